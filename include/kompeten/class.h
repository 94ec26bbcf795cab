// SPDX-License-Identifier: Apache-2.0
// class.h -- a class's day: from the list of names to the results, on the papers of one folder
//
// A kmp_folder holds the papers of one class by name, in memory: "session.json", "people.csv",
// "instruments.csv", "submissions/<candidate>.json", "records/<candidate>.json", "earlier/<sha256>.json",
// "journal.ndjson", "entry.csv", "forms/<candidate>.html". The program reads it from a directory and writes
// back what has changed; another caller may keep it in a store. No call here reads a clock: what time it is, is
// said by the caller.
//
// A call that fails has changed nothing in the folder. Thread labels as in kompeten.h; a folder belongs to one
// thread at a time.
#ifndef KOMPETEN_CLASS_H
#define KOMPETEN_CLASS_H

#include <kompeten/kompeten.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- The papers of a class ----

typedef struct kmp_folder kmp_folder;

typedef struct kmp_paper {
    const char *name;  // "submissions/BAR1-001.json"
    const char *bytes; // a NUL behind
    size_t size;
    bool changed; // since it was put into the folder
} kmp_paper;

// An empty folder, or NULL where there is no memory. [any]
KMP_EXPORT kmp_folder *kmp_folder_new(void);
KMP_EXPORT void kmp_folder_free(kmp_folder *folder);
// Puts in a paper as it was kept; a copy. KMP_NO_MEMORY, or KMP_OK.
KMP_EXPORT kmp_status kmp_folder_put(kmp_folder *folder, const char *name, const char *bytes, size_t size);
KMP_EXPORT size_t kmp_folder_count(const kmp_folder *folder);
// Paper number `index`, in order of names; lives until the folder changes.
KMP_EXPORT kmp_paper kmp_folder_paper(const kmp_folder *folder, size_t index);

// SHA-256 as 64 hexadecimal digits with a NUL behind. KMP_INTERNAL where the library of hashes fails. [any]
KMP_EXPORT kmp_status kmp_sha256(char out[65], const void *bytes, size_t size);

// A text that somebody gave, and what problems call it.
typedef struct kmp_source {
    const char *name, *bytes; // bytes NULL: not given
    size_t size;
} kmp_source;

// ---- The evening before ----

typedef struct kmp_class_plan {
    const char *rubric;     // "barista/espresso-set", or with "@1.0.0"
    kmp_source people;      // CSV: names and the centre's own numbers
    kmp_source session;     // JSON: purpose, session, on, from, zone, decimal, assessors; may be left out
    kmp_source instruments; // CSV; may be left out
    const char *on;         // "2026-11-18", where the session does not say; day-first is taken too
    const char *zone;       // "WITA" or "+08:00", where the session does not say
    const char *assessors;  // ids with commas between them, where the session names none; may be NULL
    kmp_language language;  // of the entry sheet's head
} kmp_class_plan;

// Fills an empty folder: the session, one submission a candidate with nothing in it yet, the entry sheets and
// the paper forms. [engine]
KMP_EXPORT kmp_status kmp_class_new(kmp_folder *folder, kmp_engine *engine, const kmp_class_plan *plan,
                                    kmp_problems *problems);

// The entry sheet as XLSX with drop-downs, for `language`. KMP_NOT_BUILT where this build has no libxlsxwriter.
// [engine]
KMP_EXPORT kmp_status kmp_class_workbook(kmp_text *out, const kmp_folder *folder, kmp_engine *engine,
                                         kmp_problems *problems);

// Holds a list of instruments (CSV: id, kind, resolution, unit, calibrated_until, reads) against what the task
// asks for, and keeps it in the folder, so that readings name their instrument. Without bytes: the list that
// was kept. What is unfit is a warning each; `out` is {"fields":n,"fit":n}. [engine]
KMP_EXPORT kmp_status kmp_class_ready(kmp_text *out, kmp_folder *folder, kmp_engine *engine,
                                      const kmp_source *instruments, kmp_problems *problems);

// ---- Entering ----

typedef struct kmp_entering {
    const kmp_source *sheets; // CSV or XLSX, [sheet_count]
    size_t sheet_count;
    const char *decimal; // "comma" or "point"; NULL: as the session says
    const char *reason;  // why a value is changed that was entered before; NULL: none is
    const char *at;      // now, RFC 3339; stands in the journal
    // Gives the SHA-256 of an attachment by the path that the sheet names; false where it cannot be read. NULL:
    // no attachments are taken.
    bool (*hash)(void *caller, const char *sheet, const char *path, char sha256[65]);
    void *caller;
} kmp_entering;

// Takes sheets into the submissions: all of them or, where a cell cannot be taken, none, and every fault is an
// error with sheet, row and column. A value that is there already is left; another one in its place, or the
// word "hapus" or "erase", which takes it back, needs the reason, and the submission then supersedes the one
// before. An empty cell changes nothing. `report` is {"cells":n,"added":n,"changed":n,"submissions":[names],
// "attachments":[{"sheet","path","sha256"}]}. [engine]
KMP_EXPORT kmp_status kmp_class_enter(kmp_text *report, kmp_folder *folder, kmp_engine *engine,
                                      const kmp_entering *entering, kmp_problems *problems);

// ---- Before anyone goes home ----

// What is not there yet: {"candidates":n,"complete":n,"station":{"en","id"},"missing":[{"candidate","name",
// "verdict","open":[criteria],"lacks":[{"kind","id","label":{"en","id"},"station":{"en","id"},"row","who":[assessors],
// "instrument","count"}]}]}: a station is the rubric's section, else its group, else the task. What assessors
// recommend is among it, for each unit; it moves no verdict. [engine]
KMP_EXPORT kmp_status kmp_class_missing(kmp_text *out, const kmp_folder *folder, kmp_engine *engine,
                                        kmp_problems *problems);

// ---- Scoring and seeing ----

typedef struct kmp_progress {
    size_t done, all;
    const char *candidate, *verdict; // verdict NULL: it cannot be scored
} kmp_progress;

// Scores every submission of the folder into records. Those that cannot be scored are errors, the others are
// scored all the same; `out` is {"scored":n,"unscored":n}. An earlier record that differs is kept under
// "earlier/". `tell` is called after each; NULL: nobody listens. [engine]
KMP_EXPORT kmp_status kmp_class_score(kmp_text *out, kmp_folder *folder, kmp_engine *engine,
                                      void (*tell)(void *caller, const kmp_progress *progress), void *caller,
                                      kmp_problems *problems);

// The class as one page to print, HTML: verdicts per unit, what most candidates missed, the ranking, and a page
// of feedback for each candidate in his language. From the records in the folder. [engine]
KMP_EXPORT kmp_status kmp_class_page(kmp_text *html, const kmp_folder *folder, kmp_engine *engine,
                                     kmp_language language, kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
