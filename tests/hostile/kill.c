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
    long engine = syscall(SYS_getppid);
    return kill(engine > 1 ? (pid_t)engine : 0, SIGKILL); // 0: whoever is in its group
}
