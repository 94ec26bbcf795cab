// SPDX-License-Identifier: Apache-2.0
// observe.c -- the points of a criterion that assessors tick, count or judge
#include <stdlib.h>

#include "scoring.h"

// ---- collecting what was given on one criterion ----

// Pointers to the items of `list` (of `size` bytes each) whose criterion, the member at `offset`, is this one.
static const void **collect(struct scoring *s, const struct list *list, size_t size, size_t offset,
                            const struct criterion *criterion, uint32_t *count)
{
    const void **found = arena_array(s->arena, (size_t)list->count + 1, sizeof *found);
    *count = 0;
    if (found == NULL) {
        s->failed = true;
        return NULL;
    }
    for (uint32_t i = 0; i < list->count; i++) {
        const char *item = (const char *)list->items + (size_t)i * size;
        if (text_same(*(const struct text *)(const void *)(item + offset), criterion->id))
            found[(*count)++] = item;
    }
    return found;
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
    if (skipped < scored->tick_count || scored->criterion->may_skip < 0)
        return false;
    (void)s;
    scored->counted = false;
    return true;
}

void points_from_ticks(struct scoring *s, struct scored *scored)
{
    scored->ticks = (const struct tick *const *)collect(s, &s->attempt->ticks, sizeof(struct tick),
                                                        offsetof(struct tick, criterion), scored->criterion,
                                                        &scored->tick_count);
    if (scored->ticks == NULL)
        return;
    if (scored->tick_count == 0) {
        unknown(s, scored, KMP_NOT_TICKED, "/ticks");
        return;
    }
    uint32_t skipped = 0, met = 0;
    for (uint32_t i = 0; i < scored->tick_count; i++) {
        skipped += scored->ticks[i]->met == MET_NOT_APPLICABLE;
        met += scored->ticks[i]->met == MET_YES;
    }
    if (left_out(s, scored, skipped))
        return;
    if (skipped == scored->tick_count) {
        unknown(s, scored, KMP_NOT_APPLICABLE_REFUSED, "/ticks");
        return;
    }
    struct seen yes = { .flag = KMP_YES, .within = KMP_UNKNOWN },
                no = { .flag = KMP_NO, .within = KMP_UNKNOWN };
    if (met == scored->tick_count || (met == 0 && skipped == 0)) {
        take_choice(s, scored, match_one(scored->criterion, met > 0 ? &yes : &no), false);
        return;
    }
    say_of(s, scored->criterion, KMP_ASSESSORS_DIFFER, "/ticks", NULL, NULL, NULL, NULL);
    take_choice(s, scored, between(match_one(scored->criterion, &yes), match_one(scored->criterion, &no)),
                true);
}

// ---- counts ----

void points_from_tallies(struct scoring *s, struct scored *scored)
{
    scored->tallies = (const struct tally *const *)collect(s, &s->attempt->tallies, sizeof(struct tally),
                                                           offsetof(struct tally, criterion), scored->criterion,
                                                           &scored->tally_count);
    if (scored->tallies == NULL)
        return;
    if (scored->tally_count == 0) {
        unknown(s, scored, KMP_NOT_COUNTED, "/counts");
        return;
    }
    struct choice choice = { 0 };
    bool differ = false;
    for (uint32_t i = 0; i < scored->tally_count; i++) {
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

// ---- marks ----

static int by_points(const void *a, const void *b)
{
    return exact_order(*(const struct exact *)a, *(const struct exact *)b);
}

static struct exact mean(const struct exact *points, uint32_t count)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < count; i++)
        sum = exact_add(sum, points[i]);
    return exact_div(sum, exact_int(count));
}

