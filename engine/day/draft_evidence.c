// SPDX-License-Identifier: Apache-2.0
// draft_evidence.c -- the evidence of a submission written anew, readings and rows in their places
#include <string.h>

#include "pen.h"

static void write_value(const struct pen *pen, const kmp_field *field, const struct entry *entry)
{
    struct writer *w = pen->w;

    if (field->kind == KMP_FLAG) {
        write_bool(w, text_is(entry->value, "true"));
    } else if (field->kind != KMP_QUANTITY) {
        write_text(w, entry->value);
    } else {
        write_object(w);
        if (entry->instrument.bytes != NULL)
            pen_pair(pen, "instrument", entry->instrument);
        pen_pair(pen, "unit", entry->unit);
        pen_pair(pen, "value", entry->value);
        write_object_end(w);
    }
}

static void write_reading(const struct pen *pen, const kmp_field *field, const struct entry *entry)
{
    if (entry == NULL)
        write_null(pen->w);
    else if (entry->node != 0)
        pen_copy(pen, entry->node);
    else
        write_value(pen, field, entry);
}

// The entry of a field at its place; NULL: there is none.
static const struct entry *entry_at(const struct pen *pen, const kmp_field *table, uint32_t slot, uint32_t row,
                                    uint32_t reading)
{
    for (uint32_t i = 0; i < pen_count(pen); i++) {
        const struct entry *entry = &pen->draft->entries[i];
        if (entry->kind == COLUMN_FIELD && entry->table == table && entry->slot == slot && entry->row == row &&
            entry->reading == reading)
            return entry;
    }
    return NULL;
}

// Indices of fields in the order of their ids.
static uint32_t *in_order(struct arena *arena, const kmp_field *fields, uint32_t count)
{
    uint32_t *order = arena_array(arena, (size_t)count + 1, sizeof *order);
    for (uint32_t i = 0; order != NULL && i < count; i++) {
        uint32_t at = i;
        for (; at > 0 && strcmp(fields[i].id, fields[order[at - 1]].id) < 0; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    return order;
}

// Every object may carry a note, which has its place in the order.
static void write_note(const struct pen *pen, uint32_t object, const char *before, bool *written)
{
    if (*written || (before != NULL && strcmp("note", before) > 0))
        return;
    *written = true;
    uint32_t note = object != 0 ? tape_member(pen_tape(pen), object, "note") : 0;
    if (note == 0)
        return;
    write_key(pen->w, "note");
    pen_copy(pen, note);
}

static uint32_t row_node(const struct pen *pen, const kmp_field *table, uint32_t row)
{
    uint32_t list = pen->draft != NULL && pen->draft->paper.evidence != 0
                        ? tape_member(pen_tape(pen), pen->draft->paper.evidence, table->id)
                        : 0;
    uint32_t node = list != 0 ? tape_first(pen_tape(pen), list) : 0;
    for (uint32_t i = 0; i < row && node != 0; i++)
        node = tape_node(pen_tape(pen), node)->next;
    return node;
}

static void write_row(const struct pen *pen, const kmp_field *table, const uint32_t *order, uint32_t row)
{
    bool noted = false;
    uint32_t node = row_node(pen, table, row);
    write_object(pen->w);
    for (uint32_t i = 0; i < table->column_count; i++) {
        const kmp_field *column = &table->columns[order[i]];
        const struct entry *entry = entry_at(pen, table, order[i], row, 0);
        write_note(pen, node, column->id, &noted);
        if (entry == NULL)
            continue;
        write_key(pen->w, column->id);
        write_reading(pen, column, entry);
    }
    write_note(pen, node, NULL, &noted);
    write_object_end(pen->w);
}

// Rows, or readings of a list, that there are.
static uint32_t length_of(const struct pen *pen, const kmp_field *table, uint32_t slot)
{
    uint32_t length = 0;
    for (uint32_t i = 0; i < pen_count(pen); i++) {
        const struct entry *entry = &pen->draft->entries[i];
        if (entry->kind != COLUMN_FIELD || entry->table != table || (table == NULL && entry->slot != slot))
            continue;
        uint32_t index = table != NULL ? entry->row : entry->reading;
        length = index + 1 > length ? index + 1 : length;
    }
    return length;
}

static void write_list_field(const struct pen *pen, const kmp_field *field, uint32_t slot)
{
    const kmp_field *table = field->kind == KMP_TABLE ? field : NULL;
    uint32_t *order = in_order(pen->desk->arena, field->columns, field->column_count);
    if (order == NULL) {
        pen->w->failed = true;
        return;
    }
    write_list(pen->w);
    for (uint32_t i = 0; i < length_of(pen, table, slot); i++) {
        if (table != NULL)
            write_row(pen, table, order, i);
        else
            write_reading(pen, field, entry_at(pen, NULL, slot, 0, i));
    }
    write_list_end(pen->w);
}

// Whoever did not come has shown nothing, not even an empty list.
static bool is_absent(const struct pen *pen)
{
    return pen->draft != NULL && text_is(draft_taken(pen->draft, COLUMN_ENDED), "absent");
}

void pen_evidence(const struct pen *pen)
{
    const kmp_task *task = pen->desk->ground->task;
    uint32_t count = task != NULL && !is_absent(pen) ? task->field_count : 0;
    uint32_t object = pen->draft != NULL ? pen->draft->paper.evidence : 0;
    uint32_t *order = in_order(pen->desk->arena, task != NULL ? task->fields : NULL, count);
    bool noted = false;
    if (order == NULL) {
        pen->w->failed = true;
        return;
    }
    write_object(pen->w);
    for (uint32_t i = 0; i < count; i++) {
        const kmp_field *field = &task->fields[order[i]];
        write_note(pen, object, field->id, &noted);
        write_key(pen->w, field->id);
        if (field->kind == KMP_TABLE || field->at_most > 1)
            write_list_field(pen, field, order[i]);
        else
            write_reading(pen, field, entry_at(pen, NULL, order[i], 0, 0));
    }
    write_note(pen, object, NULL, &noted);
    write_object_end(pen->w);
}
