// SPDX-License-Identifier: Apache-2.0
// missing.c -- what is not there yet, who can supply it, and what it leaves open
#include "../model/evidence.h"
#include "day.h"

struct search {
    struct writer *w;
    struct day *day;
    const struct draft *draft;
    const struct tape *record; // NULL: the submission cannot be scored as it stands
    uint32_t found;
};

// ---- one lack ----

static void write_pair(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

static void write_label(struct writer *w, struct text en, struct text id)
{
    write_key(w, "label");
    write_object(w);
    write_pair(w, "en", en);
    write_pair(w, "id", id);
    write_object_end(w);
}

static bool has_given(const struct search *s, enum column_kind kind, uint32_t slot, struct text assessor)
{
    for (uint32_t i = 0; i < s->draft->count; i++) {
        const struct entry *entry = &s->draft->entries[i];
        if (entry->kind == kind && entry->slot == slot && text_same(entry->assessor, assessor))
            return true;
    }
    return false;
}

// The assessors who have not given this yet; for a reading all of them.
static void write_who(const struct search *s, enum column_kind kind, uint32_t slot)
{
    const struct assessor *assessors = s->draft->paper.assessors.items;
    write_key(s->w, "who");
    write_list(s->w);
    for (uint32_t i = 0; i < s->draft->paper.assessors.count; i++)
        if (kind == COLUMN_FIELD || !has_given(s, kind, slot, assessors[i].id))
            write_text(s->w, assessors[i].id);
    write_list_end(s->w);
}

struct lack {
    const char *kind; // "reading", "rows", "tick", "count", "mark", "measure"
    struct text id, en, id_label;
    enum column_kind column;
    uint32_t slot, row, count; // row from 1, 0: none
    struct text tool;
};

static void write_lack(struct search *s, const struct lack *lack)
{
    s->found++;
    write_object(s->w);
    write_key(s->w, "count");
    write_integer(s->w, lack->count);
    write_pair(s->w, "id", lack->id);
    write_pair(s->w, "instrument", lack->tool);
    write_pair(s->w, "kind", text_of(lack->kind));
    write_label(s->w, lack->en, lack->id_label);
    write_key(s->w, "row");
    write_integer(s->w, lack->row);
    write_who(s, lack->column, lack->slot);
    write_object_end(s->w);
}

// ---- readings ----

static struct lack field_lack(const struct search *s, const kmp_field *field, const kmp_field *table,
                              uint32_t row, uint32_t count)
{
    struct column column = { .kind = COLUMN_FIELD, .field = field, .table = table };
    const struct tool *tool = field->kind == KMP_QUANTITY ? gear_for(&s->day->gear, &column) : NULL;
    const char *id = table != NULL ? arena_printf(&s->day->arena, "%s.%s", table->id, field->id) : field->id;
    return (struct lack){ .kind = field->kind == KMP_TABLE ? "rows" : "reading",
                          .id = text_of(id),
                          .en = text_of(field->label),
                          .id_label = text_of(field->label_id),
                          .column = COLUMN_FIELD,
                          .row = row,
                          .count = count,
                          .tool = tool != NULL ? tool->id : (struct text){ NULL, 0 } };
}

static const struct entry *entry_at(const struct search *s, const kmp_field *table, uint32_t slot, uint32_t row)
{
    for (uint32_t i = 0; i < s->draft->count; i++) {
        const struct entry *entry = &s->draft->entries[i];
        if (entry->kind == COLUMN_FIELD && entry->table == table && entry->slot == slot &&
            (table == NULL || entry->row == row))
            return entry;
    }
    return NULL;
}

static uint32_t readings_of(const struct search *s, uint32_t slot)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->draft->count; i++)
        count += s->draft->entries[i].kind == COLUMN_FIELD && s->draft->entries[i].table == NULL &&
                 s->draft->entries[i].slot == slot;
    return count;
}

static uint32_t rows_of(const struct search *s, const kmp_field *table)
{
    uint32_t rows = 0;
    for (uint32_t i = 0; i < s->draft->count; i++)
        if (s->draft->entries[i].table == table && s->draft->entries[i].row >= rows)
            rows = s->draft->entries[i].row + 1;
    return rows;
}

