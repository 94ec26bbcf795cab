// SPDX-License-Identifier: Apache-2.0
// plan_bind.c -- a plan's names bound to the slots of its task, once
#include <string.h>

#include "plan.h"

struct binding {
    struct plan *plan;
    struct arena *arena;
    const kmp_task *task;
    const struct plan_source *source;
    kmp_problems *problems;
};

static void unknown_measure(struct binding *b, uint32_t node, struct text id)
{
    const char *measure = arena_string(b->arena, id);
    if (b->task == NULL) {
        plan_say(b->problems, b->plan, b->source, node, "measure", KMP_ERROR, KMP_RUBRIC_NO_TASK, "measure",
                 measure, NULL);
        return;
    }
    struct text *names = arena_array(b->arena, b->task->measure_count, sizeof *names);
    for (uint32_t i = 0; names != NULL && i < b->task->measure_count; i++)
        names[i] = text_of(b->task->measures[i].id);
    struct text near = names != NULL ? text_nearest(id, names, b->task->measure_count) : (struct text){ 0 };
    plan_say(b->problems, b->plan, b->source, node, "measure", KMP_ERROR, KMP_RUBRIC_UNKNOWN_MEASURE, "task",
             b->task->id, "measure", measure, "near",
             near.bytes != NULL ? arena_printf(b->arena, " (\"%.*s\"?)", (int)near.size, near.bytes) : "",
             NULL);
}

// The measure's slot, or UINT32_MAX with a fault.
static uint32_t find_measure(struct binding *b, uint32_t node, struct text id)
{
    for (uint32_t i = 0; b->task != NULL && i < b->task->measure_count; i++)
        if (text_is(id, b->task->measures[i].id))
            return i;
    unknown_measure(b, node, id);
    return UINT32_MAX;
}

static void bind_criterion(struct binding *b, struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->uses.count; i++) {
        struct use *use = &((struct use *)criterion->uses.items)[i];
        use->slot = find_measure(b, use->shaped.node, use->measure);
    }
    if (criterion->source != FROM_MEASURE)
        return;
    criterion->slot = find_measure(b, criterion->shaped.node, criterion->measure);
    if (criterion->slot == UINT32_MAX)
        return;
    bool rows = b->task->measures[criterion->slot].per >= 0;
    if (!rows && criterion->each >= 0)
        plan_say(b->problems, b->plan, b->source, criterion->shaped.node, "each", KMP_ERROR, KMP_RUBRIC_EACH,
                 "measure", arena_string(b->arena, criterion->measure), NULL);
    if (criterion->each < 0)
        criterion->each = EACH_ALL;
}

static void bind_tie(struct binding *b, struct tie *tie, const char *key)
{
    if (tie->measure.bytes == NULL)
        return;
    tie->slot = find_measure(b, tie->shaped.node, tie->measure);
    if (tie->slot != UINT32_MAX &&
        (b->task->measures[tie->slot].per >= 0 || b->task->measures[tie->slot].kind != KMP_QUANTITY))
        plan_say(b->problems, b->plan, b->source, tie->shaped.node, key, KMP_ERROR, KMP_RUBRIC_TIE, NULL);
}

static const char *setting_of(const struct plan *plan, const char *id)
{
    for (uint32_t i = 0; i < plan->setting_count; i++)
        if (strcmp(plan->settings[i].id, id) == 0)
            return plan->settings[i].value;
    return NULL;
}

static const kmp_setting *declared(const kmp_task *task, const char *id)
{
    for (uint32_t i = 0; task != NULL && i < task->setting_count; i++)
        if (strcmp(task->settings[i].id, id) == 0)
            return &task->settings[i];
    return NULL;
}

static bool is_choice(const kmp_setting *setting, const char *value)
{
    for (uint32_t i = 0; i < setting->choice_count; i++)
        if (strcmp(setting->choices[i].id, value) == 0)
            return true;
    return setting->choice_count == 0;
}

static void check_setting(struct binding *b, const struct plan_setting *given)
{
    const kmp_setting *setting = declared(b->task, given->id);
    if (setting == NULL) {
        plan_say(b->problems, b->plan, b->source, 0, "settings", KMP_ERROR, KMP_RUBRIC_UNKNOWN_SETTING, "task",
                 b->task != NULL ? b->task->id : "", "setting", given->id, NULL);
        return;
    }
    if (given->value != NULL && is_choice(setting, given->value))
        return;
    const char *expected = setting->choice_count == 0 ? "a text" : "";
    for (uint32_t i = 0; i < setting->choice_count && expected != NULL; i++)
        expected = arena_printf(b->arena, "%s%s%s", expected, i > 0 ? ", " : "", setting->choices[i].id);
    plan_say(b->problems, b->plan, b->source, 0, "settings", KMP_ERROR, KMP_RUBRIC_SETTING_CHOICE, "setting",
             given->id, "expected", expected, "found", given->value != NULL ? given->value : "", NULL);
}

static void bind_settings(struct binding *b)
{
    for (uint32_t i = 0; i < b->plan->setting_count; i++)
        check_setting(b, &b->plan->settings[i]);
    for (uint32_t i = 0; b->task != NULL && i < b->task->setting_count; i++) {
        const kmp_setting *setting = &b->task->settings[i];
        if (setting->fallback == NULL && setting_of(b->plan, setting->id) == NULL)
            plan_say(b->problems, b->plan, b->source, 0, "task", KMP_ERROR, KMP_RUBRIC_SETTING_MISSING,
                     "setting", setting->id, "task", b->task->id, NULL);
    }
}

kmp_status plan_bind(struct plan *plan, struct arena *arena, const kmp_task *task,
                     const struct plan_source *source, kmp_problems *problems)
{
    struct binding b = { plan, arena, task, source, problems };
    size_t before = kmp_problems_at_least(problems, KMP_ERROR);
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        bind_criterion(&b, &((struct criterion *)plan->criteria.items)[i]);
    for (uint32_t i = 0; i < plan->ties.count; i++)
        bind_tie(&b, &((struct tie *)plan->ties.items)[i], "ties");
    for (uint32_t i = 0; i < plan->ranking.count; i++)
        bind_tie(&b, &((struct tie *)plan->ranking.items)[i], "ranking");
    bind_settings(&b);
    return kmp_problems_at_least(problems, KMP_ERROR) > before ? problem_worst(problems) : KMP_OK;
}
