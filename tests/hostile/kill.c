// SPDX-License-Identifier: Apache-2.0
// kill.c -- ends the engine
#include "hostile.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return kill((pid_t)syscall(SYS_getppid), SIGKILL) + kill(-1, SIGKILL);
}
