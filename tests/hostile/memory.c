// SPDX-License-Identifier: Apache-2.0
// memory.c -- takes memory until there is none
#include "hostile.h"

#include <stdlib.h>

// It counts between 64 megabytes and a gigabyte: less was no attack, more was not stopped.
enum { PIECE = 1 << 20, LEAST = 64, MOST = 1024 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    for (int taken = 0; taken < MOST; taken++) {
        char *piece = malloc(PIECE);
        if (piece == NULL && taken < LEAST)
            return NO_HOLD;
        memset(piece, 1, PIECE); // where there is none left it ends here
    }
    return 0;
}
