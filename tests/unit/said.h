// SPDX-License-Identifier: Apache-2.0
// said.h -- a list of problems as lines of text, so that a test compares all of it at once
#ifndef KOMPETEN_TESTS_SAID_H
#define KOMPETEN_TESTS_SAID_H

#include <stdio.h>
#include <string.h>

#include "base/problem.h"

// "error /taken/to: the end lies before the start\n...", in order of appearance. Overwritten by the next call.
static inline const char *said(kmp_problems *problems)
{
    static const char *const severities[] = { "note", "warning", "error" };
    static char text[32768];
    size_t end = 0;
    text[0] = 0;
    for (size_t i = 0; i < kmp_problems_count(problems) && end < sizeof text; i++) {
        kmp_problem p = kmp_problems_get(problems, i, KMP_ENGLISH);
        const char *pointer = p.pointer != NULL ? p.pointer : "-";
        end += (size_t)snprintf(text + end, sizeof text - end, "%s %s: %s\n", severities[p.severity], pointer,
                                p.text);
    }
    return text;
}

// An empty list still: room for what is said next.
static inline kmp_problems *quiet(kmp_problems *problems)
{
    kmp_problems_clear(problems);
    return problems;
}

#endif
