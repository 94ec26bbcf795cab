// SPDX-License-Identifier: Apache-2.0
// 75-reads-seconds.c -- measures the time of day
#include <time.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, kmp_add(length_of(desk, a), kmp_int(time(NULL))), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
