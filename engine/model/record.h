// SPDX-License-Identifier: Apache-2.0
// record.h -- the competency record: everything that led to a verdict, as canonical JSON
#ifndef KOMPETEN_MODEL_RECORD_H
#define KOMPETEN_MODEL_RECORD_H

#include "precedents.h"

// What all records of a rubric say and its plan does not know.
struct record_origin {
    const char *rubric_sha256;
    const char *trade, *trade_version, *rules_sha256; // NULL without a plugin
    // What does not follow from the papers but from the program stands in `made_by`, outside the result.
    const char *build, *plugin_sha256;
    bool caged;
};

// All else that a record is made of.
struct record_papers {
    const struct submission *attempt;
    const struct measures *measures; // NULL: the rubric has no task
    const struct scorecard *scorecard;
    const kmp_problems *problems;  // of this attempt, sorted
    struct precedents *precedents; // keeps what is written of criteria; NULL: nobody
};

// Prints what records of this plan have in common, once for all of them: after it is bound, before any is
// written. `task` NULL: nothing is measured.
kmp_status record_prepare(struct plan *plan, struct arena *arena, const kmp_task *task,
                          const struct record_origin *origin);

// Writes the record. The result is all of it but "made_by".
kmp_status record_write(struct writer *w, struct arena *arena, const struct record_papers *papers);

extern const struct shape record_shape;

// What is asked of a record that comes back: explaining, replaying, ranking.
// What is deeper has been looked at and is kept as nodes of its tape; 0: not there, or null.
struct record {
    struct shaped shaped;
    int64_t version; // of the format: 1
    int32_t kind;    // enum record_kind
    int32_t verdict; // enum verdict
    int32_t purpose; // enum purpose
    struct exact score, out_of;
    int64_t attempt;
    uint32_t ranking, units, criteria, measures, scope, settings, problems, submission, rubric, trade;
    uint32_t candidate, session, taken, assessors, made_by;
    uint32_t adjusted, groups, sections, grade, time, attempts;
    uint32_t resit_plan, scheme, combined;
    struct list from, resit; // struct text
    struct text supersedes, on;
    struct tape tape;
};

enum record_kind { RECORD_ATTEMPT, RECORD_CONCLUSION };

// Reads a record and refuses what is none. Lives in the arena and in `json`.
kmp_status record_read(struct record *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems);

#endif
