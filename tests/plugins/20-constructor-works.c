// SPDX-License-Identifier: Apache-2.0
// 20-constructor-works.c -- works long while it is loaded
#include <time.h>

#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    clock_t begun = clock();
    while (clock() - begun < CLOCKS_PER_SEC / 4)
        continue;
}

PLUGIN(.abi = KMP_ABI)
