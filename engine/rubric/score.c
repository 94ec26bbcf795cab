// SPDX-License-Identifier: Apache-2.0
// score.c -- a plan applied to what was seen and measured: points with their reasons
#include "score.h"

#include <string.h>

#include "scoring.h"

const char *exact_text(struct arena *arena, struct exact value)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, value);
    char *copy = arena_string(arena, (struct text){ text, size });
    return copy != NULL ? copy : "";
}

// Whether a criterion goes out of the total where it is missing. A need never does: it was not met.
static bool drops(const struct criterion *criterion)
{
    return criterion->missing == MISSING_DROPS && !exact_given(criterion->need);
}

void say_of(struct scoring *s, const struct criterion *criterion, kmp_status status, const char *pointer,
            const char *name, const char *value, const char *name2, const char *value2)
{
    const char *id = arena_string(s->arena, criterion->id);
    kmp_severity severity = drops(criterion) ? KMP_NOTE : KMP_WARNING;
    problem_say(s->problems, severity, status, pointer, "criterion", id != NULL ? id : "", name, value, name2,
                value2, NULL);
}

bool begin_award(struct scoring *s, struct scored *scored)
{
    s->award = arena_take(s->arena, sizeof *s->award);
    s->failed = s->failed || s->award == NULL;
    if (s->award == NULL)
        return false;
    *s->award = award_none;
    scored->award = s->award;
    return true;
}

void settle_award(struct award *award, const struct criterion *criterion)
{
    bool needed = exact_given(criterion->need);
    award->contribution = criterion_worth(criterion, award->points);
    award->verdict = !needed ? NEED_NONE : exact_order(award->points, criterion->need) >= 0 ? NEED_K : NEED_BK;
}

void take_choice(struct scoring *s, struct scored *scored, struct choice choice, bool missing)
{
    const struct criterion *criterion = scored->criterion;
    struct award *award = s->award;
    award->level = choice.level;
    award->least = choice.least;
    award->most = choice.most;
    if (choice.known && !exact_given(choice.least)) {
        say_of(s, criterion, KMP_NO_LEVEL_FITS, "", NULL, NULL, NULL, NULL);
        struct choice any = match_unknown(criterion);
        award->least = any.least;
        award->most = any.most;
        missing = true;
    }
    scored->missing = missing || !choice.known;
    if (choice.level >= 0)
        award->say = criterion_level(criterion, (uint32_t)choice.level)->say;
    if (!scored->missing)
        award->points = choice.least;
}

static void find_seen_of(struct scoring *s, struct scored *scored)
{
    switch (scored->criterion->source) {
    case FROM_MEASURE:
        seen_in_measures(s, scored);
        break;
    case FROM_TICK:
        seen_in_ticks(s, scored);
        break;
    case FROM_COUNT:
        seen_in_tallies(s, scored);
        break;
    case FROM_JUDGED:
        seen_in_marks(s, scored);
        break;
    case FROM_FUNCTION:
        break;
    }
}

static void find_points_of(struct scoring *s, struct scored *scored)
{
    static find_points *const finders[] = {
        [FROM_MEASURE] = points_from_measure,   [FROM_TICK] = points_from_ticks,
        [FROM_COUNT] = points_from_tallies,     [FROM_JUDGED] = points_from_marks,
        [FROM_FUNCTION] = points_from_function,
    };
    finders[scored->criterion->source](s, scored);
    if (!scored->counted)
        return;
    if (scored->missing && drops(scored->criterion)) {
        scored->counted = false;
        return;
    }
    if (scored->missing) {
        scored->blocks = scored->blocks || scored->criterion->missing == MISSING_BLOCKS;
        return;
    }
    settle_award(s->award, scored->criterion);
    if (exact_given(s->award->contribution))
        return;
    say_of(s, scored->criterion, KMP_TOO_LARGE_TO_COMPUTE, "", NULL, NULL, NULL, NULL);
    scored->missing = true;
}

// How much was said so far, kept or not.
static size_t said(const struct scoring *s)
{
    return kmp_problems_count(s->problems) + kmp_problems_dropped(s->problems);
}

