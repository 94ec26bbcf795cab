// SPDX-License-Identifier: Apache-2.0
// 80-rare.c -- fails on one length in nine
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    kmp_num length = length_of(desk, a);
    desk->emit(a, kmp_given(length) && length.n % 125 == 0 && length.n > 0 && length.d == 1 ? 1 : 0, 0, length,
               NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
