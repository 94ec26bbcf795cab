// SPDX-License-Identifier: Apache-2.0
// trickle.c -- takes memory little by little, and works a little in between
#include "hostile.h"

#include <stdlib.h>

enum { LITTLE = 64 * 1024, WORK = 20000, LEAST = 64 * 16, MOST = 1024 * 16 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    volatile int64_t turns = 0;
    (void)desk;
    (void)a;
    for (int taken = 0; taken < MOST; taken++) {
        char *little = malloc(LITTLE);
        if (little == NULL && taken < LEAST)
            return NO_HOLD;
        memset(little, 1, LITTLE); // where there is none left it ends here
        for (int i = 0; i < WORK; i++)
            turns += little[i % LITTLE];
    }
    return 0;
}
