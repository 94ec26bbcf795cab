// SPDX-License-Identifier: Apache-2.0
// record_criteria.c -- every point of a record with its reason: criterion, evidence, rule, assessor
#include "record_parts.h"

static void write_assessor(struct record_writer *r, struct text id)
{
    write_key(r->w, "assessor");
    size_t from = r->w->size;
    write_slice(r->w, &r->papers->attempt->tape, id);
    r->named_at = from;
    r->named_size = r->w->size - from;
}

static void write_counts(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    write_key(w, "counts");
    write_list(w);
    for (uint32_t i = 0; i < scored_seen(scored, FROM_COUNT); i++) {
        write_object(w);
        write_assessor(r, scored->tallies[i]->assessor);
        write_key(w, "count");
        write_integer(w, scored->tallies[i]->count);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_ticks(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    write_key(w, "ticks");
    write_list(w);
    for (uint32_t i = 0; i < scored_seen(scored, FROM_TICK); i++) {
        write_object(w);
        write_assessor(r, scored->ticks[i]->assessor);
        write_key(w, "met");
        if (scored->ticks[i]->met == MET_NOT_APPLICABLE)
            write_string(w, "not_applicable");
        else
            write_bool(w, scored->ticks[i]->met == MET_YES);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_marks(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    write_key(w, "marks");
    write_list(w);
    for (uint32_t i = 0; i < scored_seen(scored, FROM_JUDGED); i++) {
        write_object(w);
        write_assessor(r, scored->marks[i]->assessor);
        write_key(w, "points");
        write_exact(w, scored->marks[i]->points);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_from(struct record_writer *r, const struct scored *scored)
{
    const struct measures *measures = r->papers->measures;
    write_key(r->w, "from");
    write_list(r->w);
    for (uint32_t i = 0; i < scored_seen(scored, FROM_MEASURE); i++)
        write_source_of(r->w, measures->task, scored->rows[i].measure, scored->rows[i].row);
    for (uint32_t i = 0; i < scored->criterion->uses.count; i++)
        write_source_of(r->w, measures->task, ((const struct use *)scored->criterion->uses.items)[i].slot, 0);
    write_list_end(r->w);
}

static bool same_place(struct text a, struct text b)
{
    return a.bytes == b.bytes && a.size == b.size;
}

// What a function said; most say one of a few texts, which stand in this record already.
static void write_said(struct record_writer *r, struct say say)
{
    struct writer *w = r->w;
    struct says_written *says = r->says;
    uint32_t i = 0;
    while (i < says->count && !(same_place(says->items[i].en, say.en) && same_place(says->items[i].id, say.id)))
        i++;
    if (i < says->count) {
        if (writer_reserve(w, says->size[i] + 1))
            write_raw(w, w->bytes + says->at[i], says->size[i]);
        return;
    }
    size_t before = w->size;
    write_say(w, say);
    if (i == SAYS_WRITTEN || w->failed)
        return;
    says->items[i] = say;
    says->at[i] = before;
    says->size[i] = w->size - before;
    says->count++;
}

// What a function gave, or that no rule held.
static void write_reason(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    if (scored->missing || !scored->counted || scored->criterion->source != FROM_FUNCTION) {
        write_key(w, "rule");
        write_null(w);
        write_key(w, "say");
        write_say(w, scored->missing ? (struct say){ 0 } : scored->award->say);
        return;
    }
    write_up_to_key(w, scored->criterion->members.rule_to_say);
    write_said(r, scored->award->say);
}

// The level that held; NULL where none did or none counts.
static const struct level *level_of(const struct scored *scored)
{
    bool held = !scored->missing && scored->counted && scored->award->level >= 0;
    return held ? criterion_level(scored->criterion, (uint32_t)scored->award->level) : NULL;
}

static void write_rule_to_unit(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    const struct level *level = level_of(scored);
    if (level != NULL && scored_seen(scored, FROM_TICK) == 0) {
        write_members(w, level->rule_to_unit);
        return;
    }
    if (level != NULL)
        write_members(w, level->reason);
    else
        write_reason(r, scored);
    write_ticks(r, scored);
    write_members(w, scored->criterion->members.title_to_unit);
}

static void write_verdict_of(struct writer *w, const struct scored *scored)
{
    write_key(w, "verdict");
    write_string(w, scored->verdict == NEED_NONE ? NULL : need_words[scored->verdict]);
}

static void write_level(struct writer *w, const struct scored *scored)
{
    write_key(w, "level");
    if (scored->award->level >= 0 && !scored->missing)
        write_integer(w, scored->award->level);
    else
        write_null(w);
}

static void write_decided_by(struct record_writer *r, const struct scored *scored)
{
    write_key(r->w, "decided_by");
    if (scored->deciding != NULL)
        write_source_of(r->w, r->papers->measures->task, scored->deciding->measure, scored->deciding->row);
    else
        write_null(r->w);
}

static void write_number(struct writer *w, const char *key, struct exact value)
{
    write_key(w, key);
    write_exact(w, value);
}

// Whether nothing of it is counted, and of measures only a function reads.
static bool stays(const struct criterion *criterion)
{
    return criterion->source == FROM_JUDGED || criterion->source == FROM_TICK ||
           criterion->source == FROM_FUNCTION;
}

static void write_counts_to_kuk(struct record_writer *r, const struct scored *scored)
{
    const struct criterion *criterion = scored->criterion;
    if (stays(criterion)) {
        write_members(r->w, criterion->members.counts_to_kuk);
        return;
    }
    write_counts(r, scored);
    write_decided_by(r, scored);
    if (exact_given(criterion->factor))
        write_number(r->w, "factor", criterion->factor);
    write_from(r, scored);
    write_members(r->w, criterion->members.id_to_kuk);
}

static void write_missing_to_out_of(struct writer *w, const struct scored *scored)
{
    if (!scored->missing) {
        write_members(w, scored->criterion->members.missing_to_out_of);
        return;
    }
    write_key(w, "missing");
    write_bool(w, true);
    write_members(w, scored->criterion->members.need_to_out_of);
}

static void write_criterion(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    const struct criterion *criterion = scored->criterion;
    write_object(w);
    write_number(w, "contribution", scored->missing ? exact_absent() : scored->award->contribution);
    write_counts_to_kuk(r, scored);
    write_level(w, scored);
    write_marks(r, scored);
    write_missing_to_out_of(w, scored);
    write_number(w, "points", scored->missing ? exact_absent() : scored->award->points);
    write_rule_to_unit(r, scored);
    write_verdict_of(w, scored);
    write_members(w, criterion->members.weight);
    write_object_end(w);
}

// Who found it, where that is one assessor; else no text.
static struct text found_by(const struct scored *scored)
{
    if (scored->seen == 1)
        switch (scored->criterion->source) {
        case FROM_JUDGED:
            return scored->marks[0]->assessor;
        case FROM_TICK:
            return scored->ticks[0]->assessor;
        case FROM_COUNT:
            return scored->tallies[0]->assessor;
        default:
            break;
        }
    return (struct text){ NULL, 0 };
}

static bool names(const struct award *award, struct text finder)
{
    return award->finder.size == finder.size + 2 &&
           bytes_same(award->written.bytes + award->finder.at + 1, finder.bytes, finder.size);
}

// What another attempt was awarded, with the name of whoever found it here.
static void write_again(struct record_writer *r, const struct award *award, struct text finder)
{
    struct writer *w = r->w;
    struct text written = award->written;
    if (finder.bytes == NULL || names(award, finder)) {
        write_members(w, written);
        return;
    }
    uint32_t behind = award->finder.at + award->finder.size;
    write_up_to_key(w, (struct text){ written.bytes, award->finder.at });
    write_slice(w, &r->papers->attempt->tape, finder);
    write_unquoted(w, written.bytes + behind, written.size - behind);
}

// Keeps what was written from `before` on; not where a name in it had to be escaped.
static void keep(struct record_writer *r, const struct award *award, size_t before, struct text finder)
{
    struct text written = { r->w->bytes + before, (uint32_t)(r->w->size - before) };
    struct finder named = { 0, 0 };
    if (finder.bytes != NULL)
        named = (struct finder){ (uint32_t)(r->named_at - before), (uint32_t)r->named_size };
    if (finder.bytes == NULL || named.size == finder.size + 2)
        precedents_keep(r->papers->precedents, award, written, named);
}

// As it was written before; else it is written, and kept for the next.
static void write_or_copy(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    const struct award *award = scored->award;
    struct text finder = found_by(scored);
    if (award->written.bytes != NULL) {
        write_again(r, award, finder);
        return;
    }
    size_t before = w->size + w->comma;
    write_criterion(r, scored);
    if (award->kept != NULL && r->papers->precedents != NULL && !w->failed)
        keep(r, award, before, finder);
}

void record_criteria(struct record_writer *r)
{
    struct says_written says;
    says.count = 0;
    r->says = &says;
    write_list(r->w);
    for (uint32_t i = 0; i < r->papers->scorecard->count; i++)
        write_or_copy(r, &r->papers->scorecard->criteria[i]);
    write_list_end(r->w);
}
