// SPDX-License-Identifier: Apache-2.0
// desk.c -- evidence in, measures out: what a plugin put out is checked and completed
#include "desk.h"

#include <string.h>

#include "../base/exact.h"
#include "run.h"

// One attempt's values while they are taken.
struct desk {
    const struct trade *trade;
    const struct evidence *evidence;
    const struct output *output;
    struct arena *arena;
    uint32_t *first; // of each measure's values in `items`; [measure_count + 1]
    struct measured *items;
    const char *misbehaviour; // the first one
};

static void misbehave(struct desk *desk, const char *what)
{
    if (desk->misbehaviour == NULL)
        desk->misbehaviour = what;
}

// Where the value goes; NULL where it may not be put out.
static struct measured *place(struct desk *desk, const struct put *put, kmp_kind kind)
{
    const kmp_task *task = desk->evidence->task;
    if (put->measure >= task->measure_count) {
        misbehave(desk, "puts out a measure that it does not declare");
        return NULL;
    }
    if (task->measures[put->measure].kind != kind) {
        misbehave(desk, "puts out a measure of another kind than it declares");
        return NULL;
    }
    if (put->row >= desk->first[put->measure + 1] - desk->first[put->measure]) {
        misbehave(desk, "puts out a measure of a row that the evidence does not have");
        return NULL;
    }
    struct measured *found = &desk->items[desk->first[put->measure] + put->row];
    if (found->given) {
        misbehave(desk, "puts out a measure twice");
        return NULL;
    }
    return found;
}

static bool shown_text(const char *text)
{
    return text == NULL || text_shown(text_of(text));
}

