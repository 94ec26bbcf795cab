// SPDX-License-Identifier: Apache-2.0
// 53-gives-up-on-holes.c -- gives up where something is missing
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    if (!desk->given(a, (kmp_at)LENGTH))
        return KMP_GAVE_UP;
    desk->emit(a, 0, 0, kmp_mul(kmp_int(2), length_of(desk, a)), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
