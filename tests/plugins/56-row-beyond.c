// SPDX-License-Identifier: Apache-2.0
// 56-row-beyond.c -- puts out a row that is not there
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 3, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
