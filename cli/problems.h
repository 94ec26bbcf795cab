// SPDX-License-Identifier: Apache-2.0
// problems.h -- complaints on stderr, and the exit codes that follow from them
#ifndef KOMPETEN_CLI_PROBLEMS_H
#define KOMPETEN_CLI_PROBLEMS_H

#include <sysexits.h>

#include "cli.h"

enum { EXIT_DIFFERS = 1 }; // something was not scored, or differs

// Prints the problems that this call wants to see, `file:line:col: error: text`. `line` is the line of the file
// on which the paper stands, 1 where the file is the paper.
void print_problems(const struct cli *cli, const char *file, uint64_t line);

// The sentence of the first error; NULL where there is none.
const char *first_error(const struct cli *cli);

// One complaint of the program itself: `place: error: text`, `place` being a file or NULL.
void complain(const struct cli *cli, const char *place, enum phrase phrase, ...);

// The exit code of a call that ended with this status.
int exit_code_of(kmp_status status);

#endif
