// SPDX-License-Identifier: Apache-2.0
// bench.c -- a plugin on the bench: evidence as JSON in, its measures as text out
#include "bench.h"

#include <string.h>

#include "../base/file.h"

enum { SETTINGS_AT_MOST = 64 };

static kmp_bench *bench_new(void)
{
    kmp_bench *bench = memory_resize(NULL, sizeof *bench);
    if (bench == NULL)
        return NULL;
    memset(bench, 0, sizeof *bench);
    bench->problems = kmp_problems_new();
    if (bench->problems != NULL)
        return bench;
    memory_resize(bench, 0);
    return NULL;
}

bool kmp_bench_open(kmp_bench **out, const kmp_plugin *plugin, const char *folder)
{
    kmp_bench *bench = *out = bench_new();
    if (bench == NULL)
        return false;
    bench->open = trade_adopt(&bench->trade, plugin, folder != NULL ? folder : ".", bench->problems) == KMP_OK;
    return bench->open;
}

bool kmp_bench_load(kmp_bench **out, const char *file)
{
    kmp_bench *bench = *out = bench_new();
    if (bench == NULL)
        return false;
    bench->open = trade_open(&bench->trade, file, bench->problems) == KMP_OK;
    return bench->open;
}

void kmp_bench_close(kmp_bench *bench)
{
    if (bench == NULL)
        return;
    if (bench->open)
        trade_close(&bench->trade);
    kmp_problems_free(bench->problems);
    arena_free(&bench->arena);
    memory_resize(bench, 0);
}

const kmp_plugin *kmp_bench_plugin(const kmp_bench *bench)
{
    return bench->open ? bench->trade.plugin : NULL;
}

static uint32_t read_settings(kmp_bench *bench, struct desk_setting settings[SETTINGS_AT_MOST],
                              const char *json)
{
    struct tape tape;
    struct arena *arena = &bench->arena;
    if (json == NULL || tape_read(&tape, arena, json, strlen(json), "settings", bench->problems) != KMP_OK)
        return 0;
    uint32_t count = 0;
    for (uint32_t i = tape_first(&tape, 0); i != 0 && count < SETTINGS_AT_MOST; i = tape_node(&tape, i)->next)
        settings[count++] = (struct desk_setting){ arena_string(arena, tape_node(&tape, i)->key),
                                                   arena_string(arena, tape_node(&tape, i)->text) };
    return count;
}

// Measures the evidence of `paper`, which has it as a submission does.
static bool measure(kmp_bench *bench, const char *task_id, const char *settings_json, struct text paper,
                    const char *name)
{
    uint32_t index;
    const kmp_task *task = bench->open ? trade_task(&bench->trade, text_of(task_id), &index) : NULL;
    struct submission attempt = { .version = 1 };
    struct places places;
    if (task == NULL)
        problem_say(bench->problems, KMP_ERROR, KMP_UNKNOWN_TASK, NULL, "task", task_id, NULL);
    if (task == NULL || paper.bytes == NULL ||
        tape_read(&attempt.tape, &bench->arena, paper.bytes, paper.size, name, bench->problems) != KMP_OK)
        return false;
    attempt.evidence = tape_member(&attempt.tape, 0, "evidence");
    struct desk_setting settings[SETTINGS_AT_MOST];
    uint32_t count = read_settings(bench, settings, settings_json);
    bench->measured = places_make(&places, &bench->arena, task) &&
                      evidence_read(&bench->evidence, &bench->arena, &places, &attempt, INSTRUMENTS_NOTED,
                                    bench->problems) == KMP_OK &&
                      desk_measure(&bench->measures, &bench->arena, &bench->trade, index, &bench->evidence,
                                   settings, count, bench->problems) == KMP_OK;
    return bench->measured;
}

static void clear(kmp_bench *bench)
{
    bench->measured = false;
    arena_empty(&bench->arena);
    if (bench->open)
        kmp_problems_clear(bench->problems);
}

bool kmp_bench_measure(kmp_bench *bench, const char *task, const char *settings, const char *evidence)
{
    clear(bench);
    char *paper = arena_printf(&bench->arena, "{\"evidence\":%s}", evidence);
    return measure(bench, task, settings, text_of(paper), "evidence");
}

bool kmp_bench_measure_file(kmp_bench *bench, const char *task, const char *settings, const char *path)
{
    clear(bench);
    struct text paper;
    return file_read(&paper, &bench->arena, path, TAPE_MAX_BYTES, bench->problems) == KMP_OK &&
           measure(bench, task, settings, paper, path);
}

// ---- what came out ----

static const struct measured *find(kmp_bench *bench, const char *id, uint32_t row, uint32_t *rows)
{
    *rows = 0;
    for (uint32_t m = 0; bench->measured && m < bench->measures.task->measure_count; m++)
        if (strcmp(bench->measures.task->measures[m].id, id) == 0) {
            const struct measured *first = measures_of(&bench->measures, m, rows);
            return row < *rows ? &first[row] : NULL;
        }
    return NULL;
}

