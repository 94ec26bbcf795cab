// SPDX-License-Identifier: Apache-2.0
// trade_bench.c -- the plugin of build/plugins on the bench that authors have too, one a program
#include "trade_bench.h"

#include <jansson.h>
#include <kompeten/bench.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static kmp_bench *bench;

bool bench_open(const char *name)
{
    char path[4096];
    const char *build = getenv("KOMPETEN_BUILD");
    snprintf(path, sizeof path, "%s/plugins/%s.so", build != NULL ? build : ".", name);
    if (kmp_bench_load(&bench, path))
        return true;
    printf("%s: %s\n", path, bench != NULL ? bench_problems() : "no memory");
    return false;
}

void bench_close(void)
{
    kmp_bench_close(bench);
    bench = NULL;
}

// The field of the rows that `count` counts; NULL: it counts nothing.
static const char *counted_by(const kmp_field *count)
{
    return count->kind == KMP_COUNT ? count->unit : NULL;
}

static void count_rows(json_t *evidence, const kmp_task *task)
{
    for (uint32_t i = 0; i < task->field_count; i++) {
        const char *rows = counted_by(&task->fields[i]);
        json_t *list = rows != NULL ? json_object_get(evidence, rows) : NULL;
        json_int_t count = json_is_array(list) ? (json_int_t)json_array_size(list) : 1;
        if (list != NULL && json_object_get(evidence, task->fields[i].id) == NULL)
            json_object_set_new(evidence, task->fields[i].id, json_integer(count));
    }
}

// The evidence with its rows counted; NULL: it is no JSON, and the engine has to say so.
static char *with_counts(const char *task, const char *evidence)
{
    json_t *object = json_loads(evidence, JSON_REJECT_DUPLICATES, NULL);
    const kmp_plugin *plugin = kmp_bench_plugin(bench);
    for (uint32_t i = 0; object != NULL && i < plugin->task_count; i++)
        if (strcmp(plugin->tasks[i].id, task) == 0)
            count_rows(object, &plugin->tasks[i]);
    char *text = object != NULL ? json_dumps(object, JSON_COMPACT) : NULL;
    json_decref(object);
    return text;
}

bool bench_measure(const char *task, const char *settings, const char *evidence)
{
    char *counted = with_counts(task, evidence);
    bool measured = kmp_bench_measure(bench, task, settings, counted != NULL ? counted : evidence);
    free(counted);
    return measured;
}

const char *bench_value(const char *measure, uint32_t row)
{
    return kmp_bench_value(bench, measure, row);
}

const char *bench_error(const char *measure, uint32_t row)
{
    return kmp_bench_error(bench, measure, row);
}

const char *bench_limit(const char *measure, uint32_t row)
{
    return kmp_bench_limit(bench, measure, row);
}

const char *bench_limit_source(const char *measure, uint32_t row)
{
    return kmp_bench_limit_source(bench, measure, row);
}

const char *bench_within(const char *measure, uint32_t row)
{
    return kmp_bench_within(bench, measure, row);
}

uint32_t bench_rows(const char *measure)
{
    return kmp_bench_rows(bench, measure);
}

bool bench_said(const char *code)
{
    return kmp_bench_said(bench, code);
}

const char *bench_problems(void)
{
    return kmp_bench_said_all(bench);
}

int bench_examples(void)
{
    const char *why;
    int differ = kmp_bench_examples(bench, &why);
    printf("%s", why);
    return differ;
}
