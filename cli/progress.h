// SPDX-License-Identifier: Apache-2.0
// progress.h -- how far a long run is: on a terminal all the time, in a log at every tenth
#ifndef KOMPETEN_CLI_PROGRESS_H
#define KOMPETEN_CLI_PROGRESS_H

#include "cli.h"

struct progress {
    const struct cli *cli;
    uint64_t total;       // what `at` comes to in the end; 0: not known
    uint64_t begun;       // where `at` began
    int64_t start, shown; // milliseconds
    uint64_t done;
    int tenths; // told so far
    bool terminal, line;
};

void progress_begin(struct progress *out, const struct cli *cli, uint64_t total, uint64_t begun);
// One more is done, which brings it to `at`.
void progress_step(struct progress *progress, uint64_t at);
// Takes the line off the terminal, so that something else can be told.
void progress_hide(struct progress *progress);

#endif
