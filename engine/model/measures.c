// SPDX-License-Identifier: Apache-2.0
// measures.c -- looks up what was measured
#include "measures.h"

// Index of the first item whose measure is not smaller.
static uint32_t first_from(const struct measures *measures, uint32_t measure)
{
    uint32_t low = 0, high = measures->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (measures->items[middle].measure < measure)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// Where no measure before it is over rows, and it neither, its place is its number.
static bool stands_alone_at(const struct measures *measures, uint32_t measure)
{
    const struct measured *items = measures->items;
    return measure < measures->count && items[measure].measure == measure &&
           (measure == 0 || items[measure - 1].measure < measure) &&
           (measure + 1 == measures->count || items[measure + 1].measure > measure);
}

struct measured *measures_of(const struct measures *measures, uint32_t measure, uint32_t *count)
{
    if (stands_alone_at(measures, measure)) {
        *count = 1;
        return &measures->items[measure];
    }
    uint32_t first = first_from(measures, measure);
    *count = first_from(measures, measure + 1) - first;
    return *count > 0 ? &measures->items[first] : NULL;
}
