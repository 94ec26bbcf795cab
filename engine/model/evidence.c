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

// Something that is not there has no node: its pointer is made from the parent's.
static void say_missing(struct reader *reader, uint32_t parent, const char *pointer, kmp_status status,
                        const char *field, const char *flag)
{
    uint32_t line, column;
    tape_place(reader->tape, tape_node(reader->tape, parent)->at, &line, &column);
    struct problem problem = { .status = status,
                               .severity = KMP_WARNING,
                               .file = reader->tape->name,
                               .line = line,
                               .column = column,
                               .pointer = pointer,
                               .args = { { "field", field }, { flag != NULL ? "flag" : NULL, flag } } };
    problem_add(reader->doubts.problems, &problem);
}

static void say_field_missing(struct reader *reader, const kmp_field *field, kmp_status status,
                              const char *flag)
{
    const char *pointer = fault_printf(&reader->doubts, "/evidence/%s", field->id);
    say_missing(reader, reader->attempt->evidence, pointer, status, field->id, flag);
}

static void say_number(struct reader *reader, uint32_t node, kmp_status status, const kmp_field *field,
                       uint32_t expected, uint32_t found)
{
    const char *wanted = fault_printf(&reader->doubts, "%u", expected),
               *there = fault_printf(&reader->doubts, "%u", found);
    tape_say(reader->doubts.problems, reader->tape, node, KMP_WARNING, status, "field", field->id, "expected",
             wanted, "found", there, NULL);
}

