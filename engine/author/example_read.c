// SPDX-License-Identifier: Apache-2.0
// example_read.c -- what an example of a rubric gives, made into an attempt and its measures
#include <string.h>

#include "examples.h"

static const struct tape *tape_of(const struct example_run *run)
{
    return &run->rubric->plan.tape;
}

static const char *key_of(const struct example_run *run, uint32_t node)
{
    const char *key = arena_string(run->arena, tape_node(tape_of(run), node)->key);
    return key != NULL ? key : "";
}

static void say_value(const struct example_run *run, uint32_t node, const char *expected)
{
    example_say(run, node, KMP_RUBRIC_EXAMPLE_VALUE, "key", key_of(run, node), "expected", expected);
}

// ---- measures ----

static bool read_bound(kmp_num *out, struct text text)
{
    struct exact value;
    *out = kmp_absent();
    if (text.size == 0)
        return true;
    if (!exact_read_fraction(&value, text))
        return false;
    *out = exact_num(value);
    return true;
}

// "20..30", "..0.5", "20..": ends included; "<" beside the points leaves an end out.
static bool read_limit(kmp_limit *out, struct text text)
{
    for (uint32_t i = 0; i + 1 < text.size; i++) {
        if (text.bytes[i] != '.' || text.bytes[i + 1] != '.')
            continue;
        struct text low = { text.bytes, i }, high = { text.bytes + i + 2, text.size - i - 2 };
        out->low_open = low.size > 0 && low.bytes[low.size - 1] == '<';
        out->high_open = high.size > 0 && high.bytes[0] == '<';
        low.size -= out->low_open;
        high = out->high_open ? (struct text){ high.bytes + 1, high.size - 1 } : high;
        return read_bound(&out->low, low) && read_bound(&out->high, high);
    }
    return false;
}

static kmp_truth within(kmp_num value, const kmp_limit *limit)
{
    kmp_truth low = !kmp_given(limit->low) ? KMP_YES
                    : limit->low_open      ? kmp_less(limit->low, value)
                                           : kmp_at_most(limit->low, value);
    kmp_truth high = !kmp_given(limit->high) ? KMP_YES
                     : limit->high_open      ? kmp_less(value, limit->high)
                                             : kmp_at_most(value, limit->high);
    return low == KMP_YES && high == KMP_YES ? KMP_YES : KMP_NO;
}

static void read_value(const struct example_run *run, struct measured *out, kmp_kind kind, uint32_t node)
{
    const struct node *value = tape_node(tape_of(run), node);
    struct exact number;
    if (kind == KMP_TEXT) {
        out->text = arena_string(run->arena, value->text);
        out->given = out->text != NULL;
    } else if (exact_read_fraction(&number, value->text) && kmp_given(exact_num(number))) {
        out->value = exact_num(number);
        out->given = true;
    } else {
        say_value(run, node, "a number");
    }
}

// { value = "27", limit = "20..30" }, or the value alone; within = yes stands in for a limit.
static void read_measured(const struct example_run *run, struct measured *out, kmp_kind kind, uint32_t node)
{
    const struct tape *tape = tape_of(run);
    if (tape_node(tape, node)->kind != NODE_OBJECT) {
        read_value(run, out, kind, node);
        return;
    }
    for (uint32_t i = tape_first(tape, node); i != 0; i = tape_node(tape, i)->next) {
        const struct node *member = tape_node(tape, i);
        if (text_is(member->key, "value")) {
            read_value(run, out, kind, i);
        } else if (text_is(member->key, "limit")) {
            out->limited = true;
            out->limit.verified = true;
            if (!read_limit(&out->limit, member->text))
                say_value(run, i, "a limit such as \"20..30\" or \"..0.5\"");
        } else if (text_is(member->key, "within")) {
            out->limited = true;
            out->limit.verified = true;
            out->within = text_is(member->text, "yes") ? KMP_YES : KMP_NO;
        } else {
            example_say(run, i, KMP_RUBRIC_EXAMPLE_KEY, "key", key_of(run, i), "what", "a measure");
        }
    }
    if (out->given && out->limited && out->within == KMP_UNKNOWN)
        out->within = within(out->value, &out->limit);
}

