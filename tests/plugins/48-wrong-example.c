// SPDX-License-Identifier: Apache-2.0
// 48-wrong-example.c -- its example and its formula disagree
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, kmp_mul(kmp_int(3), length_of(desk, a)), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
