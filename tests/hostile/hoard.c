// SPDX-License-Identifier: Apache-2.0
// hoard.c -- opens what it may read until no descriptor is left, while it is loaded; gives whether that had no
// end
#include "hostile.h"

#include <fcntl.h>

enum { BOUND = 16 };

static int64_t opened;

__attribute__((constructor)) static void begin(void)
{
    while (opened <= BOUND && open("/etc/ld.so.cache", O_RDONLY) >= 0)
        opened++;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    tried = opened;
    return opened >= BOUND;
}