// What a function gave before was found when its call was prepared.
static const struct award *recalled(const struct scoring *s, uint32_t index)
{
    return s->beside->calls == NULL ? NULL : s->beside->calls[index].award;
}

// What was seen of a criterion, and where to look whether it was seen before.
struct sought {
    struct precedent_key key;
    uint32_t place;
    bool keyed;
};

static void seek(struct scoring *s, struct sought *sought, struct scored *scored, uint32_t index)
{
    find_seen_of(s, scored);
    scored->award = recalled(s, index);
    sought->keyed = !s->failed && scored->award == NULL && precedent_key_of(&sought->key, s, scored);
    if (sought->keyed)
        sought->place = precedents_place(s->beside->precedents, &sought->key);
}

// An award may be kept where all of it was there, and nothing had to be said of it.
static void award_points(struct scoring *s, const struct sought *sought, struct scored *scored)
{
    if (sought->keyed)
        scored->award = precedents_at(s->beside->precedents, &sought->key, sought->place);
    if (scored->award != NULL || !begin_award(s, scored))
        return;
    size_t before = said(s);
    find_points_of(s, scored);
    if (sought->keyed && scored->counted && !scored->missing && said(s) == before)
        s->award->kept = &sought->key;
}

static bool covers(const struct submission *attempt, struct text code)
{
    for (uint32_t i = 0; i < attempt->covers.count; i++)
        if (text_same(((const struct text *)attempt->covers.items)[i], code))
            return true;
    return attempt->covers.count == 0;
}

static bool prepare_units(struct scorecard *card, struct arena *arena, const struct submission *attempt)
{
    const struct plan *plan = card->plan;
    card->unit_count = plan->units.count > 0 ? plan->units.count : 1;
    card->units = arena_array(arena, card->unit_count, sizeof *card->units);
    if (card->units == NULL)
        return false;
    for (uint32_t i = 0; i < plan->units.count; i++) {
        card->units[i].unit = &((const struct plan_unit *)plan->units.items)[i];
        card->units[i].covered = covers(attempt, card->units[i].unit->code);
    }
    if (plan->units.count == 0)
        card->units[0].covered = true;
    return true;
}

static bool covers_any(const struct scorecard *card)
{
    for (uint32_t i = 0; i < card->unit_count; i++)
        if (card->units[i].covered)
            return true;
    return false;
}

static bool score_all(struct scoring *s, struct scorecard *card)
{
    struct sought *sought = arena_take(s->arena, card->count * sizeof *sought);
    bool came = s->attempt->taken.ended != ENDED_ABSENT, any = covers_any(card);
    if (sought == NULL)
        return false;
    for (uint32_t i = 0; i < card->count; i++) {
        const struct criterion *criterion = plan_criterion(s->plan, i);
        struct scored *scored = &card->criteria[i];
        *scored = (struct scored){ .criterion = criterion, .award = &award_none };
        scored->counted = came && (criterion->unit > 0 ? card->units[criterion->unit - 1].covered : any);
        if (scored->counted)
            seek(s, &sought[i], scored, i);
    }
    for (uint32_t i = 0; i < card->count && !s->failed; i++)
        if (card->criteria[i].counted)
            award_points(s, &sought[i], &card->criteria[i]);
    return !s->failed;
}

kmp_status score_attempt(struct scorecard *out, struct arena *arena, const struct plan *plan,
                         const struct submission *attempt, const struct measures *measures,
                         const struct score_beside *beside, kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    out->plan = plan;
    out->count = plan->criteria.count;
    out->criteria = arena_take(arena, out->count * sizeof *out->criteria);
    if (out->criteria == NULL || !prepare_units(out, arena, attempt))
        return KMP_NO_MEMORY;
    struct scoring s = { .plan = plan,
                         .attempt = attempt,
                         .measures = measures,
                         .beside = beside,
                         .arena = arena,
                         .problems = problems };
    return score_all(&s, out) ? KMP_OK : KMP_NO_MEMORY;
}
