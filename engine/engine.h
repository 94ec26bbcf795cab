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
#include "rubric/sandbox.h"

// A rubric as it is kept: read, checked against its task and bound to it.
struct rubric {
    struct arena arena;
    struct text lua;
    const char *file;
    struct plan plan;
    struct trade *trade; // NULL: the rubric measures nothing
    const kmp_task *task;
    uint32_t task_index;
    bool usable; // false: reading it again would find the same faults
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
    struct writer record;   // its buffer is used again
};

// The rubric "id" or "id@version", read at its first use and kept; NULL with an error.
struct rubric *engine_rubric(kmp_engine *engine, struct text id, kmp_problems *problems);
// Reads a rubric's text, binds it and checks what makes it unusable; in `out` even where it has faults.
kmp_status engine_read_rubric(struct rubric *out, kmp_engine *engine, const char *lua, size_t size, const char *file,
                              kmp_problems *problems);
void engine_free_rubric(struct rubric *rubric);

// The walk of one attempt: read, choose, measure, score, decide, record. `rubric` NULL: the submission's own.
kmp_status assess(struct writer *record, kmp_engine *engine, const char *json, size_t size, const char *name,
                  struct rubric *rubric, kmp_problems *problems);

#endif
