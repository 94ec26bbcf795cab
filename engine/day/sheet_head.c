// SPDX-License-Identifier: Apache-2.0
// sheet_head.c -- the head of a sheet, and which table it belongs to
#include "../base/units.h"
#include "sheet.h"

enum { HEAD_SOUGHT = 20 }; // rows in which a head is looked for that is not the first

void sheet_say(const struct sheet *sheet, uint32_t row, uint32_t column, kmp_severity severity,
               kmp_status status, const char *name, struct text found)
{
    struct arena *arena = &sheet->day->arena;
    grid_say(sheet->day->problems, arena, sheet->grid, row, column, severity, status,
             found.bytes != NULL ? name : NULL, arena_string(arena, found), NULL);
}

static struct text head_key(struct text head)
{
    for (uint32_t i = 0; i < head.size; i++)
        if (head.bytes[i] == ' ' || head.bytes[i] == '[' || head.bytes[i] == '\n')
            head.size = i;
    return head;
}

// Whether a table has every column that the head names beside the fixed ones.
static bool has_columns(const struct sheet *sheet, const kmp_field *table)
{
    const struct grid_row *head = &sheet->grid->rows[0];
    struct column column;
    struct text near;
    for (uint32_t i = 0; i < head->count; i++)
        if (head->cells[i].bytes != NULL &&
            !column_named(&column, &sheet->day->arena, &sheet->day->ground, table, head->cells[i], &near))
            return false;
    return true;
}

static uint32_t tables_of(const kmp_task *task, const kmp_field **first)
{
    uint32_t count = 0;
    for (uint32_t i = task != NULL ? task->field_count : 0; i > 0; i--)
        if (task->fields[i - 1].kind == KMP_TABLE) {
            *first = &task->fields[i - 1];
            count++;
        }
    return count;
}

// A sheet with a column of row numbers is a table's: the one whose columns it has.
static const kmp_field *find_table(const struct sheet *sheet)
{
    const kmp_task *task = sheet->day->ground.task;
    const kmp_field *first = NULL;
    uint32_t tables = tables_of(task, &first);
    for (uint32_t i = 0; tables > 1 && i < task->field_count; i++)
        if (task->fields[i].kind == KMP_TABLE && has_columns(sheet, &task->fields[i]))
            return &task->fields[i];
    return first;
}

static bool numbers_rows(const struct sheet *sheet)
{
    const struct grid_row *head = &sheet->grid->rows[0];
    for (uint32_t i = 0; i < head->count; i++) {
        struct text key = head->cells[i].bytes != NULL ? head_key(head->cells[i]) : head->cells[i];
        if (text_is(key, "Row") || text_is(key, "Baris"))
            return true;
    }
    return false;
}

static void say_column(const struct sheet *sheet, uint32_t column, struct text head, struct text near)
{
    struct arena *arena = &sheet->day->arena;
    const char *found = arena_string(arena, head_key(head)), *meant = arena_string(arena, near);
    uint32_t row = sheet->grid->rows[0].number;
    if (near.bytes != NULL)
        grid_say(sheet->day->problems, arena, sheet->grid, row, column, KMP_ERROR, KMP_SHEET_COLUMN_NEAR,
                 "found", found, "near", meant, NULL);
    else
        grid_say(sheet->day->problems, arena, sheet->grid, row, column, KMP_ERROR, KMP_SHEET_COLUMN, "found",
                 found, NULL);
}

static bool same_column(const struct column *a, const struct column *b)
{
    return a->kind == b->kind && a->slot == b->slot && a->reading == b->reading;
}

static void check_unit(const struct sheet *sheet, uint32_t column)
{
    const struct column *named = &sheet->columns[column];
    if (named->kind != COLUMN_FIELD || named->field->kind != KMP_QUANTITY)
        return;
    if (unit_fits(named->unit, text_of(named->field->unit)))
        return;
    struct cell_place place = { sheet->day, sheet->grid, sheet->grid->rows[0].number, column, false };
    const char *expected = arena_printf(&sheet->day->arena, "a unit such as %s", named->field->unit);
    cell_refuse(&place, expected != NULL ? expected : "", named->unit);
}

