// SPDX-License-Identifier: Apache-2.0
// plan_rules.c -- what names criteria and groups: rules, ties, the ranking number; and the time limit
#include "plan_parts.h"

// ---- ties and ranking ----

static void read_rank(struct reading *r, struct tie *tie, const char *key)
{
    const struct plan *plan = r->plan;
    bool criterion = tie->criterion.bytes != NULL, group = tie->group.bytes != NULL;
    bool measure = tie->measure.bytes != NULL;
    if (criterion)
        tie->slot = plan_find(plan, tie->criterion);
    else if (group)
        tie->slot = plan_find_group(plan, tie->group);
    if (!exact_given(tie->weight))
        tie->weight = exact_int(1);
    if (criterion + group + measure != 1 || tie->slot == UINT32_MAX)
        PLAN_SAY(r, tie->shaped.node, key, KMP_RUBRIC_TIE, NULL);
}

static void read_ranks(struct reading *r, struct list *list, const char *key)
{
    for (uint32_t i = 0; i < list->count; i++)
        read_rank(r, &((struct tie *)list->items)[i], key);
}

// ---- rules ----

static void say_absent(struct reading *r, const struct rule *rule, const char *key, struct text id)
{
    PLAN_SAY(r, rule->shaped.node, key, KMP_RUBRIC_RULE_ABSENT, "id", arena_string(r->arena, id), NULL);
}

static void read_zeroed(struct reading *r, struct rule *rule)
{
    rule->zeroed = arena_array(r->arena, (size_t)rule->zero.count + 1, sizeof *rule->zeroed);
    if (rule->zeroed == NULL) {
        r->starved = true;
        return;
    }
    for (uint32_t i = 0; i < rule->zero.count; i++) {
        struct text id = ((const struct text *)rule->zero.items)[i];
        uint32_t criterion = plan_find(r->plan, id), group = plan_find_group(r->plan, id);
        if (criterion == UINT32_MAX && group == UINT32_MAX)
            say_absent(r, rule, "zero", id);
        bool is_group = criterion == UINT32_MAX;
        rule->zeroed[i] = (struct zeroed){ is_group, is_group ? group : criterion };
    }
}

static void read_rule(struct reading *r, struct rule *rule)
{
    if (!text_is(rule->word, "when_failed"))
        PLAN_SAY(r, rule->shaped.node, "rules", KMP_RUBRIC_NOT_A_RULE, NULL);
    rule->slot = plan_find(r->plan, rule->criterion);
    if (rule->slot == UINT32_MAX)
        say_absent(r, rule, "criterion", rule->criterion);
    else if (!exact_given(rule->below))
        rule->below = plan_criterion(r->plan, rule->slot)->need;
    read_zeroed(r, rule);
    rule->capped = rule->group.bytes != NULL ? plan_find_group(r->plan, rule->group) : 0;
    if (rule->capped == UINT32_MAX)
        say_absent(r, rule, "group", rule->group);
}

// ---- time ----

// What is left out has to differ from 0.
static void read_time_limit(struct plan *plan)
{
    struct time_limit *limit = &plan->time_limit;
    bool said = tape_member(&plan->tape, limit->shaped.node, "most_overtime") != 0;
    if (!limit->shaped.present || !said)
        limit->most_overtime = -1;
    if (limit->overtime.round < 0)
        limit->overtime.round = ROUND_DOWN;
}

void plan_read_rules(struct reading *r)
{
    read_ranks(r, &r->plan->ties, "ties");
    read_ranks(r, &r->plan->ranking, "ranking");
    for (uint32_t i = 0; i < r->plan->rules.count; i++)
        read_rule(r, &((struct rule *)r->plan->rules.items)[i]);
    read_time_limit(r->plan);
}
