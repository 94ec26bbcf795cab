// SPDX-License-Identifier: Apache-2.0
// resume.h -- an output that can be gone on with: lines in a file, and a journal beside it of how far they are
// whole
#ifndef KOMPETEN_CLI_RESUME_H
#define KOMPETEN_CLI_RESUME_H

#include <stdio.h>

#include "lines.h"

// How far it is: what was read and written up to a line that is whole.
struct mark {
    uint64_t lines, in, out; // lines read and bytes of both files
    uint64_t scored, unscored;
};

struct output {
    const struct cli *cli;
    struct lines lines; // to standard output where no file was opened
    FILE *journal;      // NULL: none is kept
    long whole;         // bytes of the journal up to its last whole mark
    const char *path;   // NULL: standard output
    struct mark mark;   // what was put into `lines`
    int64_t kept;       // when the journal was written last, milliseconds
    bool over;          // all was done before
};

// Opens the file of --output. With `resume` behind the last mark of its journal, which must be of this input
// and shard; else from the beginning. `input` is the one operand, NULL where there are several: no journal
// then. Gives an exit code; what is wrong was said.
int output_open(struct output *out, const struct cli *cli, const char *path, const char *input,
                const char *shard, bool resume);
// Writes the lines up to the mark; now and then that is kept. False where they could not be written.
bool output_settle(struct output *out);
// Keeps the last mark, `over`: all was done. Gives an exit code; what could not be written was said.
int output_close(struct output *out, bool over);

#endif
