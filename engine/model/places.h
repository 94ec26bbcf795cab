// SPDX-License-Identifier: Apache-2.0
// places.h -- what a task asks for, made ready once: its fields and columns with their bounds as numbers
#ifndef KOMPETEN_MODEL_PLACES_H
#define KOMPETEN_MODEL_PLACES_H

#include <kompeten/plugin.h>

#include "../base/exact.h"

// A field or a column, as readings are held against it.
struct place {
    const kmp_field *field;
    struct text unit;        // of a quantity; of another kind no text
    kmp_num low, high;       // of what is plausible; absent: open
    struct exact coarsest;   // resolution of an instrument that suits; absent: not read off a gauge
    uint32_t number;         // among the places of the task: where its id is
    uint32_t gauge;          // number of a place before it, or its own, that asks for the same of an instrument
    uint32_t first, columns; // of a table: number of its first column, and how many
    uint32_t counter;        // of a field: the count that says how many it has; the task's field_count: none
};

struct places {
    const kmp_task *task;
    const struct place *items; // [count]: the fields of the task, then the columns of its tables
    const struct text *ids;    // [count]
    uint32_t count;
};

// Lives in the arena; the texts stay the task's. False where there is no memory.
bool places_make(struct places *out, struct arena *arena, const kmp_task *task);

// The index of the count that says how many rows or readings field number `index` has; field_count: none does.
uint32_t field_counter(const kmp_task *task, uint32_t index);

#endif
