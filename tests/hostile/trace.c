// SPDX-License-Identifier: Apache-2.0
// trace.c -- takes hold of the engine as a debugger does; gives whether it had it
#include "hostile.h"

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    long asked = syscall(SYS_getppid);
    pid_t engine = asked > 1 ? (pid_t)asked : 1;
    (void)desk;
    (void)a;
    if (granted(ptrace(PTRACE_SEIZE, engine, NULL, NULL)) == 0)
        return 0;
    ptrace(PTRACE_INTERRUPT, engine, NULL, NULL);
    waitpid(engine, NULL, __WALL);
    ptrace(PTRACE_DETACH, engine, NULL, NULL);
    return 1;
}
