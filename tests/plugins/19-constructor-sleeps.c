// SPDX-License-Identifier: Apache-2.0
// 19-constructor-sleeps.c -- takes its time while it is loaded
#include <unistd.h>

#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    sleep(2);
}

PLUGIN(.abi = KMP_ABI)
