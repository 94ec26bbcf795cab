// SPDX-License-Identifier: Apache-2.0
// pen.h -- what the parts of a submission that is written anew share
#ifndef KOMPETEN_DAY_PEN_H
#define KOMPETEN_DAY_PEN_H

#include "draft.h"

struct pen {
    struct writer *w;
    const struct draft *draft; // NULL: an empty one
    const struct desk_of_drafts *desk;
    const char *supersedes, *supplements, *reason;
    uint32_t candidate; // of an empty one
};

static inline const struct tape *pen_tape(const struct pen *pen)
{
    return &pen->draft->paper.tape;
}

static inline uint32_t pen_count(const struct pen *pen)
{
    return pen->draft != NULL ? pen->draft->count : 0;
}

static inline void pen_copy(const struct pen *pen, uint32_t node)
{
    write_node(pen->w, pen_tape(pen), node, false);
}

static inline void pen_pair(const struct pen *pen, const char *key, struct text text)
{
    write_key(pen->w, key);
    write_text(pen->w, text);
}

// draft_evidence.c
void pen_evidence(const struct pen *pen);

#endif
