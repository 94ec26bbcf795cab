// SPDX-License-Identifier: Apache-2.0
// scratch.c -- takes the desk's memory until there is none
#include "hostile.h"

enum { PIECE = 1 << 20, LEAST = 64, MOST = 1024 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    for (int taken = 0; taken < MOST; taken++) {
        char *piece = desk->scratch(a, PIECE);
        if (piece == NULL && taken < LEAST)
            return NO_HOLD;
        piece[0] = 1; // where there is none left it ends here
    }
    return 0;
}
