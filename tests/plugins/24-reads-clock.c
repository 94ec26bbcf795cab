// SPDX-License-Identifier: Apache-2.0
// 24-reads-clock.c -- asks what time it is
#include <time.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, kmp_int(time(NULL)), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
