// SPDX-License-Identifier: Apache-2.0
// decide.c -- verdicts: of every criterion, of every unit, of the whole; the score is apart from them
#include "score.h"
#include "span.h"

// ---- the score ----

static const struct scored_group *whole(const struct scorecard *card)
{
    return &card->groups[0];
}

// How much of what a sum is out of counts here: what re-bases it.
static struct exact re_base(struct exact full, struct exact counted)
{
    return exact_order(full, counted) == 0 ? exact_int(1) : exact_div(full, counted);
}

static struct span on_full(const struct scored_group *scored)
{
    struct exact full = scored->group->full;
    if (!exact_given(scored->out_of) || scored->out_of.n == 0)
        return (struct span){ exact_absent(), exact_absent(), false };
    if (exact_order(full, scored->out_of) == 0)
        return scored->sum;
    return span_stretch(scored->sum, exact_div(full, scored->out_of), exact_int(0));
}

// Of the shown score on the full total.
static const struct grade *grade_of(const struct scorecard *card, struct exact times)
{
    const struct grade *grades = card->plan->grades.items;
    struct exact score = card->plan->grades.count > 0 ? exact_mul(card->score, times) : exact_absent();
    for (uint32_t i = 0; exact_given(score) && i < card->plan->grades.count; i++)
        if (!exact_given(grades[i].from) || exact_order(score, grades[i].from) >= 0)
            return &grades[i];
    return NULL;
}

// `complete`: nothing that counts is missing.
static void read_score(struct scorecard *card, bool complete)
{
    const struct rounding *round = &card->plan->round;
    card->out_of = whole(card)->out_of;
    bool scored = exact_given(card->out_of) && card->out_of.n != 0 && complete && whole(card)->sum.known;
    card->exact_score = scored ? whole(card)->sum.least : exact_absent();
    card->score = exact_given(round->total)
                      ? exact_round(card->exact_score, round->total, (enum round_mode)round->mode)
                      : card->exact_score;
    struct exact times = scored ? re_base(card->plan->out_of, card->out_of) : exact_absent();
    card->full_score = exact_mul(card->exact_score, times);
    card->ranking = card->full_score;
    card->grade = grade_of(card, times);
}

// ---- ranks ----

// The number of a criterion, a group or a measure; larger is better.
static struct exact rank_of(const struct scorecard *card, const struct measures *measures,
                            const struct tie *tie)
{
    struct exact value = exact_absent();
    uint32_t count;
    if (tie->criterion.bytes != NULL)
        value = card->criteria[tie->slot].award->points;
    else if (tie->group.bytes != NULL)
        value = card->groups[tie->slot].sum.known ? card->groups[tie->slot].sum.least : exact_absent();
    else if (measures != NULL && measures_of(measures, tie->slot, &count)->given)
        value = exact_of(measures_of(measures, tie->slot, &count)->value);
    return tie->less ? exact_sub(exact_int(0), value) : value;
}

static bool rank_all(struct scorecard *card, struct arena *arena, const struct measures *measures)
{
    const struct plan *plan = card->plan;
    const struct tie *ties = plan->ties.items, *ranking = plan->ranking.items;
    card->ties = arena_array(arena, (size_t)plan->ties.count + 1, sizeof *card->ties);
    if (card->ties == NULL)
        return false;
    for (uint32_t i = 0; i < plan->ties.count; i++)
        card->ties[i] = rank_of(card, measures, &ties[i]);
    for (uint32_t i = 0; i < plan->ranking.count; i++) {
        struct exact one = exact_mul(ranking[i].weight, rank_of(card, measures, &ranking[i]));
        card->ranking = i == 0 ? one : exact_add(card->ranking, one);
    }
    return true;
}

static bool add_sections(struct scorecard *card, struct arena *arena)
{
    const struct section *sections = card->plan->sections.items;
    uint32_t count = card->plan->sections.count;
    if (count == 0)
        return true;
    card->sections = arena_array(arena, count, sizeof *card->sections);
    for (uint32_t i = 0; card->sections != NULL && i < count; i++) {
        struct scored_section *section = &card->sections[i];
        *section = (struct scored_section){ &sections[i], exact_int(0), exact_int(0) };
        for (uint32_t c = 0; c < card->count; c++) {
            const struct scored *scored = &card->criteria[c];
            if (!scored->counted || !text_same(scored->criterion->section, sections[i].id))
                continue;
            section->points =
                exact_add(section->points, scored->missing ? exact_absent() : scored->award->contribution);
            section->out_of = exact_add(section->out_of, scored->criterion->weight);
        }
    }
    return card->sections != NULL;
}

