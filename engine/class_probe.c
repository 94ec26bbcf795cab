// SPDX-License-Identifier: Apache-2.0
// class_probe.c -- which criteria are judged by which reading: asked of the trade itself
//
// A trade declares what a measure needs by fields, and a table is one field; which column a limit hangs on only
// the trade knows. So an attempt in the middle of every plausible range is scored, and once more without each
// reading.
#include <string.h>

#include "class.h"

enum { PROBE_ROWS = 64 };

struct probe {
    struct day *day;
    kmp_engine *engine;
    kmp_text blank; // a submission with nothing in it
};

// What an attempt comes to: its record, read.
struct outcome {
    struct tape record;
    bool scored;
};

// ---- the attempt ----

static struct text middle_of(struct arena *arena, const kmp_field *field)
{
    struct exact low = exact_absent(), high = exact_absent(), middle = exact_int(1);
    char text[EXACT_TEXT];
    bool has_low = field->low != NULL && exact_read(&low, text_of(field->low));
    bool has_high = field->high != NULL && exact_read(&high, text_of(field->high));
    if (has_low && has_high)
        middle = exact_div(exact_add(low, high), exact_int(2));
    else if (has_low || has_high)
        middle = has_low ? low : high;
    uint32_t size = exact_show(text, middle, field->kind == KMP_COUNT ? 0 : 3);
    return text_of(arena_string(arena, (struct text){ text, size }));
}

static struct text value_of(const struct probe *probe, const kmp_field *field, uint32_t row)
{
    switch (field->kind) {
    case KMP_QUANTITY:
    case KMP_COUNT:
        return middle_of(&probe->day->arena, field);
    case KMP_FLAG:
        return text_of("false");
    case KMP_CHOICE:
        return text_of(field->choices[row % field->choice_count].id);
    case KMP_DATE:
        return probe->day->session.on;
    default:
        return text_of("x");
    }
}

static bool put_value(const struct probe *probe, struct draft *draft, struct entry entry,
                      const kmp_field *field)
{
    entry.kind = COLUMN_FIELD;
    entry.unit = text_of(field->unit);
    return entry.value.bytes != NULL && draft_put(draft, &probe->day->arena, NULL, &entry);
}

static bool put(const struct probe *probe, struct draft *draft, struct entry entry, const kmp_field *field)
{
    entry.value = value_of(probe, field, entry.row);
    return put_value(probe, draft, entry, field);
}

// A row for each kind of finding, since each may be judged by other columns.
static uint32_t probe_rows(const kmp_field *table)
{
    uint32_t rows = table_rows(table);
    for (uint32_t i = 0; i < table->column_count; i++)
        if (table->columns[i].kind == KMP_CHOICE && table->columns[i].choice_count > rows)
            rows = table->columns[i].choice_count;
    rows = rows < table->at_most ? rows : table->at_most;
    return rows < PROBE_ROWS ? rows : PROBE_ROWS;
}

static bool put_table(const struct probe *probe, struct draft *draft, const kmp_field *table,
                      const kmp_field *without)
{
    bool good = true;
    for (uint32_t row = 0; row < probe_rows(table); row++)
        for (uint32_t i = 0; good && i < table->column_count; i++)
            if (&table->columns[i] != without)
                good = put(probe, draft, (struct entry){ .slot = i, .table = table, .row = row },
                           &table->columns[i]);
    return good;
}

static uint32_t probe_readings(const kmp_field *field)
{
    return field->kind == KMP_TABLE ? probe_rows(field) : field->at_least > 1 ? field->at_least : 1;
}

// As many as the attempt has rows of the table number `counted`.
static bool put_count(const struct probe *probe, struct draft *draft, uint32_t slot, uint32_t counted)
{
    const kmp_field *fields = probe->day->ground.task->fields;
    struct entry entry = { .slot = slot };
    entry.value = text_of(arena_printf(&probe->day->arena, "%u", probe_readings(&fields[counted])));
    return put_value(probe, draft, entry, &fields[slot]);
}

