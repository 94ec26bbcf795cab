// SPDX-License-Identifier: Apache-2.0
// trade_bench.c -- a plugin on the bench: evidence as JSON in, its measures as text out
#include "trade_bench.h"

#include <kompeten/ext/examples.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plugin/desk.h"

static struct trade trade;
static struct arena arena;
static kmp_problems *problems;
static struct measures measures;
static bool measured;

bool bench_open(const char *name)
{
    char path[4096];
    const char *build = getenv("KOMPETEN_BUILD");
    snprintf(path, sizeof path, "%s/plugins/%s.so", build != NULL ? build : ".", name);
    problems = kmp_problems_new();
    if (trade_open(&trade, path, problems) == KMP_OK)
        return true;
    printf("%s: %s\n", path, bench_problems());
    return false;
}

void bench_close(void)
{
    trade_close(&trade);
    kmp_problems_free(problems);
    arena_free(&arena);
}

static uint32_t read_settings(struct desk_setting settings[32], const char *json)
{
    struct tape tape;
    if (json == NULL || tape_read(&tape, &arena, json, strlen(json), "settings", problems) != KMP_OK)
        return 0;
    uint32_t count = 0;
    for (uint32_t i = tape_first(&tape, 0); i != 0 && count < 32; i = tape_node(&tape, i)->next, count++)
        settings[count] = (struct desk_setting){ arena_string(&arena, tape_node(&tape, i)->key),
                                                 arena_string(&arena, tape_node(&tape, i)->text) };
    return count;
}

bool bench_measure(const char *task_id, const char *settings_json, const char *evidence_json)
{
    measured = false;
    arena_empty(&arena);
    kmp_problems_clear(problems);
    uint32_t index;
    const kmp_task *task = trade_task(&trade, text_of(task_id), &index);
    char *paper = arena_printf(&arena, "{\"evidence\":%s}", evidence_json);
    struct submission attempt = { .version = 1 };
    if (task == NULL || paper == NULL ||
        tape_read(&attempt.tape, &arena, paper, strlen(paper), "evidence", problems) != KMP_OK)
        return false;
    attempt.evidence = tape_member(&attempt.tape, 0, "evidence");
    struct evidence evidence;
    struct desk_setting settings[32];
    uint32_t count = read_settings(settings, settings_json);
    measured = evidence_read(&evidence, &arena, task, &attempt, INSTRUMENTS_NOTED, problems) == KMP_OK &&
               desk_measure(&measures, &arena, &trade, index, &evidence, settings, count, problems) == KMP_OK;
    return measured;
}

static const struct measured *find(const char *id, uint32_t row, uint32_t *rows)
{
    *rows = 0;
    for (uint32_t m = 0; measured && m < measures.task->measure_count; m++)
        if (strcmp(measures.task->measures[m].id, id) == 0) {
            const struct measured *first = measures_of(&measures, m, rows);
            return row < *rows ? &first[row] : NULL;
        }
    return NULL;
}

static const char *number(kmp_num value)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, exact_of(value));
    return size > 0 ? arena_string(&arena, (struct text){ text, size }) : "absent";
}

const char *bench_value(const char *measure, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(measure, row, &rows);
    if (found == NULL)
        return rows > 0 || measured ? "no such measure" : "not measured";
    if (!found->given)
        return "absent";
    return found->text != NULL ? found->text : number(found->value);
}

const char *bench_error(const char *measure, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(measure, row, &rows);
    return found == NULL || !kmp_given(found->error) ? "none" : number(found->error);
}

const char *bench_limit(const char *measure, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(measure, row, &rows);
    if (found == NULL || !found->limited)
        return "none";
    const kmp_limit *limit = &found->limit;
    bool low = kmp_given(limit->low), high = kmp_given(limit->high);
    return arena_printf(&arena, "%s%s..%s%s", low ? number(limit->low) : "", limit->low_open ? "<" : "",
                        limit->high_open ? "<" : "", high ? number(limit->high) : "");
}

const char *bench_limit_source(const char *measure, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(measure, row, &rows);
    if (found == NULL || !found->limited)
        return "none";
    const kmp_limit *limit = &found->limit;
    return arena_printf(&arena, "%s:%s, %s, %s", limit->standard ? limit->standard : "?",
                        limit->edition ? limit->edition : "?", limit->clause ? limit->clause : "?",
                        limit->verified ? "verified" : "not verified");
}

const char *bench_within(const char *measure, uint32_t row)
{
    static const char *const words[] = { "no", "yes", "unknown" };
    uint32_t rows;
    const struct measured *found = find(measure, row, &rows);
    return found == NULL || !found->given ? "absent" : words[found->within];
}

uint32_t bench_rows(const char *measure)
{
    uint32_t rows;
    find(measure, 0, &rows);
    return rows;
}

bool bench_said(const char *code)
{
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        if (strcmp(kmp_problems_get(problems, i, KMP_ENGLISH).code, code) == 0)
            return true;
    return false;
}

const char *bench_problems(void)
{
    char *all = arena_printf(&arena, "%s", "");
    for (size_t i = 0; i < kmp_problems_count(problems); i++) {
        kmp_problem problem = kmp_problems_get(problems, i, KMP_ENGLISH);
        all = arena_printf(&arena, "%s%s: %s: %s\n", all, problem.code, problem.pointer ? problem.pointer : "",
                           problem.text);
    }
    return all;
}

static bool example_value_fits(const struct tape *tape, uint32_t node, const char *measure, uint32_t row)
{
    struct text text = tape_node(tape, node)->text;
    const char *want = tape_node(tape, node)->kind == NODE_NULL ? "absent" : arena_string(&arena, text);
    const char *got = bench_value(measure, row);
    if (strcmp(got, want) == 0)
        return true;
    printf("    %s, row %u: is %s, want %s\n", measure, row, got, want);
    return false;
}

static bool example_fits(const kmp_example *example)
{
    if (!bench_measure(example->task, example->settings, example->evidence)) {
        printf("    refused: %s", bench_problems());
        return false;
    }
    struct tape tape;
    if (tape_read(&tape, &arena, example->measures, strlen(example->measures), "measures", problems) != KMP_OK)
        return false;
    bool fits = true;
    for (uint32_t i = tape_first(&tape, 0); i != 0; i = tape_node(&tape, i)->next) {
        const char *measure = arena_string(&arena, tape_node(&tape, i)->key);
        if (tape_node(&tape, i)->kind != NODE_LIST) {
            fits = example_value_fits(&tape, i, measure, 0) && fits;
            continue;
        }
        uint32_t row = 0;
        for (uint32_t j = tape_first(&tape, i); j != 0; j = tape_node(&tape, j)->next)
            fits = example_value_fits(&tape, j, measure, row++) && fits;
    }
    return fits;
}

int bench_examples(void)
{
    const kmp_plugin *plugin = trade.plugin;
    const kmp_examples *examples = plugin->extension != NULL ? plugin->extension(KMP_EXT_EXAMPLES) : NULL;
    if (examples == NULL)
        return -1;
    int differ = 0;
    for (uint32_t i = 0; i < examples->count; i++)
        if (!example_fits(&examples->items[i])) {
            printf("  example \"%s\" differs\n", examples->items[i].title);
            differ++;
        }
    return differ;
}
