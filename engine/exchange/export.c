// SPDX-License-Identifier: Apache-2.0
// export.c -- the cells of a row: from record, people file or mapping; translated, or refused
#include "export.h"

#include <string.h>

#include "../base/clock.h"
#include "../day/show.h"

enum fate { CELL_GOOD, CELL_REFUSES, CELL_LEAVES_OUT };

// A cell on its way: where it comes from, what was found there, what becomes of it.
struct filling {
    struct export *x;
    const struct mapped_column *column;
    const struct entrant *of;        // record and person
    const struct decision *decision; // NULL: there is none
    uint32_t unit;                   // node; 0: the row is of the whole record
    struct text value;               // no text: nothing was found
    enum fate fate;
    kmp_status status; // why it is not good
};

static void refuse(struct filling *cell, int32_t lack, kmp_status status)
{
    cell->fate = lack == LACK_LEAVES_OUT ? CELL_LEAVES_OUT : CELL_REFUSES;
    cell->status = status;
}

// ---- what is found ----

static bool same_key(struct text token, struct text key)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < token.size; i++, at++) {
        char c = token.bytes[i];
        if (c == '~' && i + 1 < token.size)
            c = token.bytes[++i] == '1' ? '/' : '~';
        if (at >= key.size || key.bytes[at] != c)
            return false;
    }
    return at == key.size;
}

static uint32_t step(const struct tape *tape, uint32_t node, struct text token)
{
    uint32_t child = tape_first(tape, node), number = 0;
    bool list = tape_node(tape, node)->kind == NODE_LIST;
    for (uint32_t i = 0; list && i < token.size; i++) {
        if (token.bytes[i] < '0' || token.bytes[i] > '9' || i > 6)
            return 0;
        number = number * 10 + (uint32_t)(token.bytes[i] - '0');
    }
    while (child != 0 && (list ? number-- > 0 : !same_key(token, tape_node(tape, child)->key)))
        child = tape_node(tape, child)->next;
    return child;
}

// RFC 6901 from `node` on; false where nothing is there.
static bool follow(uint32_t *out, const struct tape *tape, uint32_t node, struct text pointer)
{
    uint32_t at = 0;
    while (at < pointer.size) {
        uint32_t from = ++at;
        while (at < pointer.size && pointer.bytes[at] != '/')
            at++;
        if (from == at)
            return false;
        node = step(tape, node, (struct text){ pointer.bytes + from, at - from });
        if (node == 0)
            return false;
    }
    *out = node;
    return true;
}

static void take_node(struct filling *cell, const struct tape *tape, uint32_t from, struct text pointer)
{
    uint32_t found;
    if (!follow(&found, tape, from, pointer))
        return;
    const struct node *node = tape_node(tape, found);
    if (node->kind == NODE_STRING || node->kind == NODE_NUMBER)
        cell->value = node->text;
    else if (node->kind == NODE_TRUE || node->kind == NODE_FALSE)
        cell->value = text_of(node->kind == NODE_TRUE ? "true" : "false");
    else if (node->kind != NODE_NULL)
        refuse(cell, LACK_REFUSES, KMP_EXPORT_NO_VALUE);
}

static struct text leading_assessor(const struct record *record)
{
    uint32_t first = record_first(record, record->assessors), lead = first;
    while (lead != 0 && !text_is(record_text(record, lead, "role"), "lead"))
        lead = tape_node(&record->tape, lead)->next;
    return first == 0 ? (struct text){ NULL, 0 } : record_text(record, lead != 0 ? lead : first, "id");
}

static struct text day_of(const struct record *record)
{
    struct text from = record->taken != 0 ? record_text(record, record->taken, "from") : record->on;
    if (from.size > 10)
        from.size = 10;
    return from;
}

