// SPDX-License-Identifier: Apache-2.0
// record_measures.c -- what was measured, with the limit that judged it, and what it says about the scope
#include <stdlib.h>
#include <string.h>

#include "record_parts.h"

// ---- printed once ----

static struct text print_decimals_to_error(struct record_printer *printer, const kmp_measure *measure)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "decimals");
    write_integer(w, measure->decimals);
    write_key(w, "error");
    return printer_end(printer);
}

// Pointers into the submission: all the fields that a measure needs.
static void write_needs(struct record_printer *printer, const kmp_measure *measure)
{
    struct writer *w = &printer->w;
    write_key(w, "from");
    write_list(w);
    for (uint32_t i = 0; i < measure->need_count; i++) {
        const kmp_field *field = &printer->task->fields[measure->needs[i]];
        const char *pointer = arena_printf(printer->arena, "/evidence/%s", field->id);
        printer->failed = printer->failed || pointer == NULL;
        write_string(w, pointer);
    }
    write_list_end(w);
}

static struct text print_from_to_label(struct record_printer *printer, const kmp_measure *measure)
{
    struct writer *w = printer_begin(printer);
    if (measure->per < 0)
        write_needs(printer, measure);
    write_key(w, "id");
    write_string(w, measure->id);
    write_key(w, "label");
    write_say(w, (struct say){ text_of(measure->label), text_of(measure->label_id) });
    return printer_end(printer);
}

static struct text print_unit_to_value(struct record_printer *printer, const kmp_measure *measure)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "unit");
    write_string(w, measure->unit);
    write_key(w, "value");
    return printer_end(printer);
}

void record_print_measures(struct record_form *out, struct record_printer *printer)
{
    uint32_t count = printer->task != NULL ? printer->task->measure_count : 0;
    out->measures = arena_array(printer->arena, (size_t)count + 1, sizeof *out->measures);
    printer->failed = printer->failed || out->measures == NULL;
    for (uint32_t i = 0; !printer->failed && i < count; i++) {
        const kmp_measure *measure = &printer->task->measures[i];
        out->scoped = out->scoped || measure->scope != NULL;
        out->measures[i] =
            (struct measure_form){ .decimals_to_error = print_decimals_to_error(printer, measure),
                                   .from_to_label = print_from_to_label(printer, measure),
                                   .unit_to_value = print_unit_to_value(printer, measure) };
    }
}

// ---- written for each attempt ----

static void write_end(struct writer *w, const char *key, const char *open_key, kmp_num end, bool open)
{
    if (!kmp_given(end))
        return;
    write_key(w, key);
    write_num(w, end);
    write_key(w, open_key);
    write_bool(w, open);
}

static void write_limit(struct writer *w, const struct measured *measured)
{
    write_key(w, "limit");
    if (!measured->limited) {
        write_null(w);
        return;
    }
    const kmp_limit *limit = &measured->limit;
    write_object(w);
    write_key(w, "clause");
    write_string(w, limit->clause);
    write_key(w, "edition");
    write_string(w, limit->edition);
    write_end(w, "high", "high_open", limit->high, limit->high_open);
    write_end(w, "low", "low_open", limit->low, limit->low_open);
    write_key(w, "standard");
    write_string(w, limit->standard);
    write_key(w, "verified");
    write_bool(w, limit->verified);
    write_object_end(w);
}

// The pointer to the row in the submission that a measure over a table follows.
static void write_row(struct record_writer *r, const kmp_task *task, const struct measured *measured)
{
    const char *table = task->fields[task->measures[measured->measure].per].id;
    write_key(r->w, "from");
    write_list(r->w);
    write_string(r->w, arena_printf(r->arena, "/evidence/%s/%u", table, measured->row));
    write_list_end(r->w);
}

static void write_value(struct writer *w, const struct measured *measured)
{
    if (!measured->given)
        write_null(w);
    else if (measured->text != NULL)
        write_string(w, measured->text);
    else
        write_num(w, measured->value);
}

