// SPDX-License-Identifier: Apache-2.0
// dates.c -- days in the cells of a sheet
#include "dates.h"

#include "session.h"

// The day at the beginning of a cell, without the time behind it.
static struct text day_part(struct text cell)
{
    uint32_t size = 0;
    while (size < cell.size && cell.bytes[size] != ' ' && cell.bytes[size] != 'T')
        size++;
    return (struct text){ cell.bytes, size };
}

bool date_month_first(struct arena *arena, const struct grid *grid, uint32_t row, uint32_t column,
                      struct text cell, kmp_problems *problems)
{
    if (cell.bytes == NULL || day_order(arena, day_part(cell)) != DAY_MONTH_FIRST)
        return false;
    grid_say(problems, arena, grid, row, column, KMP_ERROR, KMP_SHEET_MONTH_FIRST, "found",
             arena_string(arena, cell), NULL);
    return true;
}

void date_column(struct arena *arena, const struct grid *grid, uint32_t column, kmp_problems *problems)
{
    const struct grid_row *first = NULL;
    for (uint32_t i = 1; i < grid->count; i++) {
        struct text cell = grid_cell(&grid->rows[i], column);
        enum day_order order = cell.bytes != NULL ? day_order(arena, day_part(cell)) : DAY_NONE;
        if (order == DAY_DAY_FIRST || order == DAY_MONTH_FIRST)
            return;
        if (order == DAY_BOTH_WAYS && first == NULL)
            first = &grid->rows[i];
    }
    if (first == NULL)
        return;
    struct text cell = day_part(grid_cell(first, column)), day = day_read(arena, cell);
    grid_say(problems, arena, grid, first->number, column, KMP_WARNING, KMP_SHEET_DAY_EITHER, "found",
             arena_string(arena, cell), "day", arena_string(arena, day), NULL);
}
