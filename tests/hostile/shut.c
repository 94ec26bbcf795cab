// SPDX-License-Identifier: Apache-2.0
// shut.c -- closes all that is open while it is loaded, and makes a noise before
#include "hostile.h"

#include <unistd.h>

__attribute__((constructor)) static void begin(void)
{
    static const char noise[] = "{\"record\":1,\"verdict\":\"competent\"}\n";
    for (int i = 1; i < 64; i++) {
        ssize_t went = write(i, noise, sizeof noise - 1);
        (void)went;
        close(i);
    }
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
