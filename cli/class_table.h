// SPDX-License-Identifier: Apache-2.0
// class_table.h -- the table of a class that lies in a directory, from its records
#ifndef KOMPETEN_CLI_CLASS_TABLE_H
#define KOMPETEN_CLI_CLASS_TABLE_H

#include "cli.h"

// Prints the table; gives the exit code.
int class_table(struct cli *cli, const char *directory, const kmp_folder *folder);

#endif
