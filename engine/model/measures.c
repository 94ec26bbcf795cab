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

struct measured *measures_of(const struct measures *measures, uint32_t measure, uint32_t *count)
{
    uint32_t first = first_from(measures, measure);
    *count = first_from(measures, measure + 1) - first;
    return *count > 0 ? &measures->items[first] : NULL;
}
