// SPDX-License-Identifier: Apache-2.0
// kompeten.h -- the engine for those who embed it: JSON text in, JSON text out, problems in a list
//
// One engine holds the trades and rubrics of some folders. It scores submissions and answers questions about
// records. It never prints, exits or aborts on what it is given; what is wrong with an input comes out as a
// list of problems, each with its place. The papers' shapes are described in docs/RECORDS.md.
//
// The locale category LC_NUMERIC has no influence on any result.
//
// Order of arguments: what comes out first, then the object, then the rest, problems last. A kmp_text that a
// call fills belongs to the caller, who ends it with kmp_text_free. Everything else is borrowed.
//
// Thread labels: [engine] one call at a time per engine; [any] at any time from any thread.
#ifndef KOMPETEN_H
#define KOMPETEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <kompeten/plugin.h>
#include <kompeten/status.h>
#include <kompeten/version.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct kmp_engine kmp_engine;

// ---- Text and problems ----

// Text that the caller owns. `bytes` is UTF-8, `size` bytes long, with a NUL behind.
typedef struct kmp_text {
    char *bytes;
    size_t size;
} kmp_text;

KMP_EXPORT void kmp_text_free(kmp_text *text); // [any]

typedef enum kmp_language { KMP_ENGLISH = 0, KMP_INDONESIAN = 1 } kmp_language;

typedef struct kmp_problems kmp_problems; // a list in order of appearance; one thread at a time

// One complaint: what, how grave, where. Texts live until the list is freed or read in the other language.
typedef struct kmp_problem {
    kmp_status status;
    kmp_severity
        severity; // KMP_ERROR: it cannot be scored; KMP_WARNING: something is referred; KMP_NOTE: said aside
    const char *code;      // "missing_reading"
    const char *file;      // name that the caller gave; NULL where there is none
    uint32_t line, column; // from 1; 0 where there is no place
    const char *pointer;   // RFC 6901 into the paper; NULL where there is none
    const char *text;      // one sentence
} kmp_problem;

// An empty list, or NULL where there is no memory. [any]
KMP_EXPORT kmp_problems *kmp_problems_new(void);
KMP_EXPORT void kmp_problems_free(kmp_problems *problems);
KMP_EXPORT void kmp_problems_clear(kmp_problems *problems);
// How many were kept, and how many more there were than a list keeps (256).
KMP_EXPORT size_t kmp_problems_count(const kmp_problems *problems);
KMP_EXPORT size_t kmp_problems_dropped(const kmp_problems *problems);
// How many of them are of this severity or graver.
KMP_EXPORT size_t kmp_problems_at_least(const kmp_problems *problems, kmp_severity severity);
// Problem number `index`, told in `language`.
KMP_EXPORT kmp_problem kmp_problems_get(kmp_problems *problems, size_t index, kmp_language language);

// ---- The engine ----

typedef struct kmp_options {
    const char *const *plugin_folders; // searched in order; the first plugin of a trade wins
    size_t plugin_folder_count;
    const char *const *rubric_folders; // rubric "a/b" is a/b.lua, or a/b@1.2.0.lua for a version asked for
    size_t rubric_folder_count;
    // What others wrote runs in processes of its own, confined by the kernel, and never in this one.
    const char *cage_program;      // kompeten-cage; NULL: beside this program, or where it is installed
    const char *own_plugin_folder; // of the plugins that came with the program; NULL: there are none
    bool allow_uncaged; // where the system cannot confine: take plugins of others all the same, and say so in records
    bool uncaged;       // for debugging: everything in this process
    // Of this user: what is known of plugin files is kept there between runs. NULL: nothing is kept.
    const char *cache_folder;
} kmp_options;

// An engine over these folders. Plugins that cannot be used are refused, not fatal: kmp_trades tells.
// Fails with KMP_NO_MEMORY, or KMP_INTERNAL where the Lua at hand fails the start-up canaries in a way that
// cannot be worked around. [any]
KMP_EXPORT kmp_status kmp_engine_open(kmp_engine **out, const kmp_options *options, kmp_problems *problems);
KMP_EXPORT void kmp_engine_close(kmp_engine *engine); // [engine]

