// SPDX-License-Identifier: Apache-2.0
// decided.h -- what a certification body decided about the records of a list
#ifndef KOMPETEN_EXCHANGE_DECIDED_H
#define KOMPETEN_EXCHANGE_DECIDED_H

#include <kompeten/papers.h>

#include "../base/hash.h"
#include "../model/decision.h"
#include "../model/record.h"

struct ruling {
    struct decision decision;
    char sha256[HASH_TEXT]; // of its canonical form
    bool replaced;          // by a later one among them
};

struct decisions {
    struct ruling *items; // [count], by the result that they are about
    uint32_t count;
};

// Reads decisions; two about one result of which none supersedes the other are an error.
kmp_status decisions_read(struct decisions *out, struct arena *arena, const kmp_records *papers,
                          kmp_problems *problems);
// The decision about a record that counts in `out`, NULL: there is none. KMP_NO_MEMORY, or KMP_OK.
kmp_status decisions_find(const struct decision **out, const struct decisions *decisions, struct arena *arena,
                          const struct record *record);

#endif
