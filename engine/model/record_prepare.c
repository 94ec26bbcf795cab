// SPDX-License-Identifier: Apache-2.0
// record_prepare.c -- what the records of one rubric have in common, printed once for all of them
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

// An empty list.
static void write_nothing(struct writer *w, const char *key)
{
    write_key(w, key);
    write_list(w);
    write_list_end(w);
}

struct writer *printer_begin(struct record_printer *printer)
{
    writer_empty(&printer->w);
    write_object(&printer->w);
    return &printer->w;
}

struct text printer_end(struct record_printer *printer)
{
    struct writer *w = &printer->w;
    char *copy =
        w->failed ? NULL : arena_string(printer->arena, (struct text){ w->bytes + 1, (uint32_t)w->size - 1 });
    printer->failed = printer->failed || copy == NULL;
    return (struct text){ copy, copy != NULL ? (uint32_t)w->size - 1 : 0 };
}

// ---- a level: the rule that held, and what it says ----

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

void write_round(struct writer *w, const struct rounding *round)
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

static void write_rule(struct writer *w, const struct criterion *criterion, const struct level *level)
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

static struct text print_reason(struct record_printer *printer, const struct criterion *criterion,
                                const struct level *level)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "rule");
    write_object(w);
    write_rule(w, criterion, level);
    write_object_end(w);
    write_key(w, "say");
    write_say(w, level->say);
    return printer_end(printer);
}

static struct text print_rule_to_unit(struct record_printer *printer, const struct criterion *criterion,
                                      const struct level *level)
{
    struct writer *w = printer_begin(printer);
    write_members(w, level->reason);
    write_nothing(w, "ticks");
    write_members(w, criterion->members.title_to_unit);
    return printer_end(printer);
}

// ---- a criterion ----

static struct text print_id_to_kuk(struct record_printer *printer, const struct criterion *criterion)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "id");
    write_text(w, criterion->id);
    write_key(w, "kind");
    write_string(w, source_words[criterion->source]);
    write_key(w, "kuk");
    write_list(w);
    for (uint32_t i = 0; i < criterion->kuk.count; i++)
        write_text(w, ((const struct kuk *)criterion->kuk.items)[i].no);
    write_list_end(w);
    return printer_end(printer);
}

void write_source_of(struct writer *w, const kmp_task *task, uint32_t measure, uint32_t row)
{
    write_object(w);
    write_key(w, "measure");
    write_string(w, task->measures[measure].id);
    write_key(w, "row");
    write_integer(w, row);
    write_object_end(w);
}

static void write_used(struct writer *w, const kmp_task *task, const struct criterion *criterion)
{
    write_key(w, "from");
    write_list(w);
    for (uint32_t i = 0; i < criterion->uses.count; i++)
        write_source_of(w, task, ((const struct use *)criterion->uses.items)[i].slot, 0);
    write_list_end(w);
}

static struct text print_counts_to_kuk(struct record_printer *printer, const struct criterion *criterion)
{
    struct writer *w = printer_begin(printer);
    write_nothing(w, "counts");
    write_key(w, "decided_by");
    write_null(w);
    if (exact_given(criterion->factor)) {
        write_key(w, "factor");
        write_exact(w, criterion->factor);
    }
    write_used(w, printer->task, criterion);
    write_members(w, criterion->members.id_to_kuk);
    return printer_end(printer);
}

static struct text print_rule_to_say(struct record_printer *printer, const struct criterion *criterion)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "rule");
    write_object(w);
    write_key(w, "line");
    write_integer(w, criterion->line);
    write_round(w, &criterion->round);
    write_key(w, "when");
    write_string(w, "function");
    write_object_end(w);
    write_key(w, "say");
    return printer_end(printer);
}

static struct text print_need_to_out_of(struct record_printer *printer, const struct criterion *criterion)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "need");
    write_exact(w, criterion->need);
    write_key(w, "out_of");
    write_exact(w, criterion->out_of);
    return printer_end(printer);
}

static struct text print_missing_to_out_of(struct record_printer *printer, const struct criterion *criterion)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "missing");
    write_bool(w, false);
    write_members(w, criterion->members.need_to_out_of);
    return printer_end(printer);
}

static struct text print_title_to_unit(struct record_printer *printer, const struct plan *plan,
                                       const struct criterion *criterion)
{
    const struct plan_unit *units = plan->units.items;
    struct writer *w = printer_begin(printer);
    write_key(w, "title");
    write_say(w, criterion->title);
    write_key(w, "unit");
    write_text(w, criterion->unit > 0 ? units[criterion->unit - 1].code : (struct text){ NULL, 0 });
    return printer_end(printer);
}

static struct text print_weight(struct record_printer *printer, const struct criterion *criterion)
{
    struct writer *w = printer_begin(printer);
    write_key(w, "weight");
    write_exact(w, criterion->weight);
    return printer_end(printer);
}

static void prepare_criterion(struct record_printer *printer, const struct plan *plan,
                              struct criterion *criterion)
{
    struct level *levels = criterion->levels.items;
    struct criterion_members *members = &criterion->members;
    members->id_to_kuk = print_id_to_kuk(printer, criterion);
    members->counts_to_kuk = print_counts_to_kuk(printer, criterion);
    if (criterion->source == FROM_FUNCTION)
        members->rule_to_say = print_rule_to_say(printer, criterion);
    members->need_to_out_of = print_need_to_out_of(printer, criterion);
    members->missing_to_out_of = print_missing_to_out_of(printer, criterion);
    members->title_to_unit = print_title_to_unit(printer, plan, criterion);
    members->weight = print_weight(printer, criterion);
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        levels[i].reason = print_reason(printer, criterion, &levels[i]);
        levels[i].rule_to_unit = print_rule_to_unit(printer, criterion, &levels[i]);
    }
}

kmp_status record_prepare(struct plan *plan, struct arena *arena, const kmp_task *task,
                          const struct record_origin *origin)
{
    struct record_printer printer = { .arena = arena, .plan = plan, .task = task, .origin = origin };
    struct criterion *criteria = plan->criteria.items;
    struct record_form *form = arena_alloc(arena, sizeof *form);
    if (form == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        prepare_criterion(&printer, plan, &criteria[i]);
    record_print_measures(form, &printer);
    record_print_units(form, &printer);
    record_print_gaps(form, &printer);
    writer_free(&printer.w);
    plan->form = form;
    return printer.failed ? KMP_NO_MEMORY : KMP_OK;
}
