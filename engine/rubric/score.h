// SPDX-License-Identifier: Apache-2.0
// score.h -- a plan applied to measures, ticks, counts and marks: points with their reasons, then verdicts
#ifndef KOMPETEN_RUBRIC_SCORE_H
#define KOMPETEN_RUBRIC_SCORE_H

#include "../model/scorecard.h"

// The rubric's text, for criteria with a function.
struct score_functions {
    const char *lua;
    size_t size;
    const char *file;
};

// Points of every criterion; every absence is a warning, which says what is missing. `measures` may be NULL
// where the rubric has no task. In the arena.
kmp_status score_attempt(struct scorecard *out, struct arena *arena, const struct plan *plan,
                         const struct submission *attempt, const struct measures *measures,
                         const struct score_functions *functions, kmp_problems *problems);

// Verdict of every criterion and unit, then of the whole; the score, its rounding and the ranking number.
kmp_status decide(struct scorecard *scorecard, struct arena *arena, const struct submission *attempt,
                  const struct measures *measures, kmp_problems *problems);

#endif
