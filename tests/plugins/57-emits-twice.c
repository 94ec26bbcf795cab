// SPDX-License-Identifier: Apache-2.0
// 57-emits-twice.c -- puts out one measure two times
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
