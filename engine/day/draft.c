// SPDX-License-Identifier: Apache-2.0
// draft.c -- a submission read as a list of values, and values put into it
#include "draft.h"

#include <string.h>

#include "../base/hash.h"
#include "../base/units.h"

static bool keep(struct draft *draft, struct arena *arena, const struct entry *entry)
{
    void *entries = draft->entries;
    struct entry *kept = arena_push(arena, &entries, &draft->count, &draft->room, sizeof *kept);
    draft->entries = entries;
    if (kept != NULL)
        *kept = *entry;
    return kept != NULL;
}

// ---- what stands in the paper ----

static struct text text_at(const struct tape *tape, uint32_t node)
{
    static const struct text yes = TEXT("true"), no = TEXT("false");
    const struct node *value = tape_node(tape, node);
    if (value->kind == NODE_TRUE)
        return yes;
    return value->kind == NODE_FALSE ? no : value->text;
}

// A reading: its value alone, or {"value", "unit", "instrument", "note"}.
static bool take_reading(struct draft *draft, struct arena *arena, struct entry entry, const kmp_field *field,
                         uint32_t node)
{
    const struct tape *tape = &draft->paper.tape;
    uint32_t value = node;
    entry.node = node;
    entry.unit = text_of(field->unit);
    if (tape_node(tape, node)->kind == NODE_OBJECT) {
        uint32_t unit = tape_member(tape, node, "unit"), tool = tape_member(tape, node, "instrument");
        value = tape_member(tape, node, "value");
        entry.unit = unit != 0 ? tape_node(tape, unit)->text : entry.unit;
        entry.instrument = tool != 0 ? tape_node(tape, tool)->text : entry.instrument;
    }
    if (value == 0 || tape_node(tape, value)->kind == NODE_NULL)
        return true;
    entry.value = text_at(tape, value);
    return keep(draft, arena, &entry);
}

static bool take_row(struct draft *draft, struct arena *arena, struct entry entry, uint32_t row)
{
    const struct tape *tape = &draft->paper.tape;
    bool good = true;
    for (uint32_t i = 0; good && i < entry.table->column_count; i++) {
        uint32_t cell = tape_member(tape, row, entry.table->columns[i].id);
        entry.slot = i;
        if (cell != 0)
            good = take_reading(draft, arena, entry, &entry.table->columns[i], cell);
    }
    return good;
}

static bool take_field(struct draft *draft, struct arena *arena, const kmp_field *field, uint32_t slot,
                       uint32_t node)
{
    const struct tape *tape = &draft->paper.tape;
    struct entry entry = { .kind = COLUMN_FIELD, .slot = slot };
    bool good = true;
    if (tape_node(tape, node)->kind != NODE_LIST)
        return field->kind == KMP_TABLE || take_reading(draft, arena, entry, field, node);
    entry.table = field->kind == KMP_TABLE ? field : NULL;
    for (uint32_t i = tape_first(tape, node); good && i != 0; i = tape_node(tape, i)->next) {
        good = entry.table != NULL ? take_row(draft, arena, entry, i)
                                   : take_reading(draft, arena, entry, field, i);
        entry.row += entry.table != NULL;
        entry.reading += entry.table == NULL;
    }
    return good;
}

static bool take_evidence(struct draft *draft, const struct desk_of_drafts *desk)
{
    const kmp_task *task = desk->ground->task;
    bool good = true;
    for (uint32_t i = 0; good && task != NULL && i < task->field_count; i++) {
        uint32_t node = tape_member(&draft->paper.tape, draft->paper.evidence, task->fields[i].id);
        if (draft->paper.evidence != 0 && node != 0)
            good = take_field(draft, desk->arena, &task->fields[i], i, node);
    }
    return good;
}

static struct text member_text(const struct tape *tape, uint32_t node, const char *key)
{
    uint32_t member = tape_member(tape, node, key);
    return member != 0 ? text_at(tape, member) : (struct text){ NULL, 0 };
}

