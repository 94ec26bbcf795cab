// SPDX-License-Identifier: Apache-2.0
// deaf.c -- blocks every signal while it is loaded, and then never comes back
#include "hostile.h"

#include <signal.h>

__attribute__((constructor)) static void begin(void)
{
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    volatile uint64_t turns = 0;
    (void)desk;
    (void)a;
    for (;;)
        turns++;
}
