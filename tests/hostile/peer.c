// SPDX-License-Identifier: Apache-2.0
// peer.c -- reads the memory of the engine, where the system says that there is some; gives whether it got any
#include "hostile.h"

#include <stdio.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// Where the first of its memory lies that it reads itself; a likely place where that is not told.
static uintptr_t first_of(long process)
{
    char path[64], line[512], readable = '-';
    unsigned long from = 0x400000;
    snprintf(path, sizeof path, "/proc/%ld/maps", process);
    FILE *maps = fopen(path, "r");
    while (maps != NULL && readable != 'r' && fgets(line, sizeof line, maps) != NULL)
        sscanf(line, "%lx-%*x %c", &from, &readable);
    if (maps != NULL)
        fclose(maps);
    return from;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char page[64];
    long engine = syscall(SYS_getppid);
    struct iovec here = { page, sizeof page }, there = { (void *)first_of(engine), sizeof page };
    (void)desk;
    (void)a;
    return granted_if(process_vm_readv(engine > 1 ? (pid_t)engine : 1, &here, 1, &there, 1, 0) > 0);
}
