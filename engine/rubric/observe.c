// SPDX-License-Identifier: Apache-2.0
// observe.c -- the points of a criterion that assessors tick or count
#include <string.h>

#include "scoring.h"

// ---- collecting what was given on one criterion ----

// Its criterion's index in the plan, or UINT32_MAX.
static uint32_t slot_of(const struct plan *plan, const char *item, const struct given_kind *kind,
                        uint32_t expected)
{
    uint32_t place = *(const uint32_t *)(const void *)(item + kind->place);
    return place > 0
               ? place - 1
               : plan_find_from(plan, *(const struct text *)(const void *)(item + kind->criterion), expected);
}

// Sorts by counting: `first` holds how many belong to each criterion, then where they end, at last where they
// begin.
static void sort_by_counting(struct given *out, const uint32_t *slots, uint32_t count, const char *end,
                             size_t size, uint32_t criteria)
{
    uint32_t before = 0;
    memset(out->first, 0, ((size_t)criteria + 1) * sizeof *out->first);
    for (uint32_t i = 0; i < count; i++)
        if (slots[i] != UINT32_MAX)
            out->first[slots[i]]++;
    for (uint32_t i = 0; i <= criteria; i++)
        before = out->first[i] += before;
    for (uint32_t i = count; i-- > 0;) {
        end -= size;
        if (slots[i] != UINT32_MAX)
            out->items[--out->first[slots[i]]] = end;
    }
}

// Papers mostly follow the rubric's order and are sorted as they are read; from the first on that does not, it
// only finds out which criterion each is of.
bool sort_given(struct given *out, struct scoring *s, const struct list *list, const struct given_kind *kind)
{
    uint32_t criteria = s->plan->criteria.count, expected = 0, begun = 0;
    size_t room = (size_t)list->count + 1;
    uint32_t *slots = arena_take(s->arena, room * sizeof *slots);
    uint32_t *first = arena_take(s->arena, ((size_t)criteria + 1) * sizeof *first);
    const void **items = arena_take(s->arena, room * sizeof *items);
    const char *item = list->items;
    bool sorted = true;
    if (slots == NULL || first == NULL || items == NULL)
        return false;
    for (uint32_t i = 0; i < list->count; i++, item += kind->size) {
        uint32_t slot = slot_of(s->plan, item, kind, expected);
        slots[i] = slot;
        items[i] = item;
        sorted = sorted && slot < criteria && slot + 1 >= begun;
        expected = slot < criteria ? slot + 1 : expected;
        for (; sorted && begun <= slot; begun++)
            first[begun] = i;
    }
    for (; sorted && begun <= criteria; begun++)
        first[begun] = list->count;
    *out = (struct given){ items, first };
    if (!sorted)
        sort_by_counting(out, slots, list->count, item, kind->size, criteria);
    return true;
}

static void unknown(struct scoring *s, struct scored *scored, kmp_status status, const char *pointer)
{
    say_of(s, scored->criterion, status, pointer, NULL, NULL, NULL, NULL);
    take_choice(s, scored, match_unknown(scored->criterion), true);
}

// Two assessors' results that both stand: the points lie between them until they agree.
static struct choice between(struct choice a, struct choice b)
{
    if (!exact_given(a.least) || !exact_given(b.least))
        return a;
    return (struct choice){ -1, false, exact_min(a.least, b.least), exact_max(a.most, b.most) };
}

// ---- ticks ----

static bool left_out(struct scoring *s, struct scored *scored, uint32_t skipped)
{
    if (skipped < scored->seen || scored->criterion->may_skip < 0)
        return false;
    (void)s;
    scored->counted = false;
    return true;
}

void seen_in_ticks(struct scoring *s, struct scored *scored)
{
    static const struct given_kind kind = GIVEN_KIND(struct tick);
    scored->ticks = (const struct tick *const *)collect(s, &s->ticks, &s->attempt->ticks, &kind,
                                                        scored->criterion, &scored->seen);
}

void points_from_ticks(struct scoring *s, struct scored *scored)
{
    if (scored->seen == 0) {
        unknown(s, scored, KMP_NOT_TICKED, "/ticks");
        return;
    }
    uint32_t skipped = 0, met = 0;
    for (uint32_t i = 0; i < scored->seen; i++) {
        skipped += scored->ticks[i]->met == MET_NOT_APPLICABLE;
        met += scored->ticks[i]->met == MET_YES;
    }
    if (left_out(s, scored, skipped))
        return;
    if (skipped == scored->seen) {
        unknown(s, scored, KMP_NOT_APPLICABLE_REFUSED, "/ticks");
        return;
    }
    struct seen yes = { .flag = KMP_YES, .within = KMP_UNKNOWN },
                no = { .flag = KMP_NO, .within = KMP_UNKNOWN };
    if (met == scored->seen || (met == 0 && skipped == 0)) {
        take_choice(s, scored, match_one(scored->criterion, met > 0 ? &yes : &no), false);
        return;
    }
    say_of(s, scored->criterion, KMP_ASSESSORS_DIFFER, "/ticks", NULL, NULL, NULL, NULL);
    take_choice(s, scored, between(match_one(scored->criterion, &yes), match_one(scored->criterion, &no)),
                true);
}

// ---- counts ----

void seen_in_tallies(struct scoring *s, struct scored *scored)
{
    static const struct given_kind kind = GIVEN_KIND(struct tally);
    scored->tallies = (const struct tally *const *)collect(s, &s->tallies, &s->attempt->tallies, &kind,
                                                           scored->criterion, &scored->seen);
}

void points_from_tallies(struct scoring *s, struct scored *scored)
{
    if (scored->seen == 0) {
        unknown(s, scored, KMP_NOT_COUNTED, "/counts");
        return;
    }
    struct choice choice = { 0 };
    bool differ = false;
    for (uint32_t i = 0; i < scored->seen; i++) {
        struct seen seen = { .number = exact_int(scored->tallies[i]->count),
                             .flag = KMP_UNKNOWN,
                             .within = KMP_UNKNOWN };
        struct choice one = match_one(scored->criterion, &seen);
        choice = i == 0 ? one : choice;
        if (scored->tallies[i]->count == scored->tallies[0]->count)
            continue;
        differ = true;
        choice = between(choice, one);
    }
    if (differ)
        say_of(s, scored->criterion, KMP_ASSESSORS_DIFFER, "/counts", NULL, NULL, NULL, NULL);
    take_choice(s, scored, choice, differ);
}
