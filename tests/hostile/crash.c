// SPDX-License-Identifier: Apache-2.0
// crash.c -- writes where nothing is
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    *(volatile int *)8 = 1;
    return 0;
}
