// SPDX-License-Identifier: Apache-2.0
// lines.h -- many lines put out at once, from where they stand
#ifndef KOMPETEN_CLI_LINES_H
#define KOMPETEN_CLI_LINES_H

#include <stdbool.h>
#include <sys/uio.h>

#include "cli.h"

#ifdef KOMPETEN_TINY
enum { LINES_AT_ONCE = 3 };
#else
enum { LINES_AT_ONCE = 256 };
#endif

struct lines {
    int descriptor;
    int failed; // errno of what could not be written; 0: all could
    int count;
    struct iovec parts[2 * LINES_AT_ONCE]; // each text, and its line feed
};

// Takes a line without its line feed. The text is borrowed until lines_flush, which may be now.
void lines_put(struct lines *lines, kmp_text text);
// Writes all that was taken; false where any line so far could not be written.
bool lines_flush(struct lines *lines);

#endif