static struct text outcome_word_of(const struct filling *cell)
{
    static const char *const words[OUTCOMES] = { [OUTCOME_K] = "competent",
                                                 [OUTCOME_BK] = "not_yet",
                                                 [OUTCOME_PL] = "refer",
                                                 [OUTCOME_ABSENT] = "not_assessed",
                                                 [OUTCOME_DISPUTED] = "disputed" };
    return text_of(words[cell->unit != 0 ? unit_outcome(cell->of, cell->unit) : cell->of->outcome]);
}

// A text that was made for a cell; without memory the whole list fails.
static struct text made(const struct filling *cell, const char *text)
{
    cell->x->starved |= text == NULL;
    return text_of(text);
}

static struct text computed(const struct filling *cell)
{
    switch (cell->column->computed) {
    case COMPUTED_NUMBER:
        return made(cell, arena_printf(cell->x->arena, "%u", cell->x->grid.count));
    case COMPUTED_OUTCOME:
        return outcome_word_of(cell);
    case COMPUTED_ASSESSOR:
        return leading_assessor(&cell->of->record);
    default:
        return day_of(&cell->of->record);
    }
}

static void find_value(struct filling *cell)
{
    const struct mapped_column *column = cell->column;
    const struct tape *record = &cell->of->record.tape;
    if (column->record.bytes != NULL)
        take_node(cell, record, 0, column->record);
    else if (column->unit.bytes != NULL)
        take_node(cell, record, cell->unit, column->unit);
    else if (column->decision.bytes != NULL && cell->decision != NULL)
        take_node(cell, &cell->decision->tape, 0, column->decision);
    else if (column->person >= 0 && cell->of->person != NULL)
        cell->value = cell->of->person->cells[column->person];
    else if (column->computed >= 0)
        cell->value = computed(cell);
    else
        cell->value = column->text;
}

// ---- what becomes of it ----

static bool has_source(const struct mapped_column *column)
{
    return column->record.bytes != NULL || column->unit.bytes != NULL || column->decision.bytes != NULL ||
           column->person >= 0 || column->computed >= 0;
}

static void translate(struct filling *cell)
{
    const struct mapped_column *column = cell->column;
    for (uint32_t i = 0; i < column->word_count; i++) {
        if (!text_same(column->words[i].from, cell->value))
            continue;
        cell->value = column->words[i].to;
        return;
    }
    if (column->otherwise == LACK_LEAVES_OUT)
        refuse(cell, LACK_LEAVES_OUT, KMP_EXPORT_LEFT_OUT);
    else
        refuse(cell, LACK_REFUSES, KMP_EXPORT_NO_WORD);
}

static void write_date(struct filling *cell)
{
    int32_t dates = cell->x->mapping->format.dates;
    const char *at = cell->value.bytes, sign = dates == DATES_SLASHES ? '/' : '-';
    uint32_t size = cell->value.size;
    int64_t day;
    if ((size != 10 && (size < 11 || at[10] != 'T')) || !clock_read_date(&day, (struct text){ at, 10 })) {
        refuse(cell, LACK_REFUSES, KMP_EXPORT_NO_DATE);
        return;
    }
    cell->value.size = 10;
    if (dates > DATES_YEAR_FIRST)
        cell->value =
            made(cell, arena_printf(cell->x->arena, "%.2s%c%.2s%c%.4s", at + 8, sign, at + 5, sign, at));
}

static void write_decimal(struct filling *cell)
{
    struct exact number;
    if (!exact_read(&number, cell->value)) {
        refuse(cell, LACK_REFUSES, KMP_EXPORT_NO_DECIMAL);
        return;
    }
    char *copy = arena_string(cell->x->arena, cell->value);
    char *point = copy != NULL ? strchr(copy, '.') : NULL;
    if (point != NULL && cell->x->mapping->format.decimal == 1)
        *point = ',';
    cell->value = made(cell, copy);
}

