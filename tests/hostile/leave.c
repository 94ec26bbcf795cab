// SPDX-License-Identifier: Apache-2.0
// leave.c -- ends the process as if all were well
#include "hostile.h"

#include <stdlib.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    exit(0);
}
