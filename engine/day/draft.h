// SPDX-License-Identifier: Apache-2.0
// draft.h -- a submission while it is filled: what stands in it already, and what is added or changed
#ifndef KOMPETEN_DAY_DRAFT_H
#define KOMPETEN_DAY_DRAFT_H

#include "columns.h"
#include "gear.h"
#include "session.h"

// One value at its place. Numbers are decimal text, flags and ticks "true", "false", "not_applicable". No
// value: what stood there is taken back.
struct entry {
    enum column_kind kind;
    uint32_t slot;          // field, criterion or unit; with a table, its column
    const kmp_field *table; // NULL: no table's
    uint32_t row, reading;  // from 0
    struct text assessor;   // of ticks, counts, marks, recommendations
    struct text value, unit, instrument;
    struct text reason;  // of a recommendation
    uint32_t node;       // where it stands in the paper, as it is; 0: it is new
    const char *entered; // where it was entered just now: "entry.csv D7"; NULL: before
};

struct draft {
    struct submission paper;
    struct text json;
    struct entry *entries;
    uint32_t count, room;
    struct text *assessors; // named just now
    uint32_t assessor_count, assessor_room;
    uint32_t added, changed; // values
    bool planned;            // its times are still those of the plan
};

// What all drafts of a class share.
struct desk_of_drafts {
    struct arena *arena;
    const struct session *session;
    const struct ground *ground;
    const struct gear *gear;
};

// Reads a submission that is being filled: the same as a submission's reader, but it may not name its assessors
// yet.
kmp_status draft_paper(struct submission *out, struct arena *arena, const char *json, size_t size,
                       const char *name, kmp_problems *problems);
// Reads a submission and lists what is entered in it.
kmp_status draft_read(struct draft *out, const struct desk_of_drafts *desk, const char *json, size_t size,
                      const char *name, kmp_problems *problems);

// The entry at the same place; NULL: there is none.
struct entry *draft_find(const struct draft *draft, const struct entry *entry);
// Whether two values at one place mean the same: 27.0 s is 27 s, 1 cm is 10 mm.
bool entry_same(const struct entry *a, const struct entry *b);
// Whether `entry` says the same as `there` and gives the reason that was not given yet.
bool entry_completes(const struct entry *entry, const struct entry *there);
// Puts in a new value, or another one into the place of `there`; false where memory is short.
bool draft_put(struct draft *draft, struct arena *arena, struct entry *there, const struct entry *entry);
// Lets go of what was taken back.
void draft_drop_erased(struct draft *draft);
// Names an assessor; false where memory is short.
bool draft_name_assessor(struct draft *draft, struct arena *arena, struct text id);
// Whether something was shown: a reading, a tick, a count or a mark.
bool draft_shows(const struct draft *draft);
// The value of FROM, TO or ENDED: what was entered, else what the paper has.
struct text draft_taken(const struct draft *draft, enum column_kind kind);

// Writes the submission, canonical JSON. `supersedes` and `supplements` are the hash of the paper before, or
// NULL: then as that paper has them.
void draft_write(struct writer *w, const struct draft *draft, const struct desk_of_drafts *desk,
                 const char *supersedes, const char *supplements, const char *reason);

// An empty submission for a candidate of the session.
void draft_prefill(struct writer *w, const struct desk_of_drafts *desk, uint32_t candidate);

#endif
