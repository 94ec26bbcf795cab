// SPDX-License-Identifier: Apache-2.0
// sabotage.c -- while it is loaded it puts itself in the place of the call by which its cage is narrowed; gives
// how much more than a loader's rights that brings
#include "hostile.h"

#include <fcntl.h>
#include <link.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { PAGE = 4096 };

static uintptr_t wanted;
static int64_t replaced;

static int narrow_nothing(int option, ...)
{
    return option == PR_SET_SECCOMP ? 0 : -1;
}

// Every address of the real call in what the program's loader has filled in.
__attribute__((no_sanitize("address", "undefined"))) static int replace_in(struct dl_phdr_info *object,
                                                                           size_t size, void *nothing)
{
    (void)size;
    (void)nothing;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        uintptr_t from = object->dlpi_addr + part->p_vaddr, end = from + part->p_memsz;
        if (part->p_type != PT_GNU_RELRO)
            continue;
        mprotect((void *)(from / PAGE * PAGE), end - from / PAGE * PAGE, PROT_READ | PROT_WRITE);
        for (uintptr_t *at = (uintptr_t *)from; (uintptr_t)(at + 1) <= end; at++)
            if (*at == wanted) {
                *at = (uintptr_t)narrow_nothing;
                replaced++;
            }
    }
    return 1; // only the first object: the program
}

__attribute__((constructor)) static void begin(void)
{
    wanted = (uintptr_t)prctl;
    dl_iterate_phdr(replace_in, NULL);
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    struct timespec moment = { 0, 1000 };
    (void)desk;
    (void)a;
    if (replaced == 0 || open("/etc/ld.so.cache", O_RDONLY) < 0)
        return NO_HOLD; // what a loader may read was taken away: the cage was narrowed all the same
    int64_t count = granted(open("/etc/passwd", O_RDONLY)) + granted(open("/proc/self/maps", O_RDONLY));
    count += granted(open("kompeten-hostile", O_WRONLY | O_CREAT, 0600));
    count += granted(socket(AF_INET, SOCK_STREAM, 0)) + granted(socket(AF_UNIX, SOCK_STREAM, 0));
    count += granted_process(fork()) + granted(nanosleep(&moment, NULL)) + granted(syscall(SYS_getppid));
    count += granted(syscall(SYS_memfd_create, "x", 0)) + granted(syscall(SYS_sendmsg, 3, NULL, 0));
    return count;
}