static void fill(struct filling *cell)
{
    const struct mapped_column *column = cell->column;
    find_value(cell);
    bool missing = has_source(column) && (cell->value.bytes == NULL || cell->value.size == 0);
    if (cell->fate != CELL_GOOD || (missing && (column->missing == LACK_IS_EMPTY || cell->x->lenient)))
        return;
    if (missing)
        refuse(cell, column->missing,
               column->person >= 0 && cell->of->person == NULL ? KMP_FORM_NO_PERSON : KMP_EXPORT_MISSING);
    else if (column->word_count > 0)
        translate(cell);
    else if (column->as == AS_DATE)
        write_date(cell);
    else if (column->as == AS_DECIMAL)
        write_decimal(cell);
}

static void complain(const struct filling *cell, kmp_severity severity)
{
    struct arena *arena = cell->x->arena;
    struct text id = record_text(&cell->of->record, cell->of->record.candidate, "id");
    problem_say(cell->x->problems, severity, cell->status, arena_string(arena, cell->column->record),
                "candidate", arena_string(arena, id), "head", arena_string(arena, cell->column->head), "found",
                arena_string(arena, cell->value), NULL);
}

// ---- rows ----

// A row that is left out is said once, whatever else it lacks; what a row lacks that is to stay is said wholly.
static enum fate fate_of(struct export *x, const struct filling *row, uint32_t count)
{
    uint32_t out = 0, refused = 0;
    while (out < count && row[out].fate != CELL_LEAVES_OUT)
        out++;
    if (out < count) {
        complain(&row[out], KMP_WARNING);
        x->left_out++;
        return CELL_LEAVES_OUT;
    }
    for (uint32_t i = 0; i < count; i++) {
        bool said = row[i].status == KMP_FORM_NO_PERSON && x->worst == KMP_FORM_NO_PERSON && refused > 0;
        if (row[i].fate == CELL_GOOD || said)
            continue;
        complain(&row[i], KMP_ERROR);
        x->worst = x->worst == KMP_OK ? row[i].status : x->worst;
        refused++;
    }
    return refused > 0 ? CELL_REFUSES : CELL_GOOD;
}

static kmp_status add_row(struct export *x, const struct entrant *of, const struct decision *decision,
                          uint32_t unit)
{
    struct filling row[MAPPED_COLUMNS];
    struct text cells[MAPPED_COLUMNS];
    uint32_t count = x->mapping->columns.count;
    for (uint32_t i = 0; i < count; i++) {
        row[i] = (struct filling){
            .x = x, .column = mapped_column_at(x->mapping, i), .of = of, .decision = decision, .unit = unit
        };
        fill(&row[i]);
        cells[i] = row[i].value;
    }
    if (x->starved || fate_of(x, row, count) != CELL_GOOD)
        return x->starved ? KMP_NO_MEMORY : KMP_OK;
    return grid_add(&x->grid, x->arena, cells, count, x->grid.count + 1) ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status export_begin(struct export *out, struct arena *arena, const struct mapping *mapping,
                        kmp_problems *problems)
{
    struct text head[MAPPED_COLUMNS];
    *out =
        (struct export){ .arena = arena, .problems = problems, .mapping = mapping, .grid = { .name = "list" } };
    for (uint32_t i = 0; i < mapping->columns.count; i++)
        head[i] = mapped_column_at(mapping, i)->head;
    return grid_add(&out->grid, arena, head, mapping->columns.count, 1) ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status export_record(struct export *x, const struct record *record, const struct person *person,
                         const struct decision *decision)
{
    struct entrant of = { .record = *record, .person = person };
    of.outcome = entrant_outcome(&of);
    if (x->mapping->rows == ROWS_RECORD)
        return add_row(x, &of, decision, 0);
    kmp_status status = KMP_OK;
    for (uint32_t i = record_first(record, record->units); i != 0 && status == KMP_OK;
         i = tape_node(&record->tape, i)->next)
        status = add_row(x, &of, decision, i);
    return status;
}
