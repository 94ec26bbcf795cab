// SPDX-License-Identifier: Apache-2.0
// mapping.h -- a mapping: which columns a list has, what they are called there, and where their cells come from
#ifndef KOMPETEN_EXCHANGE_MAPPING_H
#define KOMPETEN_EXCHANGE_MAPPING_H

#include "../model/shape.h"

enum { MAPPED_COLUMNS = 200 };

enum mapped_rows { ROWS_RECORD, ROWS_UNIT }; // a row for each
enum mapped_computed { COMPUTED_NUMBER, COMPUTED_OUTCOME, COMPUTED_ASSESSOR, COMPUTED_DAY };
enum mapped_lack { LACK_REFUSES, LACK_LEAVES_OUT, LACK_IS_EMPTY }; // what a cell without a value does
enum mapped_form { AS_TEXT, AS_DATE, AS_DECIMAL };
enum mapped_encoding { ENCODING_UTF8, ENCODING_UTF8_MARKED, ENCODING_UTF16, ENCODING_LATIN1 };
enum mapped_dates { DATES_YEAR_FIRST, DATES_SLASHES, DATES_DASHES };

// How the list is written; XLSX asks for the decimal sign and the dates alone.
struct mapped_format {
    struct shaped shaped;
    int32_t encoding, separator, quotes, ends, decimal, dates; // -1: not said, the first word
};

struct mapped_word {
    struct text from, to;
};

struct mapped_column {
    struct shaped shaped;
    struct text head;
    struct text record, unit; // JSON Pointers into the record, into the unit of the row
    struct text decision;     // into the decision about the record
    int32_t person;           // enum person_column; -1: none
    int32_t computed;         // enum mapped_computed; -1: none
    struct text text;         // the same in every row
    int32_t as;               // enum mapped_form
    uint32_t words_node;
    int32_t otherwise, missing; // enum mapped_lack
    struct mapped_word *words;  // [word_count]
    uint32_t word_count;
};

struct mapping {
    struct shaped shaped;
    int64_t version; // of the format: 1
    struct say title;
    int32_t rows; // enum mapped_rows
    struct mapped_format format;
    struct list columns; // struct mapped_column
    struct tape tape;
};

extern const struct shape mapping_shape;

// Reads a mapping and refuses what is none, and one that could say competent or not yet competent of what is
// neither. Lives in the arena and in `json`.
kmp_status mapping_read(struct mapping *out, struct arena *arena, const char *json, size_t size,
                        const char *name, kmp_problems *problems);

const struct mapped_column *mapped_column_at(const struct mapping *mapping, uint32_t index);

#endif
