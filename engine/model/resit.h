// SPDX-License-Identifier: Apache-2.0
// resit.h -- the fewest attempts that cover the units a candidate still lacks
#ifndef KOMPETEN_MODEL_RESIT_H
#define KOMPETEN_MODEL_RESIT_H

#include <stdbool.h>
#include <stdint.h>

enum { RESIT_UNITS = 64, RESIT_STEPS = 200000 };

// The units that each attempt would cover, bit i: unit i.
struct resit {
    const uint64_t *covers; // [count]
    uint32_t count;
    uint64_t lacking; // what is to be covered; what no attempt covers is left out of account
};

struct resit_plan {
    uint32_t chosen[RESIT_UNITS]; // indices of attempts, ascending
    uint32_t count;
    uint64_t uncovered; // lacking units that no attempt covers
    bool smallest;      // false: the search was given up after RESIT_STEPS, and a smaller one may exist
};

// The same input gives the same plan. [any]
struct resit_plan resit_plan(const struct resit *resit);

#endif
