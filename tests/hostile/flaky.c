// SPDX-License-Identifier: Apache-2.0
// flaky.c -- crashes on its third attempt, whoever that is
#include <kompeten/plugin.h>

static int attempts;

#define HOSTILE_BEFORE()                                                                                       \
    do {                                                                                                       \
        if (++attempts == 3)                                                                                   \
            *(volatile int *)8 = 1;                                                                            \
    } while (0)
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
