// SPDX-License-Identifier: Apache-2.0
// pattern_make.c -- a submission that has been read becomes a pattern: its gaps, and where their values go
#include <stdlib.h>
#include <string.h>

#include "../base/plain.h"
#include "pattern.h"

struct maker {
    struct pattern *pattern;
    uint32_t
        *gap_of; // [nodes of the paper] 1 where its value is a gap, its number from 1 when they are numbered
    uint32_t member_room, list_room, piece_room;
    bool failed;
};

static void *push(struct maker *m, void *items, uint32_t *count, uint32_t *room, size_t size)
{
    void *item = arena_push(&m->pattern->arena, items, count, room, size);
    m->failed = m->failed || item == NULL;
    return item;
}

// How a value stands in the source where it is plain; else no text.
static struct text written(const struct tape *tape, const struct node *value)
{
    const char *at = tape->source + value->at;
    if (value->kind == NODE_STRING && value->plain)
        return (struct text){ at, value->text.size + 2 };
    if (value->kind == NODE_NUMBER)
        return value->text;
    if (value->kind == NODE_TRUE || value->kind == NODE_FALSE)
        return (struct text){ at, value->kind == NODE_TRUE ? 4 : 5 };
    return (struct text){ NULL, 0 };
}

static bool mark_gap(struct maker *m, uint32_t node)
{
    const struct tape *tape = &m->pattern->paper.tape;
    if (written(tape, tape_node(tape, node)).bytes == NULL)
        return false;
    m->gap_of[node] = 1;
    return true;
}

// ---- Where values go ----

static void find_members(struct maker *m, const struct shape *shape, uint32_t object, size_t list, size_t base);

static void find_items(struct maker *m, const struct shape_field *field, uint32_t node)
{
    struct pattern *pattern = m->pattern;
    uint32_t before = pattern->member_count, count = 0;
    for (uint32_t i = tape_first(&pattern->paper.tape, node); i != 0;
         i = tape_node(&pattern->paper.tape, i)->next)
        find_members(m, field->shape, i, field->offset, field->shape->size * count++);
    if (pattern->member_count == before)
        return;
    struct pattern_list *list =
        push(m, &pattern->lists, &pattern->list_count, &m->list_room, sizeof *pattern->lists);
    if (list != NULL)
        *list = (struct pattern_list){ field->offset, field->shape->size * count };
}

static void add_member(struct maker *m, const struct shape_field *field, uint32_t node, size_t list,
                       size_t offset)
{
    struct pattern *pattern = m->pattern;
    if (!mark_gap(m, node))
        return;
    struct pattern_member *member =
        push(m, &pattern->members, &pattern->member_count, &m->member_room, sizeof *pattern->members);
    if (member != NULL)
        *member = (struct pattern_member){ .field = field, .list = list, .offset = offset, .gap = node };
}

// Of an object at `base` in the submission or in the items of a list. Lists in lists are left as they are.
static void find_members(struct maker *m, const struct shape *shape, uint32_t object, size_t list, size_t base)
{
    const struct tape *tape = &m->pattern->paper.tape;
    for (uint32_t k = 0; k < shape->count; k++) {
        const struct shape_field *field = &shape->fields[k];
        uint32_t node = tape_member(tape, object, field->key.bytes);
        if (node == 0)
            continue;
        if (field->alone)
            add_member(m, field, node, list, base + field->offset);
        else if (field->kind == SHAPE_OBJECT)
            find_members(m, field->shape, node, list, base + field->offset);
        else if (field->kind == SHAPE_LIST && shape == &submission_shape)
            find_items(m, field, node);
    }
}

static uint32_t width_of(const struct place *place)
{
    return place->field->kind == KMP_TABLE ? place->columns : 1;
}

// Puts the cells of all slots behind each other.
static bool gather_cells(struct pattern *pattern, const struct places *places)
{
    const struct evidence *evidence = &pattern->evidence;
    for (uint32_t i = 0; i < evidence->task->field_count; i++)
        pattern->cell_count += evidence->slots[i].count * width_of(&places->items[i]);
    struct cell *to = pattern->cells =
        arena_array(&pattern->arena, (size_t)pattern->cell_count + 1, sizeof *to);
    for (uint32_t i = 0; to != NULL && i < evidence->task->field_count; i++) {
        struct slot *slot = &evidence->slots[i];
        uint32_t count = slot->count * width_of(&places->items[i]);
        if (count == 0)
            continue;
        slot->cells = memcpy(to, slot->cells, count * sizeof *to);
        to += count;
    }
    return to != NULL;
}

