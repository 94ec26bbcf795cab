// SPDX-License-Identifier: Apache-2.0
// evidence_settle.c -- the readings of each field held together: as many as are asked for, none missing
#include "reading.h"

void evidence_say_missing(struct reader *reader, uint32_t node, const char *pointer, kmp_status status,
                          const char *field, const char *flag)
{
    uint32_t line, column;
    tape_place(reader->tape, tape_node(reader->tape, node)->at, &line, &column);
    struct problem problem = { .status = status,
                               .severity = KMP_WARNING,
                               .file = reader->tape->name,
                               .line = line,
                               .column = column,
                               .pointer = pointer,
                               .args = { { "field", field }, { flag != NULL ? "flag" : NULL, flag } } };
    problem_add(reader->doubts.problems, &problem);
}

// At the field, or at the evidence where that has none.
static void say_field_missing(struct reader *reader, const struct slot *slot, const kmp_field *field,
                              kmp_status status, const char *flag)
{
    const char *pointer = fault_printf(&reader->doubts, "/evidence/%s", field->id);
    uint32_t node = slot->node != 0 ? slot->node : reader->attempt->evidence;
    evidence_say_missing(reader, node, pointer, status, field->id, flag);
}

void evidence_say_number(struct reader *reader, uint32_t node, kmp_status status, const kmp_field *field,
                         uint32_t expected, uint32_t found)
{
    const char *wanted = fault_printf(&reader->doubts, "%u", expected),
               *there = fault_printf(&reader->doubts, "%u", found);
    tape_say(reader->doubts.problems, reader->tape, node, KMP_WARNING, status, "field", field->id, "expected",
             wanted, "found", there, NULL);
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
            say_field_missing(reader, slot, field, KMP_MISSING_READING, NULL);
        return;
    }
    for (uint32_t i = 0; i < slot->count; i++)
        if (slot->cells[i].state == CELL_ABSENT)
            fault_say(&reader->doubts, slot->cells[i].node, KMP_MISSING_READING, "field", field->id, NULL,
                      NULL);
    if (there < field->at_least)
        evidence_say_number(reader, slot->node, KMP_TOO_FEW_READINGS, field, field->at_least, there);
}

static void settle_rows(struct reader *reader, const kmp_field *table, struct slot *slot)
{
    slot->usable = slot->count > 0 && slot->count >= table->at_least;
    if (slot->count == 0 && table->at_least > 0)
        say_field_missing(reader, slot, table, KMP_MISSING_READING, NULL);
    else if (slot->count < table->at_least)
        evidence_say_number(reader, slot->node, KMP_TOO_FEW_READINGS, table, table->at_least, slot->count);
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
            say_field_missing(reader, slot, table, KMP_ROWS_UNSAID, flag->id);
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

kmp_status evidence_settle(struct evidence *evidence, struct reader *reader)
{
    for (uint32_t i = 0; i < evidence->task->field_count; i++) {
        settle(reader, evidence, i);
        evidence->whole &= evidence->slots[i].usable;
    }
    if (reader->doubts.starved || reader->asides.starved)
        return KMP_NO_MEMORY;
    return fault_status(&reader->errors);
}
