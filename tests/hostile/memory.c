// SPDX-License-Identifier: Apache-2.0
// memory.c -- takes memory until there is none
#include "hostile.h"

#include <stdlib.h>

enum { PIECE = 1 << 20 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    for (;;)
        memset(malloc(PIECE), 1, PIECE);
}
