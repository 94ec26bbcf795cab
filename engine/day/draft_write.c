// SPDX-License-Identifier: Apache-2.0
// draft_write.c -- a submission written anew: what was not touched is copied, what was entered stands in its
// place
#include <stdlib.h>
#include <string.h>

#include "draft.h"

struct pen {
    struct writer *w;
    const struct draft *draft; // NULL: an empty one
    const struct desk_of_drafts *desk;
    const char *supersedes, *supplements, *reason;
    uint32_t candidate; // of an empty one
};

static const struct tape *tape_of(const struct pen *pen)
{
    return &pen->draft->paper.tape;
}

static uint32_t count_of(const struct pen *pen)
{
    return pen->draft != NULL ? pen->draft->count : 0;
}

static void copy_node(const struct pen *pen, uint32_t node)
{
    write_node(pen->w, tape_of(pen), node, false);
}

// A member of an object of the paper as it stands there; false where it has none.
static bool copy_of(const struct pen *pen, uint32_t object, const char *key)
{
    uint32_t node = pen->draft != NULL ? tape_member(tape_of(pen), object, key) : 0;
    if (node == 0)
        return false;
    write_key(pen->w, key);
    copy_node(pen, node);
    return true;
}

static bool copy_member(const struct pen *pen, const char *key)
{
    return copy_of(pen, 0, key);
}

