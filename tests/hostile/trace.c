// SPDX-License-Identifier: Apache-2.0
// trace.c -- looks into the engine's memory
#include "hostile.h"

#include <sys/ptrace.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return ptrace(PTRACE_ATTACH, 1, NULL, NULL);
}
