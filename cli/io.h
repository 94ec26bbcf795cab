// SPDX-License-Identifier: Apache-2.0
// io.h -- reading papers and writing records: whole files, lines of bounded length, files that appear at once
#ifndef KOMPETEN_CLI_IO_H
#define KOMPETEN_CLI_IO_H

#include <stdio.h>

#include "cli.h"

// The longest paper, and so the longest line; a longer one is read up to one byte more, which the engine
// refuses.
enum { PAPER_MAX = 4 * 1024 * 1024 };

// open, write, fdatasync and close, made again where a signal broke them off; all bytes or false with errno.
int open_file(const char *path, int flags);
bool put_all(int file, const char *bytes, size_t size);
bool sync_bytes(int file);
bool close_file(int file);

// A whole file, "-" being standard input, cut one byte behind PAPER_MAX. Says why not on stderr and gives
// false. The caller ends it with free(text->bytes).
bool read_paper(kmp_text *text, const struct cli *cli, const char *path);

struct line_reader {
    FILE *stream;
    kmp_text line; // without its line feed; a NUL behind
    size_t room;
    uint64_t number; // from 1
};

// The next line, cut one byte behind PAPER_MAX; false at the end, or with errno set where it cannot be read.
bool read_line(struct line_reader *reader);

// Writes `text` and a line feed under this name in this folder, which is made where it is absent. The file is
// there whole or not at all. Says why not on stderr and gives false.
bool write_file(const struct cli *cli, const char *folder, const char *name, kmp_text text);

// The same without the line feed.
bool write_bytes(const struct cli *cli, const char *folder, const char *name, kmp_text text);

// The same to a path; to standard output where it is NULL.
bool write_output(const struct cli *cli, const char *path, kmp_text text);

// What the ending of a path says, "csv"; `otherwise` where it has none or is NULL.
const char *ending_of(const char *path, const char *otherwise);

// Makes the folder that a file is to lie in, and those above it.
bool make_folder_of(const char *path);

// 0, 1 and 2 are open afterwards: a file opened later cannot become standard output by accident.
void hold_standard_streams(void);

// Exit code of a call whose work gave `code`: 74 where not all of it went out.
int finish_output(const struct cli *cli, int code);

#endif
