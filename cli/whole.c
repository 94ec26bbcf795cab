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

#include "problems.h"

void *map_file(size_t *size, const char *path, size_t limit)
{
    struct stat about;
    int file = open(path, O_RDONLY | O_CLOEXEC);
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
    *file = (struct begun_file){ .path = path };
    if (asprintf(&file->hidden, "%s.%ld", path, (long)getpid()) < 0)
        file->hidden = NULL;
    else
        file->stream = fopen(file->hidden, "wbxe");
    if (file->stream != NULL)
        return true;
    complain(cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
    free(file->hidden);
    return false;
}

int end_file(struct begun_file *file, const struct cli *cli, int code)
{
    bool whole = fflush(file->stream) == 0 && fsync(fileno(file->stream)) == 0;
    if (fclose(file->stream) != 0 || !whole)
        code = code == EX_OK ? EX_IOERR : code;
    if (code == EX_OK && rename(file->hidden, file->path) != 0)
        code = EX_CANTCREAT;
    if (code == EX_IOERR || code == EX_CANTCREAT)
        complain(cli, file->path, PHRASE_CANNOT_WRITE, strerror(errno));
    if (code != EX_OK)
        unlink(file->hidden);
    free(file->hidden);
    return code;
}

bool put_piece(void *stream, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, stream) == size;
}
