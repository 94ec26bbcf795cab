// SPDX-License-Identifier: Apache-2.0
// record_sums.c -- what stands between the criteria and the score: groups, every change, the time, the grade
#include "record_parts.h"

static void write_number(struct writer *w, const char *key, struct exact value)
{
    write_key(w, key);
    write_exact(w, value);
}

static void write_need(struct writer *w, enum met_need verdict)
{
    write_key(w, "verdict");
    write_string(w, verdict == NEED_NONE ? NULL : need_words[verdict]);
}

static void write_id_of(struct writer *w, const char *key, const struct text *id)
{
    write_key(w, key);
    write_text(w, id != NULL ? *id : (struct text){ 0 });
}

bool has_groups(const struct plan *plan)
{
    return plan->groups.count > 1;
}

bool has_sections(const struct plan *plan)
{
    return plan->sections.count > 0;
}

bool has_grades(const struct plan *plan)
{
    return plan->grades.count > 0;
}

bool has_time_limit(const struct plan *plan)
{
    return plan->time_limit.shaped.present;
}

bool has_attempts(const struct plan *plan)
{
    return plan->attempts.shaped.present;
}

static void write_step(struct writer *w, const struct rounding *round)
{
    if (!exact_given(round->attempts))
        return;
    write_key(w, "round");
    write_object(w);
    write_key(w, "mode");
    write_string(w, round_words[round->mode >= 0 ? round->mode : ROUND_HALF_UP]);
    write_number(w, "step", round->attempts);
    write_object_end(w);
}

static bool covers_all(const struct scorecard *card)
{
    for (uint32_t i = 0; i < card->unit_count; i++)
        if (!card->units[i].covered)
            return false;
    return true;
}

static void write_rule(struct writer *w, const struct attempts *rule)
{
    write_object(w);
    write_key(w, "combine");
    write_string(w, attempts_words[rule->combine]);
    if (exact_given(rule->mastery))
        write_number(w, "mastery", rule->mastery);
    if (exact_given(rule->need))
        write_number(w, "need", rule->need);
    if (rule->times > 0) {
        write_key(w, "times");
        write_integer(w, rule->times);
    }
    if (exact_given(rule->weight))
        write_number(w, "weight", rule->weight);
    write_object_end(w);
}

// How its rubric makes one of several attempts, so that records alone can be combined.
void record_attempts(struct record_writer *r)
{
    const struct scorecard *card = r->papers->scorecard;
    const struct plan *plan = card->plan;
    write_object(r->w);
    write_number(r->w, "out_of", plan->out_of);
    write_step(r->w, &plan->round);
    write_key(r->w, "rule");
    write_rule(r->w, &plan->attempts);
    write_number(r->w, "value", card->full_score);
    write_key(r->w, "whole");
    write_bool(r->w, covers_all(card));
    write_object_end(r->w);
}

void record_adjusted(struct record_writer *r)
{
    const struct scorecard *card = r->papers->scorecard;
    write_list(r->w);
    for (uint32_t i = 0; i < card->change_count; i++) {
        const struct change *change = &card->changes[i];
        write_object(r->w);
        write_number(r->w, "amount", change->amount);
        write_id_of(r->w, "because", change->because != NULL ? &change->because->id : NULL);
        write_id_of(r->w, "criterion", change->criterion != NULL ? &change->criterion->id : NULL);
        write_id_of(r->w, "group", change->group != NULL ? &change->group->id : NULL);
        write_key(r->w, "why");
        write_string(r->w, changed_words[change->why]);
        write_object_end(r->w);
    }
    write_list_end(r->w);
}

void record_grade(struct record_writer *r)
{
    const struct grade *grade = r->papers->scorecard->grade;
    if (grade == NULL) {
        write_null(r->w);
        return;
    }
    write_object(r->w);
    write_key(r->w, "id");
    write_text(r->w, grade->id);
    write_key(r->w, "title");
    write_say(r->w, grade->title);
    write_object_end(r->w);
}

static void write_group(struct writer *w, const struct scorecard *card, const struct scored_group *scored)
{
    const struct group *group = scored->group;
    write_object(w);
    write_id_of(w, "group", group->parent > 0 ? &card->groups[group->parent].group->id : NULL);
    write_id_of(w, "id", &group->id);
    write_number(w, "need", group->need);
    write_number(w, "out_of", scored->out_of);
    write_number(w, "points", scored->counted && scored->sum.known ? scored->sum.least : exact_absent());
    write_key(w, "title");
    write_say(w, group->title);
    write_need(w, scored->verdict);
    write_object_end(w);
}

void record_groups(struct record_writer *r)
{
    const struct scorecard *card = r->papers->scorecard;
    write_list(r->w);
    for (uint32_t i = 1; i < card->plan->groups.count; i++)
        write_group(r->w, card, &card->groups[i]);
    write_list_end(r->w);
}

void record_sections(struct record_writer *r)
{
    const struct scorecard *card = r->papers->scorecard;
    write_list(r->w);
    for (uint32_t i = 0; i < card->plan->sections.count; i++) {
        const struct scored_section *scored = &card->sections[i];
        write_object(r->w);
        write_id_of(r->w, "id", &scored->section->id);
        write_number(r->w, "out_of", scored->out_of);
        write_number(r->w, "points", scored->points);
        write_key(r->w, "title");
        write_say(r->w, scored->section->title);
        write_object_end(r->w);
    }
    write_list_end(r->w);
}

void record_time(struct record_writer *r)
{
    const struct scorecard *card = r->papers->scorecard;
    write_object(r->w);
    write_number(r->w, "limit_s", exact_int(card->plan->time_limit.seconds));
    write_number(r->w, "over_s", card->time.over);
    write_number(r->w, "used_s", card->time.used);
    write_need(r->w, card->time.verdict);
    write_object_end(r->w);
}
