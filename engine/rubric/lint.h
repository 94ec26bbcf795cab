// SPDX-License-Identifier: Apache-2.0
// lint.h -- what the checks of a plan share: check_plan.c, check_criterion.c, check_levels.c, check_sums.c,
// check_rules.c, check_names.c, check_totals.c
#ifndef KOMPETEN_RUBRIC_LINT_H
#define KOMPETEN_RUBRIC_LINT_H

#include "../model/scorecard.h"
#include "check.h"

struct lint {
    const struct plan *plan;
    const kmp_task *task; // NULL: the rubric measures nothing
    const struct plan_source *source;
    kmp_problems *problems;
    struct arena arena;
    struct scorecard reach; // what criteria, groups and the whole can give
    bool starved;           // no memory: what was not seen is no fault
};

// Adds an error at a key of a word; pairs of name and value end with NULL.
#define LINT_SAY(lint, node, key, ...)                                                                         \
    plan_say((lint)->problems, (lint)->plan, (lint)->source, node, key, KMP_ERROR, __VA_ARGS__)
#define LINT_WARN(lint, node, key, ...)                                                                        \
    plan_say((lint)->problems, (lint)->plan, (lint)->source, node, key, KMP_WARNING, __VA_ARGS__)

typedef void lint_criterion(struct lint *lint, const struct criterion *criterion);
typedef void lint_plan(struct lint *lint);

// check_criterion.c
lint_criterion check_id, check_weight, check_points, check_need, check_keys, check_judged, check_uses,
    check_kind, check_numbers, check_languages, check_spread, check_round_marks;
// check_levels.c
lint_criterion check_reach, check_monotone, check_overlap;
// check_names.c
lint_criterion check_letters, check_texts, check_claims;
lint_plan check_rubric_id, check_titles, check_example_titles, check_ties;
// check_sums.c
lint_plan check_groups, check_sections, check_pass, check_unit_needs;
// check_totals.c: what the whole comes to
lint_plan check_bounds, check_round_full, check_implied;
// check_rules.c
lint_plan check_rules, check_grades, check_time, check_attempts;
// Fills lint->reach. False, and starved, where there is no memory.
bool lint_reach(struct lint *lint);
// What everything can give, with each criterion between `least(criterion)` and its highest points.
bool lint_reach_from(struct lint *lint, struct scorecard *card,
                     struct exact (*least)(const struct criterion *));

const char *lint_text(struct lint *lint, struct text text);
const char *lint_number(struct lint *lint, struct exact value);
// The measure that a criterion comes from, or NULL.
const kmp_measure *lint_measure(const struct lint *lint, const struct criterion *criterion);
// Whether a level compares a text as a number or a number as a text.
bool lint_mismatch(const struct lint *lint, const struct criterion *criterion, const struct level *level);

#endif
