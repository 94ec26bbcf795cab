// SPDX-License-Identifier: Apache-2.0
// whole.h -- large files: held for as long as they are read, and there whole or not at all where they are
// written
#ifndef KOMPETEN_CLI_WHOLE_H
#define KOMPETEN_CLI_WHOLE_H

#include "cli.h"

// A pack that an office can still send.
#define PACK_MAX ((size_t)4 * 1024 * 1024 * 1024)

// A file's bytes for as long as they are held; NULL where it cannot be read. An empty file is none.
void *map_file(size_t *size, const char *path, size_t limit);
void unmap_file(void *bytes, size_t size);

// A file that is written beside its place.
struct begun_file {
    const char *path;
    char *hidden; // where it lies meanwhile
    int file;
    int failed; // errno of what could not be written; 0: all could
};

// Says why not on stderr and gives false.
bool begin_file(struct begun_file *file, const struct cli *cli, const char *path);
// Closes it and gives it its name where `code` is that of success, else takes it away. Gives the exit code.
int end_file(struct begun_file *file, const struct cli *cli, int code);

// A piece of what is written, for calls that take one; `file` is a struct begun_file.
bool put_piece(void *file, const char *bytes, size_t size);

#endif
