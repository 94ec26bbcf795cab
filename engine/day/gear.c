// SPDX-License-Identifier: Apache-2.0
// gear.c -- the list of instruments read, and held against what the task asks to be read
#include "gear.h"

#include <string.h>
#include <strings.h>

#include "../base/clock.h"
#include "../base/units.h"
#include "dates.h"
#include "session.h"

enum gear_column { TOOL_ID, TOOL_KIND, TOOL_STEP, TOOL_UNIT, TOOL_UNTIL, TOOL_READS, TOOL_COLUMNS };

static const char *const names[TOOL_COLUMNS][3] = {
    [TOOL_ID] = { "id", "kode", "nomor" },
    [TOOL_KIND] = { "kind", "jenis", "alat" },
    [TOOL_STEP] = { "resolution", "resolusi", "ketelitian" },
    [TOOL_UNIT] = { "unit", "satuan", NULL },
    [TOOL_UNTIL] = { "calibrated_until", "kalibrasi sampai", "kalibrasi" },
    [TOOL_READS] = { "reads", "membaca", "untuk" },
};

struct reading {
    struct arena *arena;
    const struct grid *grid;
    const struct ground *ground;
    kmp_problems *problems;
    uint32_t columns[TOOL_COLUMNS];
    kmp_status status;
};

static void say(struct reading *r, uint32_t row, enum gear_column column, const char *expected,
                struct text found)
{
    uint32_t at = r->columns[column] < GRID_COLUMNS ? r->columns[column] : 0;
    grid_say(r->problems, r->arena, r->grid, row, at, KMP_ERROR, KMP_SHEET_VALUE, "expected", expected, "found",
             found.bytes != NULL ? arena_string(r->arena, found) : "", NULL);
    r->status = KMP_SHEET_VALUE;
}

static void read_head(struct reading *r)
{
    const struct grid_row *head = &r->grid->rows[0];
    for (uint32_t k = 0; k < TOOL_COLUMNS; k++) {
        r->columns[k] = GRID_COLUMNS;
        for (uint32_t i = 0; i < head->count; i++)
            for (size_t n = 0; n < 3 && names[k][n] != NULL; n++)
                if (head->cells[i].size == strlen(names[k][n]) &&
                    strncasecmp(head->cells[i].bytes, names[k][n], head->cells[i].size) == 0)
                    r->columns[k] = i;
    }
    if (r->columns[TOOL_ID] == GRID_COLUMNS)
        say(r, head->number, TOOL_ID, "a column \"id\"", (struct text){ NULL, 0 });
}

// The next id in "dose, shots.time"; no text at the end.
static struct text next_id(struct text *rest)
{
    while (rest->size > 0 && strchr(" ,;", rest->bytes[0]) != NULL)
        *rest = (struct text){ rest->bytes + 1, rest->size - 1 };
    uint32_t size = 0;
    while (size < rest->size && strchr(" ,;", rest->bytes[size]) == NULL)
        size++;
    struct text id = { size > 0 ? rest->bytes : NULL, size };
    *rest = (struct text){ rest->bytes + size, rest->size - size };
    return id;
}

// Whether an id is that of a field or of a table's column, "shots.time".
static bool names_field(struct text id, const kmp_field *table, const kmp_field *field)
{
    size_t before = table != NULL ? strlen(table->id) : 0;
    if (table != NULL &&
        (id.size <= before || memcmp(id.bytes, table->id, before) != 0 || id.bytes[before] != '.'))
        return false;
    before += table != NULL;
    return text_is((struct text){ id.bytes + before, id.size - (uint32_t)before }, field->id);
}

static bool known_field(const struct ground *ground, struct text id)
{
    for (uint32_t i = 0; ground->task != NULL && i < ground->task->field_count; i++) {
        const kmp_field *field = &ground->task->fields[i];
        if (field->kind != KMP_TABLE && names_field(id, NULL, field))
            return true;
        for (uint32_t k = 0; k < field->column_count; k++)
            if (names_field(id, field, &field->columns[k]))
                return true;
    }
    return false;
}

