// SPDX-License-Identifier: Apache-2.0
// precedents.h -- what criteria gave before: the points, and how a record says them, found again by what was
// seen
//
// A criterion's points follow from the rubric and from what was seen of this criterion, and from nothing else.
// So the next attempt that shows the same gets what is kept here.
#ifndef KOMPETEN_MODEL_CELLS_H
#define KOMPETEN_MODEL_CELLS_H

#include "scorecard.h"

enum { PRECEDENT_NUMBERS = 6 };

// What was seen of one criterion. What does not fit in here is not kept.
struct precedent_key {
    uint64_t rubric; // its serial
    uint32_t criterion;
    uint32_t count; // of numbers
    int64_t numbers[PRECEDENT_NUMBERS];
    struct text assessor; // who saw it; no text: it was measured
};

// One criterion of which everything was there, and of which nothing had to be said.
struct precedent {
    struct precedent *next;
    uint64_t hash;
    struct precedent_key key;
    int32_t level;
    struct exact points, contribution;
    struct say say;
    struct text written; // as a record has it
};

// Of one worker. Zero-initialised is empty and valid.
struct precedents {
    struct arena arena;
    struct precedent **first; // [buckets] of chains; NULL: none yet
    size_t size;              // of all that is kept
};

// NULL where it was not seen before. Lives until the next precedents_tidy.
const struct precedent *precedents_find(const struct precedents *precedents, const struct precedent_key *key);
// Keeps copies, where there is room for them.
void precedents_keep(struct precedents *precedents, const struct precedent_key *key,
                     const struct scored *scored, struct text written);
// Begins anew where much was kept.
void precedents_tidy(struct precedents *precedents);
void precedents_free(struct precedents *precedents);

#endif
