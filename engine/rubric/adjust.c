// SPDX-License-Identifier: Apache-2.0
// adjust.c -- from points to sums: rules, the best of several, what groups begin with, floors and ceilings
//
// Every step works on spans, so that a sum says what it can still be while something is missing; where it is
// known, every step leaves a line that says what it changed.
#include <stdlib.h>

#include "../model/sums.h"
#include "score.h"
#include "span.h"

// What the members of a group add up to so far; `open`: of some it is not known.
struct adding {
    struct exact_sum known, least, most, out_of;
    bool open;
};

struct adjusting {
    struct scorecard *card;
    struct adding *sums; // [plan->groups.count]
    struct arena *arena;
    kmp_problems *problems;
    uint32_t room; // of card->changes
    bool all;      // every criterion counts, so that what sums are out of is known
    bool failed;   // no memory
};

static struct span nothing(void)
{
    return span_of(exact_int(0));
}

// ---- what was changed ----

static void keep_change(struct adjusting *a, struct change change)
{
    if (change.amount.n == 0)
        return;
    struct change *kept =
        arena_push(a->arena, (void **)&a->card->changes, &a->card->change_count, &a->room, sizeof *kept);
    if (kept == NULL)
        a->failed = true;
    else
        *kept = change;
}

// What a criterion or a group adds becomes `after`; `change` says why and of what.
static void change_to(struct adjusting *a, struct span *span, struct span after, struct change change)
{
    if (span->known && after.known) {
        change.amount = exact_sub(after.least, span->least);
        keep_change(a, change);
    }
    *span = after;
}

// ---- rules ----

// Whether a rule's criterion was failed. What does not count was not failed.
static kmp_truth was_failed(const struct scorecard *card, const struct rule *rule)
{
    const struct scored *scored = &card->criteria[rule->slot];
    if (!scored->counted || !exact_given(rule->below))
        return KMP_NO;
    struct span points = scored->missing ? span_between(scored->award->least, scored->award->most)
                                         : span_of(scored->award->points);
    kmp_truth reached = span_reaches(points, rule->below);
    return reached == KMP_UNKNOWN ? KMP_UNKNOWN : reached == KMP_YES ? KMP_NO : KMP_YES;
}

static const struct rule *rule_at(const struct plan *plan, uint32_t index)
{
    return &((const struct rule *)plan->rules.items)[index];
}

static void zero(struct adjusting *a, struct span *span, kmp_truth failed, struct change change)
{
    if (failed == KMP_YES)
        change_to(a, span, nothing(), change);
    else if (failed == KMP_UNKNOWN)
        *span = span_or(*span, nothing());
}

// Lets the rules give nothing for a criterion or a group.
static void zero_by_rules(struct adjusting *a, bool group, uint32_t index, struct span *span,
                          struct change change)
{
    const struct plan *plan = a->card->plan;
    for (uint32_t i = 0; i < plan->rules.count; i++) {
        const struct rule *rule = rule_at(plan, i);
        for (uint32_t z = 0; z < rule->zero.count; z++) {
            if (rule->zeroed[z].group != group || rule->zeroed[z].index != index)
                continue;
            change.why = CHANGED_ZERO;
            change.because = plan_criterion(plan, rule->slot);
            zero(a, span, was_failed(a->card, rule), change);
        }
    }
}

static void cap_by_rules(struct adjusting *a, uint32_t index, struct span *span)
{
    const struct plan *plan = a->card->plan;
    for (uint32_t i = 0; i < plan->rules.count; i++) {
        const struct rule *rule = rule_at(plan, i);
        kmp_truth failed = exact_given(rule->cap) && rule->capped == index ? was_failed(a->card, rule) : KMP_NO;
        struct change change = { .why = CHANGED_CAP,
                                 .group = plan_group(plan, index),
                                 .because = plan_criterion(plan, rule->slot) };
        if (failed == KMP_YES)
            change_to(a, span, span_at_most(*span, rule->cap), change);
        else if (failed == KMP_UNKNOWN)
            *span = span_or(*span, span_at_most(*span, rule->cap));
    }
}

// ---- the best of several ----

// A criterion or a group right inside of a group.
struct member {
    const struct criterion *criterion; // NULL: a group
    const struct group *group;
    struct span worth;
    struct exact weight;
    uint32_t place;
};

static int from_the_best(const void *a, const void *b)
{
    const struct member *left = a, *right = b;
    int order =
        left->worth.known && right->worth.known ? exact_order(right->worth.least, left->worth.least) : 0;
    return order != 0 ? order : left->place < right->place ? -1 : 1;
}

