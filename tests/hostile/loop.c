// SPDX-License-Identifier: Apache-2.0
// loop.c -- never comes back
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    volatile uint64_t turns = 0;
    (void)desk;
    (void)a;
    for (;;)
        turns++;
}
