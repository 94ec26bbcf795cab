// SPDX-License-Identifier: Apache-2.0
// 63-divides-by-zero.c -- divides by a reading
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    int64_t length = length_of(desk, a).n;
    volatile int64_t share = 100 / length;
    desk->emit(a, 0, 0, kmp_int(share), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
