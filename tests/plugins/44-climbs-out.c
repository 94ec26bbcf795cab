// SPDX-License-Identifier: Apache-2.0
// 44-climbs-out.c -- asks for a file outside its folder
#include "sound.h"

static kmp_outcome begin(const kmp_host *host, void **self)
{
    UNUSED(self);
    host->file(host, "../../etc/passwd");
    return KMP_DONE;
}

PLUGIN(.open = begin)