// What a call gives where there is no memory for more.
static const char *kept(const char *text)
{
    return text != NULL ? text : "";
}

static const char *number(kmp_bench *bench, kmp_num value)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, exact_of(value));
    return size > 0 ? kept(arena_string(&bench->arena, (struct text){ text, size })) : "absent";
}

static const char *value_of(kmp_bench *bench, const struct measured *found)
{
    if (!found->given)
        return "absent";
    return found->text != NULL ? found->text : number(bench, found->value);
}

static const char *limit_of(kmp_bench *bench, const struct measured *found)
{
    if (!found->limited)
        return "none";
    const kmp_limit *limit = &found->limit;
    bool low = kmp_given(limit->low), high = kmp_given(limit->high);
    return kept(arena_printf(&bench->arena, "%s%s..%s%s", low ? number(bench, limit->low) : "",
                             limit->low_open ? "<" : "", limit->high_open ? "<" : "",
                             high ? number(bench, limit->high) : ""));
}

static const char *source_of(kmp_bench *bench, const struct measured *found)
{
    const kmp_limit *limit = &found->limit;
    if (!found->limited)
        return "none";
    return kept(arena_printf(&bench->arena, "%s:%s, %s, %s", limit->standard ? limit->standard : "?",
                             limit->edition ? limit->edition : "?", limit->clause ? limit->clause : "?",
                             limit->verified ? "verified" : "not verified"));
}

static const char *error_of(kmp_bench *bench, const struct measured *found)
{
    return kmp_given(found->error) ? number(bench, found->error) : "none";
}

static const char *answer_of(const struct measured *found)
{
    static const char *const words[] = { "no", "yes", "unknown" };
    return found->given ? words[found->within] : "absent";
}

const char *kmp_bench_value(kmp_bench *bench, const char *measure_id, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(bench, measure_id, row, &rows);
    if (found == NULL)
        return bench->measured ? "no such measure" : "not measured";
    return value_of(bench, found);
}

const char *kmp_bench_error(kmp_bench *bench, const char *measure_id, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(bench, measure_id, row, &rows);
    return found != NULL ? error_of(bench, found) : "none";
}

const char *kmp_bench_limit(kmp_bench *bench, const char *measure_id, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(bench, measure_id, row, &rows);
    return found != NULL ? limit_of(bench, found) : "none";
}

const char *kmp_bench_limit_source(kmp_bench *bench, const char *measure_id, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(bench, measure_id, row, &rows);
    return found != NULL ? source_of(bench, found) : "none";
}

const char *kmp_bench_within(kmp_bench *bench, const char *measure_id, uint32_t row)
{
    uint32_t rows;
    const struct measured *found = find(bench, measure_id, row, &rows);
    return found != NULL ? answer_of(found) : "absent";
}

uint32_t kmp_bench_rows(kmp_bench *bench, const char *measure_id)
{
    uint32_t rows;
    find(bench, measure_id, 0, &rows);
    return rows;
}

struct lines {
    const char **items;
    uint32_t count, room;
    size_t size;
};

static void add(kmp_bench *bench, struct lines *lines, const char *line)
{
    const char **place = line == NULL ? NULL
                                      : arena_push(&bench->arena, (void **)&lines->items, &lines->count,
                                                   &lines->room, sizeof *lines->items);
    if (place == NULL)
        return;
    *place = line;
    lines->size += strlen(line);
}

static const char *joined(kmp_bench *bench, const struct lines *lines)
{
    char *text = arena_alloc(&bench->arena, lines->size + 1), *end = text;
    for (uint32_t i = 0; text != NULL && i < lines->count; i++)
        end = stpcpy(end, lines->items[i]);
    return kept(text);
}

const char *kmp_bench_all(kmp_bench *bench)
{
    struct lines all = { 0 };
    for (uint32_t i = 0; bench->measured && i < bench->measures.count; i++) {
        const struct measured *one = &bench->measures.items[i];
        add(bench, &all,
            arena_printf(&bench->arena, "%s[%u] = %s +- %s, limit %s (%s): %s\n",
                         bench->measures.task->measures[one->measure].id, one->row, value_of(bench, one),
                         error_of(bench, one), limit_of(bench, one), source_of(bench, one), answer_of(one)));
    }
    return joined(bench, &all);
}

bool kmp_bench_said(kmp_bench *bench, const char *code)
{
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(bench->problems, i)) != NULL; i++)
        if (strcmp(problem_code(problem), code) == 0)
            return true;
    return false;
}

const char *kmp_bench_said_all(kmp_bench *bench)
{
    struct lines all = { 0 };
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(bench->problems, i)) != NULL; i++)
        add(bench, &all,
            arena_printf(&bench->arena, "%s: %s: %s\n", problem_code(problem),
                         problem->pointer != NULL ? problem->pointer : "",
                         problem_text(&bench->arena, problem, KMP_ENGLISH)));
    return joined(bench, &all);
}
