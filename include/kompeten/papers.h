// SPDX-License-Identifier: Apache-2.0
// papers.h -- what is made of many records: a conclusion against a scheme, the ranking of a year, forms, packs
//
// The same rules as kompeten.h: what comes out stands first, problems last; no call prints, reads a clock or
// looks at a directory. What day it is, is said by the caller. Thread labels as there.
#ifndef KOMPETEN_PAPERS_H
#define KOMPETEN_PAPERS_H

#include <kompeten/kompeten.h>

#ifdef __cplusplus
extern "C" {
#endif

// Records and what problems call them: [count] each.
typedef struct kmp_records {
    const kmp_text *texts;
    const char *const *names;
    size_t count;
} kmp_records;

// ---- Schemes and re-sits ----

typedef struct kmp_conclude_options {
    const char *scheme; // JSON text
    size_t scheme_size;
    const char *scheme_name; // what problems call it
    const char *on;          // "2026-12-01": what holds on this day
} kmp_conclude_options;

// What the records of one candidate come to against a scheme, on a day: a record of kind "conclusion". Per unit
// the latest attempt that is not superseded counts; a unit is competent only if every required KUK was seen to
// be met in its attempts; one that is not covered, or has expired, is "not_assessed", and the whole is never
// "competent" then. "resit" are the units that would complete it, "resit_plan" the fewest attempts that cover
// them. An earlier conclusion may be among the records. A record that does not count is a warning or note and
// stands in the conclusion. [any]
KMP_EXPORT kmp_status kmp_conclude(kmp_text *conclusion, const kmp_records *records,
                                   const kmp_conclude_options *options, kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
