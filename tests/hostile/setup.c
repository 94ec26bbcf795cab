// SPDX-License-Identifier: Apache-2.0
// setup.c -- never comes back from its set-up
#include <kompeten/plugin.h>

static kmp_outcome open_for_ever(const kmp_host *host, void **self)
{
    volatile uint64_t turns = 0;
    (void)host;
    (void)self;
    for (;;)
        turns++;
}
#define HOSTILE_OPEN open_for_ever
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