static void read_step(struct reading *r, struct tool *tool, struct text step)
{
    char *point = arena_string(r->arena, step);
    tool->step = exact_absent();
    if (step.bytes == NULL)
        return;
    for (char *at = point; at != NULL && *at != '\0'; at++)
        *at = *at == ',' ? '.' : *at;
    if (!exact_read(&tool->step, text_of(point)) || !exact_given(tool->step) ||
        exact_order(tool->step, exact_int(0)) <= 0)
        say(r, tool->row, TOOL_STEP, "a number", step);
    else if (!unit_known(tool->unit))
        say(r, tool->row, TOOL_UNIT, "a unit such as mm, g, s", tool->unit);
}

static struct text read_until(struct reading *r, const struct grid_row *row, struct text cell)
{
    struct text day = day_read(r->arena, cell);
    if (day.bytes != NULL)
        return day;
    if (date_month_first(r->arena, r->grid, row->number, r->columns[TOOL_UNTIL], cell, r->problems))
        r->status = KMP_SHEET_MONTH_FIRST;
    else
        say(r, row->number, TOOL_UNTIL, "a day such as 31/12/2026", cell);
    return day;
}

static void read_tool(struct reading *r, struct tool *tool, const struct grid_row *row)
{
    struct text until = grid_cell(row, r->columns[TOOL_UNTIL]);
    tool->row = row->number;
    tool->id = grid_cell(row, r->columns[TOOL_ID]);
    tool->kind = grid_cell(row, r->columns[TOOL_KIND]);
    tool->unit = grid_cell(row, r->columns[TOOL_UNIT]);
    tool->reads = grid_cell(row, r->columns[TOOL_READS]);
    read_step(r, tool, grid_cell(row, r->columns[TOOL_STEP]));
    if (until.bytes != NULL)
        tool->until = read_until(r, row, until);
    if (tool->id.bytes == NULL || tool->id.size > 100)
        say(r, tool->row, TOOL_ID, "text", tool->id);
    struct text rest = tool->reads, id;
    while (rest.bytes != NULL && (id = next_id(&rest)).bytes != NULL)
        if (!known_field(r->ground, id))
            say(r, tool->row, TOOL_READS, "the id of a reading of this task", id);
}

kmp_status gear_read(struct gear *out, struct arena *arena, const struct ground *ground, const char *name,
                     const char *bytes, size_t size, kmp_problems *problems)
{
    struct grid grid;
    *out = (struct gear){ NULL, 0 };
    kmp_status status = grid_read(&grid, arena, name, bytes, size, problems);
    if (status != KMP_OK)
        return status;
    struct reading r = { .arena = arena, .grid = &grid, .ground = ground, .problems = problems };
    if (grid.count == 0) {
        grid_say(problems, arena, &grid, 1, 0, KMP_ERROR, KMP_SHEET_EMPTY, NULL);
        return KMP_SHEET_EMPTY;
    }
    read_head(&r);
    out->tools = arena_array(arena, grid.count, sizeof *out->tools);
    if (out->tools == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 1; i < grid.count && r.columns[TOOL_ID] < GRID_COLUMNS; i++)
        read_tool(&r, &out->tools[out->count++], &grid.rows[i]);
    date_column(arena, &grid, r.columns[TOOL_UNTIL], problems);
    return r.status;
}

const struct tool *gear_for(const struct gear *gear, const struct column *column)
{
    for (uint32_t i = 0; i < gear->count; i++) {
        struct text rest = gear->tools[i].reads, id;
        while (rest.bytes != NULL && (id = next_id(&rest)).bytes != NULL)
            if (names_field(id, column->table, column->field))
                return &gear->tools[i];
    }
    return NULL;
}

void gear_write(struct page *page, const struct gear *gear)
{
    for (uint32_t k = 0; k < TOOL_COLUMNS; k++)
        csv_cell(page, ',', k == 0, text_of(names[k][0]));
    csv_end(page);
    for (uint32_t i = 0; i < gear->count; i++) {
        const struct tool *tool = &gear->tools[i];
        char step[EXACT_TEXT];
        uint32_t size = exact_write(step, tool->step);
        csv_cell(page, ',', true, tool->id);
        csv_cell(page, ',', false, tool->kind);
        csv_cell(page, ',', false, (struct text){ step, size });
        csv_cell(page, ',', false, tool->unit);
        csv_cell(page, ',', false, tool->until);
        csv_cell(page, ',', false, tool->reads);
        csv_end(page);
    }
}
