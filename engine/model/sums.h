// SPDX-License-Identifier: Apache-2.0
// sums.h -- what a group is out of: of all its members when a rubric is read, of those that count when it is
// used
#ifndef KOMPETEN_MODEL_SUMS_H
#define KOMPETEN_MODEL_SUMS_H

#include "plan.h"

// The sum of the `most` largest of `values[count]`, which are sorted for it from the largest down; 0: of all.
struct exact sum_largest(struct exact *values, uint32_t count, int64_t most);
// How many of its members a group counts; 0: all.
int64_t group_counts(const struct group *group);
// What a group's sum can be before it is stretched, when its members weigh `weights` together.
struct exact group_sum(const struct group *group, struct exact weights);
// The same afterwards.
struct exact group_total(const struct group *group, struct exact weights);

#endif
