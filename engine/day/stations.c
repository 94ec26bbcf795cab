// SPDX-License-Identifier: Apache-2.0
// stations.c -- where in the workshop something is seen: the rubric's section, else its group, else the task
#include "day.h"

static struct say station_of_task(const struct ground *ground)
{
    struct say say = ground->plan->title;
    if (ground->task != NULL)
        say = (struct say){ text_of(ground->task->title), text_of(ground->task->title_id) };
    return say;
}

static bool titled(const struct say *say)
{
    return say->en.bytes != NULL || say->id.bytes != NULL;
}

struct say station_of_criterion(const struct ground *ground, uint32_t index)
{
    const struct plan *plan = ground->plan;
    const struct criterion *criterion = plan_criterion(plan, index);
    const struct section *sections = plan->sections.items;
    for (uint32_t i = 0; i < plan->sections.count; i++)
        if (criterion->section.bytes != NULL && text_same(criterion->section, sections[i].id) &&
            titled(&sections[i].title))
            return sections[i].title;
    for (uint32_t group = criterion->group; group != 0; group = plan_group(plan, group)->parent)
        if (titled(&plan_group(plan, group)->title))
            return plan_group(plan, group)->title;
    return station_of_task(ground);
}

static bool needs(const struct ground *ground, uint32_t measure, uint32_t field)
{
    const kmp_measure *of = &ground->task->measures[measure];
    for (uint32_t i = 0; i < of->need_count; i++)
        if (of->needs[i] == field)
            return true;
    return false;
}

static bool reads(const struct ground *ground, const struct criterion *criterion, uint32_t field)
{
    const struct use *uses = criterion->uses.items;
    if (criterion->source == FROM_MEASURE)
        return needs(ground, criterion->slot, field);
    for (uint32_t i = 0; criterion->source == FROM_FUNCTION && i < criterion->uses.count; i++)
        if (needs(ground, uses[i].slot, field))
            return true;
    return false;
}

static bool same_say(const struct say *a, const struct say *b)
{
    return text_same(a->en, b->en) && text_same(a->id, b->id);
}

struct say station_of_field(const struct ground *ground, uint32_t field)
{
    struct say found = station_of_task(ground);
    bool first = true;
    for (uint32_t i = 0; i < ground->plan->criteria.count; i++) {
        if (!reads(ground, plan_criterion(ground->plan, i), field))
            continue;
        struct say station = station_of_criterion(ground, i);
        if (!first && !same_say(&station, &found))
            return station_of_task(ground);
        found = station;
        first = false;
    }
    return found;
}
