// SPDX-License-Identifier: Apache-2.0
// export.h -- records as the rows of a list that somebody else's mapping declares
//
// A row is written whole or not at all: what has no word or no value is said with its candidate and column.
#ifndef KOMPETEN_EXCHANGE_EXPORT_H
#define KOMPETEN_EXCHANGE_EXPORT_H

#include "../day/roster.h"
#include "../papers/forms.h"
#include "decided.h"
#include "mapping.h"

struct export
{
    struct arena *arena;
    kmp_problems *problems;
    const struct mapping *mapping;
    bool lenient;      // what is missing is an empty cell: somebody else has said that it is missing
    struct grid grid;  // the first row is the head
    uint32_t left_out; // rows
    bool starved;      // a cell was lost: there was no memory
    kmp_status worst;  // KMP_OK: every row was written or left out by the mapping's own wish
};

// Begins the list with its head.
kmp_status export_begin(struct export *out, struct arena *arena, const struct mapping *mapping,
                        kmp_problems *problems);
// Adds the rows of a record; `person` and `decision` NULL: there is none. KMP_NO_MEMORY, or KMP_OK; see
// `worst`.
kmp_status export_record(struct export *x, const struct record *record, const struct person *person,
                         const struct decision *decision);

// sheet.c: the list as the format says. Refused where a cell cannot be written in the encoding.
kmp_status export_csv(kmp_text *out, struct export *x);

#endif
