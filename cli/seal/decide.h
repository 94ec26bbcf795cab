// SPDX-License-Identifier: Apache-2.0
// decide.h -- what one decision and a list of them share
#ifndef KOMPETEN_CLI_SEAL_DECIDE_H
#define KOMPETEN_CLI_SEAL_DECIDE_H

#include "seal.h"

enum { NAMES_AT_MOST = 200 };

// What is decided, with the lists still one text each, and the decision and appeal before it still by their
// names.
struct wished {
    const char *people, *trainers, *units, *appeal;
    kmp_decide_options options;
};

// Cuts a text at its separators; the items lie in it.
size_t split_names(const char *items[NAMES_AT_MOST], char *text);
void wish_of_flags(struct wished *wish, const struct cli *cli, char room[TIME_TEXT]);
// Decides on the record in a file and says what stands against it; an exit code.
int decide_one(struct cli *cli, const struct wished *wish, kmp_text *decision, const char *path);

#endif
