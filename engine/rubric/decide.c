// SPDX-License-Identifier: Apache-2.0
// decide.c -- verdicts: of every criterion, of every unit, of the whole; the score is apart from them
#include "score.h"

// ---- the score ----

static struct exact sum_of(const struct scorecard *card, struct exact (*part)(const struct scored *scored))
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < card->count; i++)
        if (card->criteria[i].counted)
            sum = exact_add(sum, part(&card->criteria[i]));
    return sum;
}

static struct exact contribution_of(const struct scored *scored)
{
    return scored->missing ? exact_absent() : scored->contribution;
}

static struct exact weight_of(const struct scored *scored)
{
    return scored->criterion->weight;
}

static struct exact share(const struct scored *scored, struct exact points)
{
    if (scored->criterion->out_of.n == 0)
        return exact_int(0);
    return exact_div(exact_mul(scored->criterion->weight, points), scored->criterion->out_of);
}

static struct exact most_of(const struct scored *scored)
{
    return share(scored, scored->missing ? scored->most : scored->points);
}

// A score of the counted criteria, on the total that the rubric declares; absent where nothing counts.
static struct exact on_full_total(const struct scorecard *card, struct exact score)
{
    return exact_div(exact_mul(score, card->plan->out_of), card->out_of);
}

// Whether the rubric's `pass` is met; UNKNOWN while what is missing could still decide it. The score is
// compared as it is, before any rounding.
static kmp_truth meets_pass(const struct scorecard *card)
{
    if (!exact_given(card->plan->pass))
        return KMP_YES;
    struct exact score = on_full_total(card, card->exact_score);
    if (exact_given(score))
        return exact_order(score, card->plan->pass) >= 0 ? KMP_YES : KMP_NO;
    struct exact most = on_full_total(card, sum_of(card, most_of));
    return exact_given(most) && exact_order(most, card->plan->pass) < 0 ? KMP_NO : KMP_UNKNOWN;
}

static void add_up(struct scorecard *card)
{
    card->exact_score = sum_of(card, contribution_of);
    card->out_of = sum_of(card, weight_of);
    if (!exact_given(card->out_of) || card->out_of.n == 0)
        card->exact_score = exact_absent();
    const struct rounding *round = &card->plan->round;
    card->score = exact_given(round->total)
                      ? exact_round(card->exact_score, round->total, (enum round_mode)round->mode)
                      : card->exact_score;
    card->ranking = on_full_total(card, card->exact_score);
}

static bool rank_ties(struct scorecard *card, struct arena *arena, const struct measures *measures)
{
    card->ties = arena_array(arena, (size_t)card->plan->ties.count + 1, sizeof *card->ties);
    if (card->ties == NULL)
        return false;
    for (uint32_t i = 0; i < card->plan->ties.count; i++) {
        const struct tie *tie = &((const struct tie *)card->plan->ties.items)[i];
        struct exact value = exact_absent();
        uint32_t count;
        if (tie->criterion.bytes != NULL)
            value = card->criteria[tie->slot].points;
        else if (measures != NULL && measures_of(measures, tie->slot, &count)->given)
            value = exact_of(measures_of(measures, tie->slot, &count)->value);
        card->ties[i] = tie->less ? exact_sub(exact_int(0), value) : value;
    }
    return true;
}

// ---- verdicts ----

static enum met_need verdict_of(const struct scored *scored)
{
    struct exact need = scored->criterion->need;
    if (!scored->counted)
        return NEED_NA;
    if (!exact_given(need))
        return scored->missing ? NEED_PL : NEED_NONE;
    struct exact most = scored->missing ? scored->most : scored->points;
    if (exact_given(most) && exact_order(most, need) < 0)
        return NEED_BK;
    return scored->missing ? NEED_PL : NEED_K;
}

static bool counts_for(const struct criterion *criterion, uint32_t unit)
{
    return criterion->unit == 0 || criterion->unit == (int64_t)unit + 1;
}

static enum verdict unit_verdict(const struct scorecard *card, uint32_t unit, kmp_truth pass)
{
    bool counted = false, failed = pass == KMP_NO, open = pass == KMP_UNKNOWN;
    for (uint32_t i = 0; i < card->count; i++) {
        const struct scored *scored = &card->criteria[i];
        if (!counts_for(scored->criterion, unit) || !scored->counted)
            continue;
        counted = true;
        failed = failed || scored->verdict == NEED_BK;
        open = open || scored->missing;
    }
    if (!counted)
        return VERDICT_NOT_ASSESSED;
    return failed ? VERDICT_NOT_YET : open ? VERDICT_REFER : VERDICT_COMPETENT;
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

// ISO/IEC 17024 separates training and examining: outside training the sole assessor may not be the trainer.
static bool sole_assessor_trained(const struct submission *attempt)
{
    const struct assessor *assessors = attempt->assessors.items;
    return attempt->purpose != FOR_TRAINING && attempt->assessors.count == 1 && assessors[0].trained_candidate;
}

static void judge_units(struct scorecard *card, const struct submission *attempt, kmp_problems *problems)
{
    kmp_truth pass = meets_pass(card);
    card->passed = pass == KMP_YES;
    for (uint32_t i = 0; i < card->unit_count; i++)
        card->units[i].verdict = unit_verdict(card, i, pass);
    if (sole_assessor_trained(attempt)) {
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
    for (uint32_t i = 0; i < scorecard->count; i++)
        scorecard->criteria[i].verdict = verdict_of(&scorecard->criteria[i]);
    add_up(scorecard);
    if (!rank_ties(scorecard, arena, measures))
        return KMP_NO_MEMORY;
    if (attempt->taken.ended == ENDED_ABSENT)
        set_units(scorecard, VERDICT_NOT_ASSESSED);
    else
        judge_units(scorecard, attempt, problems);
    scorecard->verdict = overall(scorecard);
    return KMP_OK;
}
