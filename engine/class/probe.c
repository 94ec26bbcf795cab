// SPDX-License-Identifier: Apache-2.0
// probe.c -- attempts that nobody made, at many points of the plausible ranges: what a trade makes of
// them
//
// A trade declares what a measure needs by fields, and a table is one field; which column a limit hangs on only
// the trade knows. So attempts are scored, and once more without each reading (hangs.c). Where one point
// of the ranges gives no measure -- a bearing with play, a tank of another fuel -- another one does.
#include "probe.h"

enum { PROBE_ROWS = 64, PROBE_READINGS = 16, FIRST_UNEVEN = 3 };

// How far up its range every quantity stands, and how many rows more than the fewest a table has.
static const struct point {
    int64_t up, of;
    uint32_t rows;
} points[PROBE_POINTS] = { { 1, 2, 0 }, { 0, 1, 0 },  { 1, 1, 0 },  { 1, 4, 0 },
                           { 3, 4, 0 }, { 9, 10, 1 }, { 1, 10, 4 }, { 1, 100, 12 } };

// ---- the attempt ----

// Every other row of the later points stands half as high: what is told from rows that differ is told too.
static struct exact between(struct exact low, struct exact high, const struct probe *probe, uint32_t row)
{
    const struct point *point = &points[probe->point];
    int64_t half = probe->point >= FIRST_UNEVEN && row % 2 == 1 ? 2 : 1;
    struct exact part = exact_div(exact_int(point->up), exact_int(point->of * half));
    return exact_add(low, exact_mul(exact_sub(high, low), part));
}

// A range that is open at one end is begun from the other one.
static struct text number_of(const struct probe *probe, const kmp_field *field, uint32_t row)
{
    struct exact low = exact_absent(), high = exact_absent(), value = exact_int(1 + (int64_t)probe->point);
    char text[EXACT_TEXT];
    bool has_low = field->low != NULL && exact_read(&low, text_of(field->low));
    bool has_high = field->high != NULL && exact_read(&high, text_of(field->high));
    if (has_low && has_high)
        value = between(low, high, probe, row);
    else if (has_low)
        value = exact_add(low, exact_int(probe->point));
    else if (has_high)
        value = exact_sub(high, exact_int(probe->point));
    uint32_t size = exact_show(text, value, field->kind == KMP_COUNT ? 0 : 3);
    return text_of(arena_string(&probe->day->arena, (struct text){ text, size }));
}

static struct text value_of(const struct probe *probe, const kmp_field *field, uint32_t row)
{
    switch (field->kind) {
    case KMP_QUANTITY:
    case KMP_COUNT:
        return number_of(probe, field, row);
    case KMP_FLAG:
        return text_of(probe->point % 2 == 0 ? "false" : "true");
    case KMP_CHOICE:
        return text_of(field->choices[(row + probe->point) % field->choice_count].id);
    case KMP_DATE:
        return probe->day->session.on;
    default:
        return text_of("x");
    }
}

// A rubric may refuse a reading without a fit instrument: every reading has one that is just fit.
static struct text tool_for(const struct probe *probe, const kmp_field *field)
{
    for (uint32_t i = 0; i < probe->gear.count; i++)
        if (probe->gauged[i].field == field)
            return probe->gear.tools[i].id;
    return (struct text){ NULL, 0 };
}

static bool put(const struct probe *probe, struct draft *draft, struct entry entry, const kmp_field *field)
{
    entry.kind = COLUMN_FIELD;
    if (entry.value.bytes == NULL)
        entry.value = value_of(probe, field, entry.row);
    entry.unit = text_of(field->unit);
    entry.instrument = tool_for(probe, field);
    return entry.value.bytes != NULL && draft_put(draft, &probe->day->arena, NULL, &entry);
}

// A row for each kind of finding, since each may be judged by other columns.
static uint32_t probe_rows(const struct probe *probe, const kmp_field *table)
{
    uint32_t rows = table_rows(table) + points[probe->point].rows;
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
    for (uint32_t row = 0; row < probe_rows(probe, table); row++)
        for (uint32_t i = 0; good && i < table->column_count; i++)
            if (&table->columns[i] != without)
                good = put(probe, draft, (struct entry){ .slot = i, .table = table, .row = row },
                           &table->columns[i]);
    return good;
}

