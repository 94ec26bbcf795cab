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

// As much as the system lets anybody have; the cage's bounds stand below that.
static int64_t loosened(int what)
{
    struct rlimit most = { RLIM_INFINITY, RLIM_INFINITY };
    getrlimit(what, &most);
    most.rlim_cur = most.rlim_max;
    return granted(setrlimit(what, &most));
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    struct itimerval in_an_hour = { { 3600, 0 }, { 3600, 0 } };
    pthread_t thread;
    (void)desk;
    (void)a;
    int64_t count = loosened(RLIMIT_AS) + loosened(RLIMIT_CPU) + loosened(RLIMIT_NPROC);
    count += granted(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)) + granted(prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0));
    count += granted(setpriority(PRIO_PROCESS, 0, 19));
    count += granted(setitimer(ITIMER_REAL, &in_an_hour, NULL));
    count += granted(setsid()) + granted(syscall(SYS_sched_setaffinity, 0, 0, NULL));
    count += granted(shutdown(3, -1)) + granted(close(0));
    count += granted_if(pthread_create(&thread, NULL, idle, NULL) == 0);
    return count;
}
