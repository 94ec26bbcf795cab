// SPDX-License-Identifier: Apache-2.0
// grid.c -- rows of cells, and what is said of one
#include "grid.h"

#include <stdio.h>
#include <string.h>

// A space, a no-break space or a tab, which spreadsheets and people leave behind.
static uint32_t space_at(const char *at, const char *end)
{
    if (*at == ' ' || *at == '\t')
        return 1;
    return end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

static struct text trimmed(struct text text)
{
    const char *at = text.bytes, *end = text.bytes + text.size;
    while (at < end && space_at(at, end) > 0)
        at += space_at(at, end);
    while (end > at && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    while (end - at >= 2 && memcmp(end - 2, "\xC2\xA0", 2) == 0)
        end -= 2;
    return (struct text){ at < end ? at : NULL, (uint32_t)(end - at) };
}

// csv_cell puts an apostrophe before what would be a formula; so does a careful person.
static struct text unguarded(struct text text)
{
    bool guarded = text.size > 1 && text.bytes[0] == '\'' && strchr("=+-@", text.bytes[1]) != NULL;
    return guarded ? (struct text){ text.bytes + 1, text.size - 1 } : text;
}

bool grid_add(struct grid *grid, struct arena *arena, const struct text *cells, uint32_t count, uint32_t number)
{
    struct text *kept = arena_array(arena, (size_t)count + 1, sizeof *kept);
    bool filled = false;
    for (uint32_t i = 0; kept != NULL && i < count; i++) {
        kept[i] = cells[i].bytes == NULL ? cells[i] : unguarded(trimmed(cells[i]));
        filled |= kept[i].bytes != NULL;
    }
    if (kept == NULL || !filled)
        return kept != NULL;
    void *rows = grid->rows;
    struct grid_row *row = arena_push(arena, &rows, &grid->count, &grid->room, sizeof *row);
    grid->rows = rows;
    if (row != NULL)
        *row = (struct grid_row){ kept, count, number };
    return row != NULL;
}

struct text grid_cell(const struct grid_row *row, uint32_t column)
{
    return column < row->count ? row->cells[column] : (struct text){ NULL, 0 };
}

const char *grid_place(struct arena *arena, uint32_t column, uint32_t row)
{
    char letters[8];
    size_t at = sizeof letters;
    letters[--at] = '\0';
    for (uint32_t left = column + 1; left > 0 && at > 0; left = (left - 1) / 26)
        letters[--at] = (char)('A' + (left - 1) % 26);
    const char *place = arena_printf(arena, "%s%u", letters + at, row);
    return place != NULL ? place : "";
}

void grid_say(kmp_problems *problems, struct arena *arena, const struct grid *grid, uint32_t row,
              uint32_t column, kmp_severity severity, kmp_status status, ...)
{
    struct problem problem = {
        .status = status, .severity = severity, .file = grid->name, .line = row, .column = column + 1
    };
    va_list pairs;
    va_start(pairs, status);
    problem_args(&problem, pairs);
    va_end(pairs);
    for (size_t i = 0; i < PROBLEM_ARGS; i++) {
        if (problem.args[i].name != NULL)
            continue;
        problem.args[i] = (struct problem_arg){ "cell", grid_place(arena, column, row) };
        break;
    }
    problem_add(problems, &problem);
}

kmp_status grids_read(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                      const char *bytes, size_t size, kmp_problems *problems)
{
    *count = 0;
    *out = arena_alloc(arena, sizeof **out);
    if (*out == NULL)
        return KMP_NO_MEMORY;
    (*out)->name = name;
    if (size > GRID_BYTES) {
        grid_say(problems, arena, *out, 1, 0, KMP_ERROR, KMP_SHEET_TOO_LARGE, NULL);
        return KMP_SHEET_TOO_LARGE;
    }
    if (size >= 4 && memcmp(bytes, "PK\x03\x04", 4) == 0)
        return xlsx_read(out, count, arena, name, bytes, size, problems);
    *count = 1;
    return csv_read(*out, arena, bytes, size, problems);
}

kmp_status grid_read(struct grid *out, struct arena *arena, const char *name, const char *bytes, size_t size,
                     kmp_problems *problems)
{
    struct grid *grids;
    uint32_t count;
    *out = (struct grid){ .name = name };
    kmp_status status = grids_read(&grids, &count, arena, name, bytes, size, problems);
    if (status == KMP_OK && count > 0)
        *out = grids[0];
    return status;
}
