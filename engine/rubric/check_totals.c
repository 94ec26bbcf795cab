// SPDX-License-Identifier: Apache-2.0
// check_totals.c -- what the whole and its groups come to: out of bounds, rounded away, or reached by all who
// meet the needs
#include "lint.h"
#include "span.h"

// ---- beyond what it is out of ----

static bool has_extra(const struct plan *plan, bool bonus)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        if (bonus ? plan_criterion(plan, i)->bonus : plan_criterion(plan, i)->penalty)
            return true;
    return false;
}

void check_bounds(struct lint *lint)
{
    const struct group *whole = plan_group(lint->plan, 0);
    struct span sum = lint->reach.groups[0].sum;
    struct exact full = lint->plan->out_of;
    struct exact ruined = exact_add(sum.least, full); // even full marks are below 0 then
    bool below = exact_given(ruined) && ruined.n < 0 && !exact_given(whole->floor);
    if (below && has_extra(lint->plan, false))
        LINT_WARN(lint, 0, NULL, KMP_RUBRIC_BELOW_ZERO, "low", lint_number(lint, sum.least), NULL);
    bool above = exact_given(sum.most) && exact_given(full) && exact_order(sum.most, full) > 0;
    if (above && !exact_given(whole->ceiling) && has_extra(lint->plan, true))
        LINT_WARN(lint, 0, NULL, KMP_RUBRIC_ABOVE_FULL, "high", lint_number(lint, sum.most), "out_of",
                  lint_number(lint, full), NULL);
}

// ---- rounding ----

static void compare_full(struct lint *lint, uint32_t node, struct exact full, struct exact step, int32_t mode)
{
    struct exact rounded =
        exact_given(step) && step.n > 0 ? exact_round(full, step, (enum round_mode)mode) : full;
    if (!exact_given(rounded) || exact_order(rounded, full) == 0)
        return;
    LINT_WARN(lint, node, "round", KMP_RUBRIC_ROUND_FULL, "found", lint_number(lint, full), "expected",
              lint_number(lint, rounded), "step", lint_number(lint, step), NULL);
}

void check_round_full(struct lint *lint)
{
    const struct plan *plan = lint->plan;
    compare_full(lint, 0, plan->out_of, plan->round.total, plan->round.mode);
    for (uint32_t i = 1; i < plan->groups.count; i++) {
        const struct group *group = plan_group(plan, i);
        bool own = group->round.shaped.present;
        compare_full(lint, own ? group->shaped.node : 0, group->full, group->round.group, group->round.mode);
    }
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(plan, i);
        if (criterion->weight.n > 0)
            compare_full(lint, criterion->round.shaped.present ? criterion->shaped.node : 0, criterion->weight,
                         criterion->round.criterion, criterion->round.mode);
    }
}

// ---- needs that the others imply ----

// The fewest points of a criterion that are competent.
static struct exact least_competent(const struct criterion *criterion)
{
    if (!exact_given(criterion->need) || criterion->missing == MISSING_DROPS || criterion->may_skip >= 0)
        return criterion->least;
    struct exact least = exact_max(criterion->need, criterion->least);
    bool steps = criterion->source != FROM_JUDGED && criterion->source != FROM_FUNCTION;
    struct exact best = criterion->out_of;
    for (uint32_t i = 0; steps && i < criterion->levels.count; i++) {
        struct exact points = criterion_level(criterion, i)->points;
        if (exact_order(points, least) >= 0)
            best = exact_min(best, points);
    }
    return steps ? best : least;
}

// Something may be left out of the total, so that what is left need not be worth as much.
static bool re_bases(const struct plan *plan)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(plan, i);
        if (criterion->missing == MISSING_DROPS || criterion->may_skip >= 0)
            return true;
    }
    return false;
}

static void compare_need(struct lint *lint, uint32_t node, const char *key, struct text what, struct exact need,
                         const struct span *plain, const struct span *competent)
{
    bool plainly = exact_given(plain->least) && exact_given(need) && exact_order(need, plain->least) <= 0;
    if (plainly || !exact_given(need) || !exact_given(competent->least) ||
        exact_order(need, competent->least) > 0)
        return;
    LINT_WARN(lint, node, key, KMP_RUBRIC_NEED_IMPLIED, "found", lint_number(lint, need), "low",
              lint_number(lint, competent->least), "what", lint_text(lint, what), NULL);
}

void check_implied(struct lint *lint)
{
    struct scorecard card;
    const struct plan *plan = lint->plan;
    if (re_bases(plan) || !lint_reach_from(lint, &card, least_competent))
        return;
    for (uint32_t i = 1; i < plan->groups.count; i++)
        compare_need(lint, plan_group(plan, i)->shaped.node, "need", plan_group(plan, i)->id,
                     plan_group(plan, i)->need, &lint->reach.groups[i].sum, &card.groups[i].sum);
    compare_need(lint, 0, "pass", plan->id, plan->pass, &lint->reach.groups[0].sum, &card.groups[0].sum);
}
