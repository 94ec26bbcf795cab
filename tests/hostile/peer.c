// SPDX-License-Identifier: Apache-2.0
// peer.c -- reads the memory of every process that it can name, the engine's among them
#include "hostile.h"

#include <sys/uio.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char page[4096];
    struct iovec here = { page, sizeof page }, there = { (void *)0x400000, sizeof page };
    int64_t got = 0;
    (void)desk;
    (void)a;
    for (int process = 1; process < 100000; process++)
        got += process_vm_readv(process, &here, 1, &there, 1, 0) > 0;
    return got;
}
