// SPDX-License-Identifier: Apache-2.0
// missing.c -- what is not there yet, who can supply it, and what it leaves open
#include "missing.h"

// ---- one lack ----

static void write_pair(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

static void write_say(struct writer *w, const char *key, struct text en, struct text id)
{
    write_key(w, key);
    write_object(w);
    write_pair(w, "en", en);
    write_pair(w, "id", id);
    write_object_end(w);
}

bool lack_given(const struct search *s, enum column_kind kind, uint32_t slot, struct text assessor)
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
        if (kind == COLUMN_FIELD ||
            (assessors[i].role != ROLE_OBSERVER && !lack_given(s, kind, slot, assessors[i].id)))
            write_text(s->w, assessors[i].id);
    write_list_end(s->w);
}

void lack_write(struct search *s, const struct lack *lack)
{
    s->found++;
    write_object(s->w);
    write_key(s->w, "count");
    write_integer(s->w, lack->count);
    write_pair(s->w, "id", lack->id);
    write_pair(s->w, "instrument", lack->tool);
    write_pair(s->w, "kind", text_of(lack->kind));
    write_say(s->w, "label", lack->en, lack->id_label);
    write_key(s->w, "row");
    write_integer(s->w, lack->row);
    write_say(s->w, "station", lack->station.en, lack->station.id);
    write_who(s, lack->column, lack->slot);
    write_object_end(s->w);
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
                         .count = 1,
                         .station = station_of_criterion(&s->day->ground, index) };
    lack_write(s, &lack);
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
    seek_given(s);
    seek_measures(s);
    seek_recommendations(s);
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
