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
    sigset_t blocked;
    (void)desk;
    (void)a;
    if (sigprocmask(SIG_BLOCK, NULL, &blocked) != 0 || sigismember(&blocked, SIGTERM) != 1)
        return NO_HOLD;
    for (;;)
        turns++;
}
