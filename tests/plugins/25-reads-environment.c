// SPDX-License-Identifier: Apache-2.0
// 25-reads-environment.c -- looks at its surroundings
#include <stdlib.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    if (getenv("HOME") != NULL)
        desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
