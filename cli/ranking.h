// SPDX-License-Identifier: Apache-2.0
// ranking.h -- what the commands that rank share: numbers of places, names in a ranking, its pages
#ifndef KOMPETEN_CLI_RANKING_H
#define KOMPETEN_CLI_RANKING_H

#include "result.h"

// A number of places, from 1; UINT32_MAX where none was given. EX_USAGE with a sentence where it is none.
int read_top(const struct cli *cli, const char *value, uint32_t *top);

// The id of the candidate of a ranking's entry.
const char *candidate_of(const json_t *entry);
// The tie chain as "12.5, 3", to be freed.
char *ties_of(const json_t *entry);

// The ranking of a year, one table a programme.
void print_programmes(const struct cli *cli, kmp_text ranking);

#endif
