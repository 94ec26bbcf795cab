// SPDX-License-Identifier: Apache-2.0
// tilt.c -- leaves the processor rounding upwards
#include "hostile.h"

#include <fenv.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return fesetround(FE_UPWARD) != 0;
}