// Ticks, counts and marks: what an assessor gave on a criterion.
static bool take_given(struct draft *draft, const struct desk_of_drafts *desk, const char *list,
                       const char *key, enum column_kind kind)
{
    const struct tape *tape = &draft->paper.tape;
    uint32_t node = tape_member(tape, 0, list);
    bool good = true;
    for (uint32_t i = node != 0 ? tape_first(tape, node) : 0; good && i != 0; i = tape_node(tape, i)->next) {
        struct entry entry = { .kind = kind,
                               .node = i,
                               .assessor = member_text(tape, i, "assessor"),
                               .value = member_text(tape, i, key) };
        entry.slot = plan_find(desk->ground->plan, member_text(tape, i, "criterion"));
        good = keep(draft, desk->arena, &entry);
    }
    return good;
}

static uint32_t unit_slot(const struct plan *plan, struct text code)
{
    const struct plan_unit *units = plan->units.items;
    for (uint32_t i = 0; i < plan->units.count; i++)
        if (text_same(units[i].code, code))
            return i;
    return 0;
}

static bool take_recommendations(struct draft *draft, const struct desk_of_drafts *desk)
{
    const struct recommendation *all = draft->paper.recommendations.items;
    bool good = true;
    for (uint32_t i = 0; good && i < draft->paper.recommendations.count; i++) {
        struct entry entry = { .kind = COLUMN_RECOMMEND,
                               .assessor = all[i].assessor,
                               .node = all[i].shaped.node,
                               .value = text_of(recommended_words[all[i].result]),
                               .reason = all[i].reason };
        entry.slot = unit_slot(desk->ground->plan, all[i].unit);
        good = keep(draft, desk->arena, &entry);
    }
    return good;
}

static bool take_attachments(struct draft *draft, const struct desk_of_drafts *desk)
{
    const struct attachment *all = draft->paper.attachments.items;
    bool good = true;
    for (uint32_t i = 0; good && i < draft->paper.attachments.count; i++) {
        struct entry entry = {
            .kind = COLUMN_PHOTOS, .node = all[i].shaped.node, .unit = all[i].sha256, .value = all[i].file
        };
        good = keep(draft, desk->arena, &entry);
    }
    return good;
}

// Times that are still those of the plan are nobody's entry.
static bool take_times(struct draft *draft, const struct desk_of_drafts *desk)
{
    const struct taken *taken = &draft->paper.taken;
    struct text start = text_of(session_start(desk->arena, desk->session));
    draft->planned =
        text_same(taken->from, start) && text_same(taken->to, start) && taken->ended == ENDED_COMPLETED;
    if (draft->planned)
        return start.bytes != NULL;
    struct entry from = { .kind = COLUMN_FROM, .value = taken->from, .node = taken->shaped.node };
    struct entry to = { .kind = COLUMN_TO, .value = taken->to, .node = taken->shaped.node };
    struct entry ended = { .kind = COLUMN_ENDED,
                           .node = taken->shaped.node,
                           .value = text_of(ended_words[taken->ended]) };
    bool good = start.bytes != NULL && keep(draft, desk->arena, &ended);
    if (good && !text_same(taken->from, start))
        good = keep(draft, desk->arena, &from);
    return good && (text_same(taken->to, taken->from) || keep(draft, desk->arena, &to));
}