// As many readings as it takes, since a maker may ask for more than the trade's fewest.
static uint32_t readings_of(const kmp_field *field)
{
    uint32_t most = field->at_most < PROBE_READINGS ? field->at_most : PROBE_READINGS;
    return most > field->at_least ? most : field->at_least;
}

// What counts the rows or readings of another field has to be right, or those are not used.
static struct text counted(const struct probe *probe, uint32_t slot)
{
    const kmp_task *task = probe->day->ground.task;
    for (uint32_t i = 0; i < task->field_count; i++) {
        const kmp_field *field = &task->fields[i];
        if (field_counter(task, i) == slot)
            return text_of(
                arena_printf(&probe->day->arena, "%u",
                             field->kind == KMP_TABLE ? probe_rows(probe, field) : readings_of(field)));
    }
    return (struct text){ NULL, 0 };
}

static bool put_field(const struct probe *probe, struct draft *draft, uint32_t slot, const kmp_field *without)
{
    const kmp_field *field = &probe->day->ground.task->fields[slot];
    bool good = true;
    if (field->kind == KMP_TABLE)
        return put_table(probe, draft, field, without);
    struct text count = counted(probe, slot);
    for (uint32_t i = 0; good && field != without && i < readings_of(field); i++)
        good = put(probe, draft, (struct entry){ .slot = slot, .reading = i, .value = count }, field);
    return good;
}

static kmp_status fill(struct draft *draft, const struct probe *probe, const kmp_field *without)
{
    struct day *day = probe->day;
    kmp_status status = draft_read(draft, &probe->desk, probe->blank.bytes, probe->blank.size, "", NULL);
    bool good = status == KMP_OK && draft_name_assessor(draft, &day->arena, text_of("probe"));
    for (uint32_t i = 0; good && i < day->ground.task->field_count; i++)
        good = put_field(probe, draft, i, without);
    return status == KMP_OK && !good ? KMP_NO_MEMORY : status;
}

kmp_status probe_try(struct outcome *out, const struct probe *probe, const kmp_field *without)
{
    struct draft draft;
    struct writer w = { 0 };
    kmp_text attempt = { NULL, 0 }, record = { NULL, 0 };
    *out = (struct outcome){ .scored = false };
    kmp_status status = fill(&draft, probe, without);
    if (status == KMP_OK)
        draft_write(&w, &draft, &probe->desk, NULL, NULL, NULL);
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

// ---- begun ----

static bool make_tools(struct probe *probe, uint32_t count)
{
    struct arena *arena = &probe->day->arena;
    probe->gear = (struct gear){ arena_array(arena, (size_t)count + 1, sizeof(struct tool)), count };
    for (uint32_t i = 0; probe->gear.tools != NULL && i < count; i++) {
        const kmp_field *field = probe->gauged[i].field;
        struct tool *tool = &probe->gear.tools[i];
        tool->id = text_of(arena_printf(arena, "probe-%u", i));
        tool->unit = text_of(field->unit);
        tool->until = probe->day->session.on;
        if (tool->id.bytes == NULL || !exact_read(&tool->step, text_of(field->max_resolution)))
            return false;
    }
    return probe->gear.tools != NULL;
}

kmp_status probe_begin(struct probe *out, struct day *day, kmp_engine *engine, const struct gauged *gauged,
                       uint32_t count)
{
    struct writer w = { 0 };
    *out = (struct probe){ .day = day, .engine = engine, .gauged = gauged, .desk = day->desk };
    out->desk.gear = &out->gear;
    if (!make_tools(out, count))
        return KMP_NO_MEMORY;
    draft_prefill(&w, &out->desk, 0);
    kmp_status status = writer_take(&w, &out->blank);
    writer_free(&w);
    return status;
}

void probe_end(struct probe *probe)
{
    kmp_text_free(&probe->blank);
}
