// SPDX-License-Identifier: Apache-2.0
// attempts.h -- the scores of repeated attempts become one, as the rubric says
#ifndef KOMPETEN_RUBRIC_ATTEMPTS_H
#define KOMPETEN_RUBRIC_ATTEMPTS_H

#include "../model/plan.h"

// One score from `scores[count]`, the earliest first, each on the same total. Absent where one of them is absent (a
// missing score is not zero), where there is none, and of n_mastery while `mastery` was not reached `times` times.
//   latest    the last one
//   highest   the highest
//   average   the mean of all
//   weighted  weight x the last + (1 - weight) x the mean of all others
//   decaying  from the first on: weight x the next + (1 - weight) x what came out so far
//   n_mastery the mean of those that reach `mastery`
struct exact attempts_combine(const struct attempts *rule, const struct exact *scores, uint32_t count);

#endif