static uint32_t list_members(const struct scorecard *card, uint32_t index, struct member *members)
{
    const struct group *group = card->groups[index].group;
    uint32_t count = 0;
    for (uint32_t i = group->first; i < group->end; i++) {
        const struct scored *scored = &card->criteria[i];
        if (scored->counted && scored->criterion->group == index)
            members[count++] =
                (struct member){ scored->criterion, NULL, span_worth(scored), scored->criterion->weight, i };
    }
    for (uint32_t i = index + 1; i < card->plan->groups.count; i++) {
        const struct scored_group *inner = &card->groups[i];
        if (inner->counted && inner->group->parent == index)
            members[count++] =
                (struct member){ NULL, inner->group, inner->sum, inner->out_of, inner->group->first };
    }
    return count;
}

// The sum of the `most` largest of one end of the members' spans.
static struct exact sum_of_ends(struct exact *ends, const struct member *members, uint32_t count, int64_t most,
                                bool upper)
{
    for (uint32_t i = 0; i < count; i++) {
        ends[i] = upper ? members[i].worth.most : members[i].worth.least;
        if (!exact_given(ends[i]))
            return exact_absent();
    }
    return sum_largest(ends, count, most);
}

static void leave_out(struct adjusting *a, const struct member *members, uint32_t count, int64_t most)
{
    for (uint32_t i = 0; i < count; i++)
        if (!members[i].worth.known)
            return;
    for (uint32_t i = (uint32_t)most; i < count; i++)
        keep_change(a, (struct change){ .why = CHANGED_LEFT_OUT,
                                        .amount = exact_sub(exact_int(0), members[i].worth.least),
                                        .criterion = members[i].criterion,
                                        .group = members[i].group });
}

static void choose_best(struct adjusting *a, struct scored_group *scored, uint32_t index)
{
    const struct scorecard *card = a->card;
    size_t room = (size_t)card->count + card->plan->groups.count;
    struct member *members = arena_array(a->arena, room, sizeof *members);
    struct exact *numbers = arena_array(a->arena, room, sizeof *numbers);
    if (members == NULL || numbers == NULL) {
        a->failed = true;
        return;
    }
    int64_t most = group_counts(scored->group);
    uint32_t count = list_members(card, index, members);
    qsort(members, count, sizeof *members, from_the_best);
    scored->sum = span_between(sum_of_ends(numbers, members, count, most, false),
                               sum_of_ends(numbers, members, count, most, true));
    for (uint32_t i = 0; i < count; i++)
        numbers[i] = members[i].weight;
    scored->out_of = sum_largest(numbers, count, most);
    leave_out(a, members, count, most);
}

// ---- only one of several ----

// Of what excludes each other at most one adds something.
static void take_the_one(struct adjusting *a, struct scored_group *scored, uint32_t index)
{
    const struct scorecard *card = a->card;
    struct span any = nothing(), sum = nothing();
    scored->out_of = exact_int(0);
    for (uint32_t i = scored->group->first; i < scored->group->end; i++) {
        const struct scored *member = &card->criteria[i];
        if (!member->counted || member->criterion->group != index)
            continue;
        any = span_or(any, span_worth(member));
        sum = span_add(sum, span_worth(member));
        scored->out_of = exact_max(scored->out_of, member->criterion->weight);
    }
    scored->sum = sum.known ? sum : any;
}

// ---- sums ----

static void stretch(struct adjusting *a, struct scored_group *scored)
{
    const struct scale *scale = &scored->group->scale;
    if (!exact_given(scale->to_high))
        return;
    struct exact zero = exact_int(0), counts = group_sum(scored->group, scored->out_of);
    struct exact share = exact_div(counts, scored->group->sum);
    struct exact from_high = exact_given(scale->from_high) ? exact_mul(scale->from_high, share) : counts;
    struct exact from_low = exact_given(scale->from_low) ? exact_mul(scale->from_low, share) : zero;
    struct exact to_low = exact_given(scale->to_low) ? scale->to_low : zero;
    struct exact factor = exact_div(exact_sub(scale->to_high, to_low), exact_sub(from_high, from_low));
    struct span after = span_stretch(scored->sum, factor, exact_sub(to_low, exact_mul(from_low, factor)));
    change_to(a, &scored->sum, after, (struct change){ .why = CHANGED_SCALED, .group = scored->group });
}

static void keep_within(struct adjusting *a, struct scored_group *scored)
{
    const struct group *group = scored->group;
    if (exact_given(group->floor))
        change_to(a, &scored->sum, span_at_least(scored->sum, group->floor),
                  (struct change){ .why = CHANGED_FLOOR, .group = group });
    if (exact_given(group->ceiling))
        change_to(a, &scored->sum, span_at_most(scored->sum, group->ceiling),
                  (struct change){ .why = CHANGED_CEILING, .group = group });
}

