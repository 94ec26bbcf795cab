// SPDX-License-Identifier: Apache-2.0
// meek.c -- does no harm
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
