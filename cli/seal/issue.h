// SPDX-License-Identifier: Apache-2.0
// issue.h -- what one credential and those of a class share: keys, the register, the options
#ifndef KOMPETEN_CLI_SEAL_ISSUE_H
#define KOMPETEN_CLI_SEAL_ISSUE_H

#include "seal.h"

struct issue {
    struct cli *cli;
    kmp_text superseded; // reissue
    kmp_key *key, *assessor_key;
    struct held held; // the register, where there is one
    char now[TIME_TEXT];
};

// Opens the keys and holds the register; an exit code.
int issue_open(struct issue *i);
void issue_close(struct issue *i);
// What every credential of this call is put out with.
kmp_issue_options issue_options(struct issue *i);
// The credentials of many records into a folder: all of them, or none.
int issue_many(struct issue *i);

#endif
