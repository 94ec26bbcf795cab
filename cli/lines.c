// SPDX-License-Identifier: Apache-2.0
// lines.c -- many lines put out at once, from where they stand
#include "lines.h"

#include <errno.h>

void lines_put(struct lines *lines, kmp_text text)
{
    static char line_feed = '\n';
    lines->parts[lines->count++] = (struct iovec){ text.bytes, text.size };
    lines->parts[lines->count++] = (struct iovec){ &line_feed, 1 };
    if (lines->count == 2 * LINES_AT_ONCE)
        lines_flush(lines);
}

// Leaves out what was written; gives what is left.
static struct iovec *step_over(struct iovec *part, const struct iovec *end, size_t written)
{
    for (; part < end && written >= part->iov_len; part++)
        written -= part->iov_len;
    if (part < end) {
        part->iov_base = (char *)part->iov_base + written;
        part->iov_len -= written;
    }
    return part;
}

bool lines_flush(struct lines *lines)
{
    struct iovec *part = lines->parts, *end = part + lines->count;
    while (lines->failed == 0 && part < end) {
        ssize_t written = writev(lines->descriptor, part, (int)(end - part));
        if (written >= 0)
            part = step_over(part, end, (size_t)written);
        else if (errno != EINTR)
            lines->failed = errno;
    }
    lines->count = 0;
    return lines->failed == 0;
}