// ---- verdicts ----

// What is not seen as it is was not met, though it may be certain that it fails.
static enum met_need need_met(struct span points, struct exact need)
{
    if (span_reaches(points, need) == KMP_NO)
        return NEED_BK;
    return points.known ? NEED_K : NEED_PL;
}

static enum met_need verdict_of(const struct scored *scored)
{
    if (!scored->counted)
        return NEED_NA;
    if (!scored->missing)
        return scored->award->verdict;
    struct exact need = scored->criterion->need;
    struct span points = { scored->award->least, scored->award->most, false };
    return exact_given(need) ? need_met(points, need) : NEED_PL;
}

// Gives whether nothing that counts is missing.
static bool judge_criteria(struct scorecard *card)
{
    bool complete = true;
    for (uint32_t i = 0; i < card->count; i++) {
        struct scored *scored = &card->criteria[i];
        scored->verdict = verdict_of(scored);
        complete = complete && !(scored->counted && scored->missing);
    }
    return complete;
}

static enum met_need group_verdict(const struct scored_group *scored)
{
    if (!scored->counted)
        return NEED_NA;
    return exact_given(scored->group->need) ? need_met(on_full(scored), scored->group->need) : NEED_NONE;
}

static bool counts_for(const struct criterion *criterion, uint32_t unit)
{
    return criterion->unit == 0 || criterion->unit == (int64_t)unit + 1;
}

// The points of a unit's criteria, on the total that they have when all of them count.
static struct span unit_points(const struct scorecard *card, uint32_t unit)
{
    struct span points = span_of(exact_int(0));
    struct exact full = exact_int(0), counted = exact_int(0);
    for (uint32_t i = 0; i < card->count; i++) {
        const struct scored *scored = &card->criteria[i];
        if (!counts_for(scored->criterion, unit))
            continue;
        full = exact_add(full, scored->criterion->weight);
        if (!scored->counted)
            continue;
        points = span_add(points, span_worth(scored));
        counted = exact_add(counted, scored->criterion->weight);
    }
    bool based = exact_given(full) && exact_given(counted) && counted.n != 0;
    return based ? span_stretch(points, re_base(full, counted), exact_int(0)) : points;
}

static void judge_need_of_unit(struct scorecard *card, uint32_t unit)
{
    struct scored_unit *scored = &card->units[unit];
    scored->need = NEED_NONE;
    if (scored->unit == NULL || !exact_given(scored->unit->need) || !scored->covered)
        return;
    struct span points = unit_points(card, unit);
    scored->points = points.known ? points.least : exact_absent();
    scored->need = need_met(points, scored->unit->need);
}

// Whether a group of a need has something that counts for the unit.
static bool group_counts_for(const struct scorecard *card, const struct group *group, uint32_t unit)
{
    for (uint32_t i = group->first; i < group->end; i++)
        if (card->criteria[i].counted && counts_for(card->criteria[i].criterion, unit))
            return true;
    return false;
}

// What was found of a unit so far.
struct findings {
    bool counted, failed, open, blocked;
};

static void add_need(struct findings *found, enum met_need verdict)
{
    found->failed = found->failed || verdict == NEED_BK;
    found->open = found->open || verdict == NEED_PL;
}

static enum verdict unit_verdict(const struct scorecard *card, uint32_t unit, kmp_truth pass)
{
    struct findings found = { .failed = pass == KMP_NO, .open = pass == KMP_UNKNOWN };
    for (uint32_t i = 0; i < card->count; i++) {
        const struct scored *scored = &card->criteria[i];
        if (!counts_for(scored->criterion, unit) || !scored->counted)
            continue;
        found.counted = true;
        found.failed = found.failed || scored->verdict == NEED_BK;
        found.open = found.open || scored->missing;
        found.blocked = found.blocked || scored->blocks;
    }
    for (uint32_t i = 1; i < card->plan->groups.count; i++)
        if (group_counts_for(card, card->groups[i].group, unit))
            add_need(&found, card->groups[i].verdict);
    add_need(&found, card->units[unit].need);
    add_need(&found, card->time.verdict);
    found.open = found.open || (card->plan->time_limit.shaped.present && !card->time.known);
    if (!found.counted)
        return VERDICT_NOT_ASSESSED;
    if (found.blocked)
        return VERDICT_REFER;
    return found.failed ? VERDICT_NOT_YET : found.open ? VERDICT_REFER : VERDICT_COMPETENT;
}

