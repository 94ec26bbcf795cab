// SPDX-License-Identifier: Apache-2.0
// record_criteria.c -- every point of a record with its reason: criterion, evidence, rule, assessor
#include "record_parts.h"

void write_say(struct writer *w, struct say say)
{
    if (say.en.bytes == NULL && say.id.bytes == NULL) {
        write_null(w);
        return;
    }
    write_object(w);
    if (say.en.bytes != NULL) {
        write_key(w, "en");
        write_text(w, say.en);
    }
    if (say.id.bytes != NULL) {
        write_key(w, "id");
        write_text(w, say.id);
    }
    write_object_end(w);
}

static void write_counts(struct writer *w, const struct scored *scored)
{
    write_key(w, "counts");
    write_list(w);
    for (uint32_t i = 0; i < scored->tally_count; i++) {
        write_object(w);
        write_key(w, "assessor");
        write_text(w, scored->tallies[i]->assessor);
        write_key(w, "count");
        write_integer(w, scored->tallies[i]->count);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_ticks(struct writer *w, const struct scored *scored)
{
    write_key(w, "ticks");
    write_list(w);
    for (uint32_t i = 0; i < scored->tick_count; i++) {
        write_object(w);
        write_key(w, "assessor");
        write_text(w, scored->ticks[i]->assessor);
        write_key(w, "met");
        if (scored->ticks[i]->met == MET_NOT_APPLICABLE)
            write_string(w, "not_applicable");
        else
            write_bool(w, scored->ticks[i]->met == MET_YES);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_marks(struct writer *w, const struct scored *scored)
{
    write_key(w, "marks");
    write_list(w);
    for (uint32_t i = 0; i < scored->mark_count; i++) {
        write_object(w);
        write_key(w, "assessor");
        write_text(w, scored->marks[i]->assessor);
        write_key(w, "points");
        write_exact(w, scored->marks[i]->points);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_source_of(struct record_writer *r, uint32_t measure, uint32_t row)
{
    write_object(r->w);
    write_key(r->w, "measure");
    write_string(r->w, r->papers->measures->task->measures[measure].id);
    write_key(r->w, "row");
    write_integer(r->w, row);
    write_object_end(r->w);
}

static void write_from(struct record_writer *r, const struct scored *scored)
{
    write_key(r->w, "from");
    write_list(r->w);
    for (uint32_t i = scored->first; i < scored->first + scored->from; i++)
        write_source_of(r, r->papers->measures->items[i].measure, r->papers->measures->items[i].row);
    for (uint32_t i = 0; i < scored->criterion->uses.count; i++)
        write_source_of(r, ((const struct use *)scored->criterion->uses.items)[i].slot, 0);
    write_list_end(r->w);
}

static void write_bounds(struct writer *w, const struct level *level, const char *key, struct exact bound)
{
    if (!exact_given(level->low) || !exact_given(bound))
        return;
    write_key(w, key);
    write_exact(w, bound);
}

static void write_dropped(struct writer *w, const char *key, int64_t marks)
{
    if (marks == 0)
        return;
    write_key(w, key);
    write_integer(w, marks);
}

static void write_marks_rule(struct writer *w, const struct judged *judged)
{
    write_key(w, "combine");
    write_string(w, combine_words[judged->combine]);
    write_dropped(w, "drop_highest", judged->drop_highest);
    write_dropped(w, "drop_lowest", judged->drop_lowest);
}

static void write_step(struct writer *w, const char *key, struct exact step)
{
    if (!exact_given(step))
        return;
    write_key(w, key);
    write_exact(w, step);
}

static void write_round(struct writer *w, const struct rounding *round)
{
    if (!exact_given(round->mark) && !exact_given(round->points) && !exact_given(round->criterion))
        return;
    write_key(w, "round");
    write_object(w);
    write_step(w, "criterion", round->criterion);
    write_step(w, "mark", round->mark);
    write_key(w, "mode");
    write_string(w, round_words[round->mode]);
    write_step(w, "points", round->points);
    write_object_end(w);
}

static void write_level_rule(struct writer *w, const struct criterion *criterion, const struct level *level)
{
    if (criterion->source == FROM_JUDGED)
        write_marks_rule(w, &criterion->judged);
    bool each = criterion->source == FROM_MEASURE && criterion->each >= 0;
    if (each) {
        write_key(w, "each");
        write_string(w, each_words[criterion->each]);
    }
    write_bounds(w, level, "high", level->high);
    write_bounds(w, level, "low", level->low);
    write_round(w, &criterion->round);
    write_key(w, "source");
    write_text(w, level->source);
    if (level->when == WHEN_IS) {
        write_key(w, "text");
        write_text(w, level->text);
    }
    if (criterion->source == FROM_JUDGED && criterion->judged.third >= 0) {
        write_key(w, "third");
        write_string(w, third_words[criterion->judged.third]);
    }
    write_key(w, "when");
    write_string(w, when_words[level->when]);
}

static void write_rule(struct writer *w, const struct scored *scored)
{
    const struct criterion *criterion = scored->criterion;
    write_key(w, "rule");
    if (scored->missing || !scored->counted || (scored->level < 0 && criterion->source != FROM_FUNCTION)) {
        write_null(w);
        return;
    }
    write_object(w);
    if (criterion->source == FROM_FUNCTION) {
        write_key(w, "line");
        write_integer(w, criterion->line);
        write_round(w, &criterion->round);
        write_key(w, "when");
        write_string(w, "function");
    } else {
        write_level_rule(w, criterion, criterion_level(criterion, (uint32_t)scored->level));
    }
    write_object_end(w);
}

static void write_kuk(struct writer *w, const struct criterion *criterion)
{
    write_key(w, "kuk");
    write_list(w);
    for (uint32_t i = 0; i < criterion->kuk.count; i++)
        write_text(w, ((const struct kuk *)criterion->kuk.items)[i].no);
    write_list_end(w);
}

static void write_unit(struct record_writer *r, const struct criterion *criterion)
{
    const struct plan_unit *units = r->papers->scorecard->plan->units.items;
    write_key(r->w, "unit");
    if (criterion->unit > 0)
        write_text(r->w, units[criterion->unit - 1].code);
    else
        write_null(r->w);
}

static void write_verdict_of(struct writer *w, const struct scored *scored)
{
    write_key(w, "verdict");
    write_string(w, scored->verdict == NEED_NONE ? NULL : need_words[scored->verdict]);
}

static void write_level(struct writer *w, const struct scored *scored)
{
    write_key(w, "level");
    if (scored->level >= 0 && !scored->missing)
        write_integer(w, scored->level);
    else
        write_null(w);
}

static void write_decided_by(struct record_writer *r, const struct scored *scored)
{
    write_key(r->w, "decided_by");
    if (scored->deciding != NULL)
        write_source_of(r, scored->deciding->measure, scored->deciding->row);
    else
        write_null(r->w);
}

static void write_number(struct writer *w, const char *key, struct exact value)
{
    write_key(w, key);
    write_exact(w, value);
}

static void write_criterion(struct record_writer *r, const struct scored *scored)
{
    struct writer *w = r->w;
    const struct criterion *criterion = scored->criterion;
    write_object(w);
    write_number(w, "contribution", scored->missing ? exact_absent() : scored->contribution);
    write_counts(w, scored);
    write_decided_by(r, scored);
    if (exact_given(criterion->factor))
        write_number(w, "factor", criterion->factor);
    write_from(r, scored);
    write_key(w, "id");
    write_text(w, criterion->id);
    write_key(w, "kind");
    write_string(w, source_words[criterion->source]);
    write_kuk(w, criterion);
    write_level(w, scored);
    write_marks(w, scored);
    write_key(w, "missing");
    write_bool(w, scored->missing);
    write_number(w, "need", criterion->need);
    write_number(w, "out_of", criterion->out_of);
    write_number(w, "points", scored->missing ? exact_absent() : scored->points);
    write_rule(w, scored);
    write_key(w, "say");
    write_say(w, scored->missing ? (struct say){ 0 } : scored->say);
    write_ticks(w, scored);
    write_key(w, "title");
    write_say(w, criterion->title);
    write_unit(r, criterion);
    write_verdict_of(w, scored);
    write_number(w, "weight", criterion->weight);
    write_object_end(w);
}

void record_criteria(struct record_writer *r)
{
    write_list(r->w);
    for (uint32_t i = 0; i < r->papers->scorecard->count; i++)
        write_criterion(r, &r->papers->scorecard->criteria[i]);
    write_list_end(r->w);
}
