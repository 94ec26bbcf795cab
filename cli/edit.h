// SPDX-License-Identifier: Apache-2.0
// edit.h -- how severe an edit of a rubric is, and who would change by it
#ifndef KOMPETEN_CLI_EDIT_H
#define KOMPETEN_CLI_EDIT_H

#include <stddef.h>

#include "cli.h"

// Each prints its report and gives the exit code.
int edit_against(struct cli *cli, const char *old_path, const char *new_path);
int edit_preview(struct cli *cli, const char *old_path, const char *new_path, const char *const *submissions,
                 size_t count);

#endif
