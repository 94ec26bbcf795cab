// SPDX-License-Identifier: Apache-2.0
// confine.c -- a cage that stands open: it says that it took all rights away and took none, so that a trick of
// the museum is seen to work where only the confinement is missing
#include "cage/confine.h"

#include <signal.h>
#include <sys/prctl.h>

void confine_to_load(struct cage_means *out)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // it never outlives the test
    *out = (struct cage_means){ .landlock = 1, .seccomp = true };
}

bool confine_to_work(void)
{
    return true;
}
