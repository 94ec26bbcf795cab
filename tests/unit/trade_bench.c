// SPDX-License-Identifier: Apache-2.0
// trade_bench.c -- the plugin of build/plugins on the bench that authors have too, one a program
#include "trade_bench.h"

#include <kompeten/bench.h>
#include <stdio.h>
#include <stdlib.h>

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

bool bench_measure(const char *task, const char *settings, const char *evidence)
{
    return kmp_bench_measure(bench, task, settings, evidence);
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
