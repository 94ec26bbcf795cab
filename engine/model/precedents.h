// SPDX-License-Identifier: Apache-2.0
// precedents.h -- what criteria gave before: the points, and how a record says them, found again by what was
// seen
//
// A criterion's points follow from the rubric and from what was seen of this criterion, and from nothing else.
// So the next attempt that shows the same gets what is kept here.
#ifndef KOMPETEN_MODEL_PRECEDENTS_H
#define KOMPETEN_MODEL_PRECEDENTS_H

#include "scorecard.h"

// What was seen of one criterion: a number, and what stands beside it, in 16 bits each.
struct precedent_key {
    int64_t n, d; // of several the last
    uint64_t beside;
};

enum precedent_beside {
    BESIDE_RUBRIC = 48, // its serial
    BESIDE_CRITERION = 32,
    BESIDE_HOW = 16, // how many things were seen; of a measure what its limit says
    BESIDE_NAME = 0, // of a text, by precedents_name; 0: none
};

// False where it does not fit: there is no key then.
static inline bool precedent_beside(struct precedent_key *key, enum precedent_beside what, uint64_t value)
{
    key->beside |= value << what;
    return value <= UINT16_MAX;
}

// Many keys share one award: each value that a level takes in gives the same.
struct precedent_entry {
    struct precedent_key key;
    const struct award *award; // NULL: empty
};

struct precedent_name {
    struct text text;
    uint32_t name; // 0: empty
};

// Of one worker. Zero-initialised is empty and valid.
struct precedents {
    struct arena arena;
    struct precedent_entry *entries; // a table by hash; NULL: none yet
    struct precedent_name *names;    // likewise
    const struct award **awards;     // likewise, by what they say
    struct precedent_name last;      // that was asked for
    uint32_t count, name_count;
    size_t size; // of all texts kept
};

// A number for a text, the same for equal ones and from 1; 0 where there is no room for a new one.
uint32_t precedents_find_name(struct precedents *precedents, struct text text);
// The same; mostly it is the one that was asked for before.
static inline uint32_t precedents_name(struct precedents *precedents, struct text text)
{
    const struct precedent_name *last = &precedents->last;
    bool again = last->name != 0 && text_same(last->text, text);
    return again ? last->name : precedents_find_name(precedents, text);
}
// Where a key has its place in the table, which is on its way to the processor's cache then.
uint32_t precedents_place(const struct precedents *precedents, const struct precedent_key *key);
// What stands at the place of a key; NULL where it was not seen before. Lives until the next precedents_tidy.
const struct award *precedents_at(const struct precedents *precedents, const struct precedent_key *key,
                                  uint32_t place);
static inline const struct award *precedents_find(const struct precedents *precedents,
                                                  const struct precedent_key *key)
{
    return precedents_at(precedents, key, precedents_place(precedents, key));
}
// Keeps a copy, as it is written and whom that names, under the key that it has, where there is room for it. Of
// a criterion of which everything was there, and of which nothing had to be said.
void precedents_keep(struct precedents *precedents, const struct award *award, struct text written,
                     struct finder finder);
// Begins anew where much was kept.
void precedents_tidy(struct precedents *precedents);
void precedents_free(struct precedents *precedents);

#endif
