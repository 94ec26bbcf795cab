// SPDX-License-Identifier: Apache-2.0
// sheet.h -- a sheet while it is entered: what its columns mean
#ifndef KOMPETEN_DAY_SHEET_H
#define KOMPETEN_DAY_SHEET_H

#include "cells.h"

// One sheet being entered.
struct sheet {
    struct day *day;
    const kmp_entering *entering;
    const struct grid *grid;
    const kmp_field *table; // whose rows it has; NULL: one row a candidate
    struct column *columns; // [column_count] as the head names them; key NULL: none
    uint32_t column_count;
    uint32_t at[COLUMN_FIELD]; // of the fixed columns; GRID_COLUMNS: not there
    bool comma;
    struct entered *sum;
    struct writer *photos; // those that were taken
};

// Reads the head: what each column means. False after an error.
bool sheet_head(struct sheet *sheet);
// Says something of a cell, with what was found there where that is a text.
void sheet_say(const struct sheet *sheet, uint32_t row, uint32_t column, kmp_severity severity,
               kmp_status status, const char *name, struct text found);

#endif
