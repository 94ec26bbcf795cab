// SPDX-License-Identifier: Apache-2.0
// refused.c -- tries what a cage refuses: files, network, processes, clocks to sleep by; gives how many it was
// granted
#include "hostile.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int64_t granted(long answer)
{
    return answer >= 0;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char page[4096] __attribute__((aligned(4096)));
    struct timespec moment = { 0, 1000 };
    (void)desk;
    (void)a;
    int64_t count = granted(open("/etc/passwd", O_RDONLY));
    count += granted(open("/tmp/kompeten-hostile", O_WRONLY | O_CREAT, 0600));
    count += granted(open("/lib/x86_64-linux-gnu/libc.so.6", O_RDONLY));
    count += granted(write(2, "loud\n", 5));
    count += granted(socket(AF_INET, SOCK_STREAM, 0));
    count += granted(fork());
    count += granted(syscall(SYS_vfork));
    count += granted(nanosleep(&moment, NULL));
    count += granted(dup(3));
    count += granted(syscall(SYS_getppid));
    count += granted(syscall(SYS_memfd_create, "x", 0));
    count += granted(mprotect(page, sizeof page, PROT_READ | PROT_EXEC));
    count +=
        mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
    return count;
}
