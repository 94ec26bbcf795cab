// SPDX-License-Identifier: Apache-2.0
// plan_sums.c -- criteria and groups in the order of the text, and what each group is out of
#include <stdlib.h>

#include "plan_parts.h"
#include "sums.h"

// ---- criteria and groups ----

static bool is_group(const struct tape *tape, uint32_t node)
{
    return text_is(tape_node(tape, tape_member(tape, node, "word"))->text, "group");
}

struct tally_of_items {
    uint32_t criteria, groups;
};

static void count_items(struct tally_of_items *items, const struct tape *tape, uint32_t list)
{
    for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next) {
        bool group = is_group(tape, i);
        items->groups += group;
        items->criteria += !group;
        if (group)
            count_items(items, tape, tape_member(tape, i, "items"));
    }
}

static struct group *group_at(struct reading *r, uint32_t index)
{
    return &((struct group *)r->plan->groups.items)[index];
}

static bool read_entries(struct reading *r, uint32_t list, uint32_t group);

static bool read_group(struct reading *r, uint32_t node, uint32_t parent)
{
    uint32_t index = r->plan->groups.count++;
    struct group *group = group_at(r, index);
    bool good = shape_read(group, &plan_group_shape, r->arena, &r->plan->tape, node, r->found) == KMP_OK;
    group->parent = parent;
    group->first = r->plan->criteria.count;
    good = read_entries(r, group->items_node, index) && good;
    group->end = r->plan->criteria.count;
    if (group->end == group->first)
        PLAN_SAY(r, node, "id", KMP_RUBRIC_GROUP_EMPTY, "group", arena_string(r->arena, group->id), NULL);
    return good;
}

static bool read_entries(struct reading *r, uint32_t list, uint32_t group)
{
    const struct tape *tape = &r->plan->tape;
    bool good = true;
    for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next) {
        if (is_group(tape, i)) {
            good = read_group(r, i, group) && good;
            continue;
        }
        struct criterion *criterion = &((struct criterion *)r->plan->criteria.items)[r->plan->criteria.count++];
        good = shape_read(criterion, &plan_criterion_shape, r->arena, tape, i, r->found) == KMP_OK && good;
        criterion->group = group;
    }
    return good;
}

bool plan_read_items(struct reading *r)
{
    struct plan *plan = r->plan;
    struct tally_of_items items = { 0, 1 };
    count_items(&items, &plan->tape, plan->whole.items_node);
    plan->criteria.items = arena_array(r->arena, (size_t)items.criteria + 1, sizeof(struct criterion));
    plan->groups.items = arena_array(r->arena, items.groups, sizeof(struct group));
    if (plan->criteria.items == NULL || plan->groups.items == NULL) {
        r->starved = true;
        return false;
    }
    struct group *whole = group_at(r, plan->groups.count++);
    *whole = plan->whole;
    bool good = read_entries(r, whole->items_node, 0);
    whole->end = plan->criteria.count;
    return good;
}

// ---- what they add up to ----

static int from_the_largest(const void *a, const void *b)
{
    return exact_order(*(const struct exact *)b, *(const struct exact *)a);
}

struct exact sum_largest(struct exact *values, uint32_t count, int64_t most)
{
    struct exact sum = exact_int(0);
    if (most > 0 && count > 1)
        qsort(values, count, sizeof *values, from_the_largest);
    for (uint32_t i = 0; i < count && (most == 0 || i < most); i++)
        sum = exact_add(sum, values[i]);
    return sum;
}

int64_t group_counts(const struct group *group)
{
    return group->only_one ? 1 : group->best;
}

struct exact group_sum(const struct group *group, struct exact weights)
{
    if (exact_given(group->declared) && weights.n == 0)
        return group->declared;
    struct exact sum = exact_given(group->start) ? exact_add(group->start, weights) : weights;
    bool topped = exact_given(group->ceiling) && exact_given(sum) && exact_order(group->ceiling, sum) < 0;
    return topped ? group->ceiling : sum;
}

struct exact group_total(const struct group *group, struct exact weights)
{
    return exact_given(group->scale.to_high) ? group->scale.to_high : group_sum(group, weights);
}

// The weights of a group's own criteria and of the groups right in it.
static uint32_t list_weights(const struct plan *plan, uint32_t index, struct exact *weights)
{
    const struct group *group = plan_group(plan, index);
    uint32_t count = 0;
    for (uint32_t i = group->first; i < group->end; i++)
        if (plan_criterion(plan, i)->group == index)
            weights[count++] = plan_criterion(plan, i)->weight;
    for (uint32_t i = index + 1; i < plan->groups.count; i++)
        if (plan_group(plan, i)->parent == index)
            weights[count++] = plan_group(plan, i)->full;
    return count;
}

void plan_add_up(struct reading *r)
{
    struct plan *plan = r->plan;
    struct exact *weights =
        arena_array(r->arena, (size_t)plan->criteria.count + plan->groups.count, sizeof *weights);
    if (weights == NULL) {
        r->starved = true;
        return;
    }
    for (uint32_t i = plan->groups.count; i-- > 0;) {
        struct group *group = group_at(r, i);
        uint32_t count = list_weights(plan, i, weights);
        struct exact sum = sum_largest(weights, count, group_counts(group));
        if (group->round.mode < 0)
            group->round.mode = plan->round.mode;
        if (!exact_given(group->round.group))
            group->round.group = plan->round.group;
        group->weights = sum;
        group->sum = group_sum(group, sum);
        group->full = group_total(group, sum);
    }
    plan->out_of = plan_group(plan, 0)->full;
    if (!exact_given(plan->out_of))
        PLAN_SAY(r, 0, "id", KMP_RUBRIC_TOO_LARGE, NULL);
}
