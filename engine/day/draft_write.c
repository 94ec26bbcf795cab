// SPDX-License-Identifier: Apache-2.0
// draft_write.c -- a submission written anew: what was not touched is copied, what was entered stands in its
// place
#include <stdlib.h>
#include <string.h>

#include "pen.h"

// A member of an object of the paper as it stands there; false where it has none.
static bool copy_of(const struct pen *pen, uint32_t object, const char *key)
{
    uint32_t node = pen->draft != NULL ? tape_member(pen_tape(pen), object, key) : 0;
    if (node == 0)
        return false;
    write_key(pen->w, key);
    pen_copy(pen, node);
    return true;
}

static bool copy_member(const struct pen *pen, const char *key)
{
    return copy_of(pen, 0, key);
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
    const struct entry **found = arena_array(pen->desk->arena, (size_t)pen_count(pen) + 1, sizeof *found);
    *count = 0;
    for (uint32_t i = 0; found != NULL && i < pen_count(pen); i++)
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
    pen_pair(pen, "assessor", entry->assessor);
    if (entry->kind == COLUMN_COUNT) {
        struct exact count = exact_absent();
        exact_read(&count, entry->value);
        write_key(w, "count");
        write_integer(w, (int64_t)count.n);
    }
    pen_pair(pen, "criterion", plan_criterion(pen->desk->ground->plan, entry->slot)->id);
    if (entry->kind == COLUMN_MARK)
        pen_pair(pen, "points", entry->value);
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
    pen_pair(pen, "assessor", entry->assessor);
    if (entry->reason.bytes != NULL)
        pen_pair(pen, "reason", entry->reason);
    pen_pair(pen, "result", entry->value);
    if (plan->units.count > 0)
        pen_pair(pen, "unit", ((const struct plan_unit *)plan->units.items)[entry->slot].code);
}

static void write_photo(const struct pen *pen, const struct entry *entry)
{
    pen_pair(pen, "file", entry->value);
    pen_pair(pen, "sha256", entry->unit);
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
            pen_copy(pen, entries[i]->node);
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
    pen_pair(pen, "id", id);
    if (role >= 0)
        pen_pair(pen, "role", text_of(roles[role]));
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
            pen_copy(pen, there[i].shaped.node);
        if (pen->draft->assessor_count > 1)
            qsort(pen->draft->assessors, pen->draft->assessor_count, sizeof(struct text), by_text);
        for (uint32_t i = 0; i < pen->draft->assessor_count; i++)
            write_assessor(pen, pen->draft->assessors[i]);
    }
    write_list_end(pen->w);
}

static bool uses_tool(const struct pen *pen, struct text id)
{
    for (uint32_t i = 0; i < pen_count(pen); i++)
        if (pen->draft->entries[i].instrument.bytes != NULL && text_same(pen->draft->entries[i].instrument, id))
            return true;
    return false;
}

static void write_tool(const struct pen *pen, const struct tool *tool)
{
    struct writer *w = pen->w;

    write_object(w);
    pen_pair(pen, "calibrated_until", tool->until);
    pen_pair(pen, "id", tool->id);
    if (tool->kind.bytes != NULL)
        pen_pair(pen, "kind", tool->kind);
    write_key(w, "resolution");
    if (exact_given(tool->step)) {
        write_object(w);
        pen_pair(pen, "unit", tool->unit);
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
        pen_copy(pen, ((const struct instrument *)there->items)[i].shaped.node);
    for (uint32_t i = 0; i < gear->count; i++) {
        bool known = false;
        for (uint32_t k = 0; there != NULL && k < there->count; k++)
            known |= text_same(((const struct instrument *)there->items)[k].id, gear->tools[i].id);
        if (!known && uses_tool(pen, gear->tools[i].id))
            write_tool(pen, &gear->tools[i]);
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
    pen_pair(pen, "ended", pen->draft != NULL ? draft_taken(pen->draft, COLUMN_ENDED) : text_of("completed"));
    pen_pair(pen, "from", from);
    copy_of(pen, taken, "note");
    copy_of(pen, taken, "pauses");
    pen_pair(pen, "to", to);
    write_object_end(pen->w);
}

static void write_hash(const struct pen *pen, const char *key, const char *hash)
{
    if (hash != NULL)
        pen_pair(pen, key, text_of(hash));
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
    pen_pair(pen, "id", seat->id);
    pen_pair(pen, "issuer", seat->issuer);
    write_object_end(pen->w);
}

static void write_what(const struct pen *pen)
{
    const struct session *session = pen->desk->session;
    pen_pair(pen, "rubric", session->rubric);
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
    pen_evidence(pen);
    if (!copy_member(pen, "id"))
        pen_pair(pen, "id", text_of(seat_submission(pen->desk->arena, pen->desk->session, pen->candidate)));
    write_tools(pen);
    write_entries(pen, "marks", COLUMN_MARK, write_given);
    copy_member(pen, "note");
    if (!copy_member(pen, "purpose"))
        pen_pair(pen, "purpose", text_of(purpose_words[pen->desk->session->purpose]));
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