// A fraction as it came over the line, in lowest terms; what is none is absent.
static kmp_num tidy(kmp_num number)
{
    if (number.d <= 0 || number.n == INT64_MIN)
        return number.d < 0 ? kmp_overflow() : kmp_absent();
    return kmp_reduce(number.n, number.d);
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

static void take_limit(struct desk *desk, struct measured *at, const kmp_limit *limit)
{
    if (!shown_text(limit->standard) || !shown_text(limit->edition) || !shown_text(limit->clause)) {
        misbehave(desk, "puts out text that is not UTF-8 or has control characters");
        return;
    }
    at->limited = true;
    at->limit = *limit;
    at->limit.low = tidy(limit->low);
    at->limit.high = tidy(limit->high);
    bool broken = at->limit.low.d < 0 || at->limit.high.d < 0;
    at->within = broken ? KMP_UNKNOWN : inside_band(at->value, at->error, &at->limit);
}

static void take_number(struct desk *desk, const struct put *put)
{
    kmp_num value = tidy(put->value);
    if (value.d == 0)
        return;
    struct measured *at = place(desk, put, KMP_QUANTITY);
    if (at == NULL)
        return;
    at->value = value;
    if (!kmp_given(value))
        return; // too large: it stays missing, and is said so
    at->given = true;
    at->error = tidy(put->error);
    if (kmp_given(at->error) && at->error.n < 0)
        at->error = kmp_neg(at->error);
    if (put->limited)
        take_limit(desk, at, &put->limit);
}

static void take_text(struct desk *desk, const struct put *put)
{
    if (put->text == NULL || put->text[0] == '\0')
        return;
    struct measured *at = place(desk, put, KMP_TEXT);
    if (at == NULL)
        return;
    if (!shown_text(put->text)) {
        misbehave(desk, "puts out text that is not UTF-8 or has control characters");
        return;
    }
    at->text = put->text;
    at->given = true;
}

static void look_at_report(struct desk *desk, const struct put *put)
{
    const kmp_task *task = desk->evidence->task;
    if (put->notice >= task->notice_count || put->at.field >= task->field_count)
        misbehave(desk, "reports a notice or a field that it does not declare");
}

static void take_puts(struct desk *desk)
{
    for (uint32_t i = 0; i < desk->output->count; i++) {
        const struct put *put = &desk->output->items[i];
        switch ((enum put_kind)put->kind) {
        case PUT_NUMBER:
            take_number(desk, put);
            break;
        case PUT_TEXT:
            take_text(desk, put);
            break;
        case PUT_REPORT:
            look_at_report(desk, put);
            break;
        case PUT_WRONG_SETTING:
            misbehave(desk, "asks for a setting that it does not declare");
            break;
        }
    }
}

// ---- before and after ----

// The values of a measure, none of which is given.
static void expect_none(struct desk *desk, uint32_t measure)
{
    for (uint32_t i = desk->first[measure]; i < desk->first[measure + 1]; i++)
        desk->items[i] =
            (struct measured){ .measure = measure, .row = i - desk->first[measure], .within = KMP_UNKNOWN };
}

static bool expect(struct desk *desk)
{
    const kmp_task *task = desk->evidence->task;
    uint32_t count = 0;
    desk->first = arena_take(desk->arena, ((size_t)task->measure_count + 1) * sizeof *desk->first);
    if (desk->first == NULL)
        return false;
    for (uint32_t m = 0; m < task->measure_count; m++) {
        desk->first[m] = count;
        count += measure_rows(&task->measures[m], desk->evidence);
    }
    desk->first[task->measure_count] = count;
    desk->items = arena_take(desk->arena, ((size_t)count + 1) * sizeof *desk->items);
    if (desk->items == NULL)
        return false;
    for (uint32_t m = 0; m < task->measure_count; m++)
        expect_none(desk, m);
    return true;
}

static bool ready(const kmp_measure *measure, const struct evidence *evidence)
{
    if (evidence->whole)
        return true;
    for (uint32_t n = 0; n < measure->need_count; n++)
        if (!evidence->slots[measure->needs[n]].usable)
            return false;
    return measure->per < 0 || evidence->slots[measure->per].usable;
}

// A measure without one of its needs is absent, whatever the plugin says. Gives which ones have them.
static const bool *drop_unfounded(struct desk *desk)
{
    const kmp_task *task = desk->evidence->task;
    bool *founded = arena_take(desk->arena, (size_t)task->measure_count + 1);
    for (uint32_t m = 0; founded != NULL && m < task->measure_count; m++) {
        founded[m] = ready(&task->measures[m], desk->evidence);
        if (!founded[m])
            expect_none(desk, m);
    }
    return founded;
}

static void say_too_large(const struct desk *desk, kmp_problems *problems)
{
    const kmp_task *task = desk->evidence->task;
    for (uint32_t i = 0; i < desk->first[task->measure_count]; i++)
        if (desk->items[i].value.d < 0)
            problem_say(problems, KMP_WARNING, KMP_MEASURE_TOO_LARGE, "", "measure",
                        task->measures[desk->items[i].measure].id, NULL);
}

static void say_report(const struct desk *desk, const struct put *put, kmp_problems *problems)
{
    const kmp_notice *notice = &desk->evidence->task->notices[put->notice];
    struct problem problem = { .status = KMP_NOTICE,
                               .severity = put->severity > KMP_WARNING ? KMP_WARNING : put->severity,
                               .code =
                                   arena_printf(desk->arena, "%s/%s", desk->trade->plugin->id, notice->code),
                               .pointer = evidence_pointer(desk->arena, desk->evidence, put->at),
                               .args = { { "text", notice->text }, { "text_id", notice->text_id } } };
    problem_add(problems, &problem);
}

static void say_reports(const struct desk *desk, kmp_problems *problems)
{
    for (uint32_t i = 0; i < desk->output->count; i++)
        if (desk->output->items[i].kind == PUT_REPORT)
            say_report(desk, &desk->output->items[i], problems);
}

kmp_status desk_take(struct measures *out, struct arena *arena, const struct trade *trade,
                     const struct evidence *evidence, const struct output *output, kmp_problems *problems)
{
    struct desk desk = { .trade = trade, .evidence = evidence, .output = output, .arena = arena };
    const char *id = trade->plugin->id;
    if (!expect(&desk))
        return KMP_NO_MEMORY;
    take_puts(&desk);
    if (desk.misbehaviour != NULL) {
        problem_say(problems, KMP_ERROR, KMP_PLUGIN_MISBEHAVES, NULL, "trade", id, "what", desk.misbehaviour,
                    NULL);
        return KMP_PLUGIN_MISBEHAVES;
    }
    if (output->outcome != KMP_DONE) {
        problem_say(problems, KMP_ERROR, KMP_PLUGIN_GAVE_UP, NULL, "trade", id, NULL);
        return KMP_PLUGIN_GAVE_UP;
    }
    const bool *founded = drop_unfounded(&desk);
    if (founded == NULL)
        return KMP_NO_MEMORY;
    say_too_large(&desk, problems);
    say_reports(&desk, problems);
    *out =
        (struct measures){ evidence->task, id, desk.items, desk.first[evidence->task->measure_count], founded };
    return KMP_OK;
}

kmp_status desk_measure(struct measures *out, struct arena *arena, const struct trade *trade, uint32_t task,
                        const struct evidence *evidence, const struct desk_setting *settings,
                        uint32_t setting_count, kmp_problems *problems)
{
    struct output output;
    kmp_status status =
        run_measure(&output, arena, trade->plugin, trade->self, task, evidence, settings, setting_count);
    return status == KMP_OK ? desk_take(out, arena, trade, evidence, &output, problems) : status;
}