// The gravest of the covered units' verdicts: not yet, refer, not assessed, competent.
static enum verdict overall(const struct scorecard *card)
{
    static const enum verdict order[] = { VERDICT_NOT_YET, VERDICT_REFER, VERDICT_NOT_ASSESSED };
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        for (uint32_t u = 0; u < card->unit_count; u++)
            if (card->units[u].covered && card->units[u].verdict == order[i])
                return order[i];
    return VERDICT_COMPETENT;
}

static void set_units(struct scorecard *card, enum verdict verdict)
{
    for (uint32_t i = 0; i < card->unit_count; i++)
        card->units[i].verdict = verdict;
}

// ISO/IEC 17024 separates training and examining: outside training somebody must assess who did not train the
// candidate. An observer does not assess.
static bool only_trainers_assessed(const struct submission *attempt)
{
    const struct assessor *assessors = attempt->assessors.items;
    uint32_t assessing = 0, trained = 0;
    for (uint32_t i = 0; i < attempt->assessors.count; i++)
        if (assessors[i].role != ROLE_OBSERVER) {
            assessing++;
            trained += assessors[i].trained_candidate;
        }
    return attempt->purpose != FOR_TRAINING && assessing > 0 && assessing == trained;
}

// Whether the rubric's `pass` is met; UNKNOWN while what is missing could still decide it. The score is
// compared as it is, before it is rounded to be shown.
static kmp_truth meets_pass(const struct scorecard *card)
{
    if (!exact_given(card->plan->pass))
        return KMP_YES;
    kmp_truth reached = span_reaches(on_full(whole(card)), card->plan->pass);
    return reached == KMP_NO || exact_given(card->exact_score) ? reached : KMP_UNKNOWN;
}

static void judge_units(struct scorecard *card, const struct submission *attempt, kmp_problems *problems)
{
    kmp_truth pass = meets_pass(card);
    card->passed = pass == KMP_YES;
    for (uint32_t i = 0; i < card->unit_count; i++) {
        judge_need_of_unit(card, i);
        card->units[i].verdict = unit_verdict(card, i, pass);
    }
    if (only_trainers_assessed(attempt)) {
        problem_say(problems, KMP_WARNING, KMP_SOLE_ASSESSOR_TRAINED, "/assessors/0", "purpose",
                    purpose_words[attempt->purpose], NULL);
        set_units(card, VERDICT_REFER);
    }
    if (attempt->taken.ended == ENDED_STOPPED_FOR_SAFETY) {
        problem_say(problems, KMP_WARNING, KMP_STOPPED_FOR_SAFETY, "/taken/ended", NULL);
        set_units(card, VERDICT_NOT_YET);
    }
}

kmp_status decide(struct scorecard *scorecard, struct arena *arena, const struct submission *attempt,
                  const struct measures *measures, kmp_problems *problems)
{
    measure_time(scorecard, attempt, problems);
    kmp_status status = adjust(scorecard, arena, problems);
    if (status != KMP_OK)
        return status;
    bool complete = judge_criteria(scorecard);
    for (uint32_t i = 0; i < scorecard->plan->groups.count; i++)
        scorecard->groups[i].verdict = group_verdict(&scorecard->groups[i]);
    read_score(scorecard, complete);
    if (!rank_all(scorecard, arena, measures) || !add_sections(scorecard, arena))
        return KMP_NO_MEMORY;
    if (attempt->taken.ended == ENDED_ABSENT)
        set_units(scorecard, VERDICT_NOT_ASSESSED);
    else
        judge_units(scorecard, attempt, problems);
    scorecard->verdict = overall(scorecard);
    return KMP_OK;
}
