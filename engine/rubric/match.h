// SPDX-License-Identifier: Apache-2.0
// match.h -- whether a level fits what was seen: yes, no, or it cannot be told
#ifndef KOMPETEN_RUBRIC_MATCH_H
#define KOMPETEN_RUBRIC_MATCH_H

#include "../model/scorecard.h"

// One thing that was seen. What a level asks for and this does not have is unknown.
struct seen {
    struct exact number, error; // error: absent where the number is exact
    const char *text;
    kmp_truth flag, within;
};

// A level of a criterion, or the set of those that it can still be.
struct choice {
    int32_t level;            // -1: not known, or none fits
    bool known;               // least == most
    struct exact least, most; // points; absent where no level can fit
};

kmp_truth match_level(const struct level *level, const struct seen *seen);
// The first level from the top that fits.
struct choice match_one(const struct criterion *criterion, const struct seen *seen);
// The first level that fits every one of `seen[count]` (all), or at least one (any).
struct choice match_all(const struct criterion *criterion, const struct seen *seen, uint32_t count);
struct choice match_any(const struct criterion *criterion, const struct seen *seen, uint32_t count);
// The fewest points that any of `seen[count]` has; `*row` is which. Without one: the most points there are.
struct choice match_worst(const struct criterion *criterion, const struct seen *seen, uint32_t count,
                          uint32_t *row);
// Every level is still possible.
struct choice match_unknown(const struct criterion *criterion);

#endif
