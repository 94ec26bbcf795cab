// SPDX-License-Identifier: Apache-2.0
// 60-not-a-number.c -- computes in floating point and divides nothing by nothing
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    kmp_num length = length_of(desk, a);
    volatile double ratio = (double)length.n * 0.0 / ((double)length.n * 0.0);
    desk->emit(a, 0, 0, (kmp_num){ (int64_t)ratio, 1 }, NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
