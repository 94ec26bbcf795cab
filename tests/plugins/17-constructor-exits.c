// SPDX-License-Identifier: Apache-2.0
// 17-constructor-exits.c -- ends the process while it is loaded
#include <stdlib.h>

#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    exit(0);
}

PLUGIN(.abi = KMP_ABI)