static kmp_status hash_paper(struct submission *paper)
{
    struct writer w = { 0 };
    write_node(&w, &paper->tape, 0, false);
    bool good = !w.failed && hash_sha256(paper->sha256, w.bytes, w.size);
    writer_free(&w);
    return good ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status draft_paper(struct submission *out, struct arena *arena, const char *json, size_t size,
                       const char *name, kmp_problems *problems)
{
    kmp_problems *said = kmp_problems_new();
    if (said == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = submission_read(out, arena, json, size, name, said);
    const struct problem *problem;
    if (status == KMP_NO_ASSESSOR && kmp_problems_at_least(said, KMP_ERROR) == 1)
        status = hash_paper(out);
    else
        for (size_t i = 0; (problem = problem_at(said, i)) != NULL; i++)
            problem_add(problems, problem);
    kmp_problems_free(said);
    return status;
}

kmp_status draft_read(struct draft *out, const struct desk_of_drafts *desk, const char *json, size_t size,
                      const char *name, kmp_problems *problems)
{
    *out = (struct draft){ .json = { json, (uint32_t)size } };
    kmp_status status = draft_paper(&out->paper, desk->arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    bool good = take_evidence(out, desk) && take_given(out, desk, "ticks", "met", COLUMN_TICK) &&
                take_given(out, desk, "counts", "count", COLUMN_COUNT) &&
                take_given(out, desk, "marks", "points", COLUMN_MARK) && take_recommendations(out, desk) &&
                take_attachments(out, desk) && take_times(out, desk);
    return good ? KMP_OK : KMP_NO_MEMORY;
}

// ---- values put into it ----

static bool same_place(const struct entry *a, const struct entry *b)
{
    if (a->kind != b->kind || a->slot != b->slot || a->table != b->table)
        return false;
    if (a->kind == COLUMN_FIELD)
        return a->row == b->row && a->reading == b->reading;
    if (a->kind == COLUMN_PHOTOS)
        return text_same(a->unit, b->unit);
    return a->kind < COLUMN_RECOMMEND || text_same(a->assessor, b->assessor);
}

struct entry *draft_find(const struct draft *draft, const struct entry *entry)
{
    for (uint32_t i = 0; i < draft->count; i++)
        if (same_place(&draft->entries[i], entry))
            return &draft->entries[i];
    return NULL;
}

static bool same_value(const struct entry *a, const struct entry *b)
{
    if (a->value.bytes == NULL || b->value.bytes == NULL)
        return a->value.bytes == b->value.bytes;
    if (a->kind == COLUMN_PHOTOS)
        return true; // the hash is the place
    struct exact x, y;
    bool numbers = exact_read(&x, a->value) && exact_read(&y, b->value);
    if (!numbers || !exact_given(x) || !exact_given(y))
        return text_same(a->value, b->value);
    if (text_same(a->unit, b->unit))
        return exact_order(x, y) == 0;
    if (!unit_fits(a->unit, b->unit))
        return false;
    x = unit_convert(x, a->unit, b->unit);
    return exact_given(x) && exact_order(x, y) == 0;
}

// A recommendation that is told again without its reason is no other one.
bool entry_same(const struct entry *a, const struct entry *b)
{
    bool reasons = a->reason.bytes == NULL || b->reason.bytes == NULL || text_same(a->reason, b->reason);
    return same_value(a, b) && reasons && !entry_completes(b, a);
}

bool entry_completes(const struct entry *entry, const struct entry *there)
{
    return entry->reason.bytes != NULL && there->reason.bytes == NULL && there->value.bytes != NULL &&
           same_value(entry, there);
}

bool draft_put(struct draft *draft, struct arena *arena, struct entry *there, const struct entry *entry)
{
    if (there == NULL) {
        draft->added++;
        return keep(draft, arena, entry);
    }
    if (entry_completes(entry, there))
        draft->added++;
    else
        draft->changed++;
    *there = *entry;
    return true;
}

void draft_drop_erased(struct draft *draft)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < draft->count; i++)
        if (draft->entries[i].value.bytes != NULL)
            draft->entries[kept++] = draft->entries[i];
    draft->count = kept;
}

bool draft_name_assessor(struct draft *draft, struct arena *arena, struct text id)
{
    const struct assessor *known = draft->paper.assessors.items;
    for (uint32_t i = 0; i < draft->paper.assessors.count; i++)
        if (text_same(known[i].id, id))
            return true;
    for (uint32_t i = 0; i < draft->assessor_count; i++)
        if (text_same(draft->assessors[i], id))
            return true;
    void *assessors = draft->assessors;
    struct text *kept =
        arena_push(arena, &assessors, &draft->assessor_count, &draft->assessor_room, sizeof *kept);
    draft->assessors = assessors;
    if (kept != NULL)
        *kept = id;
    return kept != NULL;
}

bool draft_shows(const struct draft *draft)
{
    for (uint32_t i = 0; i < draft->count; i++)
        if (draft->entries[i].kind >= COLUMN_FIELD)
            return true;
    return false;
}

struct text draft_taken(const struct draft *draft, enum column_kind kind)
{
    for (uint32_t i = 0; i < draft->count; i++)
        if (draft->entries[i].kind == kind)
            return draft->entries[i].value;
    if (kind == COLUMN_ENDED)
        return text_of(ended_words[draft->paper.taken.ended]);
    return kind == COLUMN_FROM ? draft->paper.taken.from : draft->paper.taken.to;
}
