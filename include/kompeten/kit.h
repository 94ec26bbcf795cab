// SPDX-License-Identifier: Apache-2.0
// kit.h -- for who makes trades: the checks of a plugin, one at a time, and forms from what it declares
//
// A check opens a plugin's file in this very process and may be ended, stopped for ever or damaged by it: run
// each in a process of its own that has a time limit, as `kompeten validate` does.
#ifndef KOMPETEN_KIT_H
#define KOMPETEN_KIT_H

#include <kompeten/kompeten.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct kmp_plugin_check {
    const char *id;    // "holes"
    const char *about; // one sentence
} kmp_plugin_check;

// How many checks there are, and check number `index` told in `language`. [any]
KMP_EXPORT uint32_t kmp_plugin_check_count(void);
KMP_EXPORT kmp_plugin_check kmp_plugin_check_at(uint32_t index, kmp_language language);

// FAIL: an engine refuses this plugin, or it would judge wrongly. WARN: it works and should not stay so.
typedef enum kmp_check_outcome {
    KMP_CHECK_PASS = 0,
    KMP_CHECK_WARN = 1,
    KMP_CHECK_FAIL = 2,
    KMP_CHECK_SKIP = 3
} kmp_check_outcome;

// How a check is run.
typedef struct kmp_check_options {
    uint64_t seed; // of made-up evidence: the same seed, the same evidence
    // The system calls that a plugin may not make fail and are reported, for the rest of this process' life;
    // those of the caller too, output among them. false: under a debugger.
    bool watched;
} kmp_check_options;

// Runs check number `index` on a plugin's file. What is wrong stands in `problems`, each sentence with what the
// author should do. One call at a time in a process.
KMP_EXPORT kmp_check_outcome kmp_plugin_check_run(uint32_t index, const char *file,
                                                  const kmp_check_options *options, kmp_problems *problems);

// ---- Forms, from the declared fields alone ----

typedef enum kmp_task_form_kind {
    KMP_TASK_FORM_SCHEMA = 0, // JSON Schema 2020-12 of the evidence
    KMP_TASK_FORM_EMPTY = 1,  // a submission with nothing entered yet: it reads, and scores as referred
    KMP_TASK_FORM_HTML = 2    // the entry sheet, A4, both languages
} kmp_task_form_kind;

// The form of a rubric, by its id, or of a task, "trade/task"; where both are there it is the rubric's.
// [engine]
KMP_EXPORT kmp_status kmp_task_form(kmp_text *out, kmp_engine *engine, const char *id, kmp_task_form_kind kind,
                                    kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