static bool put_counts(const struct probe *probe, struct draft *draft, const kmp_field *without)
{
    const kmp_task *task = probe->day->ground.task;
    bool good = true;
    for (uint32_t i = 0; good && i < task->field_count; i++) {
        uint32_t counter = field_counter(task, i);
        if (counter < task->field_count && &task->fields[counter] != without)
            good = put_count(probe, draft, counter, i);
    }
    return good;
}

static bool put_field(const struct probe *probe, struct draft *draft, uint32_t slot, const kmp_field *without)
{
    const kmp_field *field = &probe->day->ground.task->fields[slot];
    bool good = true;
    if (field->kind == KMP_TABLE)
        return put_table(probe, draft, field, without);
    for (uint32_t i = 0; good && field != without && i < probe_readings(field); i++)
        good = put(probe, draft, (struct entry){ .slot = slot, .reading = i }, field);
    return good;
}

static kmp_status fill(struct draft *draft, const struct probe *probe, const kmp_field *without)
{
    struct day *day = probe->day;
    kmp_status status = draft_read(draft, &day->desk, probe->blank.bytes, probe->blank.size, "", NULL);
    bool good = status == KMP_OK && draft_name_assessor(draft, &day->arena, text_of("probe"));
    for (uint32_t i = 0; good && i < day->ground.task->field_count; i++)
        good = put_field(probe, draft, i, without);
    good = good && put_counts(probe, draft, without);
    return status == KMP_OK && !good ? KMP_NO_MEMORY : status;
}

static kmp_status try_without(struct outcome *out, const struct probe *probe, const kmp_field *without)
{
    struct draft draft;
    struct writer w = { 0 };
    kmp_text attempt = { NULL, 0 }, record = { NULL, 0 };
    *out = (struct outcome){ .scored = false };
    kmp_status status = fill(&draft, probe, without);
    if (status == KMP_OK)
        draft_write(&w, &draft, &probe->day->desk, NULL, NULL, NULL);
    if (status == KMP_OK)
        status = writer_take(&w, &attempt);
    writer_free(&w);
    if (status != KMP_OK)
        return status;
    if (kmp_score(&record, probe->engine, attempt.bytes, attempt.size, "", NULL) == KMP_OK) {
        char *kept = arena_string(&probe->day->arena, (struct text){ record.bytes, (uint32_t)record.size });
        status = kept == NULL ? KMP_NO_MEMORY
                              : tape_read(&out->record, &probe->day->arena, kept, record.size, NULL, NULL);
        out->scored = status == KMP_OK;
    }
    kmp_text_free(&attempt);
    kmp_text_free(&record);
    return status;
}

// ---- what it says ----

static bool is_judged(const struct tape *record, uint32_t criterion)
{
    uint32_t missing = tape_member(record, criterion, "missing");
    return missing == 0 || tape_node(record, missing)->kind != NODE_TRUE;
}

static uint32_t criterion_at(const struct tape *record, uint32_t index)
{
    uint32_t node = tape_first(record, tape_member(record, 0, "criteria"));
    for (; index > 0 && node != 0; index--)
        node = tape_node(record, node)->next;
    return node;
}

static struct text text_in(const struct tape *record, uint32_t object, const char *key)
{
    uint32_t node = object != 0 ? tape_member(record, object, key) : 0;
    return node != 0 ? tape_node(record, node)->text : (struct text){ NULL, 0 };
}

// How many values of a measure there are.
static uint32_t measured(const struct tape *record, const char *id)
{
    uint32_t list = tape_member(record, 0, "measures"), count = 0;
    for (uint32_t i = list != 0 ? tape_first(record, list) : 0; i != 0; i = tape_node(record, i)->next)
        count += text_is(text_in(record, i, "id"), id) && text_in(record, i, "value").bytes != NULL;
    return count;
}

// Whether a criterion hangs on what one attempt has and the other has not: values of its measure, or that it is
// judged at all.
static bool hangs_on(const struct probe *probe, uint32_t index, const struct tape *with,
                     const struct tape *without)
{
    const struct criterion *criterion = plan_criterion(probe->day->ground.plan, index);
    if (criterion->source == FROM_MEASURE) {
        const char *id = probe->day->ground.task->measures[criterion->slot].id;
        return measured(without, id) < measured(with, id);
    }
    return is_judged(with, criterion_at(with, index)) && !is_judged(without, criterion_at(without, index));
}

