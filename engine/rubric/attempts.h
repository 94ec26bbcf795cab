// SPDX-License-Identifier: Apache-2.0
// attempts.h -- the scores of repeated attempts become one, as the rubric says
#ifndef KOMPETEN_RUBRIC_ATTEMPTS_H
#define KOMPETEN_RUBRIC_ATTEMPTS_H

#include "../model/repeat.h"

// Gives each of `repeats[count]`, the earliest first, its share in the one score; the shares add up to 1.
//   latest    all of it is the last one's
//   first     all of it is the first one's
//   highest   all of it is that of the highest score's, the earliest of these; lowest: of the lowest score's
//   average   the same for all
//   weighted  `weight` for the last; the others share the rest
//   decaying  from the first on: `weight` for the next, the rest for what came out so far
//   n_mastery the same for all that reach `mastery`, once there are `times` of them
// False, and all shares absent, where they cannot be told: there is none, a score is missing on which they
// hang, or `mastery` was not reached often enough.
bool attempts_weigh(const struct attempts *rule, struct repeat *repeats, uint32_t count);

// What the shares come to: the sum of share x score. Absent where the shares cannot be told or a score with a
// share is missing (it is not zero).
struct exact attempts_sum(const struct repeat *repeats, uint32_t count);

// Whether the rubric calls that mastered. UNKNOWN: it does not say what is, or the score cannot be told.
kmp_truth attempts_mastered(const struct attempts *rule, const struct repeat *repeats, uint32_t count);

#endif
