// SPDX-License-Identifier: Apache-2.0
// units.c -- what the records say of each unit of the scheme, and which KUK were seen to be met
#include "conclude.h"

#include <stdlib.h>
#include <string.h>

// ---- the units of the scheme ----

static bool same_decree(struct gathering *g, const struct given *given, uint32_t node,
                        const struct scheme_unit *unit)
{
    struct text decree = conclude_text(&given->record, node, "decree");
    if (decree.bytes == NULL || text_same(decree, unit->decree))
        return true;
    struct problem problem = { .status = KMP_UNIT_OTHER_DECREE, .severity = KMP_WARNING, .file = given->name };
    problem.pointer = "";
    problem.args[0] = (struct problem_arg){ "expected", conclude_string(g, unit->decree) };
    problem.args[1] = (struct problem_arg){ "found", conclude_string(g, decree) };
    problem.args[2] = (struct problem_arg){ "result", given->result };
    problem.args[3] = (struct problem_arg){ "unit", conclude_string(g, unit->code) };
    problem_add(g->said, &problem);
    return false;
}

// Index of the scheme's unit that a record's unit is, or the count of them.
static uint32_t find_unit(struct gathering *g, const struct given *given, uint32_t node)
{
    struct text code = conclude_text(&given->record, node, "code");
    uint32_t i = 0;
    while (i < g->scheme->units.count && !unit_code_same(scheme_unit_at(g->scheme, i)->code, code))
        i++;
    if (i == g->scheme->units.count) {
        if (code.bytes != NULL)
            problem_say(g->said, KMP_NOTE, KMP_UNIT_NOT_IN_SCHEME, "", "unit", conclude_string(g, code), NULL);
        return i;
    }
    const struct scheme_unit *unit = scheme_unit_at(g->scheme, i);
    if (!text_same(unit->code, code))
        conclude_say(g, given, KMP_WARNING, KMP_UNIT_SPELLED, conclude_string(g, code),
                     conclude_string(g, unit->code));
    return i;
}

static enum verdict verdict_of(const struct record *record, uint32_t node)
{
    struct text word = conclude_text(record, node, "verdict");
    int32_t verdict = VERDICT_NOT_ASSESSED;
    for (int32_t i = 0; verdict_words[i] != NULL; i++)
        if (text_is(word, verdict_words[i]))
            verdict = i;
    return (enum verdict)verdict;
}

static void copy_date(char out[CLOCK_DATE], struct text date)
{
    if (date.size == CLOCK_DATE - 1)
        memcpy(out, date.bytes, date.size);
}

// What an attempt says of a unit, with its validity; what a conclusion says keeps the day and validity it had.
static void fill_basis(struct basis *ground, const struct given *given, uint32_t node,
                       const struct scheme_unit *unit)
{
    const struct record *record = &given->record;
    *ground = (struct basis){
        .record = record, .node = node, .verdict = verdict_of(record, node), .day = given->day
    };
    if (record->kind == RECORD_CONCLUSION) {
        clock_read_date(&ground->day, conclude_text(record, node, "on"));
        copy_date(ground->until, conclude_text(record, node, "valid_until"));
        ground->result = conclude_text(record, node, "result_sha256");
        ground->submission = conclude_text(record, node, "submission_sha256");
    } else {
        if (unit->valid_months > 0)
            clock_write_date(ground->until, clock_add_months(given->day, unit->valid_months));
        ground->result = text_of(given->result);
        ground->submission = conclude_text(record, record->submission, "sha256");
    }
    clock_write_date(ground->on, ground->day);
}

static kmp_status take_unit(struct gathering *g, const struct given *given, uint32_t node)
{
    uint32_t index = find_unit(g, given, node);
    if (index == g->scheme->units.count || !same_decree(g, given, node, scheme_unit_at(g->scheme, index)))
        return KMP_OK;
    struct basis ground;
    fill_basis(&ground, given, node, scheme_unit_at(g->scheme, index));
    if (ground.verdict == VERDICT_NOT_ASSESSED || conclude_superseded(g, ground.submission))
        return KMP_OK;
    void *list = g->grounds[index];
    struct basis *kept =
        arena_push(g->arena, &list, &g->ground_count[index], &g->ground_room[index], sizeof *kept);
    if (kept == NULL)
        return KMP_NO_MEMORY;
    g->grounds[index] = list;
    *kept = ground;
    return KMP_OK;
}

// Whether one stands behind the other. An earlier conclusion may say more recent things of a unit than an
// attempt that stands behind it.
static bool is_later(const struct basis *one, const struct basis *other)
{
    if (one->day != other->day)
        return one->day > other->day;
    return one->record->kind == RECORD_ATTEMPT && other->record->kind == RECORD_CONCLUSION;
}

