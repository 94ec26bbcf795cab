// SPDX-License-Identifier: Apache-2.0
// columns.h -- what can be entered for a candidate of one rubric: a column of the sheet, a row of the paper
// form
#ifndef KOMPETEN_DAY_COLUMNS_H
#define KOMPETEN_DAY_COLUMNS_H

#include <kompeten/plugin.h>

#include "../model/plan.h"
#include "page.h"

// Columns of a field that takes many readings: twice the fewest, at least so many; more may be added by hand.
enum { READINGS_SHOWN = 4 };

enum column_kind {
    COLUMN_CANDIDATE,
    COLUMN_NAME,
    COLUMN_CODE,
    COLUMN_ASSESSOR,
    COLUMN_FROM,
    COLUMN_TO,
    COLUMN_ENDED,
    COLUMN_RECOMMEND, // slot: the unit
    COLUMN_REASON,    // of the recommendation
    COLUMN_PHOTOS,
    COLUMN_ROW,   // number of a table's row
    COLUMN_VALUE, // beside a code
    COLUMN_FIELD, // slot: the field; or, with a table, the table's column
    COLUMN_TICK,  // slot: the criterion, here and below
    COLUMN_COUNT,
    COLUMN_MARK
};

struct column {
    enum column_kind kind;
    uint32_t slot;
    uint32_t reading;       // from 1, of a field that takes several; 0: it takes one
    const kmp_field *field; // of COLUMN_FIELD
    const kmp_field *table; // whose column it is, or NULL
    uint32_t table_slot;
    struct text unit; // of a quantity, as the head says
    const char *key;  // how the head calls it: "dose", "disc.3", "hands"
};

// A rubric and its task, as sheets see them.
struct ground {
    const struct plan *plan;
    const kmp_task *task; // NULL: nothing is measured
};

// Columns of the entry sheet in order (`table` NULL), or of the sheet of one table. NULL where memory is short.
struct column *columns_of(uint32_t *count, struct arena *arena, const struct ground *ground,
                          const kmp_field *table);
// How many rows of a table a sheet begins with.
uint32_t table_rows(const kmp_field *table);

// The column that a cell of a sheet's head names; false where there is none, with the nearest key or no text.
// `table` as above. Heads are "key [unit or choices] label"; only the key and a quantity's unit are read.
bool column_named(struct column *out, struct arena *arena, const struct ground *ground, const kmp_field *table,
                  struct text head, struct text *near);
// Writes the head of a column: key, unit or choices in brackets, label.
void column_head(struct page *page, const struct ground *ground, const struct column *column, int32_t language);
// The label alone.
struct text column_label(const struct ground *ground, const struct column *column, int32_t language);
// What may stand there: "mm", "y/n", "0|1|2|3"; empty where anything may.
void column_choices(struct page *page, const struct ground *ground, const struct column *column,
                    int32_t language);

// The words of `ended` and of yes and no in both languages.
extern const char *const ended_labels[][2];

#endif
