// SPDX-License-Identifier: Apache-2.0
// confine.c -- rights and bounds that a cage takes from itself
#include "confine.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

enum {
    MEMORY_LIMIT = 256 * 1024 * 1024, // bytes of address space
    STACK_LIMIT = 8 * 1024 * 1024,
    TIME_LIMIT = 120, // seconds of work; the engine replaces a cage long before
    FILE_LIMIT = 16
};

static void limit(unsigned what, rlim_t most)
{
    struct rlimit bound = { most, most };
    setrlimit(what, &bound);
}

void confine_to_load(struct cage_means *out)
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // A sanitizer's shadow memory is terabytes of address space: there only the engine's patience bounds
    // memory.
    if (!CONFINE_SANITIZED)
        limit(RLIMIT_AS, MEMORY_LIMIT);
    limit(RLIMIT_STACK, STACK_LIMIT);
    limit(RLIMIT_CPU, TIME_LIMIT);
    limit(RLIMIT_NOFILE, FILE_LIMIT);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_CORE, 0);
    out->landlock = landlock_restrict();
    out->seccomp = seccomp_restrict(SECCOMP_LOAD);
}

bool confine_to_work(void)
{
    return seccomp_restrict(SECCOMP_WORK);
}