static void write_within(struct writer *w, const struct measured *measured)
{
    write_key(w, "within");
    if (!measured->given || measured->within == KMP_UNKNOWN)
        write_null(w);
    else
        write_bool(w, measured->within == KMP_YES);
}

static void write_measured(struct record_writer *r, const struct measured *measured)
{
    const kmp_task *task = r->papers->measures->task;
    const struct measure_form *form = &r->papers->scorecard->plan->form->measures[measured->measure];
    write_object(r->w);
    write_up_to_key(r->w, form->decimals_to_error);
    write_num(r->w, measured->error);
    if (task->measures[measured->measure].per >= 0)
        write_row(r, task, measured);
    write_members(r->w, form->from_to_label);
    write_limit(r->w, measured);
    write_key(r->w, "row");
    write_integer(r->w, measured->row);
    write_up_to_key(r->w, form->unit_to_value);
    write_value(r->w, measured);
    write_within(r->w, measured);
    write_object_end(r->w);
}

void record_measures(struct record_writer *r)
{
    write_list(r->w);
    for (uint32_t i = 0; r->papers->measures != NULL && i < r->papers->measures->count; i++)
        write_measured(r, &r->papers->measures->items[i]);
    write_list_end(r->w);
}

// ---- scope: "qualified.position" stands in the record as {"qualified":{"position": ...}} ----

struct scope_entry {
    const char *path;
    const struct measured *measured;
};

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct scope_entry *)a)->path, ((const struct scope_entry *)b)->path);
}

// The part of a path before its point; the whole of one without a point.
static struct text group_of(const char *path)
{
    const char *point = strchr(path, '.');
    return point != NULL ? (struct text){ path, (uint32_t)(point - path) } : text_of(path);
}

// What a test qualifies for stands only where it was passed.
static bool may_stand(const struct record_writer *r, const char *scope)
{
    return !text_is(group_of(scope), "qualified") || r->papers->scorecard->verdict == VERDICT_COMPETENT;
}

static uint32_t collect_scope(struct record_writer *r, struct scope_entry *entries)
{
    const struct measures *measures = r->papers->measures;
    uint32_t count = 0;
    for (uint32_t i = 0; i < measures->count; i++) {
        const struct measured *measured = &measures->items[i];
        const char *scope = measures->task->measures[measured->measure].scope;
        if (scope != NULL && measured->given && measured->row == 0 && may_stand(r, scope))
            entries[count++] = (struct scope_entry){ scope, measured };
    }
    qsort(entries, count, sizeof *entries, by_path);
    return count;
}

static void write_scope_value(struct writer *w, const struct measured *measured)
{
    if (measured->text != NULL)
        write_string(w, measured->text);
    else
        write_num(w, measured->value);
}

static uint32_t write_group(struct writer *w, const struct scope_entry *entries, uint32_t at, uint32_t count)
{
    struct text group = group_of(entries[at].path);
    write_key_text(w, group);
    if (entries[at].path[group.size] == '\0') {
        write_scope_value(w, entries[at].measured);
        return at + 1;
    }
    write_object(w);
    for (; at < count && text_same(group_of(entries[at].path), group); at++) {
        write_key(w, entries[at].path + group.size + 1);
        write_scope_value(w, entries[at].measured);
    }
    write_object_end(w);
    return at;
}

void record_scope(struct record_writer *r)
{
    write_object(r->w);
    if (r->papers->scorecard->plan->form->scoped) {
        struct scope_entry *entries =
            arena_array(r->arena, (size_t)r->papers->measures->count + 1, sizeof *entries);
        uint32_t count = entries != NULL ? collect_scope(r, entries) : 0;
        r->w->failed = r->w->failed || entries == NULL;
        for (uint32_t i = 0; i < count;)
            i = write_group(r->w, entries, i, count);
    }
    write_object_end(r->w);
}
