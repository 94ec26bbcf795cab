// SPDX-License-Identifier: Apache-2.0
// 73-system-call.c -- reads a file without the C library
#include <sys/syscall.h>
#include <unistd.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    long file = syscall(SYS_openat, -100, "/etc/hostname", 0);
    desk->emit(a, 0, 0, kmp_add(length_of(desk, a), kmp_int(file)), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
