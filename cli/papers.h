// SPDX-License-Identifier: Apache-2.0
// papers.h -- many papers in memory, from files and from the folders of classes
#ifndef KOMPETEN_CLI_PAPERS_H
#define KOMPETEN_CLI_PAPERS_H

#include "cli.h"

struct papers {
    kmp_text *texts;
    const char **names; // paths
    size_t count, room;
};

// Reads the records that the operands name: a file is a record; a folder stands for those in DIR/records, or,
// where there is no such folder, for DIR/*.record.json. Says what is wrong on stderr and gives false.
bool papers_read_records(struct papers *out, const struct cli *cli, char *const *operands, int count);
// The papers of any kind that a file or, as *.json, a folder has.
bool papers_read_all(struct papers *out, const struct cli *cli, const char *path);
void papers_free(struct papers *papers);

// The names in a folder that end in `ending`, sorted, each to be freed with the list by free_names; false where
// the folder cannot be read.
bool list_names(char ***names, size_t *count, const char *folder, const char *ending);
void free_names(char **names, size_t count);

// False with errno, ENOTDIR where it is something else.
bool is_folder(const char *path);
// Whether there is something under this name. One that cannot be looked at counts as there: whoever opens it
// learns why, and nothing is taken for absent that was not seen to be.
bool is_there(const char *path);
// Whether nothing is in this folder, or there is none. False with errno 0 where something is in it, else with
// the reason why it cannot be read.
bool is_vacant(const char *folder);
// "folder/name", to be freed.
char *path_in(const char *folder, const char *name);

#endif
