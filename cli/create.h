// SPDX-License-Identifier: Apache-2.0
// create.h -- a file that is made for somebody to go on with
#ifndef KOMPETEN_CLI_CREATE_H
#define KOMPETEN_CLI_CREATE_H

#include "cli.h"

// Writes a file that is not there yet and says so; what somebody wrote is never overwritten. Gives the exit
// code.
int create_file(const struct cli *cli, const char *path, kmp_text text);

#endif
