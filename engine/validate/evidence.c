// SPDX-License-Identifier: Apache-2.0
// evidence.c -- checks of what comes out of none, little, odd and much evidence
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check.h"

void check_empty(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    json_t *nothing = json_object();
    for (uint32_t i = 0; i < check->base_count; i++) {
        const struct base *base = &check->bases[i];
        char *result = measure_evidence(check, base, nothing);
        for (uint32_t m = 0; result != NULL && m < base->task->measure_count; m++) {
            const char *id = base->task->measures[m].id, *value = kmp_bench_value(check->stand.bench, id, 0);
            bool number = base->task->measures[m].kind == KMP_QUANTITY; // a text may come from a setting
            if (number && strcmp(value, "absent") != 0 && strcmp(value, "no such measure") != 0)
                say_once(check, KMP_ERROR, KMP_CHECK_INVENTS, "measure", id, "task", base->task->id, NULL);
        }
        free(result);
    }
    json_decref(nothing);
}

void check_examples(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    const char *why;
    int differ = kmp_bench_examples(check->stand.bench, &why);
    if (differ < 0)
        say_once(check, KMP_WARNING, KMP_CHECK_NO_EXAMPLES, NULL);
    char *what = arena_string(&check->arena, (struct text){ why, (uint32_t)strcspn(why, "\n") });
    if (differ > 0)
        say_once(check, KMP_ERROR, KMP_CHECK_EXAMPLE, "what", what, NULL);
}

// ---- every measure once ----

enum { TRIES = 200 };

static void spoken_by(struct check *check, const kmp_task *task, bool *spoken, const struct base *base,
                      const json_t *evidence)
{
    char *result = measure_evidence(check, base, evidence);
    for (uint32_t m = 0; result != NULL && m < task->measure_count; m++) {
        uint32_t rows = kmp_bench_rows(check->stand.bench, task->measures[m].id);
        for (uint32_t row = 0; row < rows; row++)
            spoken[m] = spoken[m] ||
                        strcmp(kmp_bench_value(check->stand.bench, task->measures[m].id, row), "absent") != 0;
    }
    free(result);
}

static void say_silent(struct check *check, const kmp_task *task, const bool *spoken)
{
    uint32_t heard = 0;
    for (uint32_t m = 0; m < task->measure_count; m++)
        heard += spoken[m];
    if (heard == 0 && task->measure_count > 0)
        say_once(check, KMP_ERROR, KMP_CHECK_SILENT_TASK, "task", task->id, NULL);
    for (uint32_t m = 0; heard > 0 && m < task->measure_count; m++)
        if (!spoken[m])
            say_once(check, KMP_WARNING, KMP_CHECK_SILENT, "measure", task->measures[m].id, "task", task->id,
                     NULL);
}

static void hear_task(struct check *check, const kmp_task *task)
{
    bool *spoken = arena_array(&check->arena, (size_t)task->measure_count + 1, sizeof *spoken);
    uint64_t seed = check->options->seed;
    for (uint32_t i = 0; spoken != NULL && i < check->base_count; i++) {
        const struct base *base = &check->bases[i];
        if (base->task != task)
            continue;
        spoken_by(check, task, spoken, base, base->evidence);
        for (int n = 0; n < TRIES; n++) {
            struct base other = { task, make_settings(task, &seed),
                                  n % 8 == 0 ? json_incref(base->evidence) : make_random(task, &seed) };
            spoken_by(check, task, spoken, &other, other.evidence);
            free(other.settings);
            json_decref(other.evidence);
        }
    }
    if (spoken != NULL)
        say_silent(check, task, spoken);
}

void check_speaks(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    check->odd = true;
    for (uint32_t i = 0; i < check->trade.plugin->task_count; i++)
        hear_task(check, &check->trade.plugin->tasks[i]);
}

// ---- holes ----

// The values that came out, kept because the next measuring ends them.
static const char *const *values_of(struct check *check, const kmp_task *task)
{
    const char **values = arena_array(&check->arena, (size_t)task->measure_count + 1, sizeof *values);
    for (uint32_t m = 0; values != NULL && m < task->measure_count; m++)
        values[m] =
            arena_string(&check->arena, text_of(kmp_bench_value(check->stand.bench, task->measures[m].id, 0)));
    return values;
}

