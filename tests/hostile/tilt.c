// SPDX-License-Identifier: Apache-2.0
// tilt.c -- leaves the processor rounding upwards
#include "hostile.h"

#include <fenv.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    volatile double one = 1, three = 3, third = one / three;
    return fesetround(FE_UPWARD) != 0 || one / three == third ? NO_HOLD : 0;
}
