// SPDX-License-Identifier: Apache-2.0
// desk.c -- evidence in, measures out: the only place where a plugin's code runs on an attempt
#include "desk.h"

#include <string.h>

#include "../base/exact.h"

struct report {
    kmp_severity severity;
    kmp_at at;
    uint32_t notice;
};

// One attempt as a plugin's calls find it again.
struct kmp_attempt {
    const struct evidence *evidence;
    const struct desk_setting *settings;
    uint32_t setting_count;
    struct arena *arena;
    uint32_t *first; // of each measure's values in `items`; [measure_count + 1]
    struct measured *items;
    struct report *reports;
    uint32_t report_count, report_room;
    const char *misbehaviour; // the first one
    bool no_memory;
};

enum { MOST_REPORTS = 256 };

// A plugin gets its attempt as const: what it changes by emitting is the desk's.
static kmp_attempt *own(const kmp_attempt *a)
{
    return (kmp_attempt *)(uintptr_t)a;
}

static void misbehave(const kmp_attempt *a, const char *what)
{
    if (a->misbehaviour == NULL)
        own(a)->misbehaviour = what;
}

// ---- what a plugin asks ----

static const struct cell *cell_at(const kmp_attempt *a, kmp_at at)
{
    const kmp_task *task = a->evidence->task;
    if (at.field >= task->field_count)
        return NULL;
    const struct slot *slot = &a->evidence->slots[at.field];
    const kmp_field *field = &task->fields[at.field];
    if (field->kind != KMP_TABLE)
        return at.index < slot->count ? &slot->cells[at.index] : NULL;
    if (at.row >= slot->count || at.column >= field->column_count)
        return NULL;
    return &slot->cells[(size_t)at.row * field->column_count + at.column];
}

static const struct cell *given_at(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = cell_at(a, at);
    return cell != NULL && cell->state == CELL_GIVEN ? cell : NULL;
}

static uint32_t desk_count(const kmp_attempt *a, kmp_at at)
{
    return at.field < a->evidence->task->field_count ? a->evidence->slots[at.field].count : 0;
}

static bool desk_given(const kmp_attempt *a, kmp_at at)
{
    return given_at(a, at) != NULL;
}

static kmp_num desk_number(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell != NULL ? cell->number : kmp_absent();
}

static int32_t desk_choice(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell != NULL ? cell->choice : -1;
}

static kmp_truth desk_flag(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell == NULL ? KMP_UNKNOWN : cell->flag ? KMP_YES : KMP_NO;
}

static const char *desk_text(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell != NULL ? cell->text : NULL;
}

static const char *desk_find_setting(const kmp_attempt *a, const char *id)
{
    for (uint32_t i = 0; i < a->setting_count; i++)
        if (strcmp(a->settings[i].id, id) == 0)
            return a->settings[i].value;
    const kmp_task *task = a->evidence->task;
    for (uint32_t i = 0; i < task->setting_count; i++)
        if (strcmp(task->settings[i].id, id) == 0)
            return task->settings[i].fallback;
    misbehave(a, "asks for a setting that it does not declare");
    return NULL;
}

static void *desk_scratch(const kmp_attempt *a, size_t size)
{
    void *room = arena_alloc(a->arena, size);
    if (room == NULL)
        own(a)->no_memory = true;
    return room;
}

// ---- what a plugin says ----

// Where the value goes; NULL where it may not be put out.
static struct measured *place(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_kind kind)
{
    const kmp_task *task = a->evidence->task;
    if (measure >= task->measure_count) {
        misbehave(a, "puts out a measure that it does not declare");
        return NULL;
    }
    if (task->measures[measure].kind != kind) {
        misbehave(a, "puts out a measure of another kind than it declares");
        return NULL;
    }
    if (row >= a->first[measure + 1] - a->first[measure]) {
        misbehave(a, "puts out a measure of a row that the evidence does not have");
        return NULL;
    }
    struct measured *found = &a->items[a->first[measure] + row];
    if (found->given) {
        misbehave(a, "puts out a measure twice");
        return NULL;
    }
    return found;
}

// A fraction as it came over the line, in lowest terms; what is none is absent.
static kmp_num tidy(kmp_num number)
{
    if (number.d <= 0 || number.n == INT64_MIN)
        return number.d < 0 ? kmp_overflow() : kmp_absent();
    return kmp_reduce(number.n, number.d);
}

static const char *keep(const kmp_attempt *a, const char *text)
{
    if (text == NULL)
        return NULL;
    char *copy = arena_string(a->arena, text_of(text));
    if (copy == NULL)
        own(a)->no_memory = true;
    return copy;
}

