// SPDX-License-Identifier: Apache-2.0
// abort.c -- aborts
#include "hostile.h"

#include <stdlib.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    abort();
}
