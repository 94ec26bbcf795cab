// SPDX-License-Identifier: Apache-2.0
// measures.h -- what a plugin computed from one attempt's evidence, as plain data
#ifndef KOMPETEN_MODEL_MEASURES_H
#define KOMPETEN_MODEL_MEASURES_H

#include "evidence.h"

// One value, or its absence. `measure` and `row` say which; `row` is 0 unless the measure is per a table.
struct measured {
    uint32_t measure, row;
    bool given;      // false: expected and not there
    kmp_num value, error; // error: absent where the value is exact
    const char *text; // for KMP_TEXT
    bool limited;
    kmp_limit limit; // where `limited`
    kmp_truth within; // the limit; UNKNOWN without limit or where the limit lies inside value +- error
};

// All expected values, sorted by (measure, row), absent ones included.
struct measures {
    const kmp_task *task;
    const char *trade;
    struct measured *items;
    uint32_t count;
    const bool *ready; // [task->measure_count]: all that it needs is there; over a table also that none were found
};

// The values of one measure: first item and how many.
struct measured *measures_of(const struct measures *measures, uint32_t measure, uint32_t *count);

#endif