static kmp_truth both(kmp_truth a, kmp_truth b)
{
    if (a == KMP_NO || b == KMP_NO)
        return KMP_NO;
    return a == KMP_UNKNOWN || b == KMP_UNKNOWN ? KMP_UNKNOWN : KMP_YES;
}

// Whether `below` lies under `above`, the two being equal counting unless `open`.
static kmp_truth under(kmp_num below, kmp_num above, bool open)
{
    return open ? kmp_less(below, above) : kmp_at_most(below, above);
}

static kmp_truth inside(kmp_num value, const kmp_limit *limit)
{
    kmp_truth low = kmp_given(limit->low) ? under(limit->low, value, limit->low_open) : KMP_YES;
    kmp_truth high = kmp_given(limit->high) ? under(value, limit->high, limit->high_open) : KMP_YES;
    return both(low, high);
}

// With an error the answer holds only where both ends of the band, and the limits, lie on one side.
static kmp_truth inside_band(kmp_num value, kmp_num error, const kmp_limit *limit)
{
    if (!kmp_given(error))
        return inside(value, limit);
    kmp_num least = kmp_sub(value, error), most = kmp_add(value, error);
    if (inside(least, limit) == KMP_YES && inside(most, limit) == KMP_YES)
        return KMP_YES;
    kmp_truth too_low = kmp_given(limit->low) ? under(limit->low, most, limit->low_open) : KMP_YES;
    kmp_truth too_high = kmp_given(limit->high) ? under(least, limit->high, limit->high_open) : KMP_YES;
    return too_low == KMP_NO || too_high == KMP_NO ? KMP_NO : KMP_UNKNOWN;
}

static void keep_limit(const kmp_attempt *a, struct measured *at, const kmp_limit *limit)
{
    at->limited = true;
    at->limit = *limit;
    at->limit.low = tidy(limit->low);
    at->limit.high = tidy(limit->high);
    at->limit.standard = keep(a, limit->standard);
    at->limit.edition = keep(a, limit->edition);
    at->limit.clause = keep(a, limit->clause);
    bool broken = at->limit.low.d < 0 || at->limit.high.d < 0;
    at->within = broken ? KMP_UNKNOWN : inside_band(at->value, at->error, &at->limit);
}

static void desk_emit_within(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value, kmp_num error,
                             const kmp_limit *limit)
{
    value = tidy(value);
    if (value.d == 0)
        return;
    struct measured *at = place(a, measure, row, KMP_QUANTITY);
    if (at == NULL)
        return;
    at->value = value;
    if (!kmp_given(value))
        return; // too large: it stays missing, and is said so
    at->given = true;
    at->error = tidy(error);
    if (kmp_given(at->error) && at->error.n < 0)
        at->error = kmp_neg(at->error);
    if (limit != NULL)
        keep_limit(a, at, limit);
}

static void desk_emit(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value,
                      const kmp_limit *limit)
{
    desk_emit_within(a, measure, row, value, kmp_absent(), limit);
}

static void desk_emit_text(const kmp_attempt *a, uint32_t measure, uint32_t row, const char *text)
{
    if (text == NULL || text[0] == '\0')
        return;
    struct measured *at = place(a, measure, row, KMP_TEXT);
    if (at == NULL)
        return;
    if (text_invalid_at(text, strlen(text)) != strlen(text) || text_hidden(text_of(text), false) >= 0) {
        misbehave(a, "puts out text that is not UTF-8 or has control characters");
        return;
    }
    at->text = keep(a, text);
    at->given = at->text != NULL;
}

static void desk_report(const kmp_attempt *a, kmp_severity severity, kmp_at at, uint32_t notice)
{
    if (notice >= a->evidence->task->notice_count || at.field >= a->evidence->task->field_count) {
        misbehave(a, "reports a notice or a field that it does not declare");
        return;
    }
    if (a->report_count == MOST_REPORTS)
        return;
    struct report *report = arena_push(a->arena, (void **)&own(a)->reports, &own(a)->report_count,
                                       &own(a)->report_room, sizeof *report);
    if (report == NULL) {
        own(a)->no_memory = true;
        return;
    }
    *report = (struct report){ severity > KMP_WARNING ? KMP_WARNING : severity, at, notice };
}

static const kmp_desk desk = { desk_count,       desk_given,     desk_number,       desk_choice,
                               desk_flag,        desk_text,      desk_find_setting, desk_emit,
                               desk_emit_within, desk_emit_text, desk_report,       desk_scratch };

// ---- before and after ----

