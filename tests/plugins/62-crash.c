// SPDX-License-Identifier: Apache-2.0
// 62-crash.c -- follows a pointer to nowhere
#include "sound.h"

MEASURE
{
    UNUSED(self);
    volatile const char *nowhere = (const char *)(uintptr_t)task;
    desk->emit(a, 0, 0, kmp_int(*nowhere), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
