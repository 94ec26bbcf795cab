// SPDX-License-Identifier: Apache-2.0
// scratch.c -- takes the desk's memory until there is none
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    for (;;) {
        char *piece = desk->scratch(a, 1 << 20);
        piece[0] = 1;
    }
}
