// SPDX-License-Identifier: Apache-2.0
// verdicts.c -- the verdict of each unit and of the whole, and the attempts that would complete it
#include "conclude.h"

// ---- verdicts ----

static bool is_seen(const struct concluded_unit *unit, struct text kuk)
{
    for (uint32_t i = 0; i < unit->seen_count; i++)
        if (text_same(unit->seen[i], kuk))
            return true;
    return false;
}

// The required KUK that were not seen as "1.1, 2.3"; NULL where all were.
static const char *unseen_kuk(struct gathering *g, const struct concluded_unit *unit)
{
    const char *list = NULL;
    for (uint32_t i = 0; i < unit->required_count; i++) {
        struct text kuk = unit->required[i];
        if (is_seen(unit, kuk))
            continue;
        list = arena_printf(g->arena, "%s%s%.*s", list != NULL ? list : "", list != NULL ? ", " : "",
                            (int)kuk.size, kuk.bytes);
        g->starved |= list == NULL;
    }
    return list;
}

static void say_of_unit(struct gathering *g, uint32_t index, kmp_status status, const char *found)
{
    struct text code = g->out.units[index].unit->code;
    const char *pointer = arena_printf(g->arena, "/units/%u", index);
    g->starved |= pointer == NULL;
    problem_say(g->said, KMP_WARNING, status, pointer, "found", found, "unit", conclude_string(g, code), NULL);
}

static enum verdict judge_unit(struct gathering *g, uint32_t index)
{
    const struct concluded_unit *unit = &g->out.units[index];
    const struct basis *ground = unit->ground;
    if (ground == NULL)
        return VERDICT_NOT_ASSESSED;
    if (ground->verdict != VERDICT_COMPETENT)
        return ground->verdict;
    const char *unseen = unseen_kuk(g, unit);
    if (unseen != NULL) {
        say_of_unit(g, index, KMP_KUK_UNSEEN, unseen);
        return VERDICT_REFER;
    }
    int64_t until;
    if (clock_read_date(&until, text_of(ground->until)) && until < g->on) {
        say_of_unit(g, index, KMP_UNIT_EXPIRED, ground->until);
        return VERDICT_NOT_ASSESSED;
    }
    return conclude_need(g, index);
}

// Any not_yet, else any refer, else any not_assessed, else competent.
static enum verdict judge_all(const struct gathering *g)
{
    static const enum verdict order[] = { VERDICT_NOT_YET, VERDICT_REFER, VERDICT_NOT_ASSESSED };
    for (size_t k = 0; k < sizeof order / sizeof order[0]; k++)
        for (uint32_t i = 0; i < g->scheme->units.count; i++)
            if (g->out.units[i].verdict == order[k])
                return order[k];
    return VERDICT_COMPETENT;
}

kmp_status conclude_judge(struct gathering *g)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; i < g->scheme->units.count && status == KMP_OK; i++) {
        struct concluded_unit *unit = &g->out.units[i];
        unit->unit = scheme_unit_at(g->scheme, i);
        if (g->ground_count[i] > 0)
            unit->ground = &g->grounds[i][g->ground_count[i] - 1];
        status = conclude_kuk(g, i);
        if (status == KMP_OK)
            unit->verdict = judge_unit(g, i);
        if (unit->verdict != VERDICT_COMPETENT)
            g->out.lacking |= (uint64_t)1 << i;
    }
    g->out.verdict = judge_all(g);
    return status;
}

// ---- what is to be taken again ----

struct offers {
    struct text *rubrics;
    uint64_t *covers;
    uint32_t count;
};

static void offer(struct offers *offers, struct text rubric, uint32_t unit)
{
    uint32_t i = 0;
    while (i < offers->count && !text_same(offers->rubrics[i], rubric))
        i++;
    if (i == offers->count) {
        offers->rubrics[offers->count] = rubric;
        offers->covers[offers->count++] = 0;
    }
    offers->covers[i] |= (uint64_t)1 << unit;
}

// Each lacking unit stands at the first attempt of the plan that covers it.
static void take_plan(struct gathering *g, const struct resit_plan *plan, const struct offers *offers)
{
    uint64_t left = g->out.lacking & ~plan->uncovered;
    for (uint32_t i = 0; i < plan->count; i++) {
        uint64_t units = offers->covers[plan->chosen[i]] & left;
        g->out.plan[g->out.plan_count++] = (struct resit_attempt){ offers->rubrics[plan->chosen[i]], units };
        left &= ~units;
    }
    if (plan->uncovered != 0)
        g->out.plan[g->out.plan_count++] = (struct resit_attempt){ { NULL, 0 }, plan->uncovered };
    if (!plan->smallest)
        problem_say(g->said, KMP_NOTE, KMP_RESIT_NOT_SMALLEST, "/resit_plan", NULL);
}

kmp_status conclude_plan(struct gathering *g)
{
    uint32_t most = SCHEME_UNITS * SCHEME_RUBRICS;
    struct offers offers = { arena_array(g->arena, most, sizeof(struct text)),
                             arena_array(g->arena, most, sizeof(uint64_t)), 0 };
    g->out.plan = arena_array(g->arena, RESIT_UNITS + 1, sizeof *g->out.plan);
    if (offers.rubrics == NULL || offers.covers == NULL || g->out.plan == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < g->scheme->units.count; i++) {
        const struct list *rubrics = &scheme_unit_at(g->scheme, i)->rubrics;
        for (uint32_t k = 0; k < rubrics->count; k++)
            offer(&offers, ((const struct text *)rubrics->items)[k], i);
    }
    struct resit resit = { offers.covers, offers.count, g->out.lacking };
    struct resit_plan plan = resit_plan(&resit);
    take_plan(g, &plan, &offers);
    return KMP_OK;
}
