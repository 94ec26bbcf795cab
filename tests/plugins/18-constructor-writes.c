// SPDX-License-Identifier: Apache-2.0
// 18-constructor-writes.c -- writes a file while it is loaded
#include <fcntl.h>

#include "sound.h"

__attribute__((constructor)) static void begin(void)
{
    open("/tmp/kompeten-museum", O_WRONLY | O_CREAT, 0600);
}

PLUGIN(.abi = KMP_ABI)
