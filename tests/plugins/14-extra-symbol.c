// SPDX-License-Identifier: Apache-2.0
// 14-extra-symbol.c -- a helper is exported too
#include "sound.h"

KMP_EXPORT int helper(void);
int helper(void)
{
    return 1;
}

PLUGIN(.abi = KMP_ABI)
