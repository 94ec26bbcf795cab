// SPDX-License-Identifier: Apache-2.0
// fault_streams.c -- preloaded: streams of stdio, which would go past what is preloaded, made anew over our
// calls
#include "fault.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

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

static int stream_seek(void *cookie, off64_t *offset, int from)
{
    off_t at = lseek(((struct stream *)cookie)->file, *offset, from);
    *offset = at;
    return at < 0 ? -1 : 0;
}

static int stream_close(void *cookie)
{
    struct stream *stream = cookie;
    stream->face = NULL;
    return close(stream->file);
}

FILE *stream_over(int file, const char *mode)
{
    static const cookie_io_functions_t calls_of_stream = { stream_read, stream_write, stream_seek,
                                                           stream_close };
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
    if (fault_kind == NONE)
        return REAL(fopen)(path, mode);
    int flags = mode[0] == 'r' ? O_RDONLY : O_WRONLY | O_CREAT | (mode[0] == 'a' ? O_APPEND : O_TRUNC);
    int file = open_file(path, flags | (strchr(mode, 'x') != NULL ? O_EXCL : 0) | O_CLOEXEC, 0666);
    return file < 0 ? NULL : stream_over(file, mode[0] == 'r' ? "r" : "w");
}

FILE *fdopen(int file, const char *mode)
{
    if (fault_kind == NONE)
        return REAL(fdopen)(file, mode);
    return befalls("fdopen", MEMORY, NULL, file) ? (fail(), NULL) : stream_over(file, mode);
}

int fileno(FILE *stream)
{
    for (size_t i = 0; i < sizeof streams / sizeof streams[0]; i++)
        if (streams[i].face == stream)
            return streams[i].file;
    return REAL(fileno)(stream);
}
