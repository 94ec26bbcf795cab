// SPDX-License-Identifier: Apache-2.0
// 29-has-a-variable.c -- counts the attempts
#include "sound.h"

static long attempts, most[8];

MEASURE
{
    UNUSED(self);
    most[attempts++ % 8] = length_of(desk, a).n;
    desk->emit(a, 0, 0, kmp_int(most[task]), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