static uint32_t rows_of(const kmp_measure *measure, const struct evidence *evidence)
{
    return measure->per < 0 ? 1 : evidence->slots[measure->per].count;
}

static bool expect(struct kmp_attempt *a)
{
    const kmp_task *task = a->evidence->task;
    a->first = arena_array(a->arena, (size_t)task->measure_count + 1, sizeof *a->first);
    if (a->first == NULL)
        return false;
    for (uint32_t m = 0; m < task->measure_count; m++)
        a->first[m + 1] = a->first[m] + rows_of(&task->measures[m], a->evidence);
    a->items = arena_array(a->arena, (size_t)a->first[task->measure_count] + 1, sizeof *a->items);
    if (a->items == NULL)
        return false;
    for (uint32_t m = 0; m < task->measure_count; m++)
        for (uint32_t i = a->first[m]; i < a->first[m + 1]; i++)
            a->items[i] = (struct measured){ .measure = m, .row = i - a->first[m], .within = KMP_UNKNOWN };
    return true;
}

static bool ready(const kmp_measure *measure, const struct evidence *evidence)
{
    for (uint32_t n = 0; n < measure->need_count; n++)
        if (!evidence->slots[measure->needs[n]].usable)
            return false;
    return measure->per < 0 || evidence->slots[measure->per].usable;
}

// A measure without one of its needs is absent, whatever the plugin says. Gives which ones have them.
static const bool *drop_unfounded(struct kmp_attempt *a)
{
    const kmp_task *task = a->evidence->task;
    bool *founded = arena_array(a->arena, (size_t)task->measure_count + 1, sizeof *founded);
    for (uint32_t m = 0; founded != NULL && m < task->measure_count; m++) {
        founded[m] = ready(&task->measures[m], a->evidence);
        for (uint32_t i = a->first[m]; !founded[m] && i < a->first[m + 1]; i++)
            a->items[i] = (struct measured){ .measure = m, .row = i - a->first[m], .within = KMP_UNKNOWN };
    }
    return founded;
}

static void say_too_large(const struct kmp_attempt *a, kmp_problems *problems)
{
    const kmp_task *task = a->evidence->task;
    for (uint32_t i = 0; i < a->first[task->measure_count]; i++)
        if (a->items[i].value.d < 0)
            problem_say(problems, KMP_WARNING, KMP_MEASURE_TOO_LARGE, "", "measure",
                        task->measures[a->items[i].measure].id, NULL);
}

static void say_reports(const struct kmp_attempt *a, const struct trade *trade, kmp_problems *problems)
{
    for (uint32_t i = 0; i < a->report_count; i++) {
        const kmp_notice *notice = &a->evidence->task->notices[a->reports[i].notice];
        struct problem problem = { .status = KMP_NOTICE,
                                   .severity = a->reports[i].severity,
                                   .code = arena_printf(a->arena, "%s/%s", trade->plugin->id, notice->code),
                                   .pointer = evidence_pointer(a->arena, a->evidence, a->reports[i].at),
                                   .args = { { "text", notice->text }, { "text_id", notice->text_id } } };
        problem_add(problems, &problem);
    }
}

kmp_status desk_measure(struct measures *out, struct arena *arena, const struct trade *trade, uint32_t task,
                        const struct evidence *evidence, const struct desk_setting *settings,
                        uint32_t setting_count, kmp_problems *problems)
{
    struct kmp_attempt a = {
        .evidence = evidence, .settings = settings, .setting_count = setting_count, .arena = arena
    };
    if (!expect(&a))
        return KMP_NO_MEMORY;
    kmp_outcome outcome = trade->plugin->measure(trade->self, &desk, &a, task);
    if (a.no_memory)
        return KMP_NO_MEMORY;
    const char *id = trade->plugin->id;
    if (a.misbehaviour != NULL) {
        problem_say(problems, KMP_ERROR, KMP_PLUGIN_MISBEHAVES, NULL, "trade", id, "what", a.misbehaviour,
                    NULL);
        return KMP_PLUGIN_MISBEHAVES;
    }
    if (outcome != KMP_DONE) {
        problem_say(problems, KMP_ERROR, KMP_PLUGIN_GAVE_UP, NULL, "trade", id, NULL);
        return KMP_PLUGIN_GAVE_UP;
    }
    const bool *founded = drop_unfounded(&a);
    if (founded == NULL)
        return KMP_NO_MEMORY;
    say_too_large(&a, problems);
    say_reports(&a, trade, problems);
    *out = (struct measures){ evidence->task, id, a.items, a.first[evidence->task->measure_count], founded };
    return KMP_OK;
}
