// SPDX-License-Identifier: Apache-2.0
// pattern.c -- a submission read along the pattern of one before it
#include "pattern.h"

#include <string.h>

#include "../base/hash.h"
#include "../base/scan.h"

// ---- The text ----

static const char *over_plain(const char *at, const char *end)
{
    while (end - at >= PLAIN_BYTES) {
        uint32_t run = plain_run(at);
        at += run;
        if (run < PLAIN_BYTES)
            return at;
    }
    while (at < end && *at >= ' ' && *at <= '~' && *at != '"' && *at != '\\')
        at++;
    return at;
}

static const char *take_word(struct node *value, const char *at, const char *end, struct text word,
                             enum node_kind kind)
{
    value->kind = (uint8_t)kind;
    return end - at >= word.size && memcmp(at, word.bytes, word.size) == 0 ? at + word.size : NULL;
}

static const char *take_other(struct node *value, const char *at, const char *end)
{
    struct scan scan = { .at = at, .end = end };
    value->text = (struct text){ NULL, 0 };
    value->plain = false;
    if (*at == 't')
        return take_word(value, at, end, (struct text)TEXT("true"), NODE_TRUE);
    if (*at == 'f')
        return take_word(value, at, end, (struct text)TEXT("false"), NODE_FALSE);
    value->kind = NODE_NUMBER;
    return scan_number(&value->text, &scan) ? scan.at : NULL;
}

// Takes the value that stands at `at`, and gives where it ends; NULL where it is not plain.
static inline const char *take_value(struct node *value, const char *at, const char *end)
{
    if (*at != '"')
        return take_other(value, at, end);
    const char *to = over_plain(at + 1, end);
    value->kind = NODE_STRING;
    value->plain = true;
    value->text = (struct text){ at + 1, (uint32_t)(to - at - 1) };
    return to < end && *to == '"' ? to + 1 : NULL;
}

bool pattern_matches(struct pattern *pattern, const char *json, size_t size)
{
    const char *at = json, *end = json + size;
    if (pattern->gap_count == 0 || size > TAPE_MAX_BYTES)
        return false;
    for (uint32_t i = 0; i < pattern->gap_count; i++) {
        const struct pattern_gap *gap = &pattern->gaps[i];
        uint32_t before = gap->before.size;
        if (end - at <= before || memcmp(at, gap->before.bytes, before) != 0)
            return false;
        const char *value = at + before;
        at = take_value(&pattern->nodes[gap->node], value, end);
        if (at == NULL)
            return false;
        pattern->found[i] = (struct text){ value, (uint32_t)(at - value) };
    }
    return end - at == pattern->end.size && memcmp(at, pattern->end.bytes, pattern->end.size) == 0;
}

// ---- The submission ----

static struct list *list_at(struct submission *attempt, size_t offset)
{
    return (struct list *)(void *)((char *)attempt + offset);
}

static bool copy_lists(struct submission *out, const struct pattern *pattern, struct arena *arena)
{
    for (uint32_t i = 0; i < pattern->list_count; i++) {
        struct list *list = list_at(out, pattern->lists[i].list);
        void *items = arena_take(arena, pattern->lists[i].size);
        if (items == NULL)
            return false;
        list->items = memcpy(items, list->items, pattern->lists[i].size);
    }
    return true;
}

static void fill_members(struct submission *out, const struct pattern *pattern, struct faults *faults)
{
    for (uint32_t i = 0; i < pattern->member_count; i++) {
        const struct pattern_member *member = &pattern->members[i];
        char *whole = member->list == 0 ? (char *)out : list_at(out, member->list)->items;
        if (!text_same(pattern->found[member->gap], member->held))
            shape_read_value(whole + member->offset, member->field, faults, pattern->gaps[member->gap].node);
    }
}

// ---- The canonical form ----

// From where there is always more to copy.
static inline char *put_before(char *to, struct text before)
{
    for (uint32_t i = 0; i < before.size; i += PLAIN_BYTES)
        memcpy(to + i, before.bytes + i, PLAIN_BYTES);
    return to + before.size;
}

static inline char *put_value(char *to, struct text value, const char *end)
{
    if (value.size <= PLAIN_BYTES && end - value.bytes >= PLAIN_BYTES)
        memcpy(to, value.bytes, PLAIN_BYTES);
    else
        memcpy(to, value.bytes, value.size);
    return to + value.size;
}

