// SPDX-License-Identifier: Apache-2.0
// 26-throws-dice.c -- measures by chance
#include <stdlib.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, kmp_int(rand()), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