// The cells of a list's entries, each `width` wide; false where there are too many or there is no memory.
static bool make_cells(struct slot *slot, struct reader *reader, const kmp_field *field, uint32_t count,
                       uint32_t width)
{
    if (count > field->at_most) {
        slot->refused = true;
        say_number(reader, slot->node, KMP_TOO_MANY_READINGS, field, field->at_most, count);
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
        say_missing(reader, row, pointer, KMP_MISSING_READING, column->id, NULL);
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

// Whether a field is there to say that a table has no rows: then its absence is the table's matter.
static bool speaks_for_table(const kmp_task *task, uint32_t field)
{
    for (uint32_t i = 0; i < task->field_count; i++)
        if (task->fields[i].kind == KMP_TABLE && task->fields[i].none_flag == (int32_t)field)
            return true;
    return false;
}

static void settle_readings(struct reader *reader, const struct evidence *evidence, uint32_t index)
{
    const kmp_field *field = &evidence->task->fields[index];
    struct slot *slot = &evidence->slots[index];
    uint32_t given = 0, absent = 0;
    for (uint32_t i = 0; i < slot->count; i++) {
        given += slot->cells[i].state == CELL_GIVEN;
        absent += slot->cells[i].state == CELL_ABSENT;
    }
    uint32_t there = slot->count - absent;
    slot->usable = given > 0 && given >= field->at_least && given == slot->count;
    if (slot->usable)
        return;
    if (slot->refused || (there == 0 && field->at_least == 0))
        return;
    if (there == 0) {
        if (!speaks_for_table(evidence->task, index))
            say_field_missing(reader, field, KMP_MISSING_READING, NULL);
        return;
    }
    for (uint32_t i = 0; i < slot->count; i++)
        if (slot->cells[i].state == CELL_ABSENT)
            fault_say(&reader->doubts, slot->cells[i].node, KMP_MISSING_READING, "field", field->id, NULL,
                      NULL);
    if (there < field->at_least)
        say_number(reader, slot->node, KMP_TOO_FEW_READINGS, field, field->at_least, there);
}

static void settle_rows(struct reader *reader, const kmp_field *table, struct slot *slot)
{
    slot->usable = slot->count > 0 && slot->count >= table->at_least;
    if (slot->count == 0 && table->at_least > 0)
        say_field_missing(reader, table, KMP_MISSING_READING, NULL);
    else if (slot->count < table->at_least)
        say_number(reader, slot->node, KMP_TOO_FEW_READINGS, table, table->at_least, slot->count);
}

// Rows, or none and the flag says so: one of both, never neither and never both.
static void settle_none(struct reader *reader, const kmp_field *table, struct slot *slot, const kmp_field *flag,
                        const struct slot *said)
{
    uint8_t state = said->refused ? CELL_REFUSED : said->count == 0 ? CELL_ABSENT : said->cells[0].state;
    bool none = state == CELL_GIVEN && said->cells[0].flag;
    if (slot->count == 0) {
        slot->usable = none;
        if (!none)
            say_field_missing(reader, table, KMP_ROWS_UNSAID, flag->id);
        return;
    }
    settle_rows(reader, table, slot);
    slot->usable &= !none && state != CELL_REFUSED;
    if (!none)
        return;
    const char *found = fault_printf(&reader->doubts, "%u", slot->count);
    tape_say(reader->doubts.problems, reader->tape, slot->node, KMP_WARNING, KMP_ROWS_CONTRADICT, "flag",
             flag->id, "field", table->id, "found", found, NULL);
}

// The count is missing, or another one than there are rows.
static void say_count(struct reader *reader, const struct evidence *evidence, uint32_t index, uint32_t counter)
{
    const kmp_field *fields = evidence->task->fields;
    const struct slot *said = &evidence->slots[counter];
    bool given = said->count > 0 && said->cells[0].state == CELL_GIVEN;
    const char *found = fault_printf(&reader->doubts, "%u", evidence->slots[index].count);
    const char *expected =
        given ? fault_printf(&reader->doubts, "%lld", (long long)said->cells[0].number.n) : NULL;
    tape_say(reader->doubts.problems, reader->tape, given ? said->node : evidence->slots[index].node,
             KMP_WARNING, given ? KMP_ROWS_DIFFER : KMP_ROWS_UNCOUNTED, "field", fields[index].id, "count",
             fields[counter].id, "found", found, given ? "expected" : NULL, expected, NULL);
}

// A row that is lost takes its finding with it. So where a count says how many rows there are, the rows are as
// many, or none of them is used.
static void settle_counted(struct reader *reader, const struct evidence *evidence, uint32_t index)
{
    uint32_t counter = reader->places->items[index].counter;
    if (counter == evidence->task->field_count)
        return;
    struct slot *slot = &evidence->slots[index];
    const struct slot *said = &evidence->slots[counter];
    uint8_t state = said->refused ? CELL_REFUSED : said->count == 0 ? CELL_ABSENT : said->cells[0].state;
    if (state == CELL_ABSENT && slot->count == 0)
        return;
    if (state == CELL_GIVEN && kmp_equal(said->cells[0].number, kmp_int(slot->count)) == KMP_YES)
        return;
    slot->usable = false;
    if (state != CELL_REFUSED)
        say_count(reader, evidence, index, counter);
}

static void settle(struct reader *reader, const struct evidence *evidence, uint32_t index)
{
    const kmp_field *field = &evidence->task->fields[index];
    struct slot *slot = &evidence->slots[index];
    if (field->kind != KMP_TABLE)
        settle_readings(reader, evidence, index);
    else if (slot->refused)
        return;
    else if (field->none_flag < 0)
        settle_rows(reader, field, slot);
    else
        settle_none(reader, field, slot, &evidence->task->fields[field->none_flag],
                    &evidence->slots[field->none_flag]);
    settle_counted(reader, evidence, index);
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
    const struct tape *tape = &attempt->tape;
    uint32_t count = places->task->field_count;
    struct faults errors = { arena, tape, problems, KMP_ERROR, KMP_OK, false }, doubts = errors,
                  asides = errors;
    doubts.severity = KMP_WARNING;
    asides.severity = policy == INSTRUMENTS_NOTED ? KMP_NOTE : KMP_WARNING;
    struct reader reader = { arena, tape, attempt, places, policy, errors, doubts, asides, NULL, NULL, 0 };
    *out = (struct evidence){ places->task, arena_array(arena, (size_t)count + 1, sizeof *out->slots), true };
    if (out->slots == NULL || !reader_begin(&reader)) {
        fault_no_memory(&reader.errors);
        return KMP_NO_MEMORY;
    }
    read_fields(&reader, out, attempt->evidence);
    for (uint32_t i = 0; i < count; i++) {
        settle(&reader, out, i);
        out->whole &= out->slots[i].usable;
    }
    if (reader.doubts.starved || reader.asides.starved)
        return KMP_NO_MEMORY;
    return fault_status(&reader.errors);
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