static bool same_limit(const struct tape *record, uint32_t a, uint32_t b)
{
    return text_same(text_in(record, a, "low"), text_in(record, b, "low")) &&
           text_same(text_in(record, a, "high"), text_in(record, b, "high"));
}

// The limit of a measure; 0: it has none, or another one for each kind of finding.
static uint32_t limit_of(const struct tape *record, struct text measure, struct text *unit)
{
    uint32_t list = tape_member(record, 0, "measures"), found = 0;
    for (uint32_t i = list != 0 ? tape_first(record, list) : 0; i != 0; i = tape_node(record, i)->next) {
        uint32_t limit = tape_member(record, i, "limit");
        if (!text_same(text_in(record, i, "id"), measure) || limit == 0 ||
            tape_node(record, limit)->kind == NODE_NULL)
            continue;
        *unit = text_in(record, i, "unit");
        if (found != 0 && !same_limit(record, found, limit))
            return 0;
        found = limit;
    }
    return found;
}

// "dose 18..20 g", or the criterion alone where no limit of the trade judges it.
static const char *criterion_text(const struct probe *probe, const struct tape *record,
                                  const struct criterion *criterion)
{
    struct arena *arena = &probe->day->arena;
    struct text measure = { NULL, 0 }, unit = { NULL, 0 };
    if (criterion->source == FROM_MEASURE)
        measure = text_of(probe->day->ground.task->measures[criterion->slot].id);
    uint32_t limit = measure.bytes != NULL ? limit_of(record, measure, &unit) : 0;
    if (limit == 0)
        return arena_string(arena, criterion->id);
    struct text low = text_in(record, limit, "low"), high = text_in(record, limit, "high");
    return arena_printf(arena, "%.*s %.*s..%.*s %.*s", (int)criterion->id.size, criterion->id.bytes,
                        (int)low.size, low.bytes != NULL ? low.bytes : "", (int)high.size,
                        high.bytes != NULL ? high.bytes : "", (int)unit.size,
                        unit.bytes != NULL ? unit.bytes : "");
}

// Criteria that hang on the reading.
static kmp_status compare(struct gauged *gauged, const struct probe *probe, const struct outcome *with,
                          const struct outcome *without)
{
    const struct plan *plan = probe->day->ground.plan;
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(plan, i);
        if (!hangs_on(probe, i, &with->record, &without->record))
            continue;
        const char *text = criterion_text(probe, &with->record, criterion);
        if (text != NULL && gauged->limits != NULL)
            text = arena_printf(&probe->day->arena, "%s, %s", gauged->limits, text);
        if (text == NULL)
            return KMP_NO_MEMORY;
        gauged->limits = text;
    }
    return KMP_OK;
}

static kmp_status probe_all(struct gauged *gauged, uint32_t count, const struct probe *probe)
{
    struct outcome with, without;
    kmp_status status = try_without(&with, probe, NULL);
    for (uint32_t i = 0; status == KMP_OK && i < count; i++) {
        status = try_without(&without, probe, gauged[i].field);
        if (status == KMP_OK && with.scored && without.scored)
            status = compare(&gauged[i], probe, &with, &without);
        // what must be read is asked for, also where the middle of the ranges says nothing of it
        if (status == KMP_OK && gauged[i].limits == NULL && gauged[i].field->at_least > 0)
            gauged[i].limits = "";
    }
    return status;
}

kmp_status class_probe(struct gauged *gauged, uint32_t count, struct day *day, kmp_engine *engine)
{
    struct probe probe = { .day = day, .engine = engine };
    struct writer w = { 0 };
    if (count == 0)
        return KMP_OK;
    draft_prefill(&w, &day->desk, 0);
    kmp_status status = writer_take(&w, &probe.blank);
    writer_free(&w);
    if (status == KMP_OK)
        status = probe_all(gauged, count, &probe);
    kmp_text_free(&probe.blank);
    return status;
}
