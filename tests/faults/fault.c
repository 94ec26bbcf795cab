// SPDX-License-Identifier: Apache-2.0
// fault.c -- preloaded: the n-th call of the system that can fail in the chosen way does
//
// KOMPETEN_FAULT is "kind:n", kind one of enospc, eio, short, eintr, emfile, enomem; "kind:n-" is the n-th and
// all that follow, of which EINTR befalls every other one: a call that is made again must come through some
// day. KOMPETEN_FAULT_LOG is a file that then holds the name of the call that failed and what it was about, and
// is not made where n was beyond the last. Programs started from this one are left alone.
#include "fault.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum kind fault_kind;
static bool goes_on;
static long fail_at;
static atomic_long calls;
static char log_path[4096];

static void note(const char *call, const char *path, int file)
{
    char link[64], about[4096] = "", line[4400];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t size = path == NULL && file >= 0 ? REAL(readlink)(link, about, sizeof about - 1) : 0;
    about[size > 0 ? size : 0] = '\0';
    int length = snprintf(line, sizeof line, "%s %s\n", call, path != NULL ? path : about);
    int log = REAL(open)(log_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (log < 0 || REAL(write)(log, line, (size_t)length) != length || REAL(close)(log) != 0)
        abort();
}

bool befalls(const char *call, unsigned mask, const char *path, int file)
{
    if ((mask >> fault_kind & 1) == 0)
        return false;
    long number = atomic_fetch_add(&calls, 1) + 1 - fail_at;
    if (number == 0)
        note(call, path, file);
    return number == 0 || (goes_on && number > 0 && (fault_kind != EINTR_KIND || number % 3 == 0));
}

int fail(void)
{
    static const int errors[KINDS] = { 0, ENOSPC, EIO, 0, EINTR, EMFILE, ENOMEM };
    errno = errors[fault_kind];
    return -1;
}

// ---- calls that move bytes: all of them, a part, or none ----

// How many of `size` bytes go through: a part of them, where that is what befalls it.
static size_t part_of(size_t size, size_t most)
{
    size_t half = size > 1 ? size / 2 : size;
    return half < most ? half : most;
}

#define MOVE(name, suffers, most, parameters, arguments, bytes)                                                \
    ssize_t name parameters                                                                                    \
    {                                                                                                          \
        if (befalls(#name, suffers | SHORT | BROKEN_OFF, NULL, file)) {                                        \
            if (fault_kind != SHORT_KIND)                                                                      \
                return fail();                                                                                 \
            bytes = part_of(bytes, most);                                                                      \
        }                                                                                                      \
        return REAL(name) arguments;                                                                           \
    }

MOVE(read, MEDIUM, 7, (int file, void *at, size_t size), (file, at, size), size)
MOVE(write, SPACE | MEDIUM, size, (int file, const void *at, size_t size), (file, at, size), size)
MOVE(send, MEMORY, 7, (int file, const void *at, size_t size, int flags), (file, at, size, flags), size)
MOVE(recv, MEMORY, 7, (int file, void *at, size_t size, int flags), (file, at, size, flags), size)

// A short one ends within a piece: the first half of the first that is there.
ssize_t writev(int file, const struct iovec *pieces, int count)
{
    if (!befalls("writev", SPACE | MEDIUM | SHORT | BROKEN_OFF, NULL, file))
        return REAL(writev)(file, pieces, count);
    return fault_kind == SHORT_KIND ? REAL(write)(file, pieces->iov_base, part_of(pieces->iov_len, SIZE_MAX))
                                    : fail();
}

// ---- calls that do all of it or nothing ----

#define CALL(type, name, failed, suffers, path, file, parameters, arguments)                                   \
    type name parameters                                                                                       \
    {                                                                                                          \
        return befalls(#name, suffers, path, file) ? (fail(), failed) : REAL(name) arguments;                  \
    }

CALL(int, fsync, -1, SPACE | MEDIUM | BROKEN_OFF, NULL, file, (int file), (file))
CALL(int, fdatasync, -1, SPACE | MEDIUM | BROKEN_OFF, NULL, file, (int file), (file))
CALL(int, syncfs, -1, SPACE | MEDIUM, NULL, file, (int file), (file))
CALL(int, ftruncate, -1, MEDIUM | BROKEN_OFF, NULL, file, (int file, off_t size), (file, size))
CALL(off_t, lseek, -1, MEDIUM, NULL, file, (int file, off_t at, int from), (file, at, from))
CALL(int, fstat, -1, MEDIUM | MEMORY, NULL, file, (int file, struct stat *about), (file, about))
CALL(int, stat, -1, MEDIUM | MEMORY, path, -1, (const char *path, struct stat *about), (path, about))
CALL(int, access, -1, MEDIUM | MEMORY, path, -1, (const char *path, int mode), (path, mode))
CALL(ssize_t, readlink, -1, MEDIUM | MEMORY, path, -1, (const char *path, char *to, size_t size),
     (path, to, size))
CALL(int, mkdir, -1, SPACE | MEDIUM, path, -1, (const char *path, mode_t mode), (path, mode))
CALL(int, rename, -1, SPACE | MEDIUM, to, -1, (const char *from, const char *to), (from, to))
CALL(int, unlink, -1, MEDIUM, path, -1, (const char *path), (path))
CALL(DIR *, opendir, NULL, MEDIUM | BROKEN_OFF | DESCRIPTORS | MEMORY, path, -1, (const char *path), (path))
CALL(struct dirent *, readdir, NULL, MEDIUM, NULL, dirfd(folder), (DIR * folder), (folder))
CALL(int, poll, -1, BROKEN_OFF | MEMORY, NULL, -1, (struct pollfd * files, nfds_t count, int wait),
     (files, count, wait))
CALL(int, socketpair, -1, DESCRIPTORS | MEMORY, NULL, -1, (int domain, int type, int protocol, int ends[2]),
     (domain, type, protocol, ends))
CALL(int, pipe2, -1, DESCRIPTORS, NULL, -1, (int ends[2], int flags), (ends, flags))
CALL(int, memfd_create, -1, DESCRIPTORS | MEMORY, name, -1, (const char *name, unsigned flags), (name, flags))
CALL(pid_t, waitpid, -1, BROKEN_OFF, NULL, -1, (pid_t pid, int *status, int options), (pid, status, options))
CALL(int, nanosleep, -1, BROKEN_OFF, NULL, -1, (const struct timespec *wanted, struct timespec *left),
     (wanted, left))
CALL(void *, mmap, MAP_FAILED, MEMORY, NULL, file,
     (void *at, size_t size, int rights, int flags, int file, off_t offset),
     (at, size, rights, flags, file, offset))
CALL(int, posix_spawn, EAGAIN, MEMORY, path, -1,
     (pid_t * pid, const char *path, const posix_spawn_file_actions_t *actions,
      const posix_spawnattr_t *attributes, char *const *words, char *const *environment),
     (pid, path, actions, attributes, words, environment))
CALL(int, pthread_create, EAGAIN, MEMORY, NULL, -1,
     (pthread_t * thread, const pthread_attr_t *attributes, void *(*work)(void *), void *with),
     (thread, attributes, work, with))

int open_file(const char *path, int flags, mode_t mode)
{
    unsigned makes = (flags & O_CREAT) != 0 ? SPACE : 0;
    return befalls("open", MEDIUM | BROKEN_OFF | DESCRIPTORS | makes, path, -1) ? fail()
                                                                                : REAL(open)(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return open_file(path, flags, mode);
}

int fcntl(int file, int command, ...)
{
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    bool copies = command == F_DUPFD || command == F_DUPFD_CLOEXEC, locks = command == F_SETLK;
    return befalls("fcntl",
                   copies  ? DESCRIPTORS
                   : locks ? BROKEN_OFF
                           : 0,
                   NULL, file)
               ? fail()
               : REAL(fcntl)(file, command, argument);
}

// A file is closed whatever is said of it.
int close(int file)
{
    bool befallen = befalls("close", SPACE | MEDIUM | BROKEN_OFF, NULL, file);
    int closed = REAL(close)(file);
    return befallen ? fail() : closed;
}

__attribute__((constructor)) static void choose(void)
{
    static const char *const names[KINDS] = { "", "enospc", "eio", "short", "eintr", "emfile", "enomem" };
    const char *fault = getenv("KOMPETEN_FAULT"), *log = getenv("KOMPETEN_FAULT_LOG");
    const char *colon = fault != NULL ? strchr(fault, ':') : NULL;
    for (unsigned i = 1; colon != NULL && log != NULL && i < KINDS; i++)
        if (strlen(names[i]) == (size_t)(colon - fault) && strncmp(names[i], fault, strlen(names[i])) == 0) {
            char *end;
            fail_at = strtol(colon + 1, &end, 10);
            goes_on = *end == '-';
            snprintf(log_path, sizeof log_path, "%s", log);
            stdin = stream_over(0, "r");
            stdout = stream_over(1, "w");
            fault_kind = (enum kind)i;
        }
    unsetenv("KOMPETEN_FAULT");
    unsetenv("LD_PRELOAD");
}
