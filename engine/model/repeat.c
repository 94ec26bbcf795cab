// SPDX-License-Identifier: Apache-2.0
// repeat.c -- the attempts of one candidate at one rubric, as their records tell them
#include "repeat.h"

#include "../base/clock.h"

static struct text text_in(const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = object != 0 ? tape_member(tape, object, key) : 0;
    return node != 0 ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

static struct exact number_in(const struct tape *tape, uint32_t object, const char *key)
{
    struct exact number;
    return exact_read_fraction(&number, text_in(tape, object, key)) ? number : exact_absent();
}

static void read_time(struct repeat *repeat, struct text to)
{
    repeat->to = to;
    clock_local_day(&repeat->day, to);
    clock_read(&repeat->ms, to);
}

struct repeat repeat_of_record(const struct record *record, struct text result)
{
    const struct tape *tape = &record->tape;
    struct repeat repeat = {
        .result = result,
        .submission = text_in(tape, record->submission, "sha256"),
        .verdict = text_of(verdict_words[record->verdict]),
        .attempt = record->attempt,
        .value = number_in(tape, record->attempts, "value"),
    };
    read_time(&repeat, text_in(tape, record->taken, "to"));
    return repeat;
}

struct repeat repeat_of_entry(const struct tape *tape, uint32_t entry)
{
    struct exact attempt = number_in(tape, entry, "attempt");
    struct repeat repeat = {
        .result = text_in(tape, entry, "result_sha256"),
        .submission = text_in(tape, entry, "submission_sha256"),
        .verdict = text_in(tape, entry, "verdict"),
        .attempt = exact_given(attempt) ? (int64_t)attempt.n : 0,
        .value = number_in(tape, entry, "value"),
    };
    read_time(&repeat, text_in(tape, entry, "to"));
    return repeat;
}

static bool is_before(const struct repeat *one, const struct repeat *other)
{
    if (one->day != other->day)
        return one->day < other->day;
    if (one->ms != other->ms)
        return one->ms < other->ms;
    if (one->attempt != other->attempt)
        return one->attempt < other->attempt;
    int order = text_order(one->submission, other->submission);
    return order != 0 ? order < 0 : one->result.bytes != NULL && text_order(one->result, other->result) < 0;
}

static bool comes_again(const struct repeat *repeats, uint32_t from, uint32_t count, struct text submission)
{
    for (uint32_t i = from; i < count; i++)
        if (text_same(repeats[i].submission, submission))
            return true;
    return false;
}

uint32_t repeat_sort(struct repeat *repeats, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        struct repeat one = repeats[i];
        uint32_t at = i;
        for (; at > 0 && is_before(&one, &repeats[at - 1]); at--)
            repeats[at] = repeats[at - 1];
        repeats[at] = one;
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!comes_again(repeats, i + 1, count, repeats[i].submission))
            repeats[kept++] = repeats[i];
    return kept;
}

bool repeat_rule(struct attempts *out, struct arena *arena, const struct tape *tape, uint32_t rule,
                 kmp_problems *problems)
{
    *out = (struct attempts){ .combine = -1 };
    return rule != 0 && shape_read(out, &plan_attempts_shape, arena, tape, rule, problems) == KMP_OK;
}
