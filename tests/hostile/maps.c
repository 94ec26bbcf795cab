// SPDX-License-Identifier: Apache-2.0
// maps.c -- reads what the system tells of processes, its own among them, while it is loaded and later; gives
// how much of it was there
#include "hostile.h"

#include <fcntl.h>
#include <stdio.h>

static int64_t there;

static int64_t look(void)
{
    static const char *const papers[] = { "maps", "environ", "cmdline", "mem", "status", "fd", "task", "root" };
    int64_t count = 0;
    for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++)
        for (int whose = 0; whose < 2; whose++) {
            char path[64];
            snprintf(path, sizeof path, "/proc/%s/%s", whose == 0 ? "self" : "1", papers[i]);
            count += granted(open(path, O_RDONLY));
        }
    count += granted(open("/proc/cpuinfo", O_RDONLY));
    count += granted(open("/etc/passwd", O_RDONLY));
    count += granted(open("/", O_RDONLY | O_DIRECTORY));
    count += granted(open(".", O_RDONLY | O_DIRECTORY));
    return count;
}

__attribute__((constructor)) static void begin(void)
{
    there = look();
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return there + look();
}
