// SPDX-License-Identifier: Apache-2.0
// options.h -- the command line read into a struct cli, and the help that comes from the same tables
#ifndef KOMPETEN_CLI_OPTIONS_H
#define KOMPETEN_CLI_OPTIONS_H

#include "cli.h"

enum { OPTIONS_RUN = -1 }; // read_options: nothing stands against running the command

extern const struct flag global_flags[];

// Reads everything. Gives OPTIONS_RUN, or the exit code where the call ends here: after --help, --version, or
// with a sentence about what is wrong. `commands` ends with a row without a name.
int read_options(struct cli *cli, const struct command *commands, int argc, char **argv);

// The language that LANGUAGE, LC_ALL, LC_MESSAGES and LANG ask for: the first that is set decides.
kmp_language language_of_environment(void);

void print_help(const struct cli *cli, const struct command *commands);
void print_command_help(const struct cli *cli, const struct command *command);

#endif
