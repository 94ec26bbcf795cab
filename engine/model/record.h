// SPDX-License-Identifier: Apache-2.0
// record.h -- the competency record: everything that led to a verdict, as canonical JSON
#ifndef KOMPETEN_MODEL_RECORD_H
#define KOMPETEN_MODEL_RECORD_H

#include "scorecard.h"

// What does not follow from the papers but from the program: it stands in `made_by`, outside the result.
struct made_by {
    const char *engine, *build;
    const char *plugin_sha256; // NULL: no plugin
    bool caged;
};

// The trade that measured; NULL members where there was none.
struct record_trade {
    const char *id, *version, *rules_sha256;
};

// Writes the record. `problems` are those of this attempt, sorted by problem_sort. The result is all of it but
// "made_by".
void record_write(struct writer *w, struct arena *arena, const struct submission *attempt,
                  const struct measures *measures, const struct scorecard *scorecard,
                  const struct record_trade *trade, const struct made_by *made_by, const kmp_problems *problems);

extern const struct shape record_shape;

// What is asked of a record that comes back: explaining, replaying, ranking.
struct record {
    struct shaped shaped;
    int64_t version;
    int32_t kind, verdict, purpose;
    struct text score, out_of;
    uint32_t ranking, units, criteria, measures, scope, settings, problems, submission, rubric, trade, candidate,
        session, taken, assessors, from, supersedes, made_by, resit;
    int64_t attempt;
    struct tape tape;
};

// Reads a record and refuses what is none. Lives in the arena and in `json`.
kmp_status record_read(struct record *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems);

#endif
