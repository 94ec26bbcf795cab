// SPDX-License-Identifier: Apache-2.0
// evidence.c -- one attempt's evidence by the fields of its task: what is there, what cannot be used, what is
// missing
#include "reading.h"

const char *field_unit(const kmp_field *field)
{
    return field->kind == KMP_QUANTITY && field->unit != NULL ? field->unit : "";
}

// A key that nobody declared among the ids of these places. Every object may carry a note.
static void take_other(struct reader *reader, uint32_t first, uint32_t count, uint32_t node)
{
    struct text key = tape_node(reader->tape, node)->key, remark;
    if (text_is(key, "note")) {
        value_text(&remark, &reader->errors, node);
        return;
    }
    struct text near = text_nearest(key, reader->places->ids + first, count);
    const char *field = fault_quote(&reader->doubts, key);
    if (near.bytes != NULL)
        fault_say(&reader->errors, node, KMP_UNKNOWN_FIELD_NEAR, "field", field, "near",
                  fault_quote(&reader->doubts, near));
    else
        fault_say(&reader->errors, node, KMP_UNKNOWN_FIELD, "field", field, NULL, NULL);
}

// The cells of a list's entries, each `width` wide; false where there are too many or there is no memory.
static bool make_cells(struct slot *slot, struct reader *reader, const kmp_field *field, uint32_t count,
                       uint32_t width)
{
    if (count > field->at_most) {
        slot->refused = true;
        evidence_say_number(reader, slot->node, KMP_TOO_MANY_READINGS, field, field->at_most, count);
        return false;
    }
    if (count == 0)
        return false;
    slot->cells = arena_array(reader->arena, (size_t)count * width, sizeof *slot->cells);
    if (slot->cells == NULL)
        fault_no_memory(&reader->errors);
    else
        slot->count = count;
    return slot->cells != NULL;
}

static void read_list(struct slot *slot, struct reader *reader, const struct place *place)
{
    if (!make_cells(slot, reader, place->field, tape_node(reader->tape, slot->node)->count, 1))
        return;
    struct cell *cell = slot->cells;
    for (uint32_t i = tape_first(reader->tape, slot->node); i != 0; i = tape_node(reader->tape, i)->next)
        reading_take(cell++, reader, place, slot->node, i);
}

// A reading, or a list of them.
static void read_readings(struct slot *slot, struct reader *reader, const struct place *place)
{
    uint8_t kind = tape_node(reader->tape, slot->node)->kind;
    if (kind == NODE_LIST) {
        read_list(slot, reader, place);
    } else if (kind != NODE_NULL) {
        slot->cells = &reader->singles[place->number];
        slot->count = 1;
        reading_take(slot->cells, reader, place, slot->node, slot->node);
    }
}

static void say_cells_missing(struct reader *reader, const struct cell *cells, const kmp_field *table,
                              uint32_t row, uint32_t number)
{
    for (uint32_t i = 0; i < table->column_count; i++) {
        const kmp_field *column = &table->columns[i];
        if (cells[i].state != CELL_ABSENT || column->at_least == 0)
            continue;
        const char *pointer =
            fault_printf(&reader->doubts, "/evidence/%s/%u/%s", table->id, number, column->id);
        evidence_say_missing(reader, row, pointer, KMP_MISSING_READING, column->id, NULL);
    }
}

// The row at node `row`, from 0 the `number`-th of its table, which stands at node `field`.
static void read_row(struct cell *cells, struct reader *reader, const struct place *table, uint32_t field,
                     uint32_t row, uint32_t number)
{
    const struct places *places = reader->places;
    uint32_t expected = 0;
    for (uint32_t i = tape_first(reader->tape, row); i != 0; i = tape_node(reader->tape, i)->next) {
        uint32_t column =
            text_among(tape_node(reader->tape, i)->key, places->ids + table->first, table->columns, expected);
        if (column == table->columns) {
            take_other(reader, table->first, table->columns, i);
            continue;
        }
        reading_take(&cells[column], reader, &places->items[table->first + column], field, i);
        expected = column + 1;
    }
    say_cells_missing(reader, cells, table->field, row, number);
}