static void seek_cells(struct search *s, const kmp_field *table, uint32_t rows)
{
    for (uint32_t row = 0; row < rows; row++)
        for (uint32_t i = 0; i < table->column_count; i++)
            if (table->columns[i].at_least > 0 && entry_at(s, table, i, row) == NULL) {
                struct lack lack = field_lack(s, &table->columns[i], table, row + 1, 1);
                write_lack(s, &lack);
            }
}

// How many rows or readings of a field its count asks for; 0 where nothing is entered.
static uint32_t counted(const struct search *s, uint32_t slot)
{
    const kmp_task *task = s->day->ground.task;
    uint32_t counter = field_counter(task, slot);
    const struct entry *said = counter < task->field_count ? entry_at(s, NULL, counter, 0) : NULL;
    struct exact number;
    bool read = said != NULL && exact_read(&number, said->value) && number.d == 1;
    return !read || number.n < 0                   ? 0
           : number.n < task->fields[slot].at_most ? (uint32_t)number.n
                                                   : task->fields[slot].at_most;
}

static void seek_rows(struct search *s, const kmp_field *table, uint32_t slot)
{
    uint32_t rows = rows_of(s, table), least = table->at_least, said = counted(s, slot);
    if (table->none_flag >= 0 && rows == 0) {
        const struct entry *none = entry_at(s, NULL, (uint32_t)table->none_flag, 0);
        least = none != NULL && text_is(none->value, "true") ? 0 : least > 0 ? least : 1;
    }
    least = said > least ? said : least;
    if (rows < least) {
        struct lack lack = field_lack(s, table, NULL, 0, least - rows);
        write_lack(s, &lack);
    }
    seek_cells(s, table, rows);
}

static bool speaks_for_table(const kmp_task *task, uint32_t field)
{
    for (uint32_t i = 0; i < task->field_count; i++)
        if (task->fields[i].kind == KMP_TABLE && task->fields[i].none_flag == (int32_t)field)
            return true;
    return false;
}

// Whether this field is the count of something that is entered.
static bool counts_something(const struct search *s, uint32_t slot)
{
    const kmp_task *task = s->day->ground.task;
    for (uint32_t i = 0; i < task->field_count; i++)
        if (field_counter(task, i) == slot &&
            (task->fields[i].kind == KMP_TABLE ? rows_of(s, &task->fields[i]) : readings_of(s, i)) > 0)
            return true;
    return false;
}

static void seek_reading(struct search *s, const kmp_field *field, uint32_t slot)
{
    uint32_t there = readings_of(s, slot), said = counted(s, slot);
    uint32_t least = said > field->at_least ? said : field->at_least;
    if (least == 0 && counts_something(s, slot))
        least = 1;
    if (there >= least || speaks_for_table(s->day->ground.task, slot))
        return;
    struct lack lack = field_lack(s, field, NULL, 0, least - there);
    write_lack(s, &lack);
}

static void seek_readings(struct search *s)
{
    const kmp_task *task = s->day->ground.task;
    for (uint32_t i = 0; task != NULL && i < task->field_count; i++) {
        if (task->fields[i].kind == KMP_TABLE)
            seek_rows(s, &task->fields[i], i);
        else
            seek_reading(s, &task->fields[i], i);
    }
}

// ---- what assessors give ----

static uint32_t given_count(const struct search *s, enum column_kind kind, uint32_t slot)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->draft->count; i++)
        count += s->draft->entries[i].kind == kind && s->draft->entries[i].slot == slot;
    return count;
}

static void seek_criterion(struct search *s, uint32_t index)
{
    static const struct {
        enum source source;
        enum column_kind column;
        const char *kind;
    } rows[] = { { FROM_TICK, COLUMN_TICK, "tick" },
                 { FROM_COUNT, COLUMN_COUNT, "count" },
                 { FROM_JUDGED, COLUMN_MARK, "mark" } };
    const struct criterion *criterion = plan_criterion(s->day->ground.plan, index);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].source != criterion->source)
            continue;
        uint32_t needed = criterion->source == FROM_JUDGED ? (uint32_t)criterion->judged.by : 1;
        uint32_t given = given_count(s, rows[i].column, index);
        struct lack lack = { .kind = rows[i].kind,
                             .id = criterion->id,
                             .en = criterion->title.en,
                             .id_label = criterion->title.id,
                             .column = rows[i].column,
                             .slot = index,
                             .count = needed - given };
        if (given < needed)
            write_lack(s, &lack);
    }
}

// ---- what it leaves open ----

