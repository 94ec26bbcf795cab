// SPDX-License-Identifier: Apache-2.0
// 21-constructor-forks.c -- starts a process while it is loaded
#include <unistd.h>

#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    fork();
}

PLUGIN(.abi = KMP_ABI)
