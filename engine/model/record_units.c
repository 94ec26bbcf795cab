// SPDX-License-Identifier: Apache-2.0
// record_units.c -- the verdict of every covered unit beside what assessors recommended, and what was said
#include <stdlib.h>
#include <string.h>

#include "record_parts.h"

// ---- KUK that were seen ----

static bool counts_for(const struct criterion *criterion, uint32_t unit)
{
    return criterion->unit == 0 || criterion->unit == (int64_t)unit + 1;
}

static int by_text(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

static void write_texts(struct writer *w, struct text *texts, uint32_t count)
{
    qsort(texts, count, sizeof *texts, by_text);
    write_list(w);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || !text_same(texts[i], texts[i - 1]))
            write_text(w, texts[i]);
    write_list_end(w);
}

static uint32_t kuk_of(const struct criterion *criterion, uint32_t unit, struct text *out)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < criterion->kuk.count; i++) {
        const struct kuk *kuk = &((const struct kuk *)criterion->kuk.items)[i];
        if (kuk->unit == (int64_t)unit + 1)
            out[count++] = kuk->no;
    }
    return count;
}

static void write_kuk_seen(struct record_writer *r, uint32_t unit)
{
    const struct scorecard *card = r->papers->scorecard;
    size_t most = 1;
    for (uint32_t i = 0; i < card->count; i++)
        most += card->criteria[i].criterion->kuk.count;
    struct text *seen = arena_array(r->arena, most, sizeof *seen);
    if (seen == NULL) {
        r->w->failed = true;
        return;
    }
    uint32_t count = 0;
    for (uint32_t i = 0; i < card->count; i++) {
        const struct scored *scored = &card->criteria[i];
        if (scored->counted && !scored->missing && counts_for(scored->criterion, unit))
            count += kuk_of(scored->criterion, unit, &seen[count]);
    }
    write_texts(r->w, seen, count);
}

static void write_kuk_required(struct record_writer *r, const struct plan_unit *unit)
{
    uint32_t count = unit != NULL ? unit->kuk_required.count : 0;
    struct text *required = arena_array(r->arena, (size_t)count + 1, sizeof *required);
    if (required == NULL) {
        r->w->failed = true;
        return;
    }
    if (count > 0)
        memcpy(required, unit->kuk_required.items, count * sizeof *required);
    write_texts(r->w, required, count);
}

// ---- recommendations ----

static bool is_for(const struct recommendation *recommendation, const struct plan_unit *unit)
{
    if (unit == NULL || recommendation->unit.bytes == NULL)
        return recommendation->unit.bytes == NULL;
    return text_same(recommendation->unit, unit->code);
}

// Whether every recommendation says what was computed; nothing where there is none.
static void write_agrees(struct record_writer *r, const struct scored_unit *scored)
{
    static const enum verdict meant[] = { VERDICT_COMPETENT, VERDICT_NOT_YET, VERDICT_REFER };
    const struct list *list = &r->papers->attempt->recommendations;
    bool any = false, agrees = true;
    for (uint32_t i = 0; i < list->count; i++) {
        const struct recommendation *one = &((const struct recommendation *)list->items)[i];
        if (!is_for(one, scored->unit))
            continue;
        any = true;
        agrees = agrees && meant[one->result] == scored->verdict;
    }
    write_key(r->w, "agrees");
    if (any)
        write_bool(r->w, agrees);
    else
        write_null(r->w);
}

static void write_recommended(struct record_writer *r, const struct plan_unit *unit)
{
    const struct list *list = &r->papers->attempt->recommendations;
    write_key(r->w, "recommended");
    write_list(r->w);
    for (uint32_t i = 0; i < list->count; i++) {
        const struct recommendation *one = &((const struct recommendation *)list->items)[i];
        if (!is_for(one, unit))
            continue;
        write_object(r->w);
        write_key(r->w, "assessor");
        write_text(r->w, one->assessor);
        write_key(r->w, "reason");
        write_text(r->w, one->reason);
        write_key(r->w, "result");
        write_string(r->w, recommended_words[one->result]);
        write_object_end(r->w);
    }
    write_list_end(r->w);
}

static void write_unit(struct record_writer *r, uint32_t index)
{
    const struct scored_unit *scored = &r->papers->scorecard->units[index];
    const struct plan_unit *unit = scored->unit;
    struct writer *w = r->w;
    write_object(w);
    write_agrees(r, scored);
    write_key(w, "code");
    write_text(w, unit != NULL ? unit->code : (struct text){ 0 });
    write_key(w, "decree");
    write_text(w, unit != NULL ? unit->decree : (struct text){ 0 });
    write_key(w, "kuk_required");
    write_kuk_required(r, unit);
    write_key(w, "kuk_seen");
    write_kuk_seen(r, index);
    if (unit != NULL && exact_given(unit->need)) {
        write_key(w, "need");
        write_exact(w, unit->need);
        write_key(w, "points");
        write_exact(w, scored->points);
    }
    write_recommended(r, unit);
    write_key(w, "title");
    write_say(w, unit != NULL ? unit->title : (struct say){ 0 });
    write_key(w, "verdict");
    write_string(w, verdict_words[scored->verdict]);
    write_key(w, "version");
    if (unit != NULL && unit->version > 0)
        write_integer(w, unit->version);
    else
        write_null(w);
    write_object_end(w);
}

void record_units(struct record_writer *r)
{
    write_list(r->w);
    for (uint32_t i = 0; i < r->papers->scorecard->unit_count; i++)
        if (r->papers->scorecard->units[i].covered)
            write_unit(r, i);
    write_list_end(r->w);
}

// ---- problems: codes and arguments; the sentence is made when it is shown ----

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct problem_arg *)a)->name, ((const struct problem_arg *)b)->name);
}

static void write_args(struct writer *w, const struct problem *problem)
{
    struct problem_arg args[PROBLEM_ARGS];
    size_t count = 0;
    while (count < PROBLEM_ARGS && problem->args[count].name != NULL) {
        args[count] = problem->args[count];
        count++;
    }
    qsort(args, count, sizeof args[0], by_name);
    write_key(w, "args");
    write_object(w);
    for (size_t i = 0; i < count; i++) {
        write_key(w, args[i].name);
        write_string(w, args[i].value);
    }
    write_object_end(w);
}

void record_problems(struct record_writer *r)
{
    static const char *const severities[] = { "note", "warning", "error" };
    write_list(r->w);
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(r->papers->problems, i)) != NULL; i++) {
        write_object(r->w);
        write_args(r->w, problem);
        write_key(r->w, "code");
        write_string(r->w, problem_code(problem));
        write_key(r->w, "pointer");
        write_string(r->w, problem->pointer != NULL ? problem->pointer : "");
        write_key(r->w, "severity");
        write_string(r->w, severities[problem->severity]);
        write_object_end(r->w);
    }
    write_list_end(r->w);
}