static void read_column(struct sheet *sheet, uint32_t column, struct text head)
{
    struct column *named = &sheet->columns[column];
    struct text near;
    if (!column_named(named, &sheet->day->arena, &sheet->day->ground, sheet->table, head, &near)) {
        named->key = NULL;
        say_column(sheet, column, head, near);
        return;
    }
    for (uint32_t i = 0; i < column; i++)
        if (sheet->columns[i].key != NULL && same_column(&sheet->columns[i], named))
            sheet_say(sheet, sheet->grid->rows[0].number, column, KMP_ERROR, KMP_SHEET_COLUMN_TWICE, "found",
                      head_key(head));
    check_unit(sheet, column);
    if (named->kind < COLUMN_FIELD)
        sheet->at[named->kind] = column;
}

static bool column_used(const struct grid *grid, uint32_t column)
{
    for (uint32_t i = 1; i < grid->count; i++)
        if (grid_cell(&grid->rows[i], column).bytes != NULL)
            return true;
    return false;
}

// Whether a row names who the rows are about, as a head does.
static bool names_candidate(const struct sheet *sheet, const struct grid_row *row)
{
    struct column column;
    struct text near;
    for (uint32_t i = 0; i < row->count; i++)
        if (row->cells[i].bytes != NULL &&
            column_named(&column, &sheet->day->arena, &sheet->day->ground, NULL, row->cells[i], &near) &&
            (column.kind == COLUMN_CANDIDATE || column.kind == COLUMN_CODE))
            return true;
    return false;
}

// A title above the head, or no head at all: one fault, not one for each of its cells.
static bool begins_with_head(const struct sheet *sheet)
{
    const struct grid *grid = sheet->grid;
    uint32_t i = 0;
    while (i < grid->count && i < HEAD_SOUGHT && !names_candidate(sheet, &grid->rows[i]))
        i++;
    if (i == 0)
        return true;
    if (i < grid->count && i < HEAD_SOUGHT)
        sheet_say(sheet, grid->rows[i].number, 0, KMP_ERROR, KMP_SHEET_HEAD_BELOW, NULL,
                  (struct text){ NULL, 0 });
    else
        sheet_say(sheet, grid->rows[0].number, 0, KMP_ERROR, KMP_SHEET_NO_CANDIDATE, NULL,
                  (struct text){ NULL, 0 });
    return false;
}

// A column without a head has nothing in it, or nobody knows what it means.
bool sheet_head(struct sheet *sheet)
{
    if (!begins_with_head(sheet))
        return false;
    const struct grid_row *head = &sheet->grid->rows[0];
    size_t before = kmp_problems_at_least(sheet->day->problems, KMP_ERROR);
    uint32_t width = head->count;
    for (uint32_t i = 1; i < sheet->grid->count; i++)
        width = sheet->grid->rows[i].count > width ? sheet->grid->rows[i].count : width;
    sheet->columns = arena_array(&sheet->day->arena, (size_t)width + 1, sizeof *sheet->columns);
    if (sheet->columns == NULL)
        return false;
    sheet->column_count = width;
    for (uint32_t i = 0; i < COLUMN_FIELD; i++)
        sheet->at[i] = GRID_COLUMNS;
    if (numbers_rows(sheet))
        sheet->table = find_table(sheet);
    for (uint32_t i = 0; i < width; i++) {
        struct text cell = grid_cell(head, i);
        if (cell.bytes != NULL)
            read_column(sheet, i, cell);
        else if (column_used(sheet->grid, i))
            sheet_say(sheet, head->number, i, KMP_ERROR, KMP_SHEET_NO_HEAD, NULL, (struct text){ NULL, 0 });
    }
    return kmp_problems_at_least(sheet->day->problems, KMP_ERROR) == before;
}
