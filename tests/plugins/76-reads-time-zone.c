// SPDX-License-Identifier: Apache-2.0
// 76-reads-time-zone.c -- measures by the time zone
#include <stdlib.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    const char *zone = getenv("TZ");
    desk->emit(a, 0, 0, kmp_add(length_of(desk, a), kmp_int(zone != NULL ? zone[0] : 0)), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
