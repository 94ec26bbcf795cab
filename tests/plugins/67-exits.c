// SPDX-License-Identifier: Apache-2.0
// 67-exits.c -- ends the process where something is missing
#include <stdlib.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    if (!desk->given(a, (kmp_at)LENGTH))
        _Exit(3);
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
