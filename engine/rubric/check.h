// SPDX-License-Identifier: Apache-2.0
// check.h -- the linter: faults of a rubric that its reader would not notice
#ifndef KOMPETEN_RUBRIC_CHECK_H
#define KOMPETEN_RUBRIC_CHECK_H

#include "../model/plan.h"
#include "canary.h"

// Faults that only the text shows: duplicate keys in one table, operators that this Lua compiles wrongly.
void check_text(const char *lua, size_t size, const char *file, const struct canaries *canaries,
                kmp_problems *problems);

// Faults of a bound plan: levels that can never be reached, no `otherwise`, nobody can pass, everybody passes,
// two criteria with one id, a number without a source, an outcome without an example, ... `task` may be NULL.
void check_plan(const struct plan *plan, const kmp_task *task, const struct plan_source *source,
                kmp_problems *problems);

#endif
