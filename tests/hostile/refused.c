// SPDX-License-Identifier: Apache-2.0
// refused.c -- tries what a cage refuses: files, network, processes, clocks to sleep by; gives how many it was
// granted
#include "hostile.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char page[4096] __attribute__((aligned(4096)));
    struct timespec moment = { 0, 1000 };
    (void)desk;
    (void)a;
    int64_t count = granted(open("/etc/passwd", O_RDONLY));
    count += granted(open("kompeten-hostile", O_WRONLY | O_CREAT, 0600));
    count += granted(open("/etc/ld.so.cache", O_RDONLY));
    count += granted(write(2, "loud\n", 5));
    count += granted(socket(AF_INET, SOCK_STREAM, 0));
    count += granted_process(fork());
    count += granted_process((pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL));
    count += granted(nanosleep(&moment, NULL));
    count += granted(dup(3));
    count += granted(syscall(SYS_getppid));
    count += granted(syscall(SYS_memfd_create, "x", 0));
    count += granted(mprotect(page, sizeof page, PROT_READ | PROT_EXEC));
    count += granted_if(
        mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
    return count;
}