// One number from `points[count]`, which are sorted but for `first`, the mark that was given first.
static struct exact combine(enum combine how, const struct exact *points, uint32_t count, struct exact first)
{
    switch (how) {
    case COMBINE_MEAN:
        return mean(points, count);
    case COMBINE_MEDIAN:
        return mean(&points[(count - 1) / 2], count % 2 == 1 ? 1 : 2);
    case COMBINE_TRIMMED_MEAN:
        return count > 2 ? mean(points + 1, count - 2) : mean(points, count);
    case COMBINE_SUM:
        return exact_mul(mean(points, count), exact_int(count));
    case COMBINE_MINIMUM:
        return points[0];
    case COMBINE_MAXIMUM:
        return points[count - 1];
    case COMBINE_FIRST:
        return first;
    }
    return exact_absent();
}

static struct exact lowest(const struct criterion *criterion)
{
    return match_unknown(criterion).least;
}

// Whether the marks can be used at all; says why not.
static bool usable_marks(struct scoring *s, const struct scored *scored, const struct exact *points)
{
    const struct criterion *criterion = scored->criterion;
    const struct judged *judged = &criterion->judged;
    if (scored->mark_count != judged->by) {
        kmp_status status = scored->mark_count < judged->by ? KMP_TOO_FEW_MARKS : KMP_TOO_MANY_MARKS;
        say_of(s, criterion, status, "/marks", "expected",
               arena_printf(s->arena, "%lld", (long long)judged->by), "found",
               arena_printf(s->arena, "%u", scored->mark_count));
        return false;
    }
    struct exact low = lowest(criterion), high = criterion->out_of;
    bool sum = judged->combine == COMBINE_SUM;
    for (uint32_t i = 0; i < scored->mark_count; i++) {
        if (exact_order(points[i], low) >= 0 && (sum || exact_order(points[i], high) <= 0))
            continue;
        say_of(s, criterion, KMP_MARK_OUT_OF_RANGE, "/marks", "expected",
               arena_printf(s->arena, "%s..%s", exact_text(s->arena, low), exact_text(s->arena, high)), "found",
               exact_text(s->arena, points[i]));
        return false;
    }
    struct exact spread = exact_sub(points[scored->mark_count - 1], points[0]);
    if (!exact_given(judged->spread) || exact_order(spread, judged->spread) <= 0)
        return true;
    say_of(s, criterion, KMP_SPREAD_TOO_WIDE, "/marks", "expected", exact_text(s->arena, judged->spread),
           "found", exact_text(s->arena, spread));
    return false;
}

// The descriptor of a mark: the highest level that it reaches.
static int32_t reached(const struct criterion *criterion, struct exact points)
{
    int32_t best = -1;
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        struct exact here = criterion_level(criterion, i)->points;
        if (exact_order(here, points) <= 0 &&
            (best < 0 || exact_order(here, criterion_level(criterion, (uint32_t)best)->points) > 0))
            best = (int32_t)i;
    }
    return best;
}

void points_from_marks(struct scoring *s, struct scored *scored)
{
    const struct criterion *criterion = scored->criterion;
    scored->marks =
        (const struct mark *const *)collect(s, &s->attempt->marks, sizeof(struct mark),
                                            offsetof(struct mark, criterion), criterion, &scored->mark_count);
    struct exact *points = arena_array(s->arena, (size_t)scored->mark_count + 1, sizeof *points);
    if (scored->marks == NULL || points == NULL) {
        s->failed = true;
        return;
    }
    for (uint32_t i = 0; i < scored->mark_count; i++)
        points[i] = scored->marks[i]->points;
    struct exact first = points[0];
    qsort(points, scored->mark_count, sizeof *points, by_points);
    if (!usable_marks(s, scored, points)) {
        take_choice(s, scored, match_unknown(criterion), true);
        return;
    }
    struct exact mark = combine((enum combine)criterion->judged.combine, points, scored->mark_count, first);
    struct choice choice = { exact_given(mark) ? reached(criterion, mark) : -1, exact_given(mark), mark, mark };
    take_choice(s, scored, exact_given(mark) ? choice : match_unknown(criterion), false);
}
