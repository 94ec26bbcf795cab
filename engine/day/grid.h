// SPDX-License-Identifier: Apache-2.0
// grid.h -- a sheet that a spreadsheet wrote: rows of cells as text, from CSV or XLSX
#ifndef KOMPETEN_DAY_GRID_H
#define KOMPETEN_DAY_GRID_H

#include "../base/arena.h"
#include "../base/problem.h"
#include "page.h"

enum { GRID_ROWS = 20000, GRID_COLUMNS = 2000, GRID_BYTES = 4 * 1024 * 1024 };

struct grid_row {
    const struct text *cells; // [count], space around taken off
    uint32_t count, number;   // from 1, as the spreadsheet counts
};

struct grid {
    const char *name;
    struct grid_row *rows; // those with something in them
    uint32_t count, room;
    bool typed; // from a workbook: a number stands there with a decimal point, whoever types it
};

// Reads all sheets of a file, CSV or XLSX by its first bytes. A fault of the file is an error and there are no
// grids then.
kmp_status grids_read(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                      const char *bytes, size_t size, kmp_problems *problems);
// The first one alone.
kmp_status grid_read(struct grid *out, struct arena *arena, const char *name, const char *bytes, size_t size,
                     kmp_problems *problems);

// RFC 4180, separators comma, semicolon and tab, found out from the first row; UTF-8 with or without its mark.
kmp_status csv_read(struct grid *out, struct arena *arena, const char *bytes, size_t size,
                    kmp_problems *problems);
// The worksheets of an XLSX workbook, in their order; the first takes the file's name. KMP_NOT_BUILT where this
// build has no minizip and expat.
kmp_status xlsx_read(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                     const char *bytes, size_t size, kmp_problems *problems);

// Adds a row that holds something; false where memory is short. Cells are kept as they are.
bool grid_add(struct grid *grid, struct arena *arena, const struct text *cells, uint32_t count,
              uint32_t number);

// The cell at a column, from 0; no text where it is empty.
struct text grid_cell(const struct grid_row *row, uint32_t column);

// "D7"; column from 0, row from 1.
const char *grid_place(struct arena *arena, uint32_t column, uint32_t row);
// Says something of a cell: its sheet, row and column, and the argument "cell". Pairs end with NULL; at most
// three.
void grid_say(kmp_problems *problems, struct arena *arena, const struct grid *grid, uint32_t row,
              uint32_t column, kmp_severity severity, kmp_status status, ...) __attribute__((sentinel));

// Whether a spreadsheet would take it for a formula.
bool csv_formula(struct text text);
// One cell of a CSV row: quoted where it has to be, and never the beginning of a formula.
void csv_cell(struct page *page, char separator, bool first, struct text text);
void csv_quoted_cell(struct page *page, char separator, bool first, struct text text); // quoted in any case
void csv_end(struct page *page);                                                       // CR LF

#endif