static uint32_t rows_of(const struct tape *tape, const kmp_measure *measure, uint32_t node)
{
    if (measure->per < 0)
        return 1;
    if (node == 0)
        return 0;
    return tape_node(tape, node)->kind == NODE_LIST ? tape_node(tape, node)->count : 1;
}

static void read_rows(const struct example_run *run, struct measured *items, uint32_t count, kmp_kind kind,
                      uint32_t node)
{
    const struct tape *tape = tape_of(run);
    if (node == 0)
        return;
    bool list = tape_node(tape, node)->kind == NODE_LIST;
    uint32_t row = list ? tape_first(tape, node) : node;
    for (uint32_t i = 0; i < count && row != 0; i++, row = list ? tape_node(tape, row)->next : 0)
        read_measured(run, &items[i], kind, row);
}

static void check_measure_names(const struct example_run *run, uint32_t given)
{
    const struct tape *tape = tape_of(run);
    const kmp_task *task = run->rubric->task;
    for (uint32_t i = tape_first(tape, given); i != 0; i = tape_node(tape, i)->next) {
        bool found = false;
        for (uint32_t m = 0; task != NULL && m < task->measure_count; m++)
            found = found || text_is(tape_node(tape, i)->key, task->measures[m].id);
        if (!found)
            example_say(run, i, KMP_RUBRIC_EXAMPLE_KEY, "key", key_of(run, i), "what", "the task's measures");
    }
}

static kmp_status read_measures(struct measures *out, const struct example_run *run, uint32_t given)
{
    const struct tape *tape = tape_of(run);
    const kmp_task *task = run->rubric->task;
    if (given != 0)
        check_measure_names(run, given);
    if (task == NULL)
        return KMP_OK;
    uint32_t total = 0;
    bool *ready = arena_array(run->arena, (size_t)task->measure_count + 1, sizeof *ready);
    for (uint32_t m = 0; m < task->measure_count; m++)
        total += rows_of(tape, &task->measures[m], tape_member(tape, given, task->measures[m].id));
    struct measured *items = arena_array(run->arena, (size_t)total + 1, sizeof *items);
    if (items == NULL || ready == NULL)
        return KMP_NO_MEMORY;
    uint32_t at = 0;
    for (uint32_t m = 0; m < task->measure_count; m++) {
        uint32_t node = given != 0 ? tape_member(tape, given, task->measures[m].id) : 0;
        uint32_t rows = rows_of(tape, &task->measures[m], node);
        ready[m] = node != 0;
        for (uint32_t i = 0; i < rows; i++)
            items[at + i] = (struct measured){ .measure = m, .row = i, .within = KMP_UNKNOWN };
        read_rows(run, &items[at], rows, task->measures[m].kind, node);
        at += rows;
    }
    *out = (struct measures){ task, run->rubric->trade->plugin->id, items, total, ready };
    return KMP_OK;
}

// ---- what assessors gave: one value, or one for each of them by name ----

typedef bool read_one(void *item, const struct node *node);

static bool read_tick(void *item, const struct node *node)
{
    static const char *const words[] = { "no", "yes", "not_applicable" };
    struct tick *tick = item;
    for (int32_t i = 0; i < 3; i++)
        if (text_is(node->text, words[i])) {
            tick->met = i;
            return true;
        }
    tick->met = node->kind == NODE_TRUE ? (int32_t)MET_YES : (int32_t)MET_NO;
    return node->kind == NODE_TRUE || node->kind == NODE_FALSE;
}

static bool read_tally(void *item, const struct node *node)
{
    struct exact value;
    if (!exact_read(&value, node->text) || value.d != 1 || value.n < 0 || value.n > INT32_MAX)
        return false;
    ((struct tally *)item)->count = (int64_t)value.n;
    return true;
}

static bool read_mark(void *item, const struct node *node)
{
    return exact_read(&((struct mark *)item)->points, node->text) && exact_given(((struct mark *)item)->points);
}

// How one kind of observation is read: its key, its struct and where the struct keeps criterion and assessor.
struct observation {
    const char *key, *expected;
    size_t size, criterion, assessor, list;
    read_one *read;
};

