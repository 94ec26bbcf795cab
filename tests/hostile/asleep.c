// SPDX-License-Identifier: Apache-2.0
// asleep.c -- sleeps while it is loaded, by what can be had: it waits for what the engine says next
#include "hostile.h"

#include <time.h>
#include <unistd.h>

__attribute__((constructor)) static void begin(void)
{
    struct timespec hour = { 3600, 0 };
    char byte;
    nanosleep(&hour, NULL);
    while (read(3, &byte, 1) == 1)
        continue;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
