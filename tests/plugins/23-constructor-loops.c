// SPDX-License-Identifier: Apache-2.0
// 23-constructor-loops.c -- never ends loading
#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    for (volatile int i = 0;; i++)
        continue;
}

PLUGIN(.abi = KMP_ABI)
