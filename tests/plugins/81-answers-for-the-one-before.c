// SPDX-License-Identifier: Apache-2.0
// 81-answers-for-the-one-before.c -- gives every candidate the length of the one before
#include "sound.h"

static kmp_num before;

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    kmp_num length = length_of(desk, a);
    desk->emit(a, 0, 0, kmp_mul(kmp_int(2), kmp_given(before) ? before : length), NULL);
    before = length;
    return KMP_DONE;
}

PLUGIN(.measure = measure)
