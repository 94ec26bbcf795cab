// SPDX-License-Identifier: Apache-2.0
// record_units.c -- the verdict of every covered unit beside what assessors recommended, and what was said
#include <stdlib.h>
#include <string.h>

#include "record_parts.h"

// ---- printed once ----

static int by_text(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

static void write_required(struct record_printer *printer, const struct plan_unit *unit)
{
    struct writer *w = &printer->w;
    uint32_t count = unit != NULL ? unit->kuk_required.count : 0;
    struct text *required = arena_array(printer->arena, (size_t)count + 1, sizeof *required);
    if (required == NULL) {
        printer->failed = true;
        return;
    }
    if (count > 0)
        memcpy(required, unit->kuk_required.items, count * sizeof *required);
    qsort(required, count, sizeof *required, by_text);
    write_list(w);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || !text_same(required[i], required[i - 1]))
            write_text(w, required[i]);
    write_list_end(w);
}

static struct text print_code_to_seen(struct record_printer *printer, const struct plan_unit *unit)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "code");
    write_text(w, unit != NULL ? unit->code : (struct text){ 0 });
    write_key(w, "decree");
    write_text(w, unit != NULL ? unit->decree : (struct text){ 0 });
    write_key(w, "kuk_required");
    write_required(printer, unit);
    write_key(w, "kuk_seen");
    return printer_end(printer);
}

static struct text print_title_to_verdict(struct record_printer *printer, const struct plan_unit *unit)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "title");
    write_say(w, unit != NULL ? unit->title : (struct say){ 0 });
    write_key(w, "verdict");
    return printer_end(printer);
}

static struct text print_unit_version(struct record_printer *printer, const struct plan_unit *unit)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "version");
    if (unit != NULL && unit->version > 0)
        write_integer(w, unit->version);
    else
        write_null(w);
    return printer_end(printer);
}

// ---- KUK that were seen ----

static int by_number(const void *a, const void *b)
{
    return text_order(((const struct kuk_shown *)a)->no, ((const struct kuk_shown *)b)->no);
}

static bool counts_for(const struct criterion *criterion, uint32_t unit)
{
    return criterion->unit == 0 || criterion->unit == (int64_t)unit + 1;
}

static void find_shown(struct unit_form *out, const struct plan *plan, uint32_t unit)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(plan, i);
        const struct kuk *kuk = criterion->kuk.items;
        for (uint32_t k = 0; counts_for(criterion, unit) && k < criterion->kuk.count; k++)
            if (kuk[k].unit == (int64_t)unit + 1)
                out->shown[out->shown_count++] = (struct kuk_shown){ kuk[k].no, i };
    }
    qsort(out->shown, out->shown_count, sizeof *out->shown, by_number);
}

static void print_shown(struct unit_form *out, struct record_printer *printer, uint32_t unit)
{
    size_t most = 1;
    for (uint32_t i = 0; i < printer->plan->criteria.count; i++)
        most += plan_criterion(printer->plan, i)->kuk.count;
    out->shown = arena_array(printer->arena, most, sizeof *out->shown);
    if (out->shown == NULL)
        printer->failed = true;
    else
        find_shown(out, printer->plan, unit);
}

void record_print_units(struct record_form *out, struct record_printer *printer)
{
    const struct list *units = &printer->plan->units;
    out->units = arena_array(printer->arena, (size_t)units->count + 1, sizeof *out->units);
    printer->failed = printer->failed || out->units == NULL;
    for (uint32_t i = 0; !printer->failed && (i == 0 || i < units->count); i++) {
        const struct plan_unit *unit = i < units->count ? (const struct plan_unit *)units->items + i : NULL;
        out->units[i] = (struct unit_form){ .code_to_seen = print_code_to_seen(printer, unit),
                                            .title_to_verdict = print_title_to_verdict(printer, unit),
                                            .version = print_unit_version(printer, unit) };
        print_shown(&out->units[i], printer, i);
    }
}

static void write_kuk_seen(struct record_writer *r, const struct unit_form *form)
{
    const struct scorecard *card = r->papers->scorecard;
    struct text last = { NULL, 0 };
    write_list(r->w);
    for (uint32_t i = 0; i < form->shown_count; i++) {
        const struct kuk_shown *shown = &form->shown[i];
        const struct scored *scored = &card->criteria[shown->criterion];
        if (!scored->counted || scored->missing || text_same(shown->no, last))
            continue;
        write_text(r->w, shown->no);
        last = shown->no;
    }
    write_list_end(r->w);
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
    const struct unit_form *form = &r->papers->scorecard->plan->form->units[index];
    struct writer *w = r->w;
    write_object(w);
    write_agrees(r, scored);
    write_up_to_key(w, form->code_to_seen);
    write_kuk_seen(r, form);
    if (scored->unit != NULL && exact_given(scored->unit->need)) {
        write_key(w, "need");
        write_exact(w, scored->unit->need);
        write_key(w, "points");
        write_exact(w, scored->points);
    }
    write_recommended(r, scored->unit);
    write_up_to_key(w, form->title_to_verdict);
    write_word(w, verdict_words[scored->verdict]);
    write_members(w, form->version);
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
