// SPDX-License-Identifier: Apache-2.0
// 54-undeclared-measure.c -- puts out a measure that it does not declare
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 7, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
