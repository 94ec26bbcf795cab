// SPDX-License-Identifier: Apache-2.0
// engine.h -- what the files of engine/ share: the trades and rubrics at hand, and the walk of one attempt
#ifndef KOMPETEN_ENGINE_H
#define KOMPETEN_ENGINE_H

#include <kompeten/kompeten.h>

#include "base/writer.h"
#include "model/plan.h"
#include "model/record.h"
#include "model/submission.h"
#include "plugin/catalog.h"
#include "rubric/canary.h"

enum { RUBRIC_BYTES = 64 * 1024 };

// A rubric as it is kept: read, and bound to its task.
struct rubric {
    struct arena arena;
    struct text lua;
    const char *file;
    struct text asked;      // the id that it was asked for by first, with its version where that was said
    char sha256[HASH_TEXT]; // of the text
    struct plan plan;
    const struct trade *trade; // NULL: the rubric measures nothing
    const kmp_task *task;
    uint32_t task_index;
    kmp_status status; // KMP_OK: usable
    struct rubric *next;
};

struct kmp_engine {
    struct catalog catalog;
    struct canaries canaries;
    const char **rubric_folders;
    size_t rubric_folder_count;
    struct rubric *rubrics; // read so far, newest first
    struct arena arena;     // lives as long as the engine
    struct arena work;      // emptied for every assessment
    struct writer record;   // its buffer serves every record
    kmp_problems *said;     // what is said of the attempt at hand
};

// rubrics.c

// The rubric "id" or "id@version", read at its first use and kept; NULL with an error.
const struct rubric *engine_rubric(kmp_engine *engine, struct text id, kmp_problems *problems);
// Reads a rubric's text and binds it to its task. Ends with engine_free_rubric whatever comes out.
kmp_status engine_read_rubric(struct rubric *out, kmp_engine *engine, struct text lua, const char *file,
                              kmp_problems *problems);
void engine_free_rubric(struct rubric *rubric);
// Where the plan's faults are in the rubric's text.
struct plan_source rubric_source(const struct rubric *rubric);

// fit.c

// Errors of a submission that only its rubric shows: criteria and units that are not there, a tick where
// something is counted.
kmp_status fit_submission(const struct submission *attempt, const struct plan *plan, struct arena *arena,
                          kmp_problems *problems);

// assess.c

// The walk of one attempt: read, choose, measure, score, decide, record. The record is canonical JSON. `rubric`
// stands in for the one that the submission names; NULL: that one.
kmp_status assess(struct writer *record, kmp_engine *engine, const char *json, size_t size, const char *name,
                  const struct rubric *rubric, kmp_problems *problems);

#endif