static void write_pair(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

// ---- evidence ----

static void write_value(struct writer *w, const kmp_field *field, const struct entry *entry)
{
    if (field->kind == KMP_FLAG) {
        write_bool(w, text_is(entry->value, "true"));
    } else if (field->kind != KMP_QUANTITY) {
        write_text(w, entry->value);
    } else {
        write_object(w);
        if (entry->instrument.bytes != NULL)
            write_pair(w, "instrument", entry->instrument);
        write_pair(w, "unit", entry->unit);
        write_pair(w, "value", entry->value);
        write_object_end(w);
    }
}

static void write_reading(const struct pen *pen, const kmp_field *field, const struct entry *entry)
{
    if (entry == NULL)
        write_null(pen->w);
    else if (entry->node != 0)
        copy_node(pen, entry->node);
    else
        write_value(pen->w, field, entry);
}

// The entry of a field at its place; NULL: there is none.
static const struct entry *entry_at(const struct pen *pen, const kmp_field *table, uint32_t slot, uint32_t row,
                                    uint32_t reading)
{
    for (uint32_t i = 0; i < count_of(pen); i++) {
        const struct entry *entry = &pen->draft->entries[i];
        if (entry->kind == COLUMN_FIELD && entry->table == table && entry->slot == slot && entry->row == row &&
            entry->reading == reading)
            return entry;
    }
    return NULL;
}

// Indices of fields in the order of their ids.
static uint32_t *in_order(struct arena *arena, const kmp_field *fields, uint32_t count)
{
    uint32_t *order = arena_array(arena, (size_t)count + 1, sizeof *order);
    for (uint32_t i = 0; order != NULL && i < count; i++) {
        uint32_t at = i;
        for (; at > 0 && strcmp(fields[i].id, fields[order[at - 1]].id) < 0; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    return order;
}

// Every object may carry a note, which has its place in the order.
static void write_note(const struct pen *pen, uint32_t object, const char *before, bool *written)
{
    if (*written || (before != NULL && strcmp("note", before) > 0))
        return;
    *written = true;
    uint32_t note = object != 0 ? tape_member(tape_of(pen), object, "note") : 0;
    if (note == 0)
        return;
    write_key(pen->w, "note");
    copy_node(pen, note);
}

static uint32_t row_node(const struct pen *pen, const kmp_field *table, uint32_t row)
{
    uint32_t list = pen->draft != NULL && pen->draft->paper.evidence != 0
                        ? tape_member(tape_of(pen), pen->draft->paper.evidence, table->id)
                        : 0;
    uint32_t node = list != 0 ? tape_first(tape_of(pen), list) : 0;
    for (uint32_t i = 0; i < row && node != 0; i++)
        node = tape_node(tape_of(pen), node)->next;
    return node;
}

static void write_row(const struct pen *pen, const kmp_field *table, const uint32_t *order, uint32_t row)
{
    bool noted = false;
    uint32_t node = row_node(pen, table, row);
    write_object(pen->w);
    for (uint32_t i = 0; i < table->column_count; i++) {
        const kmp_field *column = &table->columns[order[i]];
        const struct entry *entry = entry_at(pen, table, order[i], row, 0);
        write_note(pen, node, column->id, &noted);
        if (entry == NULL)
            continue;
        write_key(pen->w, column->id);
        write_reading(pen, column, entry);
    }
    write_note(pen, node, NULL, &noted);
    write_object_end(pen->w);
}

// Rows, or readings of a list, that there are.
static uint32_t length_of(const struct pen *pen, const kmp_field *table, uint32_t slot)
{
    uint32_t length = 0;
    for (uint32_t i = 0; i < count_of(pen); i++) {
        const struct entry *entry = &pen->draft->entries[i];
        if (entry->kind != COLUMN_FIELD || entry->table != table || (table == NULL && entry->slot != slot))
            continue;
        uint32_t index = table != NULL ? entry->row : entry->reading;
        length = index + 1 > length ? index + 1 : length;
    }
    return length;
}

static void write_list_field(const struct pen *pen, const kmp_field *field, uint32_t slot)
{
    const kmp_field *table = field->kind == KMP_TABLE ? field : NULL;
    uint32_t *order = in_order(pen->desk->arena, field->columns, field->column_count);
    if (order == NULL) {
        pen->w->failed = true;
        return;
    }
    write_list(pen->w);
    for (uint32_t i = 0; i < length_of(pen, table, slot); i++) {
        if (table != NULL)
            write_row(pen, table, order, i);
        else
            write_reading(pen, field, entry_at(pen, NULL, slot, 0, i));
    }
    write_list_end(pen->w);
}

// Whoever did not come has shown nothing, not even an empty list.
static bool is_absent(const struct pen *pen)
{
    return pen->draft != NULL && text_is(draft_taken(pen->draft, COLUMN_ENDED), "absent");
}

static void write_evidence(const struct pen *pen)
{
    const kmp_task *task = pen->desk->ground->task;
    uint32_t count = task != NULL && !is_absent(pen) ? task->field_count : 0;
    uint32_t object = pen->draft != NULL ? pen->draft->paper.evidence : 0;
    uint32_t *order = in_order(pen->desk->arena, task != NULL ? task->fields : NULL, count);
    bool noted = false;
    if (order == NULL) {
        pen->w->failed = true;
        return;
    }
    write_object(pen->w);
    for (uint32_t i = 0; i < count; i++) {
        const kmp_field *field = &task->fields[order[i]];
        write_note(pen, object, field->id, &noted);
        write_key(pen->w, field->id);
        if (field->kind == KMP_TABLE || field->at_most > 1)
            write_list_field(pen, field, order[i]);
        else
            write_reading(pen, field, entry_at(pen, NULL, order[i], 0, 0));
    }
    write_note(pen, object, NULL, &noted);
    write_object_end(pen->w);
}

// ---- what assessors gave ----

static int entry_order(const void *left, const void *right)
{
    const struct entry *a = *(const struct entry *const *)left, *b = *(const struct entry *const *)right;
    if (a->slot != b->slot)
        return a->slot < b->slot ? -1 : 1;
    int order = text_order(a->assessor, b->assessor);
    return order != 0 ? order : text_order(a->unit, b->unit);
}

// The entries of one kind in an order that does not depend on who entered first.
static const struct entry **sorted(const struct pen *pen, enum column_kind kind, uint32_t *count)
{
    const struct entry **found = arena_array(pen->desk->arena, (size_t)count_of(pen) + 1, sizeof *found);
    *count = 0;
    for (uint32_t i = 0; found != NULL && i < count_of(pen); i++)
        if (pen->draft->entries[i].kind == kind)
            found[(*count)++] = &pen->draft->entries[i];
    if (found != NULL && *count > 1)
        qsort(found, *count, sizeof *found, entry_order);
    if (found == NULL)
        pen->w->failed = true;
    return found;
}

static void write_given(const struct pen *pen, const struct entry *entry)
{
    struct writer *w = pen->w;
    write_pair(w, "assessor", entry->assessor);
    if (entry->kind == COLUMN_COUNT) {
        struct exact count = exact_absent();
        exact_read(&count, entry->value);
        write_key(w, "count");
        write_integer(w, (int64_t)count.n);
    }
    write_pair(w, "criterion", plan_criterion(pen->desk->ground->plan, entry->slot)->id);
    if (entry->kind == COLUMN_MARK)
        write_pair(w, "points", entry->value);
    if (entry->kind != COLUMN_TICK)
        return;
    write_key(w, "met");
    if (text_is(entry->value, "not_applicable"))
        write_text(w, entry->value);
    else
        write_bool(w, text_is(entry->value, "true"));
}

static void write_recommendation(const struct pen *pen, const struct entry *entry)
{
    const struct plan *plan = pen->desk->ground->plan;
    write_pair(pen->w, "assessor", entry->assessor);
    if (entry->reason.bytes != NULL)
        write_pair(pen->w, "reason", entry->reason);
    write_pair(pen->w, "result", entry->value);
    if (plan->units.count > 0)
        write_pair(pen->w, "unit", ((const struct plan_unit *)plan->units.items)[entry->slot].code);
}

static void write_photo(const struct pen *pen, const struct entry *entry)
{
    write_pair(pen->w, "file", entry->value);
    write_pair(pen->w, "sha256", entry->unit);
}

static void write_entries(const struct pen *pen, const char *key, enum column_kind kind,
                          void (*write)(const struct pen *pen, const struct entry *entry))
{
    uint32_t count;
    const struct entry **entries = sorted(pen, kind, &count);
    write_key(pen->w, key);
    write_list(pen->w);
    for (uint32_t i = 0; entries != NULL && i < count; i++) {
        if (entries[i]->node != 0) {
            copy_node(pen, entries[i]->node);
            continue;
        }
        write_object(pen->w);
        write(pen, entries[i]);
        write_object_end(pen->w);
    }
    write_list_end(pen->w);
}

// ---- assessors and instruments ----

static void write_assessor(const struct pen *pen, struct text id)
{
    static const char *const roles[] = { "lead", "second", "observer" };
    const struct assessor *known = pen->desk->session->assessors.items;
    int32_t role = -1;
    bool trained = false;
    for (uint32_t i = 0; i < pen->desk->session->assessors.count; i++)
        if (text_same(known[i].id, id)) {
            role = known[i].role;
            trained = known[i].trained_candidate;
        }
    write_object(pen->w);
    write_pair(pen->w, "id", id);
    if (role >= 0)
        write_pair(pen->w, "role", text_of(roles[role]));
    write_key(pen->w, "trained_candidate");
    write_bool(pen->w, trained);
    write_object_end(pen->w);
}

static int by_text(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

// Those of the paper first, then those named just now, sorted.
static void write_assessors(const struct pen *pen)
{
    const struct assessor *planned = pen->desk->session->assessors.items;
    write_key(pen->w, "assessors");
    write_list(pen->w);
    if (pen->draft == NULL) {
        for (uint32_t i = 0; i < pen->desk->session->assessors.count; i++)
            write_assessor(pen, planned[i].id);
    } else {
        const struct assessor *there = pen->draft->paper.assessors.items;
        for (uint32_t i = 0; i < pen->draft->paper.assessors.count; i++)
            copy_node(pen, there[i].shaped.node);
        if (pen->draft->assessor_count > 1)
            qsort(pen->draft->assessors, pen->draft->assessor_count, sizeof(struct text), by_text);
        for (uint32_t i = 0; i < pen->draft->assessor_count; i++)
            write_assessor(pen, pen->draft->assessors[i]);
    }
    write_list_end(pen->w);
}

static bool uses_tool(const struct pen *pen, struct text id)
{
    for (uint32_t i = 0; i < count_of(pen); i++)
        if (pen->draft->entries[i].instrument.bytes != NULL && text_same(pen->draft->entries[i].instrument, id))
            return true;
    return false;
}

static void write_tool(struct writer *w, const struct tool *tool)
{
    write_object(w);
    write_pair(w, "calibrated_until", tool->until);
    write_pair(w, "id", tool->id);
    if (tool->kind.bytes != NULL)
        write_pair(w, "kind", tool->kind);
    write_key(w, "resolution");
    if (exact_given(tool->step)) {
        write_object(w);
        write_pair(w, "unit", tool->unit);
        write_key(w, "value");
        write_exact(w, tool->step);
        write_object_end(w);
    } else {
        write_null(w);
    }
    write_object_end(w);
}

static void write_tools(const struct pen *pen)
{
    const struct gear *gear = pen->desk->gear;
    const struct list *there = pen->draft != NULL ? &pen->draft->paper.instruments : NULL;
    write_key(pen->w, "instruments");
    write_list(pen->w);
    for (uint32_t i = 0; there != NULL && i < there->count; i++)
        copy_node(pen, ((const struct instrument *)there->items)[i].shaped.node);
    for (uint32_t i = 0; i < gear->count; i++) {
        bool known = false;
        for (uint32_t k = 0; there != NULL && k < there->count; k++)
            known |= text_same(((const struct instrument *)there->items)[k].id, gear->tools[i].id);
        if (!known && uses_tool(pen, gear->tools[i].id))
            write_tool(pen->w, &gear->tools[i]);
    }
    write_list_end(pen->w);
}

// ---- the paper ----

static void write_taken(const struct pen *pen)
{
    struct text start = text_of(session_start(pen->desk->arena, pen->desk->session));
    uint32_t taken = pen->draft != NULL ? pen->draft->paper.taken.shaped.node : 0;
    struct text from = pen->draft != NULL ? draft_taken(pen->draft, COLUMN_FROM) : start;
    struct text to = pen->draft != NULL ? draft_taken(pen->draft, COLUMN_TO) : start;
    if (pen->draft != NULL && pen->draft->planned && text_same(to, start))
        to = from; // only the start is known yet
    write_key(pen->w, "taken");
    write_object(pen->w);
    write_pair(pen->w, "ended",
               pen->draft != NULL ? draft_taken(pen->draft, COLUMN_ENDED) : text_of("completed"));
    write_pair(pen->w, "from", from);
    copy_of(pen, taken, "note");
    copy_of(pen, taken, "pauses");
    write_pair(pen->w, "to", to);
    write_object_end(pen->w);
}

static void write_hash(const struct pen *pen, const char *key, const char *hash)
{
    if (hash != NULL)
        write_pair(pen->w, key, text_of(hash));
    else if (pen->supersedes == NULL && pen->supplements == NULL)
        copy_member(pen, key);
}

static void write_who(const struct pen *pen)
{
    const struct session *session = pen->desk->session;
    const struct seat *seat = session_seat(session, pen->candidate);
    write_key(pen->w, "attempt");
    write_integer(pen->w, session->attempt);
    write_key(pen->w, "candidate");
    write_object(pen->w);
    write_pair(pen->w, "id", seat->id);
    write_pair(pen->w, "issuer", seat->issuer);
    write_object_end(pen->w);
}

static void write_what(const struct pen *pen)
{
    const struct session *session = pen->desk->session;
    write_pair(pen->w, "rubric", session->rubric);
    if (session->session != 0) {
        write_key(pen->w, "session");
        write_node(pen->w, &session->tape, session->session, false);
    }
    write_key(pen->w, "submission");
    write_integer(pen->w, 1);
}

static void copy_members(const struct pen *pen, const char *const *keys)
{
    for (; *keys != NULL; keys++)
        copy_member(pen, *keys);
}

static void write_paper(const struct pen *pen)
{
    static const char *const who[] = { "attempt", "candidate", NULL }, *const what[] = { "rubric", "session",
                                                                                         "submission", NULL };
    write_object(pen->w);
    copy_member(pen, "adjustments");
    copy_member(pen, "agreements");
    write_assessors(pen);
    write_entries(pen, "attachments", COLUMN_PHOTOS, write_photo);
    if (pen->draft != NULL)
        copy_members(pen, who);
    else
        write_who(pen);
    write_entries(pen, "counts", COLUMN_COUNT, write_given);
    copy_member(pen, "covers");
    write_key(pen->w, "evidence");
    write_evidence(pen);
    if (!copy_member(pen, "id"))
        write_pair(pen->w, "id",
                   text_of(seat_submission(pen->desk->arena, pen->desk->session, pen->candidate)));
    write_tools(pen);
    write_entries(pen, "marks", COLUMN_MARK, write_given);
    copy_member(pen, "note");
    if (!copy_member(pen, "purpose"))
        write_pair(pen->w, "purpose", text_of(purpose_words[pen->desk->session->purpose]));
    write_hash(pen, "reason", pen->reason);
    write_entries(pen, "recommendations", COLUMN_RECOMMEND, write_recommendation);
    if (pen->draft != NULL)
        copy_members(pen, what);
    else
        write_what(pen);
    write_hash(pen, "supersedes", pen->supersedes);
    write_hash(pen, "supplements", pen->supplements);
    write_taken(pen);
    write_entries(pen, "ticks", COLUMN_TICK, write_given);
    write_object_end(pen->w);
}

void draft_write(struct writer *w, const struct draft *draft, const struct desk_of_drafts *desk,
                 const char *supersedes, const char *supplements, const char *reason)
{
    struct pen pen = { w, draft, desk, supersedes, supplements, reason, 0 };
    write_paper(&pen);
}

void draft_prefill(struct writer *w, const struct desk_of_drafts *desk, uint32_t candidate)
{
    struct pen pen = { .w = w, .desk = desk, .candidate = candidate };
    write_paper(&pen);
}
