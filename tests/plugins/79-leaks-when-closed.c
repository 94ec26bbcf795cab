// SPDX-License-Identifier: Apache-2.0
// 79-leaks-when-closed.c -- leaves behind what open made
#include "sound.h"

static kmp_outcome begin(const kmp_host *host, void **self)
{
    UNUSED(host);
    *self = strdup("limits");
    return KMP_DONE;
}

PLUGIN(.open = begin)
