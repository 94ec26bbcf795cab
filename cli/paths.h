// SPDX-License-Identifier: Apache-2.0
// paths.h -- the folders in which trades and rubrics are looked for
#ifndef KOMPETEN_CLI_PATHS_H
#define KOMPETEN_CLI_PATHS_H

#include <limits.h>

#include "cli.h"

// Adds a folder; the path is copied. False where it is none, or there are too many.
bool folders_add(struct folders *folders, const char *path);
void folders_free(struct folders *folders);

// Adds, behind the folders named by options, those that exist among: KOMPETEN_PLUGIN_PATH and
// KOMPETEN_RUBRIC_PATH, the folders beside the program, the user's, and the installed ones.
// False where there is no memory: then a trade would seem not to be there.
bool find_folders(struct cli *cli);

// The folder that this program lies in.
bool find_program_folder(char folder[PATH_MAX]);

// What an engine of this call is opened with, once the folders are found.
kmp_options engine_options(const struct cli *cli);

#endif
