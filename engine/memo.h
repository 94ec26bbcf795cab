// SPDX-License-Identifier: Apache-2.0
// memo.h -- what functions of rubrics gave before: they cannot remember, so equal steps have equal answers
#ifndef KOMPETEN_MEMO_H
#define KOMPETEN_MEMO_H

#include "base/arena.h"
#include "model/call.h"

struct memo_entry;

enum { MEMO_TEXTS = 256 };

// Bounded: a later answer takes the place of an earlier one. Zero-initialised is empty and valid.
struct memo {
    uint32_t *tags;             // of the entries; 0: empty
    struct memo_entry *entries; // NULL: none yet
    struct arena arena;         // for all of this
    struct text texts[MEMO_TEXTS];
    size_t size; // of all texts kept
    uint32_t turn;
};

// Answers a call of the rubric with this serial from memory; false where it was not kept.
bool memo_find(struct call_answer *out, const struct memo *memo, uint64_t serial,
               const struct call_request *call);
// Keeps an answer, where there is room for it.
void memo_keep(struct memo *memo, uint64_t serial, const struct call_request *call,
               const struct call_answer *answer);
// Begins anew where the texts have become many; answers given out before are gone then.
void memo_tidy(struct memo *memo);
void memo_free(struct memo *memo);

#endif
