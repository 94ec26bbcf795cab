// SPDX-License-Identifier: Apache-2.0
// rank.h -- the competent in order: one ranking, for a class or for each programme of a year
#ifndef KOMPETEN_RANK_H
#define KOMPETEN_RANK_H

#include "../engine.h"
#include "../model/repeat.h"

// One record in the ranking.
struct contender {
    struct record record;
    uint32_t index;      // among the records given
    struct exact *scale; // ranking value, then the tie chain; the larger is better
    uint32_t scale_count;
    const struct exact *own; // the same of its record alone
    struct repeat *repeats;  // attempts whose numbers were combined to its own; NULL: it stands by its own
    uint32_t repeat_count;
    uint32_t rank;          // from 1
    const char *left_out;   // why it is not ranked; NULL: it is
    char result[HASH_TEXT]; // hash of its result; "": not asked for
};

struct ranking {
    struct contender *all;     // [count]
    struct contender **ranked; // room for [count]; in order
    uint32_t count, ranked_count;
    struct arena *arena;
    kmp_problems *problems;
};

kmp_status rank_read(struct contender *out, struct arena *arena, uint32_t index, const kmp_text *text,
                     const char *name, kmp_problems *problems);
// Ranks them. KMP_RANK_MIXED with an error where they are of different rubric versions. `names` by contender's
// index.
kmp_status rank_order(struct ranking *ranking, const char *const *names);

bool rank_same_candidate(const struct record *a, const struct record *b);
// attempts.c: where the rubric says how several attempts become one, the numbers of those who are ranked
// are those of all their attempts, each with its share; and the member "attempts" that tells them.
kmp_status rank_combine(struct ranking *ranking);
void rank_write_attempts(struct writer *w, const struct ranking *ranking, const struct contender *one);

void rank_write_left_out(struct writer *w, const struct ranking *ranking);
// Those of rank `top` and above; all where it is 0.
void rank_write_ranked(struct writer *w, const struct ranking *ranking, uint32_t top);

#endif