// Equals stay as they stood: by time.
static void sort_grounds(struct basis *grounds, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        struct basis one = grounds[i];
        uint32_t at = i;
        for (; at > 0 && is_later(&grounds[at - 1], &one); at--)
            grounds[at] = grounds[at - 1];
        grounds[at] = one;
    }
}

kmp_status conclude_take_units(struct gathering *g)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; i < g->count && status == KMP_OK; i++) {
        const struct given *given = &g->given[i];
        uint32_t node = given->counts ? tape_first(&given->record.tape, given->record.units) : 0;
        for (; node != 0 && status == KMP_OK; node = tape_node(&given->record.tape, node)->next)
            status = take_unit(g, given, node);
        if (given->counts)
            g->out.latest = &given->record;
    }
    for (uint32_t i = 0; i < g->scheme->units.count; i++)
        sort_grounds(g->grounds[i], g->ground_count[i]);
    return status;
}

// ---- KUK ----

// Texts that a unit gathers, with room for all.
struct texts {
    struct text *items;
    uint32_t count;
};

static void add_text(struct texts *texts, struct text text)
{
    for (uint32_t i = 0; i < texts->count; i++)
        if (text_same(texts->items[i], text))
            return;
    texts->items[texts->count++] = text;
}

static void drop_text(struct texts *texts, struct text text)
{
    for (uint32_t i = 0; i < texts->count; i++)
        if (text_same(texts->items[i], text)) {
            texts->items[i] = texts->items[--texts->count];
            return;
        }
}

static int by_text(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

typedef void take_text(struct texts *texts, struct text text);

static void each_of(const struct basis *ground, uint32_t list, take_text *take, struct texts *texts)
{
    const struct tape *tape = &ground->record->tape;
    for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next)
        take(texts, tape_node(tape, i)->text);
}

static void each_member(const struct basis *ground, const char *key, take_text *take, struct texts *texts)
{
    each_of(ground, tape_member(&ground->record->tape, ground->node, key), take, texts);
}

// KUK that this attempt looked at and did not find met: what it shows in a criterion that is BK or PL.
static void drop_unmet(const struct basis *ground, struct texts *seen)
{
    const struct record *record = ground->record;
    struct text code = conclude_text(record, ground->node, "code");
    for (uint32_t i = tape_first(&record->tape, record->criteria); i != 0;
         i = tape_node(&record->tape, i)->next) {
        struct text unit = conclude_text(record, i, "unit"), verdict = conclude_text(record, i, "verdict");
        bool here = unit.bytes == NULL || text_same(unit, code);
        if (here && (text_is(verdict, "BK") || text_is(verdict, "PL")))
            each_of(ground, tape_member(&record->tape, i, "kuk"), drop_text, seen);
    }
}

static uint32_t texts_at_most(const struct gathering *g, uint32_t index, const char *key)
{
    uint32_t most = 1 + scheme_unit_at(g->scheme, index)->kuk_required.count;
    for (uint32_t i = 0; i < g->ground_count[index]; i++) {
        const struct basis *ground = &g->grounds[index][i];
        uint32_t list = tape_member(&ground->record->tape, ground->node, key);
        most += list != 0 ? tape_node(&ground->record->tape, list)->count : 0;
    }
    return most;
}

kmp_status conclude_kuk(struct gathering *g, uint32_t index)
{
    struct concluded_unit *unit = &g->out.units[index];
    struct texts required = {
        arena_array(g->arena, texts_at_most(g, index, "kuk_required"), sizeof(struct text)), 0
    };
    struct texts seen = { arena_array(g->arena, texts_at_most(g, index, "kuk_seen"), sizeof(struct text)), 0 };
    if (required.items == NULL || seen.items == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < unit->unit->kuk_required.count; i++)
        add_text(&required, ((const struct text *)unit->unit->kuk_required.items)[i]);
    for (uint32_t i = 0; i < g->ground_count[index]; i++) {
        const struct basis *ground = &g->grounds[index][i];
        each_member(ground, "kuk_required", add_text, &required);
        each_member(ground, "kuk_seen", add_text, &seen);
        drop_unmet(ground, &seen);
    }
    qsort(required.items, required.count, sizeof(struct text), by_text);
    qsort(seen.items, seen.count, sizeof(struct text), by_text);
    unit->required = required.items;
    unit->required_count = required.count;
    unit->seen = seen.items;
    unit->seen_count = seen.count;
    return KMP_OK;
}
