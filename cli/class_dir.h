// SPDX-License-Identifier: Apache-2.0
// class_dir.h -- a class as a directory: its papers read, and those that changed written back
#ifndef KOMPETEN_CLI_CLASS_DIR_H
#define KOMPETEN_CLI_CLASS_DIR_H

#include "cli.h"

// Whether a class lies in this directory.
bool is_class(const char *directory);
// The names in a part of a class that end in `ending`, none where the part is not there; freed with free_names.
// False after a sentence on stderr.
bool list_part(char ***names, size_t *count, const struct cli *cli, const char *path, const char *ending);
// The papers of a class; NULL after a sentence on stderr. Ended with kmp_folder_free.
kmp_folder *class_dir_read(const struct cli *cli, const char *directory);
// Writes the papers that changed, each whole or not at all, the journal before what it tells of: an interrupted
// call is made good by calling again; a class that is not made whole leaves nothing. Says what fails on stderr
// and gives false.
bool class_dir_write(const struct cli *cli, const char *directory, const kmp_folder *folder);

// A file as a source of a call; its bytes are freed with free. False after a sentence on stderr.
bool read_source(kmp_source *out, const struct cli *cli, const char *path);

// Now, or a day from now, at this machine's place: "2026-11-18T09:12:00+08:00". The zone alone: "+08:00".
void time_now(char out[32], long days);

// The SHA-256 of a file's bytes; false where it cannot be read.
bool hash_file(char sha256[65], const char *path);
// Copies a file under another name, whole or not at all.
bool copy_file(const struct cli *cli, const char *from, const char *folder, const char *name);

#endif
