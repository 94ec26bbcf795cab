// SPDX-License-Identifier: Apache-2.0
// parting.c -- never comes back from being closed and from its destructor
#include <kompeten/plugin.h>

__attribute__((destructor)) static void loop(void)
{
    for (volatile uint64_t turns = 0;; turns++)
        continue;
}

static void close_for_ever(void *self)
{
    (void)self;
    loop();
}

#define HOSTILE_CLOSE close_for_ever
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
