// SPDX-License-Identifier: Apache-2.0
// 43-no-data-file.c -- asks for a data file that is not there
#include "sound.h"

static kmp_outcome begin(const kmp_host *host, void **self)
{
    UNUSED(self);
    return host->file(host, "limits.json") != 0 ? KMP_DONE : KMP_GAVE_UP;
}

PLUGIN(.open = begin)
