// SPDX-License-Identifier: Apache-2.0
// nearest.h -- the value nearest to one that was measured or counted with which it would be competent
#ifndef KOMPETEN_EXPLAIN_NEAREST_H
#define KOMPETEN_EXPLAIN_NEAREST_H

#include "../model/plan.h"
#include "../rubric/match.h"

// A value that counts for a criterion, with the limit that judges it.
struct reading {
    uint32_t measure; // node in the record; 0: a count
    struct exact value, error, low, high;
    bool limited, low_open, high_open;
};

// The nearest that would do: `bound` itself, or, where `open`, what lies just behind it.
struct nearest {
    bool found, open, alone;             // alone: no value behind it would do
    struct exact bound, distance, value; // value: one that would do
};

// What a reading is to be: of level `level`, or, where that is -1, whatever gives a level that is good.
struct wanted {
    const struct criterion *criterion;
    int32_t level;
    const bool *good; // [levels]: with its points the attempt is competent
    bool whole;       // only whole numbers from 0
};

// What the rubric's matching sees of the reading if it were `value`.
struct seen nearest_see(const struct reading *reading, struct exact value);
// Whether the reading would be what is wanted if it were `value`.
bool nearest_would_do(const struct wanted *wanted, const struct reading *reading, struct exact value);
// Not found where no value would do, or there is no memory.
struct nearest nearest_find(struct arena *arena, const struct wanted *wanted, const struct reading *reading);

#endif