static kmp_status add_one(const struct example_run *run, const struct observation *kind, struct list *list,
                          uint32_t *room, struct text criterion, uint32_t node)
{
    char *item = arena_push(run->arena, &list->items, &list->count, room, kind->size);
    if (item == NULL)
        return KMP_NO_MEMORY;
    const struct node *value = tape_node(tape_of(run), node);
    *(struct text *)(void *)(item + kind->criterion) = criterion;
    *(struct text *)(void *)(item + kind->assessor) = value->key;
    if (!kind->read(item, value))
        say_value(run, node, kind->expected);
    return KMP_OK;
}

static kmp_status read_observations(const struct example_run *run, const struct observation *kind,
                                    struct list *list, uint32_t given)
{
    const struct tape *tape = tape_of(run);
    uint32_t room = 0;
    kmp_status status = KMP_OK;
    for (uint32_t i = tape_first(tape, given); i != 0 && status == KMP_OK; i = tape_node(tape, i)->next) {
        const struct node *node = tape_node(tape, i);
        if (plan_find(&run->rubric->plan, node->key) == UINT32_MAX) {
            example_say(run, i, KMP_RUBRIC_EXAMPLE_KEY, "key", key_of(run, i), "what", "the rubric");
            continue;
        }
        bool several = node->kind == NODE_OBJECT;
        for (uint32_t j = several ? tape_first(tape, i) : i; j != 0 && status == KMP_OK;
             j = several ? tape_node(tape, j)->next : 0)
            status = add_one(run, kind, list, &room, node->key, j);
    }
    return status;
}

static kmp_status read_ended(struct submission *submission, const struct example_run *run, uint32_t node)
{
    struct text word = tape_node(tape_of(run), node)->text;
    for (int32_t i = 0; ended_words[i] != NULL; i++)
        if (text_is(word, ended_words[i])) {
            submission->taken.ended = i;
            return KMP_OK;
        }
    say_value(run, node, "completed, absent, withdrew, stopped_for_safety or interrupted");
    return KMP_OK;
}

// The seconds that an example took, as a start and an end on one day.
static kmp_status read_seconds(struct submission *submission, const struct example_run *run, uint32_t node)
{
    struct exact value;
    bool whole = exact_read(&value, tape_node(tape_of(run), node)->text) && value.d == 1 && value.n >= 0 &&
                 value.n < 86400;
    if (!whole) {
        say_value(run, node, "whole seconds, fewer than 86400");
        return KMP_OK;
    }
    int seconds = (int)value.n;
    const char *to =
        arena_printf(run->arena, "2026-01-01T%02d:%02d:%02dZ", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (to == NULL)
        return KMP_NO_MEMORY;
    submission->taken.from = text_of("2026-01-01T00:00:00Z");
    submission->taken.to = text_of(to);
    return KMP_OK;
}

static kmp_status read_given(struct example_attempt *out, const struct example_run *run, uint32_t node)
{
    static const struct observation kinds[] = {
        { "ticks", "yes, no or not_applicable", sizeof(struct tick), offsetof(struct tick, criterion),
          offsetof(struct tick, assessor), offsetof(struct submission, ticks), read_tick },
        { "counts", "a whole number", sizeof(struct tally), offsetof(struct tally, criterion),
          offsetof(struct tally, assessor), offsetof(struct submission, tallies), read_tally },
        { "marks", "points", sizeof(struct mark), offsetof(struct mark, criterion),
          offsetof(struct mark, assessor), offsetof(struct submission, marks), read_mark },
    };
    struct text key = tape_node(tape_of(run), node)->key;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (text_is(key, kinds[i].key))
            return read_observations(run, &kinds[i],
                                     (struct list *)(void *)((char *)&out->submission + kinds[i].list), node);
    if (text_is(key, "ended"))
        return read_ended(&out->submission, run, node);
    if (text_is(key, "seconds"))
        return read_seconds(&out->submission, run, node);
    if (!text_is(key, "measures"))
        example_say(run, node, KMP_RUBRIC_EXAMPLE_KEY, "key", key_of(run, node), "what", "given");
    return KMP_OK;
}

kmp_status example_read(struct example_attempt *out, const struct example_run *run)
{
    memset(out, 0, sizeof *out);
    const struct tape *tape = tape_of(run);
    uint32_t given = run->example->given;
    kmp_status status = read_measures(&out->measures, run, tape_member(tape, given, "measures"));
    for (uint32_t i = tape_first(tape, given); i != 0 && status == KMP_OK; i = tape_node(tape, i)->next)
        status = read_given(out, run, i);
    return status;
}
