// SPDX-License-Identifier: Apache-2.0
// 22-constructor-prints.c -- greets while it is loaded
#include <unistd.h>

#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    if (write(1, "hello\n", 6) < 0)
        return;
}

PLUGIN(.abi = KMP_ABI)