// A measure that had a value may lose it; a required field's absence may not give it another one.
static void compare_hole(struct check *check, const struct base *base, const kmp_field *field,
                         const char *const *before)
{
    for (uint32_t m = 0; before != NULL && m < base->task->measure_count; m++) {
        const char *id = base->task->measures[m].id, *now = kmp_bench_value(check->stand.bench, id, 0);
        if (before[m] == NULL || strcmp(now, "absent") == 0 || strcmp(now, "no such measure") == 0 ||
            strcmp(now, before[m]) == 0)
            continue;
        say_once(check, KMP_ERROR, KMP_CHECK_MISSING_COUNTS, "measure", id, "field", field->id, "found",
                 arena_printf(&check->arena, "%s", now), "expected", before[m], NULL);
    }
}

static void leave_out(struct check *check, const struct base *base, json_t *evidence, const kmp_field *field,
                      const char *const *before)
{
    char *result = measure_evidence(check, base, evidence);
    if (result != NULL && field->at_least > 0)
        compare_hole(check, base, field, before);
    free(result);
}

static void leave_out_cells(struct check *check, const struct base *base, json_t *evidence,
                            const kmp_field *table, const char *const *before)
{
    size_t i;
    json_t *row;
    json_array_foreach (json_object_get(evidence, table->id), i, row)
        for (uint32_t c = 0; c < table->column_count; c++) {
            json_t *kept = json_incref(json_object_get(row, table->columns[c].id));
            if (kept == NULL)
                continue;
            json_object_del(row, table->columns[c].id);
            leave_out(check, base, evidence, &table->columns[c], before);
            json_object_set_new(row, table->columns[c].id, kept);
        }
}

static void punch_holes(struct check *check, const struct base *base)
{
    json_t *evidence = json_deep_copy(base->evidence);
    char *whole = measure_evidence(check, base, evidence);
    const char *const *before = whole != NULL ? values_of(check, base->task) : NULL;
    for (uint32_t i = 0; before != NULL && i < base->task->field_count; i++) {
        const kmp_field *field = &base->task->fields[i];
        json_t *kept = json_incref(json_object_get(evidence, field->id));
        if (kept == NULL)
            continue;
        if (field->kind == KMP_TABLE)
            leave_out_cells(check, base, evidence, field, before);
        json_object_del(evidence, field->id);
        leave_out(check, base, evidence, field, before);
        json_object_set_new(evidence, field->id, kept);
    }
    free(whole);
    json_decref(evidence);
}

void check_holes(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    for (uint32_t i = 0; i < check->base_count; i++)
        punch_holes(check, &check->bases[i]);
}

// ---- wrong kinds and the ends of ranges ----

static void try_instead(struct check *check, const struct base *base, json_t *evidence, const kmp_field *field,
                        json_t *value)
{
    json_object_set_new(evidence, field->id, value);
    free(measure_evidence(check, base, evidence));
}

static void try_kinds(struct check *check, const struct base *base)
{
    for (uint32_t i = 0; i < base->task->field_count; i++) {
        json_t *evidence = json_deep_copy(base->evidence);
        const kmp_field *field = &base->task->fields[i];
        bool list = field->kind == KMP_TABLE || field->at_most > 1;
        try_instead(check, base, evidence, field, json_null());
        try_instead(check, base, evidence, field, json_true());
        try_instead(check, base, evidence, field, json_string("seventeen"));
        try_instead(check, base, evidence, field, json_string("-1"));
        try_instead(check, base, evidence, field, json_string("99999999999999999999"));
        try_instead(check, base, evidence, field, json_object());
        try_instead(check, base, evidence, field, json_array());
        for (enum extent end = MAKE_LOWEST; end <= MAKE_HIGHEST; end++) {
            json_t *value = make_value(field, end);
            try_instead(check, base, evidence, field, list ? json_pack("[o]", value) : value);
        }
        json_decref(evidence);
    }
}

void check_kinds(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    for (uint32_t i = 0; i < check->base_count; i++) {
        try_kinds(check, &check->bases[i]);
        for (enum extent end = MAKE_LOWEST; end <= MAKE_HIGHEST; end++) {
            json_t *evidence = make_evidence(check->bases[i].task, end);
            free(measure_evidence(check, &check->bases[i], evidence));
            json_decref(evidence);
        }
    }
}

// ---- long lists ----

void check_lists(struct check *check)
{
    enum { SLOW_MS = 500 };
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    for (uint32_t i = 0; i < check->base_count; i++) {
        json_t *evidence = make_evidence(check->bases[i].task, MAKE_MOST);
        clock_t before = clock();
        free(measure_evidence(check, &check->bases[i], evidence));
        long long took = (long long)(clock() - before) * 1000 / CLOCKS_PER_SEC;
        if (took > SLOW_MS)
            say_once(check, KMP_WARNING, KMP_CHECK_SLOW, "found", number_text(check, took), "expected",
                     number_text(check, SLOW_MS), NULL);
        json_decref(evidence);
    }
}
