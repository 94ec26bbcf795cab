// SPDX-License-Identifier: Apache-2.0
// plan.c -- a plan read from its JSON: what the tables cannot say about a rubric is looked at here
#include <string.h>

#include "plan_parts.h"

static void read_settings(struct reading *r)
{
    const struct tape *tape = &r->plan->tape;
    if (r->plan->settings_node == 0 || tape_node(tape, r->plan->settings_node)->kind != NODE_OBJECT)
        return;
    uint32_t count = tape_node(tape, r->plan->settings_node)->count;
    r->plan->settings = arena_array(r->arena, count, sizeof *r->plan->settings);
    if (r->plan->settings == NULL)
        return;
    for (uint32_t i = tape_first(tape, r->plan->settings_node); i != 0; i = tape_node(tape, i)->next)
        r->plan->settings[r->plan->setting_count++] =
            (struct plan_setting){ arena_string(r->arena, tape_node(tape, i)->key),
                                   arena_string(r->arena, tape_node(tape, i)->text) };
}

static void read_rest(struct reading *r)
{
    struct plan *plan = r->plan;
    if (plan->instruments < 0)
        plan->instruments = 0;
    if (plan->unverified < 0)
        plan->unverified = UNVERIFIED_ACCEPT;
    if (plan->round.mode < 0)
        plan->round.mode = ROUND_HALF_UP;
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        plan_read_criterion(r, &((struct criterion *)plan->criteria.items)[i]);
    read_settings(r);
    plan_add_up(r);
    plan_read_rules(r);
}

uint32_t plan_find(const struct plan *plan, struct text id)
{
    return plan_find_round(plan, id, 0);
}

uint32_t plan_find_round(const struct plan *plan, struct text id, uint32_t from)
{
    uint32_t count = plan->criteria.count;
    for (uint32_t n = 0; n < count; n++, from++) {
        if (from >= count)
            from = 0;
        if (text_same(plan_criterion(plan, from)->id, id))
            return from;
    }
    return UINT32_MAX;
}

uint32_t plan_find_group(const struct plan *plan, struct text id)
{
    for (uint32_t i = 1; i < plan->groups.count; i++)
        if (text_same(plan_group(plan, i)->id, id))
            return i;
    return UINT32_MAX;
}

static kmp_status read_shape(struct reading *r, const char *json, size_t size)
{
    kmp_status status = tape_read(&r->plan->tape, r->arena, json, size, NULL, r->found);
    if (status != KMP_OK)
        return status;
    struct tape tape = r->plan->tape;
    status = shape_read(r->plan, &plan_shape, r->arena, &tape, 0, r->found);
    r->plan->tape = tape;
    bool good = plan_read_items(r);
    if (r->starved)
        return KMP_NO_MEMORY;
    return good || status != KMP_OK ? status : problem_worst(r->found);
}

kmp_status plan_read(struct plan *out, struct arena *arena, const char *json, size_t size,
                     const struct plan_source *source, kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    struct reading r = { out, arena, source, problems, kmp_problems_new(), false };
    if (r.found == NULL)
        return KMP_NO_MEMORY;
    size_t before = kmp_problems_at_least(problems, KMP_ERROR);
    kmp_status status = read_shape(&r, json, size);
    plan_move_faults(&r);
    kmp_problems_free(r.found);
    if (status != KMP_OK)
        return status;
    read_rest(&r);
    if (r.starved)
        return KMP_NO_MEMORY;
    return kmp_problems_at_least(problems, KMP_ERROR) > before ? problem_worst(problems) : KMP_OK;
}