static bool pass_on(struct submission *out, struct arena *arena, char *const *edges)
{
    bool passed = true;
    for (uint32_t i = 0; i < PASSED_ON; i++) {
        const char *from = edges[2 * i], *to = edges[2 * i + 1];
        if (from == NULL)
            continue;
        struct text written = { from, (uint32_t)(to - from) };
        out->passed_on[i].bytes = arena_string(arena, written);
        out->passed_on[i].size = written.size;
        passed = passed && out->passed_on[i].bytes != NULL;
    }
    return passed;
}

// `end` is that of the text with the values.
static bool write_canonical(struct submission *out, struct pattern *pattern, struct arena *arena, size_t most,
                            const char *end)
{
    struct writer *w = &pattern->written;
    char *edges[2 * PASSED_ON] = { NULL };
    writer_empty(w);
    if (!writer_reserve(w, most + PLAIN_BYTES))
        return false;
    char *to = w->bytes;
    for (uint32_t i = 0; i < pattern->piece_count; i++) {
        const struct pattern_piece *piece = &pattern->pieces[i];
        to = put_before(to, piece->before);
        if (piece->then < PATTERN_GAPS)
            to = put_value(to, pattern->found[piece->then], end);
        else
            edges[piece->then - PATTERN_GAPS] = to;
    }
    to = put_before(to, pattern->canonical_end);
    return hash_sha256(out->sha256, w->bytes, (size_t)(to - w->bytes)) && pass_on(out, arena, edges);
}

bool pattern_submission(struct submission *out, struct pattern *pattern, struct arena *arena, const char *json,
                        size_t size, const char *name)
{
    struct faults faults = { arena, &pattern->tape, NULL, KMP_ERROR, KMP_OK, false };
    *out = pattern->paper;
    pattern->tape.name = name;
    if (!copy_lists(out, pattern, arena))
        return false;
    fill_members(out, pattern, &faults);
    submission_check_alone(out, &pattern->paper, &faults);
    out->tape = (struct tape){ .source = json, .size = size, .name = name, .first_line = 1 };
    return fault_status(&faults) == KMP_OK &&
           write_canonical(out, pattern, arena, pattern->paper.tape.size + size, json + size);
}

// ---- The evidence ----

// Gives the cells; NULL where there is no memory.
static struct cell *copy_cells(struct evidence *out, const struct pattern *pattern, struct arena *arena)
{
    size_t count = pattern->evidence.task->field_count, cells_size = pattern->cell_count * sizeof(struct cell);
    struct slot *slots = arena_take(arena, count * sizeof *slots);
    struct cell *cells = arena_take(arena, cells_size);
    *out = (struct evidence){ pattern->evidence.task, slots, true };
    if (slots == NULL || cells == NULL)
        return NULL;
    memcpy(slots, pattern->evidence.slots, count * sizeof *slots);
    memcpy(cells, pattern->cells, cells_size);
    for (size_t i = 0; i < count; i++)
        if (slots[i].cells != NULL)
            slots[i].cells = cells + (slots[i].cells - pattern->cells);
    return cells;
}

kmp_status pattern_evidence(struct evidence *out, struct pattern *pattern, struct arena *arena,
                            const struct places *places, const struct submission *attempt,
                            enum instruments policy, kmp_problems *problems)
{
    struct reader reader;
    struct cell *cells = copy_cells(out, pattern, arena);
    if (cells == NULL || !reader_begin(&reader, arena, &pattern->tape, attempt, places, policy, problems))
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < pattern->reading_count; i++) {
        const struct pattern_reading *reading = &pattern->readings[i];
        struct cell *cell = &cells[reading->cell];
        *cell = (struct cell){ .node = cell->node, .choice = -1 };
        reading_judge(cell, &reader, reading->place, &reading->parts);
    }
    return evidence_settle(out, &reader);
}

void pattern_empty(struct pattern *pattern)
{
    struct pattern empty = { .arena = pattern->arena, .written = pattern->written };
    *pattern = empty;
    arena_empty(&pattern->arena);
}

void pattern_free(struct pattern *pattern)
{
    writer_free(&pattern->written);
    arena_free(&pattern->arena);
}
