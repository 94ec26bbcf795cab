// SPDX-License-Identifier: Apache-2.0
// dates.h -- days in the cells of a sheet: day first, and what is said of those that may be month first
#ifndef KOMPETEN_DAY_DATES_H
#define KOMPETEN_DAY_DATES_H

#include "grid.h"

// Warns where every day of a column can be read both ways, 03/04/2026, so that nothing in it tells the order.
// Rows from the second on; what stands behind a day in its cell does not matter.
void date_column(struct arena *arena, const struct grid *grid, uint32_t column, kmp_problems *problems);
// Says that the month stands first in a cell, where it does: 04/25/2026. False where nothing was said.
bool date_month_first(struct arena *arena, const struct grid *grid, uint32_t row, uint32_t column,
                      struct text cell, kmp_problems *problems);

#endif
