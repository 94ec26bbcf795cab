// SPDX-License-Identifier: Apache-2.0
// bounds.c -- tries to loosen what binds it: bounds, signals, priority, threads; gives how much was granted
#include "hostile.h"

#include <pthread.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

static void *idle(void *nothing)
{
    return nothing;
}

static int64_t granted(long answer)
{
    return answer >= 0;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY };
    struct itimerval often = { { 0, 1000 }, { 0, 1000 } };
    pthread_t thread;
    (void)desk;
    (void)a;
    int64_t count = granted(setrlimit(RLIMIT_AS, &none)) + granted(setrlimit(RLIMIT_CPU, &none));
    count += granted(syscall(SYS_prlimit64, 0, RLIMIT_NPROC, &none, NULL));
    count += granted(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)) + granted(prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0));
    count += granted(setpriority(PRIO_PROCESS, 0, -20)) + granted(setitimer(ITIMER_REAL, &often, NULL));
    count += granted(setsid()) + granted(syscall(SYS_sched_setaffinity, 0, 0, NULL));
    count += granted(close(3)) + granted(shutdown(3, SHUT_RDWR)) + granted(close(0));
    count += pthread_create(&thread, NULL, idle, NULL) == 0;
    return count;
}
