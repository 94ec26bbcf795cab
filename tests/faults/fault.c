// SPDX-License-Identifier: Apache-2.0
// fault.c -- preloaded: the n-th call of the system that can fail in the chosen way does
//
// KOMPETEN_FAULT is "kind:n", kind one of enospc, eio, short, eintr; KOMPETEN_FAULT_LOG is a file that then
// holds the name of the call that failed, and is not made where n was beyond the last. Streams of stdio would
// go past what is preloaded: they are made anew over read and write of ours. Programs started from this one are
// left alone.
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum kind { NONE, ENOSPC_KIND, EIO_KIND, SHORT_KIND, EINTR_KIND };

static enum kind kind;
static long fail_at;
static atomic_long calls;
static char log_path[4096];

#define REAL(name) (__extension__(__typeof__(name) *)dlsym(RTLD_NEXT, #name))

static void note(const char *call)
{
    int file = REAL(open)(log_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0 || REAL(write)(file, call, strlen(call)) < 0 || REAL(close)(file) != 0)
        abort();
}

// Whether this call, one that the kinds in `mask` befall, is the one.
static bool befalls(const char *call, unsigned mask)
{
    if ((mask >> kind & 1) == 0 || atomic_fetch_add(&calls, 1) + 1 != fail_at)
        return false;
    note(call);
    return true;
}

static int fail(void)
{
    errno = kind == ENOSPC_KIND ? ENOSPC : kind == EINTR_KIND ? EINTR : EIO;
    return -1;
}

#define SPACE (1u << ENOSPC_KIND)
#define MEDIUM (1u << EIO_KIND)
#define SHORT (1u << SHORT_KIND)
#define BROKEN_OFF (1u << EINTR_KIND)

ssize_t read(int file, void *bytes, size_t size)
{
    if (befalls("read", MEDIUM | SHORT | BROKEN_OFF)) {
        if (kind != SHORT_KIND)
            return fail();
        size = size > 1 ? size / 2 < 7 ? size / 2 : 7 : size;
    }
    return REAL(read)(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    if (befalls("write", SPACE | MEDIUM | SHORT | BROKEN_OFF)) {
        if (kind != SHORT_KIND)
            return fail();
        size = size > 1 ? size / 2 : size;
    }
    return REAL(write)(file, bytes, size);
}

static int open_file(const char *path, int flags, mode_t mode)
{
    if (befalls("open", MEDIUM | BROKEN_OFF | ((flags & O_CREAT) != 0 ? SPACE : 0)))
        return fail();
    return REAL(open)(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return open_file(path, flags, mode);
}

int fsync(int file)
{
    return befalls("fsync", SPACE | MEDIUM) ? fail() : REAL(fsync)(file);
}

int fdatasync(int file)
{
    return befalls("fdatasync", SPACE | MEDIUM) ? fail() : REAL(fdatasync)(file);
}

int rename(const char *from, const char *to)
{
    return befalls("rename", SPACE | MEDIUM) ? fail() : REAL(rename)(from, to);
}

int mkdir(const char *path, mode_t mode)
{
    return befalls("mkdir", SPACE | MEDIUM) ? fail() : REAL(mkdir)(path, mode);
}

// A file is closed whatever is said of it.
int close(int file)
{
    int closed = REAL(close)(file);
    return befalls("close", SPACE | MEDIUM | BROKEN_OFF) ? fail() : closed;
}

// ---- streams ----

struct stream {
    FILE *face;
    int file;
};

static struct stream streams[64];

static ssize_t stream_read(void *cookie, char *bytes, size_t size)
{
    return read(((struct stream *)cookie)->file, bytes, size);
}

// As stdio does over a file: what was written in part is gone on with, and a failure is none of stdio's.
static ssize_t stream_write(void *cookie, const char *bytes, size_t size)
{
    size_t done = 0;
    while (done < size) {
        ssize_t written = write(((struct stream *)cookie)->file, bytes + done, size - done);
        if (written < 0)
            return (ssize_t)done;
        done += (size_t)written;
    }
    return (ssize_t)done;
}

static int stream_close(void *cookie)
{
    struct stream *stream = cookie;
    stream->face = NULL;
    return close(stream->file);
}

static FILE *stream_over(int file, const char *mode)
{
    static const cookie_io_functions_t calls_of_stream = { stream_read, stream_write, NULL, stream_close };
    for (size_t i = 0; i < sizeof streams / sizeof streams[0]; i++)
        if (streams[i].face == NULL) {
            streams[i].file = file;
            streams[i].face = fopencookie(&streams[i], mode, calls_of_stream);
            return streams[i].face;
        }
    return NULL;
}

FILE *fopen(const char *path, const char *mode)
{
    int flags = mode[0] == 'r' ? O_RDONLY : O_WRONLY | O_CREAT | (mode[0] == 'a' ? O_APPEND : O_TRUNC);
    int file = kind == NONE ? -1 : open_file(path, flags | O_CLOEXEC, 0666);
    if (kind == NONE)
        return REAL(fopen)(path, mode);
    return file < 0 ? NULL : stream_over(file, mode[0] == 'r' ? "r" : "w");
}

int fileno(FILE *stream)
{
    for (size_t i = 0; i < sizeof streams / sizeof streams[0]; i++)
        if (streams[i].face == stream)
            return streams[i].file;
    return REAL(fileno)(stream);
}

__attribute__((constructor)) static void choose(void)
{
    static const char *const names[] = { "", "enospc", "eio", "short", "eintr" };
    const char *fault = getenv("KOMPETEN_FAULT"), *log = getenv("KOMPETEN_FAULT_LOG");
    const char *colon = fault != NULL ? strchr(fault, ':') : NULL;
    for (unsigned i = 1; colon != NULL && log != NULL && i < sizeof names / sizeof names[0]; i++)
        if (strlen(names[i]) == (size_t)(colon - fault) && strncmp(names[i], fault, strlen(names[i])) == 0) {
            fail_at = strtol(colon + 1, NULL, 10);
            snprintf(log_path, sizeof log_path, "%s", log);
            stdin = stream_over(0, "r");
            stdout = stream_over(1, "w");
            kind = (enum kind)i;
        }
    unsetenv("KOMPETEN_FAULT");
    unsetenv("LD_PRELOAD");
}