// Forgets which plugins and rubrics could not be used, so that what was dropped in since is found. What is open
// stays. [any]
KMP_EXPORT void kmp_engine_look_again(kmp_engine *engine);

// ---- Scoring ----

// Scores one submission: `json` is its text, `name` what problems call it. `record` is the competency record,
// canonical JSON (RFC 8785) without a newline. What stops the scoring is an error in `problems` and there is no
// record then; warnings and notes accompany a record and also stand in it. [engine]
KMP_EXPORT kmp_status kmp_score(kmp_text *record, kmp_engine *engine, const char *json, size_t size,
                                const char *name, kmp_problems *problems);

// The line that stands for a submission that cannot be scored:
// {"problem":1,"line":N,"id":...,"problems":[...]}. `json` is the submission's text, from which the id is taken
// where it can be read. [any]
KMP_EXPORT kmp_status kmp_problem_line(kmp_text *out, uint64_t line, const char *json, size_t size,
                                       kmp_problems *problems);

// Many submissions by several threads. Reads never happen two at once, and neither do writes; a read and a write may,
// and each comes from any of the threads.
typedef struct kmp_submission {
    const char *json; // the submission's text; read: borrowed until the next read
    size_t size;
    const char *name; // what problems call it; stays until the end
    uint64_t line, mark; // the caller's own
} kmp_submission;

typedef enum kmp_read {
    KMP_READ_ONE, // there is one
    KMP_READ_END,   // there is no more
    KMP_READ_LATER  // none is there yet
} kmp_read;

typedef struct kmp_bulk {
    uint32_t workers; // threads; 0: one a processor
    // Gives the next submission. `wait`: it may wait for one; else it had better say that there is none yet.
    kmp_read (*read)(void *user, kmp_submission *out, bool wait);
    // Takes the outcome of each submission, in the order in which they were read: its record, or no record where
    // `status` is not KMP_OK. Everything is borrowed; record and paper until `settle`, where there is one. False: no
    // more is read.
    bool (*write)(void *user, const kmp_submission *paper, kmp_status status, kmp_text record, kmp_problems *problems);
    void *user;
    // NULL, or called after some were written, before anybody waits for more: what was borrowed goes back. It is a
    // write as well. False: no more is read.
    bool (*settle)(void *user);
} kmp_bulk;

// Scores all that is read; what is scored does not depend on the number of workers. Memory does not grow with the
// input. Fails only where there is no memory; then what was read before has been written. [engine]
KMP_EXPORT kmp_status kmp_score_all(kmp_engine *engine, const kmp_bulk *bulk, kmp_problems *problems);

// ---- What is there ----

// {"trades":[...],"refused":[...]}: each plugin with file, version, hashes, tasks, fields, measures; each
// refused file with the reason. [engine]
KMP_EXPORT kmp_status kmp_trades(kmp_text *out, kmp_engine *engine, kmp_problems *problems);

// {"rubrics":[...],"refused":[...]}: id, version, task, title, units, sha256, file. [engine]
KMP_EXPORT kmp_status kmp_rubrics(kmp_text *out, kmp_engine *engine, kmp_problems *problems);

// JSON Schema 2020-12 of "submission", "record", "scheme" or "choice". KMP_UNKNOWN_WORD for another name. [any]
KMP_EXPORT kmp_status kmp_schema(kmp_text *out, const char *paper, kmp_problems *problems);

// ---- Rubrics ----

// Reads and lints the text of a rubric against this engine's trades and runs its own examples. KMP_OK where
// there is no error among the problems. `summary` is {"id","version","criteria","examples"}, empty where it
// could not be read. [engine]
KMP_EXPORT kmp_status kmp_check_rubric(kmp_text *summary, kmp_engine *engine, const char *lua, size_t size,
                                       const char *name, kmp_problems *problems);

// A commented rubric to start from, sound as it stands: `id` is "trade/name", `task` one of that trade's tasks
// or NULL for its first; a trade without a plugin is ticked and judged only. [engine]
KMP_EXPORT kmp_status kmp_new_rubric(kmp_text *out, kmp_engine *engine, const char *id, const char *task,
                                     kmp_problems *problems);

