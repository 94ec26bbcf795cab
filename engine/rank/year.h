// SPDX-License-Identifier: Apache-2.0
// year.h -- the records of a centre's year in groups, each ranked by itself, and who is taken of each
#ifndef KOMPETEN_YEAR_H
#define KOMPETEN_YEAR_H

#include <kompeten/papers.h>

#include "../model/choice.h"
#include "rank.h"

// The records of one programme of one centre in one year.
struct cohort {
    struct text centre, programme; // no text: the records name none
    int64_t year;                  // 0: the same
    struct ranking ranking;
    uint32_t sure;           // so many are taken whatever is chosen
    uint32_t equals, places; // so many share the last rank, for so many places; 0: nothing is to be chosen
    bool mixed;              // of several rubric versions: not ranked
};

struct year {
    struct arena *arena;
    struct contender *all; // [count]
    struct cohort *groups; // in order of centre, programme and year
    uint32_t count, group_count;
    int64_t top; // so many are sought in each; 0: all
};

// Groups and ranks the records. A group of several rubric versions is an error and is left unranked:
// KMP_RANK_MIXED, and the others are ranked all the same.
kmp_status year_rank(struct year *out, struct arena *arena, const kmp_records *records, uint32_t top,
                     kmp_problems *problems);
// Result hashes of those who share the last rank, sorted, in the arena; NULL where memory is short.
struct text *year_equals(struct arena *arena, const struct cohort *group);

#endif
