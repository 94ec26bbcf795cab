// SPDX-License-Identifier: Apache-2.0
// 61-overflow.c -- multiplies until it is too large
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    kmp_num length = length_of(desk, a), product = length;
    for (int i = 0; i < 12; i++)
        product = kmp_mul(product, length);
    desk->emit(a, 0, 0, product, NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