static void refuse_row(struct cell *cells, struct reader *reader, const kmp_field *table, uint32_t row)
{
    fault_kind(&reader->doubts, row, "an object");
    for (uint32_t i = 0; i < table->column_count; i++)
        cells[i] = (struct cell){ .node = row, .choice = -1, .state = CELL_REFUSED };
}

static void read_table(struct slot *slot, struct reader *reader, const struct place *place)
{
    const struct node *node = tape_node(reader->tape, slot->node);
    if (node->kind == NODE_NULL)
        return;
    if (node->kind != NODE_LIST) {
        slot->refused = true;
        fault_kind(&reader->doubts, slot->node, "a list");
        return;
    }
    if (!make_cells(slot, reader, place->field, node->count, place->columns))
        return;
    struct cell *cells = slot->cells;
    uint32_t number = 0;
    for (uint32_t i = tape_first(reader->tape, slot->node); i != 0; i = tape_node(reader->tape, i)->next) {
        for (uint32_t k = 0; k < place->columns; k++)
            cells[k].choice = -1;
        if (tape_node(reader->tape, i)->kind == NODE_OBJECT)
            read_row(cells, reader, place, slot->node, i, number);
        else
            refuse_row(cells, reader, place->field, i);
        cells += place->columns;
        number++;
    }
}

static void read_fields(struct reader *reader, const struct evidence *evidence, uint32_t object)
{
    const struct places *places = reader->places;
    uint32_t count = places->task->field_count, expected = 0;
    for (uint32_t i = object != 0 ? tape_first(reader->tape, object) : 0; i != 0;
         i = tape_node(reader->tape, i)->next) {
        uint32_t index = text_among(tape_node(reader->tape, i)->key, places->ids, count, expected);
        if (index == count) {
            take_other(reader, 0, count, i);
            continue;
        }
        const struct place *place = &places->items[index];
        struct slot *slot = &evidence->slots[index];
        slot->node = i;
        (place->field->kind == KMP_TABLE ? read_table : read_readings)(slot, reader, place);
        expected = index + 1;
    }
}

kmp_status evidence_read(struct evidence *out, struct arena *arena, const struct places *places,
                         const struct submission *attempt, enum instruments policy, kmp_problems *problems)
{
    struct reader reader;
    *out = (struct evidence){ places->task, NULL, true };
    out->slots = arena_array(arena, (size_t)places->task->field_count + 1, sizeof *out->slots);
    if (!reader_begin(&reader, arena, &attempt->tape, attempt, places, policy, problems) || out->slots == NULL)
        return KMP_NO_MEMORY;
    read_fields(&reader, out, attempt->evidence);
    return evidence_settle(out, &reader);
}

const char *evidence_pointer(struct arena *arena, const struct evidence *evidence, kmp_at at)
{
    const kmp_field *field = &evidence->task->fields[at.field];
    const struct slot *slot = &evidence->slots[at.field];
    bool in_list = at.index < slot->count && slot->cells[at.index].node != slot->node;
    const char *pointer = NULL;
    if (field->kind == KMP_TABLE && at.row < slot->count && at.column < field->column_count)
        pointer = arena_printf(arena, "/evidence/%s/%u/%s", field->id, at.row, field->columns[at.column].id);
    else if (field->kind == KMP_TABLE && at.row < slot->count)
        pointer = arena_printf(arena, "/evidence/%s/%u", field->id, at.row);
    else if (field->kind != KMP_TABLE && in_list)
        pointer = arena_printf(arena, "/evidence/%s/%u", field->id, at.index);
    else
        pointer = arena_printf(arena, "/evidence/%s", field->id);
    return pointer != NULL ? pointer : "";
}
