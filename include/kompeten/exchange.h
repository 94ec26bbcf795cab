// SPDX-License-Identifier: Apache-2.0
// exchange.h -- what others take and give: lists by their own mapping, competency frameworks
//
// The same rules as kompeten.h. Thread labels as there.
#ifndef KOMPETEN_EXCHANGE_H
#define KOMPETEN_EXCHANGE_H

#include <kompeten/papers.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- Lists ----

typedef struct kmp_export_options {
    // JSON. Without bytes, the name of one that is built in: "participants", "certificates", "moodle-grades".
    kmp_source mapping;
    kmp_source people;     // CSV; may be left out where the mapping asks for no column of it
    kmp_records decisions; // of the certification body; may be none where the mapping asks for none
    const char *format;    // "csv" or "xlsx"
} kmp_export_options;

typedef struct kmp_export_counts {
    size_t rows;     // in the list
    size_t left_out; // rows that the mapping leaves out, each a warning
    size_t records;  // that gave rows, or rows that were left out
    size_t passed;   // records passed over, each a warning: superseded by another one here, or here twice
} kmp_export_counts;

// A list of results as a mapping declares its columns: a row a record, or a row a unit of it. Names and
// national numbers come from the people file and from nowhere else; every cell is text and none begins a
// formula. All or nothing: a value without a word, and one that is missing, are an error each, and there is no
// list then, unless the mapping says what else becomes of them. What is not conclusive never becomes K or BK: a
// mapping that would do so is refused. The same papers give the same bytes. KMP_NOT_BUILT: this build writes no
// XLSX. [any]
KMP_EXPORT kmp_status kmp_export(kmp_text *out, kmp_export_counts *counts, const kmp_records *records,
                                 const kmp_export_options *options, kmp_problems *problems);

// ---- Frameworks of competency ----

typedef struct kmp_framework_options {
    const char *format;  // "case": a CASE 1.1 CFPackage; "moodle": the CSV of Moodle's import
    const char *creator; // who made it, and when it was changed last (RFC 3339): where the scheme does not say;
    const char *changed; // may be NULL
} kmp_framework_options;

// A scheme as a framework that others import: its units, and their elements and KUK where it has their texts.
// Identifiers are UUIDs of version 5 of code, decree and number, the same that alignments in credentials name;
// what another issuer named keeps its name, with an exactMatchOf to ours. A required KUK without a text is a
// warning, and nothing is made up for it. The same scheme gives the same bytes. [any]
KMP_EXPORT kmp_status kmp_framework_write(kmp_text *out, const kmp_source *scheme,
                                          const kmp_framework_options *options, kmp_problems *problems);

typedef struct kmp_framework_beside {
    const char *kind;   // "okupasi", "kkni", "klaster": where the package does not say; each may be NULL
    const char *decree; // that made its units
    const char *texts;  // language of its texts: "id" or "en"
    const char *below;  // code or identifier of the group whose items are the units; NULL: the document's
} kmp_framework_beside;

// A CASE 1.1 CFPackage of any issuer as a scheme, JSON to go on with: items below the document are its units,
// below those elements, below those KUK. What is missing or against CASE is an error with its pointer where a
// scheme keeps it, else a warning; what a scheme has no place for is told, once a key. kmp_framework_write of
// the scheme and this again give the same scheme. [any]
KMP_EXPORT kmp_status kmp_framework_read(kmp_text *scheme, const kmp_source *package,
                                         const kmp_framework_beside *beside, kmp_problems *problems);

// The units of a rubric (Lua text) as a scheme of this kind ("okupasi", "kkni", "klaster"), to be given out or
// gone on with: JSON. [engine]
KMP_EXPORT kmp_status kmp_rubric_scheme(kmp_text *scheme, kmp_engine *engine, const kmp_source *lua,
                                        const char *kind, kmp_problems *problems);

// The units of a scheme as a rubric writes them, `units = { ... },` in Lua, for who writes a rubric for them.
// [any]
KMP_EXPORT kmp_status kmp_scheme_units(kmp_text *lua, const kmp_source *scheme, kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
