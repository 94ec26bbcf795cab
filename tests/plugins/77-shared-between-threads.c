// SPDX-License-Identifier: Apache-2.0
// 77-shared-between-threads.c -- one place for all threads
#include "sound.h"

static void *volatile owner;

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    void *own = desk->scratch(a, 1);
    owner = own;
    for (volatile int i = 0; i < 300000; i++)
        continue;
    desk->emit(a, 0, 0, kmp_add(length_of(desk, a), kmp_int(owner != own)), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
