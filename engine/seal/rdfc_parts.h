// SPDX-License-Identifier: Apache-2.0
// rdfc_parts.h -- what the two files of the canonicalization share
#ifndef KOMPETEN_SEAL_RDFC_PARTS_H
#define KOMPETEN_SEAL_RDFC_PARTS_H

#include "../base/hash.h"
#include "quads.h"

// What telling nodes apart may cost, counted in numbers copied and texts hashed.
enum { CANON_BUDGET = 4000000 };

struct blank {
    char hash[HASH_TEXT]; // of the first degree
    uint32_t *quads, count, room;
};

// Gives out numbers, from 1, in the order of asking.
struct issuer {
    uint32_t *numbers, *order;
    uint32_t count;
};

struct canon {
    struct arena *arena;
    const struct quads *quads;
    struct blank *blanks;
    struct issuer canonical;
    int64_t budget;
    bool failed; // no memory
};

static inline bool canon_stopped(const struct canon *c)
{
    return c->failed || c->budget < 0;
}

bool issuer_begin(struct issuer *issuer, struct canon *c);
uint32_t issuer_number(struct issuer *issuer, uint32_t node);
// 4.8: the hash of a node by the paths that lead away from it. `issuer` is the one that goes on afterwards.
void hash_n_degree(char out[HASH_TEXT], struct canon *c, uint32_t node, struct issuer *issuer);

#endif
