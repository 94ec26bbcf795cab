// SPDX-License-Identifier: Apache-2.0
// missing_readings.c -- readings and rows that the task asks for and nobody has entered
#include "../model/evidence.h"
#include "missing.h"

static struct lack field_lack(const struct search *s, const kmp_field *field, const kmp_field *table,
                              uint32_t row, uint32_t count)
{
    struct column column = { .kind = COLUMN_FIELD, .field = field, .table = table };
    const struct tool *tool = field->kind == KMP_QUANTITY ? gear_for(&s->day->gear, &column) : NULL;
    const char *id = table != NULL ? arena_printf(&s->day->arena, "%s.%s", table->id, field->id) : field->id;
    uint32_t index = (uint32_t)((table != NULL ? table : field) - s->day->ground.task->fields);
    return (struct lack){ .station = station_of_field(&s->day->ground, index),
                          .kind = field->kind == KMP_TABLE ? "rows" : "reading",
                          .id = text_of(id),
                          .en = text_of(field->label),
                          .id_label = text_of(field->label_id),
                          .column = COLUMN_FIELD,
                          .row = row,
                          .count = count,
                          .tool = tool != NULL ? tool->id : (struct text){ NULL, 0 } };
}

static const struct entry *entry_at(const struct search *s, const kmp_field *table, uint32_t slot, uint32_t row)
{
    for (uint32_t i = 0; i < s->draft->count; i++) {
        const struct entry *entry = &s->draft->entries[i];
        if (entry->kind == COLUMN_FIELD && entry->table == table && entry->slot == slot &&
            (table == NULL || entry->row == row))
            return entry;
    }
    return NULL;
}

static uint32_t readings_of(const struct search *s, uint32_t slot)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->draft->count; i++)
        count += s->draft->entries[i].kind == COLUMN_FIELD && s->draft->entries[i].table == NULL &&
                 s->draft->entries[i].slot == slot;
    return count;
}

static uint32_t rows_of(const struct search *s, const kmp_field *table)
{
    uint32_t rows = 0;
    for (uint32_t i = 0; i < s->draft->count; i++)
        if (s->draft->entries[i].table == table && s->draft->entries[i].row >= rows)
            rows = s->draft->entries[i].row + 1;
    return rows;
}

static void seek_cells(struct search *s, const kmp_field *table, uint32_t rows)
{
    for (uint32_t row = 0; row < rows; row++)
        for (uint32_t i = 0; i < table->column_count; i++)
            if (table->columns[i].at_least > 0 && entry_at(s, table, i, row) == NULL) {
                struct lack lack = field_lack(s, &table->columns[i], table, row + 1, 1);
                lack_write(s, &lack);
            }
}

// How many rows or readings of a field its count asks for; 0 where nothing is entered.
static uint32_t counted(const struct search *s, uint32_t slot)
{
    const kmp_task *task = s->day->ground.task;
    uint32_t counter = field_counter(task, slot);
    const struct entry *said = counter < task->field_count ? entry_at(s, NULL, counter, 0) : NULL;
    struct exact number;
    bool read = said != NULL && exact_read(&number, said->value) && number.d == 1;
    return !read || number.n < 0                   ? 0
           : number.n < task->fields[slot].at_most ? (uint32_t)number.n
                                                   : task->fields[slot].at_most;
}

static void seek_rows(struct search *s, const kmp_field *table, uint32_t slot)
{
    uint32_t rows = rows_of(s, table), least = table->at_least, said = counted(s, slot);
    if (table->none_flag >= 0 && rows == 0) {
        const struct entry *none = entry_at(s, NULL, (uint32_t)table->none_flag, 0);
        least = none != NULL && text_is(none->value, "true") ? 0 : least > 0 ? least : 1;
    }
    least = said > least ? said : least;
    if (rows < least) {
        struct lack lack = field_lack(s, table, NULL, 0, least - rows);
        if (rows == 0 && said == 0 && table->none_flag >= 0)
            lack.kind = "findings";
        lack_write(s, &lack);
    }
    seek_cells(s, table, rows);
}

static bool speaks_for_table(const kmp_task *task, uint32_t field)
{
    for (uint32_t i = 0; i < task->field_count; i++)
        if (task->fields[i].kind == KMP_TABLE && task->fields[i].none_flag == (int32_t)field)
            return true;
    return false;
}

// Whether this field is the count of something that is entered.
static bool counts_something(const struct search *s, uint32_t slot)
{
    const kmp_task *task = s->day->ground.task;
    for (uint32_t i = 0; i < task->field_count; i++)
        if (field_counter(task, i) == slot &&
            (task->fields[i].kind == KMP_TABLE ? rows_of(s, &task->fields[i]) : readings_of(s, i)) > 0)
            return true;
    return false;
}

static void seek_reading(struct search *s, const kmp_field *field, uint32_t slot)
{
    uint32_t there = readings_of(s, slot), said = counted(s, slot);
    uint32_t least = said > field->at_least ? said : field->at_least;
    if (least == 0 && counts_something(s, slot))
        least = 1;
    if (there >= least || speaks_for_table(s->day->ground.task, slot))
        return;
    struct lack lack = field_lack(s, field, NULL, 0, least - there);
    lack_write(s, &lack);
}

void seek_readings(struct search *s)
{
    const kmp_task *task = s->day->ground.task;
    for (uint32_t i = 0; task != NULL && i < task->field_count; i++) {
        if (task->fields[i].kind == KMP_TABLE)
            seek_rows(s, &task->fields[i], i);
        else
            seek_reading(s, &task->fields[i], i);
    }
}
