// SPDX-License-Identifier: Apache-2.0
// stack.c -- calls itself without end
#include "hostile.h"

static volatile int64_t depth;

static int64_t deeper(int64_t by)
{
    volatile char room[4096];
    room[by % 4096] = 1;
    depth += by;
    return deeper(by + 1) + room[0];
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return deeper(1);
}
