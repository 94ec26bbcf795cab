// SPDX-License-Identifier: Apache-2.0
// precedents.h -- what criteria gave before: the points, and how a record says them, found again by what was
// seen
//
// A criterion's points follow from the rubric and from what was seen of this criterion, and from nothing else.
// So the next attempt that shows the same gets what is kept here.
#ifndef KOMPETEN_MODEL_PRECEDENTS_H
#define KOMPETEN_MODEL_PRECEDENTS_H

#include "scorecard.h"

enum { PRECEDENT_KEY_BYTES = 112 };

// What was seen of one criterion, number behind number and at last who saw it, so that equal bytes are equal
// keys.
struct precedent_key {
    uint32_t size;
    bool full; // not all of it fits: such a criterion is not kept
    char bytes[PRECEDENT_KEY_BYTES];
};

static inline void precedent_key_add(struct precedent_key *key, const void *bytes, uint32_t size)
{
    key->full = key->full || size > PRECEDENT_KEY_BYTES - key->size;
    if (key->full)
        return;
    memcpy(key->bytes + key->size, bytes, size);
    key->size += size;
}

// One criterion of which everything was there, and of which nothing had to be said.
struct precedent {
    struct precedent *next;
    uint64_t hash;
    int32_t level;
    uint32_t key_size;
    struct exact points, contribution;
    struct say say;
    struct text written; // as a record has it
    char key[];          // and the texts behind it
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
