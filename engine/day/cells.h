// SPDX-License-Identifier: Apache-2.0
// cells.h -- one cell of an entry sheet, as an assessor or a spreadsheet wrote it, to one value
#ifndef KOMPETEN_DAY_CELLS_H
#define KOMPETEN_DAY_CELLS_H

#include "day.h"

// Where a cell stands, and how its sheet writes numbers.
struct cell_place {
    struct day *day;
    const struct grid *grid;
    uint32_t row, column; // from 1; from 0
    bool comma;           // numbers have a decimal comma
};

// Fills value and unit of an entry from a cell; false after an error that names the cell. No value and true:
// nothing is to stand there, since the cell takes it back or a tick of PL is left open.
bool cell_take(struct entry *out, const struct cell_place *place, const struct column *column,
               struct text cell);
// Whether the cell takes back what was entered: "hapus", "erase".
bool cell_erases(struct text cell);
// Says what was expected of the cell.
void cell_refuse(const struct cell_place *place, const char *expected, struct text found);

#endif