static bool is_missing(const struct tape *record, uint32_t criterion)
{
    uint32_t missing = tape_member(record, criterion, "missing");
    return missing != 0 && tape_node(record, missing)->kind == NODE_TRUE;
}

// A measured criterion is open although every reading that must be there is: one that may be left out is not.
static void seek_measure(struct search *s, uint32_t index)
{
    const struct criterion *criterion = plan_criterion(s->day->ground.plan, index);
    if (criterion->source != FROM_MEASURE && criterion->source != FROM_FUNCTION)
        return;
    struct lack lack = { .kind = "measure",
                         .id = criterion->id,
                         .en = criterion->title.en,
                         .id_label = criterion->title.id,
                         .column = COLUMN_FIELD,
                         .count = 1 };
    write_lack(s, &lack);
}

static void seek_measures(struct search *s)
{
    uint32_t list = s->record != NULL ? tape_member(s->record, 0, "criteria") : 0, index = 0, before = s->found;
    for (uint32_t i = list != 0 ? tape_first(s->record, list) : 0; i != 0;
         i = tape_node(s->record, i)->next, index++)
        if (before == 0 && is_missing(s->record, i))
            seek_measure(s, index);
}

static void write_open(const struct search *s)
{
    uint32_t list = s->record != NULL ? tape_member(s->record, 0, "criteria") : 0;
    write_key(s->w, "open");
    write_list(s->w);
    for (uint32_t i = list != 0 ? tape_first(s->record, list) : 0; i != 0; i = tape_node(s->record, i)->next)
        if (is_missing(s->record, i))
            write_text(s->w, tape_node(s->record, tape_member(s->record, i, "id"))->text);
    write_list_end(s->w);
}

static void seek(struct search *s)
{
    if (text_is(draft_taken(s->draft, COLUMN_ENDED), "absent"))
        return;
    seek_readings(s);
    for (uint32_t i = 0; i < s->day->ground.plan->criteria.count; i++)
        seek_criterion(s, i);
    seek_measures(s);
}

static void write_part(struct writer *w, const struct writer *part)
{
    if (part->failed)
        w->failed = true;
    else
        write_raw(w, part->bytes, part->size);
}

static void write_candidate(struct writer *w, const struct search *s, uint32_t candidate)
{
    uint32_t verdict = s->record != NULL ? tape_member(s->record, 0, "verdict") : 0;
    write_object(w);
    write_pair(w, "candidate", session_seat(&s->day->session, candidate)->id);
    write_key(w, "lacks");
    write_part(w, s->w);
    write_pair(w, "name", day_name(s->day, candidate));
    struct search open = *s;
    open.w = w;
    write_open(&open);
    write_pair(w, "verdict", verdict != 0 ? tape_node(s->record, verdict)->text : (struct text){ NULL, 0 });
    write_object_end(w);
}

// Writes the candidate where something is missing; gives whether nothing is.
static bool search_candidate(struct writer *w, struct day *day, uint32_t candidate, const kmp_text *record)
{
    struct writer lacks = { 0 };
    struct tape tape;
    bool read = record->bytes != NULL &&
                tape_read(&tape, &day->arena, record->bytes, record->size, NULL, NULL) == KMP_OK;
    struct search s = { &lacks, day, &day->drafts[candidate], read ? &tape : NULL, 0 };
    write_list(&lacks);
    seek(&s);
    write_list_end(&lacks);
    if (s.found > 0)
        write_candidate(w, &s, candidate);
    writer_free(&lacks);
    return s.found == 0;
}

void day_missing(struct writer *w, struct day *day, const kmp_text *records)
{
    const struct plan *plan = day->ground.plan;
    const kmp_task *task = day->ground.task;
    struct writer missing = { 0 };
    int64_t complete = 0;
    write_list(&missing);
    for (uint32_t i = 0; i < day->session.candidates.count; i++)
        complete += search_candidate(&missing, day, i, &records[i]);
    write_list_end(&missing);
    write_object(w);
    write_key(w, "candidates");
    write_integer(w, day->session.candidates.count);
    write_key(w, "complete");
    write_integer(w, complete);
    write_key(w, "missing");
    write_part(w, &missing);
    write_key(w, "station");
    write_object(w);
    write_pair(w, "en", task != NULL ? text_of(task->title) : plan->title.en);
    write_pair(w, "id", task != NULL ? text_of(task->title_id) : plan->title.id);
    write_object_end(w);
    write_object_end(w);
    writer_free(&missing);
}
