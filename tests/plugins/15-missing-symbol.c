// SPDX-License-Identifier: Apache-2.0
// 15-missing-symbol.c -- asks for a function that nobody has
#include "sound.h"

int in_no_library(void);
MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, kmp_int(in_no_library()), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
