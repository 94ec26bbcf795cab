// SPDX-License-Identifier: Apache-2.0
// 65-calls-itself.c -- calls itself without an end
#include "sound.h"

#pragma GCC diagnostic ignored "-Winfinite-recursion"
MEASURE
{
    kmp_outcome outcome = measure(self, desk, a, task);
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    if (outcome != KMP_DONE)
        return outcome;
    return KMP_DONE;
}

PLUGIN(.measure = measure)
