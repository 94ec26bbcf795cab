// SPDX-License-Identifier: Apache-2.0
// folder.h -- a folder of a test's own below the build's; what a run that was broken off left there, the next
// clears
#ifndef KOMPETEN_TESTS_FOLDER_H
#define KOMPETEN_TESTS_FOLDER_H

#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { FOLDER_ROOM = 4000 }; // of its path

static inline int folder_drop(const char *path, const struct stat *about, int kind, struct FTW *level)
{
    (void)about;
    (void)kind;
    (void)level;
    return remove(path);
}

static inline void folder_remove(const char *folder)
{
    nftw(folder, folder_drop, 8, FTW_DEPTH | FTW_PHYS);
}

// Puts its path into `folder`; false where it cannot be made.
static inline bool folder_make(char folder[FOLDER_ROOM], const char *name)
{
    const char *build = getenv("KOMPETEN_BUILD");
    snprintf(folder, FOLDER_ROOM, "%s/tests/folders", build != NULL ? build : ".");
    mkdir(folder, 0700);
    snprintf(folder, FOLDER_ROOM, "%s/tests/folders/%s", build != NULL ? build : ".", name);
    folder_remove(folder);
    return mkdir(folder, 0700) == 0;
}

#endif
