// SPDX-License-Identifier: Apache-2.0
// replay.h -- what replaying one record and replaying a class share
#ifndef KOMPETEN_CLI_REPLAY_H
#define KOMPETEN_CLI_REPLAY_H

#include "cli.h"

// The same result, or why not and where.
void print_report(const struct cli *cli, kmp_status status, kmp_text report);

// Every record of a class; gives the exit code.
int replay_class(struct cli *cli, const char *directory);

#endif
