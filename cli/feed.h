// SPDX-License-Identifier: Apache-2.0
// feed.h -- submissions out of the operands of score: files of one, files of lines, standard input
#ifndef KOMPETEN_CLI_FEED_H
#define KOMPETEN_CLI_FEED_H

#include "cli.h"

struct feed {
    struct cli *cli;
    uint64_t part, parts; // only every `parts`th submission, beginning with number `part`
    uint64_t total;       // bytes of all operands; 0: not known
    int stopped_by;       // exit code of what could not be read; 0: all could
    bool ended_early;     // SIGTERM
    // where it is
    int operand, descriptor; // -1: none is open
    bool waits;              // more may come later: no file
    uint64_t line, before;   // of this operand; bytes of those before it
    uint64_t count;          // submissions so far
    uint64_t offset;         // of `start` in this operand
    char *bytes;
    size_t start, scanned, end, room;
    bool over; // of this operand all was read
    kmp_text paper;
};

// "2/4" into part and parts; false where it is none.
bool feed_take_shard(struct feed *feed, const char *text);
void feed_begin(struct feed *feed, struct cli *cli);
// Goes on within the one operand: behind so many bytes and lines. False, and it was said, where that cannot be.
bool feed_skip(struct feed *feed, uint64_t bytes, uint64_t lines);
// As kmp_bulk's read: `line` is 0 where the file is the paper, `mark` the bytes up to its end.
kmp_read feed_next(struct feed *feed, kmp_submission *out, bool wait);
void feed_end(struct feed *feed);
// Whether an operand holds one submission a line.
bool holds_lines(const char *path);

#endif
