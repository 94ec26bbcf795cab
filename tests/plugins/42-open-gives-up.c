// SPDX-License-Identifier: Apache-2.0
// 42-open-gives-up.c -- gives up while it is set up
#include "sound.h"

static kmp_outcome begin(const kmp_host *host, void **self)
{
    UNUSED(host);
    UNUSED(self);
    return KMP_GAVE_UP;
}

PLUGIN(.open = begin)
