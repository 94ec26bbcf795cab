// SPDX-License-Identifier: Apache-2.0
// 78-leaks.c -- leaves memory behind for every attempt
#include <stdlib.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    char *volatile kept = malloc(64);
    if (kept != NULL)
        kept[0] = 1;
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