// Whether all that is said of a field is said when its readings are judged and settled. What is missing in a
// row, or stands where a row or a list should, is said before.
static bool can_be_judged(const struct slot *slot, const struct place *place, const struct places *places)
{
    bool judged = !slot->refused;
    for (uint32_t i = 0; place->field->kind == KMP_TABLE && i < slot->count * place->columns; i++) {
        const struct place *column = &places->items[place->first + i % place->columns];
        bool left_out = slot->cells[i].state == CELL_ABSENT && column->field->at_least == 0;
        judged = judged && (slot->cells[i].state == CELL_GIVEN || left_out);
    }
    return judged;
}

static void find_readings_of(struct maker *m, uint32_t field, struct reader *reader)
{
    struct pattern *pattern = m->pattern;
    const struct slot *slot = &pattern->evidence.slots[field];
    const struct place *place = &reader->places->items[field];
    uint32_t width = width_of(place);
    m->failed = m->failed || !can_be_judged(slot, place, reader->places);
    for (uint32_t i = 0; !m->failed && i < slot->count * width; i++) {
        struct pattern_reading *reading = &pattern->readings[pattern->reading_count];
        if (slot->cells[i].state == CELL_ABSENT)
            continue;
        reading->place =
            place->field->kind == KMP_TABLE ? &reader->places->items[place->first + i % width] : place;
        reading->cell = (uint32_t)(slot->cells + i - pattern->cells);
        reading_apart(&reading->parts, reader, reading->place, slot->node, slot->cells[i].node);
        mark_gap(m, reading->parts.value);
        pattern->reading_count++;
    }
}

static int by_value(const void *a, const void *b)
{
    uint32_t x = ((const struct pattern_reading *)a)->parts.value;
    uint32_t y = ((const struct pattern_reading *)b)->parts.value;
    return (x > y) - (x < y);
}

// In order of the text, as something may have to be said of them.
static void find_readings(struct maker *m, const struct places *places)
{
    struct pattern *pattern = m->pattern;
    struct reader reader;
    pattern->readings =
        arena_array(&pattern->arena, (size_t)pattern->cell_count + 1, sizeof *pattern->readings);
    m->failed = m->failed || pattern->readings == NULL ||
                !reader_begin(&reader, &pattern->arena, &pattern->tape, &pattern->paper, places,
                              INSTRUMENTS_REQUIRED, NULL);
    for (uint32_t i = 0; !m->failed && i < places->task->field_count; i++)
        find_readings_of(m, i, &reader);
    if (!m->failed)
        qsort(pattern->readings, pattern->reading_count, sizeof *pattern->readings, by_value);
}

// ---- The gaps, in order of the text ----

static bool number_gaps(struct maker *m)
{
    struct pattern *pattern = m->pattern;
    const struct tape *tape = &pattern->paper.tape;
    const char *from = tape->source;
    uint32_t count = 0;
    for (uint32_t i = 0; i < tape->count; i++)
        count += m->gap_of[i];
    pattern->gaps = arena_array(&pattern->arena, (size_t)count + 1, sizeof *pattern->gaps);
    pattern->found = arena_array(&pattern->arena, (size_t)count + 1, sizeof *pattern->found);
    if (pattern->gaps == NULL || pattern->found == NULL || count > PATTERN_GAPS)
        return false;
    for (uint32_t i = 0; i < tape->count; i++) {
        if (m->gap_of[i] == 0)
            continue;
        struct text value = written(tape, tape_node(tape, i));
        pattern->gaps[pattern->gap_count] = (struct pattern_gap){ { from, (uint32_t)(value.bytes - from) }, i };
        m->gap_of[i] = ++pattern->gap_count;
        from = value.bytes + value.size;
    }
    pattern->end = (struct text){ from, (uint32_t)(tape->source + tape->size - from) };
    for (uint32_t i = 0; i < pattern->member_count; i++) {
        struct pattern_member *member = &pattern->members[i];
        member->held = written(tape, tape_node(tape, member->gap));
        member->gap = m->gap_of[member->gap] - 1;
    }
    return true;
}

// ---- The canonical form, cut at the gaps and at what is passed on ----

struct cutter {
    struct maker *maker;
    const char *text;   // the canonical form
    struct tape form;   // read
    uint32_t node;      // of it, the next one
    const char *behind; // what has been cut
};