// The steps of a group's sum, in this order; those of the whole are the same but for the rounding, which is not
// part of the score that decides.
static void finish_group(struct adjusting *a, uint32_t index)
{
    struct scored_group *scored = &a->card->groups[index];
    const struct group *group = scored->group;
    struct change change = { .why = CHANGED_START, .group = group };
    if (group->only_one)
        take_the_one(a, scored, index);
    else if (group->best > 0)
        choose_best(a, scored, index);
    if (exact_given(group->start))
        change_to(a, &scored->sum, span_add(scored->sum, span_of(group->start)), change);
    change.why = CHANGED_OVERTIME;
    if (index == 0 && a->card->plan->time_limit.overtime.shaped.present)
        change_to(a, &scored->sum, span_add(scored->sum, a->card->time.points), change);
    zero_by_rules(a, true, index, &scored->sum, change);
    stretch(a, scored);
    cap_by_rules(a, index, &scored->sum);
    keep_within(a, scored);
    change.why = CHANGED_ROUNDED;
    if (index > 0 && exact_given(group->round.group))
        change_to(a, &scored->sum,
                  span_round(scored->sum, group->round.group, (enum round_mode)group->round.mode), change);
    scored->out_of = group_total(group, scored->out_of);
}

static void weigh(struct adjusting *a, struct scored *scored, uint32_t index)
{
    const struct criterion *criterion = scored->criterion;
    const struct award *award = scored->award;
    scored->worth = NULL;
    if (!scored->missing && a->card->plan->rules.count == 0)
        return;
    struct span *worth = arena_take(a->arena, sizeof *worth);
    if (worth == NULL) {
        a->failed = true;
        return;
    }
    *worth = scored->missing ? span_between(criterion_worth(criterion, award->least),
                                            criterion_worth(criterion, award->most))
                             : span_of(award->contribution);
    zero_by_rules(a, false, index, worth, (struct change){ .criterion = criterion });
    scored->worth = worth;
}

static inline struct adding *count_in(struct adjusting *a, uint32_t index, const struct exact *weight)
{
    struct adding *sum = &a->sums[index];
    a->card->groups[index].counted = true;
    if (!a->all)
        exact_sum_add(&sum->out_of, weight);
    return sum;
}

static void add_span(struct adding *sum, const struct span *worth)
{
    if (worth->known) {
        exact_sum_add(&sum->known, &worth->least);
        return;
    }
    sum->open = true;
    exact_sum_add(&sum->least, &worth->least);
    exact_sum_add(&sum->most, &worth->most);
}

static void add_criterion(struct adjusting *a, struct scored *scored, uint32_t index)
{
    struct adding *sum = count_in(a, scored->criterion->group, &scored->criterion->weight);
    weigh(a, scored, index);
    if (scored->worth != NULL)
        add_span(sum, scored->worth);
    else
        exact_sum_add(&sum->known, &scored->award->contribution);
}

static void end_sum(struct scored_group *group, const struct adding *sum, bool all)
{
    struct span known = span_of(exact_sum_end(&sum->known));
    group->out_of = all ? group->group->weights : exact_sum_end(&sum->out_of);
    group->sum = sum->open
                     ? span_add(known, span_between(exact_sum_end(&sum->least), exact_sum_end(&sum->most)))
                     : known;
}

static bool begin_groups(struct adjusting *a)
{
    const struct exact_sum nought = exact_sum_nothing();
    struct scorecard *card = a->card;
    uint32_t count = card->plan->groups.count;
    card->groups = arena_array(a->arena, count, sizeof *card->groups);
    a->sums = arena_array(a->arena, count, sizeof *a->sums);
    for (uint32_t i = 0; card->groups != NULL && a->sums != NULL && i < count; i++) {
        card->groups[i] =
            (struct scored_group){ plan_group(card->plan, i), false, nothing(), exact_int(0), NEED_NA };
        a->sums[i] = (struct adding){ nought, nought, nought, nought, false };
        if (card->groups[i].group->only_one)
            a->failed = a->failed || !refer_contradiction(card, i, a->arena, a->problems);
    }
    return card->groups != NULL && a->sums != NULL;
}

static bool counts_all(const struct scorecard *card)
{
    for (uint32_t i = 0; i < card->count; i++)
        if (!card->criteria[i].counted)
            return false;
    return true;
}

kmp_status adjust(struct scorecard *card, struct arena *arena, kmp_problems *problems)
{
    struct adjusting a = { .card = card, .arena = arena, .problems = problems };
    if (!begin_groups(&a))
        return KMP_NO_MEMORY;
    a.all = counts_all(card);
    for (uint32_t i = 0; i < card->count; i++) {
        if (card->criteria[i].counted)
            add_criterion(&a, &card->criteria[i], i);
    }
    for (uint32_t i = card->plan->groups.count; i-- > 0;) {
        struct scored_group *group = &card->groups[i];
        if (!group->counted)
            continue;
        end_sum(group, &a.sums[i], a.all);
        finish_group(&a, i);
        if (i > 0)
            add_span(count_in(&a, group->group->parent, &group->out_of), &group->sum);
    }
    return a.failed ? KMP_NO_MEMORY : KMP_OK;
}
