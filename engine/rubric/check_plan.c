// SPDX-License-Identifier: Apache-2.0
// check_plan.c -- the linter: one row a check, of each criterion and of the whole

#include "../model/scheme.h"
#include "lint.h"

static const struct plan_unit *unit_at(const struct plan *plan, uint32_t index)
{
    return &((const struct plan_unit *)plan->units.items)[index];
}

static bool is_served(const struct plan *plan, uint32_t unit)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        int64_t served = plan_criterion(plan, i)->unit;
        if (served == 0 || served == (int64_t)unit + 1)
            return true;
    }
    return false;
}

static void check_units(struct lint *lint)
{
    for (uint32_t i = 0; i < lint->plan->units.count; i++) {
        const struct plan_unit *unit = unit_at(lint->plan, i);
        const char *code = lint_text(lint, unit->code);
        bool twice = false;
        for (uint32_t before = 0; before < i; before++)
            twice = twice || unit_code_same(unit->code, unit_at(lint->plan, before)->code);
        if (twice)
            LINT_SAY(lint, unit->shaped.node, "units", KMP_RUBRIC_UNIT_TWICE, "unit", code, NULL);
        else if (!is_served(lint->plan, i))
            LINT_SAY(lint, unit->shaped.node, "units", KMP_RUBRIC_UNIT_UNSERVED, "unit", code, NULL);
    }
}

static bool is_shown(const struct criterion *criterion, uint32_t unit, struct text no)
{
    for (uint32_t i = 0; i < criterion->kuk.count; i++) {
        const struct kuk *kuk = &((const struct kuk *)criterion->kuk.items)[i];
        if (kuk->unit == (int64_t)unit + 1 && text_same(kuk->no, no))
            return true;
    }
    return false;
}

static bool is_shown_anywhere(const struct plan *plan, uint32_t unit, struct text no)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        if (is_shown(plan_criterion(plan, i), unit, no))
            return true;
    return false;
}

static void check_kuk(struct lint *lint)
{
    for (uint32_t i = 0; i < lint->plan->units.count; i++) {
        const struct plan_unit *unit = unit_at(lint->plan, i);
        const struct text *required = unit->kuk_required.items;
        for (uint32_t k = 0; k < unit->kuk_required.count; k++)
            if (!is_shown_anywhere(lint->plan, i, required[k]))
                LINT_WARN(lint, unit->shaped.node, "units", KMP_RUBRIC_KUK_UNSERVED, "no",
                          lint_text(lint, required[k]), "unit", lint_text(lint, unit->code), NULL);
    }
}

static void check_step(struct lint *lint, uint32_t node, struct exact step)
{
    if (exact_given(step) && exact_order(step, exact_int(0)) <= 0)
        LINT_SAY(lint, node, "round", KMP_RUBRIC_STEP, "found", lint_number(lint, step), NULL);
}

static void check_steps(struct lint *lint, uint32_t node, const struct rounding *round)
{
    const struct exact steps[] = { round->mark,  round->points, round->criterion,
                                   round->group, round->total,  round->attempts };
    for (size_t i = 0; round->shaped.present && i < sizeof steps / sizeof steps[0]; i++)
        check_step(lint, node, steps[i]);
}

static void check_round(struct lint *lint)
{
    check_steps(lint, 0, &lint->plan->round);
    for (uint32_t i = 1; i < lint->plan->groups.count; i++)
        check_steps(lint, plan_group(lint->plan, i)->shaped.node, &plan_group(lint->plan, i)->round);
    for (uint32_t i = 0; i < lint->plan->criteria.count; i++)
        check_steps(lint, plan_criterion(lint->plan, i)->shaped.node, &plan_criterion(lint->plan, i)->round);
}

static void check_everybody(struct lint *lint)
{
    bool needed = exact_given(lint->plan->pass) || lint->plan->time_limit.most_overtime >= 0;
    for (uint32_t i = 1; i < lint->plan->groups.count; i++)
        needed = needed || exact_given(plan_group(lint->plan, i)->need);
    for (uint32_t i = 0; i < lint->plan->units.count; i++)
        needed = needed || exact_given(unit_at(lint->plan, i)->need);
    for (uint32_t i = 0; i < lint->plan->criteria.count; i++)
        needed = needed || exact_given(plan_criterion(lint->plan, i)->need);
    if (!needed)
        LINT_SAY(lint, 0, NULL, KMP_RUBRIC_EVERYBODY, NULL);
}

static bool has_example(const struct plan *plan, const char *verdict)
{
    for (uint32_t i = 0; i < plan->examples.count; i++) {
        const struct example *example = &((const struct example *)plan->examples.items)[i];
        uint32_t node = tape_member(&plan->tape, example->expect, "verdict");
        if (node != 0 && text_is(tape_node(&plan->tape, node)->text, verdict))
            return true;
    }
    return false;
}

static void check_examples(struct lint *lint)
{
    static const char *const verdicts[] = { "competent", "not_yet", "refer" };
    for (size_t i = 0; i < sizeof verdicts / sizeof verdicts[0]; i++)
        if (!has_example(lint->plan, verdicts[i]))
            LINT_SAY(lint, 0, "examples", KMP_RUBRIC_NO_EXAMPLE, "verdict", verdicts[i], NULL);
}

static void check_title(struct lint *lint)
{
    if (lint->plan->title.en.bytes == NULL || lint->plan->title.id.bytes == NULL)
        LINT_WARN(lint, 0, "title", KMP_RUBRIC_TITLE_MISSING, NULL);
}

static lint_criterion *const of_criterion[] = {
    check_id,        check_letters, check_weight,      check_points, check_need,     check_keys,
    check_judged,    check_spread,  check_round_marks, check_uses,   check_kind,     check_numbers,
    check_languages, check_texts,   check_claims,      check_reach,  check_monotone, check_overlap,
};

static lint_plan *const of_plan[] = {
    check_rubric_id,  check_title,    check_titles,         check_units,  check_kuk,        check_round,
    check_groups,     check_sections, check_pass,           check_bounds, check_round_full, check_implied,
    check_unit_needs, check_rules,    check_grades,         check_time,   check_attempts,   check_ties,
    check_everybody,  check_examples, check_example_titles,
};

void check_plan(const struct plan *plan, const kmp_task *task, const struct plan_source *source,
                kmp_problems *problems)
{
    struct lint lint = { .plan = plan, .task = task, .source = source, .problems = problems };
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        for (size_t check = 0; check < sizeof of_criterion / sizeof of_criterion[0]; check++)
            of_criterion[check](&lint, plan_criterion(plan, i));
    bool reached = lint_reach(&lint);
    for (size_t check = 0; reached && check < sizeof of_plan / sizeof of_plan[0]; check++)
        of_plan[check](&lint);
    arena_free(&lint.arena);
    if (lint.starved)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
}
