// SPDX-License-Identifier: Apache-2.0
// program.h -- what the two programs share: kompeten, and kompeten-seal, which holds the keys
#ifndef KOMPETEN_CLI_PROGRAM_H
#define KOMPETEN_CLI_PROGRAM_H

#include "cli.h"

// Runs one call. `commands` ends with a row without a name.
int run_program(const struct command *commands, int argc, char **argv);
// Opens the engine for this call; an exit code.
int open_engine(struct cli *cli);
// Whether memory was short while JSON was read or made so far: then a text of it may be another.
bool json_starved(void);

#endif
