// SPDX-License-Identifier: Apache-2.0
// score_bench.h -- the walk of one attempt with the probe's trade: rubric and observations in, parts of the
// record out
#ifndef KOMPETEN_TESTS_SCORE_BENCH_H
#define KOMPETEN_TESTS_SCORE_BENCH_H

#include <stdarg.h>
#include <stdio.h>

#include "probe.h"

static kmp_engine *bench;
static kmp_problems *bench_problems;
static struct writer bench_record;
static struct tape bench_tape;
static struct arena bench_arena;

#define BENCH_HEAD                                                                                             \
    "rubric { language = 1, id = \"probe/test\", version = \"1.0.0\", title = { en = \"Test\", id = \"Uji\" "  \
    "},\n"
#define TITLE "title = { en = \"T\", id = \"U\" }"
#define SAY "say = { en = \"s\", id = \"t\" }"
#define PASS_FAIL(when)                                                                                        \
    "levels = { level { points = 1, when = " when ", source = \"our choice\", " SAY " }, "                     \
    "level { points = 0, when = otherwise, " SAY " } }"
#define TICK(id, more)                                                                                         \
    "criterion { id = \"" id "\", " TITLE ", tick = true, " more                                               \
    " levels = { level { points = 1, when = yes, " SAY " }, level { points = 0, when = no, " SAY " } } },\n"
#define MEASURED(id, measure, more, when)                                                                      \
    "criterion { id = \"" id "\", " TITLE ", measure = \"" measure "\", " more " " PASS_FAIL(when) " },\n"
#define MARKED(id, more)                                                                                       \
    "criterion { id = \"" id "\", " TITLE ", " more " levels = { level { points = 3, " SAY                     \
    " }, level { points = 2, " SAY " }, level { points = 1, " SAY " }, level { points = 0, " SAY " } } },\n"
#define TASK "task = \"probe/piece\",\n"
#define BY_A(id, met) "{\"criterion\":\"" id "\",\"assessor\":\"A\",\"met\":" met "}"
#define BY_B(id, met) "{\"criterion\":\"" id "\",\"assessor\":\"B\",\"met\":" met "}"
#define MARK(id, who, points) "{\"criterion\":\"" id "\",\"assessor\":\"" who "\",\"points\":\"" points "\"}"

#define BENCH_ASSESSORS "[{\"id\":\"A\",\"trained_candidate\":true},{\"id\":\"B\"},{\"id\":\"C\"}]"
static const char *bench_assessors = BENCH_ASSESSORS; // who assesses; a test may change it

static inline bool bench_setup(void)
{
    bench = probe_engine();
    bench_problems = kmp_problems_new();
    return bench != NULL && bench_problems != NULL;
}

static inline void bench_teardown(void)
{
    probe_close(bench);
    kmp_problems_free(bench_problems);
    writer_free(&bench_record);
    arena_free(&bench_arena);
}

// Whether the same attempt gives the same record again, now that every criterion has a precedent.
static inline bool same_again(const char *json, const struct rubric *rubric)
{
    struct writer again = { 0 };
    assess(&again, bench, json, strlen(json), "test.json", rubric, NULL);
    bool same = again.size == bench_record.size &&
                (again.size == 0 || memcmp(again.bytes, bench_record.bytes, again.size) == 0);
    writer_free(&again);
    return same;
}

// Scores `attempt` (members of a submission behind the usual ones) with the rubric `body`; `purpose` NULL:
// training. Each text may be NULL. False where there is no record; bench_said tells why.
static inline bool score_with(const char *body, const char *purpose, const char *ended, const char *attempt)
{
    arena_empty(&bench_arena);
    kmp_problems_clear(bench_problems);
    writer_empty(&bench_record);
    bench_tape = (struct tape){ 0 };
    char *lua = arena_printf(&bench_arena, BENCH_HEAD "%s}", body);
    char *json = arena_printf(
        &bench_arena,
        "{\"submission\":1,\"id\":\"S-1\",\"rubric\":\"probe/"
        "test\",\"purpose\":\"%s\",\"candidate\":{\"issuer\":"
        "\"c\",\"id\":\"01\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":"
        "\"2026-11-20T09:00:00+08:00\",\"ended\":\"%s\"},\"assessors\":%s%s%s}",
        purpose != NULL ? purpose : "training", ended != NULL ? ended : "completed", bench_assessors,
        attempt != NULL ? "," : "", attempt != NULL ? attempt : "");
    struct rubric rubric;
    kmp_status status = engine_read_rubric(&rubric, bench, text_of(lua), "test.lua", bench_problems);
    if (status == KMP_OK)
        status = assess(&bench_record, bench, json, strlen(json), "test.json", &rubric, bench_problems);
    bool same = status != KMP_OK || same_again(json, &rubric);
    engine_free_rubric(&rubric);
    return same && status == KMP_OK &&
           tape_read(&bench_tape, &bench_arena, bench_record.bytes, bench_record.size, "record",
                     bench_problems) == KMP_OK;
}

static inline bool scored(const char *body, const char *attempt)
{
    return score_with(body, NULL, NULL, attempt);
}

// A part of the record by path, "criteria/0/points", as text; "null", "true", "false", or "absent".
static inline const char *part(const char *path)
{
    uint32_t node = 0;
    static char text[2048];
    while (bench_tape.count > 0 && *path != 0) {
        size_t size = strcspn(path, "/");
        char step[64];
        snprintf(step, sizeof step, "%.*s", (int)size, path);
        uint32_t child = tape_first(&bench_tape, node);
        if (tape_node(&bench_tape, node)->kind == NODE_LIST)
            for (int i = atoi(step); i > 0 && child != 0; i--)
                child = tape_node(&bench_tape, child)->next;
        else
            child = tape_member(&bench_tape, node, step);
        if (child == 0)
            return "absent";
        node = child;
        path += size + (path[size] == '/');
    }
    if (bench_tape.count == 0)
        return "no record";
    static const char *const plain[] = { "null", "false", "true" };
    const struct node *found = tape_node(&bench_tape, node);
    if (found->kind <= NODE_TRUE)
        return plain[found->kind];
    snprintf(text, sizeof text, "%.*s", (int)found->text.size,
             found->text.bytes != NULL ? found->text.bytes : "");
    return text;
}

// Whether something with this code was said.
static inline bool bench_said(const char *code)
{
    for (size_t i = 0; i < kmp_problems_count(bench_problems); i++)
        if (strcmp(kmp_problems_get(bench_problems, i, KMP_ENGLISH).code, code) == 0)
            return true;
    return false;
}

#endif
