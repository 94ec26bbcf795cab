// SPDX-License-Identifier: Apache-2.0
// whole.c -- large files, mapped and put in their place at once
#include "whole.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io.h"
#include "problems.h"

void *map_file(size_t *size, const char *path, size_t limit)
{
    struct stat about;
    int file = open_file(path, O_RDONLY);
    void *bytes = MAP_FAILED;
    errno = file < 0 ? errno : EFBIG;
    if (file >= 0 && fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0 &&
        (size_t)about.st_size <= limit) {
        *size = (size_t)about.st_size;
        bytes = mmap(NULL, *size, PROT_READ, MAP_PRIVATE, file, 0);
    }
    int why = errno;
    if (file >= 0)
        close(file);
    errno = why;
    return bytes != MAP_FAILED ? bytes : NULL;
}

void unmap_file(void *bytes, size_t size)
{
    if (bytes != NULL)
        munmap(bytes, size);
}

bool begin_file(struct begun_file *file, const struct cli *cli, const char *path)
{
    *file = (struct begun_file){ .path = path, .file = -1 };
    if (asprintf(&file->hidden, "%s.%ld", path, (long)getpid()) < 0)
        file->hidden = NULL;
    else
        file->file = open_file(file->hidden, O_WRONLY | O_CREAT | O_EXCL);
    if (file->file >= 0)
        return true;
    complain(cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
    free(file->hidden);
    return false;
}

// The first failure is the one that is told.
static bool note_failure(struct begun_file *file, bool good)
{
    if (!good && file->failed == 0)
        file->failed = errno;
    return good;
}

int end_file(struct begun_file *file, const struct cli *cli, int code)
{
    note_failure(file, sync_bytes(file->file));
    note_failure(file, close_file(file->file));
    if (file->failed != 0)
        code = code == EX_OK ? EX_IOERR : code;
    if (code == EX_OK && !note_failure(file, rename(file->hidden, file->path) == 0))
        code = EX_CANTCREAT;
    if (file->failed != 0)
        complain(cli, file->path, PHRASE_CANNOT_WRITE, strerror(file->failed));
    if (code != EX_OK)
        unlink(file->hidden);
    free(file->hidden);
    return code;
}

bool put_piece(void *file, const char *bytes, size_t size)
{
    struct begun_file *begun = file;
    return note_failure(begun, put_all(begun->file, bytes, size));
}