// A rubric's text from a marking scheme, a table (CSV or XLSX) with the columns criterion, sub-criterion, aspect, M or J,
// descriptors, section and max mark, and, where the scheme declares them, criterion mark and section mark.
// `name` is the table's, `id` the rubric's or NULL for one from the name. [any]
KMP_EXPORT kmp_status kmp_import_scheme(kmp_text *out, const char *table, size_t size, const char *name,
                                        const char *id, kmp_problems *problems);

// How severe the edit from `old` to `new` is:
// {"severity":"same|text|points|marks","changes":[{"criterion","key","old", "new","severity"}]}. "text":
// nobody's result changes; "points": what was seen is scored again; "marks": somebody has to tick, count or
// judge again. `criterion` null: of the rubric as a whole. [engine]
KMP_EXPORT kmp_status kmp_compare_rubrics(kmp_text *out, kmp_engine *engine, const kmp_text *old,
                                          const char *old_name, const kmp_text *new_text, const char *new_name,
                                          kmp_problems *problems);

// Who changes verdict or rank if the second of `rubrics` replaced the first:
// {"changed":N,"attempts":[{"name","changes", "old":{"verdict","score","rank"},"new":{...}}]},
// `submissions[count]` in order. Nothing is kept. [engine]
KMP_EXPORT kmp_status kmp_preview(kmp_text *out, kmp_engine *engine, const kmp_text rubrics[2],
                                  const char *const rubric_names[2], const kmp_text *submissions,
                                  const char *const *names, size_t count, kmp_problems *problems);

// ---- Records ----

typedef enum kmp_format { KMP_AS_TEXT = 0, KMP_AS_JSON = 1, KMP_AS_HTML = 2 } kmp_format;

typedef struct kmp_explain_options {
    kmp_language language;
    kmp_format format;      // HTML: one file, A4, without a script
    const kmp_text *rubric; // the record's own rubric: a not_yet is then told the smallest change; NULL: without
    const char *rubric_name;
} kmp_explain_options;

// Why this result, for a person; of a decision or an appeal, what it says. As JSON it is {"language","lines","sections":[{"title","items":[{"amount","id","lines",
// "mark","title"}]}],"sum","verdict"}: the amounts add up to `sum`, the score before it is rounded. KMP_OTHER_RUBRIC
// where the rubric is not the record's. [engine]
KMP_EXPORT kmp_status kmp_explain(kmp_text *out, kmp_engine *engine, const char *record, size_t size, const char *name,
                                  const kmp_explain_options *options, kmp_problems *problems);

typedef struct kmp_replay_options {
    const char *rubric_file; // an older rubric to use; NULL: by the record's id and version
    const char *plugin_file; // an older plugin to use; NULL: this engine's
} kmp_replay_options;

// Scores `submission` again and compares the result with `record` byte for byte, `made_by` apart. KMP_OK: the
// same. KMP_RECORDS_DIFFER: not, and `report` is
// {"same":false,"because":["evidence","rubric","rules","engine"], "at":[pointers]}. Others: the rubric or trade
// was not found, or a paper cannot be read. [engine]
KMP_EXPORT kmp_status kmp_replay(kmp_text *report, kmp_engine *engine, const char *record, size_t record_size,
                                 const char *submission, size_t submission_size,
                                 const kmp_replay_options *options, kmp_problems *problems);

// Ranks records among the competent by their own ranking number and tie chain; equals share a rank, and
// everybody who shares rank `top` or stands above it is listed. `out` is
// {"ranked":[{"rank","candidate","value","ties", "record":index}],"left_out":[{"record":index,"why"}]}. A candidate
// stands once, by the latest competent attempt; where the rubric combines attempts, by the numbers of all, and
// "attempts":[{"record","value","weight"}] tells them. Records
// of different rubric versions are refused. `records[count]`. [engine]
KMP_EXPORT kmp_status kmp_rank(kmp_text *out, kmp_engine *engine, const kmp_text *records,
                               const char *const *names, size_t count, uint32_t top, kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