static void cut(struct cutter *c, const char *at, uint32_t then, const char *behind)
{
    struct pattern *pattern = c->maker->pattern;
    struct pattern_piece *piece =
        push(c->maker, &pattern->pieces, &pattern->piece_count, &c->maker->piece_room, sizeof *pattern->pieces);
    if (piece != NULL)
        *piece = (struct pattern_piece){ { c->behind, (uint32_t)(at - c->behind) }, then };
    c->behind = behind;
}

// A node of the paper, which comes next in the canonical form.
static void cut_node(struct cutter *c, uint32_t node)
{
    const struct tape *tape = &c->maker->pattern->paper.tape;
    const struct node *paper = tape_node(tape, node), *form = tape_node(&c->form, c->node++);
    const char *at = c->text + form->at;
    if (c->maker->gap_of[node] != 0)
        cut(c, at, c->maker->gap_of[node] - 1, at + written(&c->form, form).size);
    for (uint32_t i = paper->kind == NODE_OBJECT ? paper->first : 0; i != 0; i = tape_node(tape, i)->after)
        cut_node(c, i);
    for (uint32_t i = paper->kind == NODE_LIST ? tape_first(tape, node) : 0; i != 0;
         i = tape_node(tape, i)->next)
        cut_node(c, i);
}

static void cut_members(struct cutter *c)
{
    const struct submission *paper = &c->maker->pattern->paper;
    c->node = 1;
    for (uint32_t i = tape_node(&paper->tape, 0)->first; i != 0; i = tape_node(&paper->tape, i)->after) {
        uint32_t which = text_among(tape_node(&paper->tape, i)->key, passed_on_keys, PASSED_ON, 0);
        const char *at = c->text + tape_node(&c->form, c->node)->at;
        const char *end = which < PASSED_ON ? at + paper->passed_on[which].size : NULL;
        if (end != NULL)
            cut(c, at, PATTERN_GAPS + 2 * which, at);
        cut_node(c, i);
        if (end != NULL)
            cut(c, end, PATTERN_GAPS + 2 * which + 1, end);
    }
}

// A copy with some bytes behind it, as it is copied in larger steps.
static const char *keep_form(struct pattern *pattern, const struct writer *written)
{
    char *copy = arena_alloc(&pattern->arena, written->size + PLAIN_BYTES);
    return copy == NULL ? NULL : memcpy(copy, written->bytes, written->size);
}

static bool cut_form(struct maker *m)
{
    struct pattern *pattern = m->pattern;
    struct writer *w = &pattern->written;
    struct cutter c = { .maker = m };
    struct arena nodes = { 0 };
    writer_empty(w);
    write_node(w, &pattern->paper.tape, 0, false);
    c.text = c.behind = w->failed ? NULL : keep_form(pattern, w);
    bool read = c.text != NULL && tape_read(&c.form, &nodes, c.text, w->size, NULL, NULL) == KMP_OK;
    if (read) {
        cut_members(&c);
        pattern->canonical_end = (struct text){ c.behind, (uint32_t)(c.text + w->size - c.behind) };
    }
    arena_free(&nodes);
    return read && !m->failed;
}

// ---- All of it ----

static bool copy_nodes(struct pattern *pattern)
{
    const struct tape *tape = &pattern->paper.tape;
    pattern->tape = *tape;
    pattern->nodes = arena_take(&pattern->arena, tape->count * sizeof *pattern->nodes);
    if (pattern->nodes == NULL)
        return false;
    pattern->tape.nodes = memcpy(pattern->nodes, tape->nodes, tape->count * sizeof *tape->nodes);
    return true;
}

bool pattern_make(struct pattern *pattern, const struct submission *paper, const struct evidence *evidence,
                  const struct places *places)
{
    struct maker m = { .pattern = pattern };
    pattern->paper = *paper;
    pattern->paper.tape.name = NULL;
    m.gap_of = arena_array(&pattern->arena, paper->tape.count, sizeof *m.gap_of);
    bool made = m.gap_of != NULL && copy_nodes(pattern);
    if (made)
        find_members(&m, &submission_shape, 0, 0, 0);
    if (made && evidence != NULL) {
        pattern->evidence = *evidence;
        made = gather_cells(pattern, places);
    }
    if (made && evidence != NULL)
        find_readings(&m, places);
    made = made && !m.failed && number_gaps(&m) && cut_form(&m);
    if (!made)
        pattern->gap_count = 0;
    return made;
}
