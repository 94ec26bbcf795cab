// SPDX-License-Identifier: Apache-2.0
// cage_bench.h -- a class of sixteen that a plugin of others measures, one of them perhaps hostile to it
#ifndef KOMPETEN_TESTS_CAGE_BENCH_H
#define KOMPETEN_TESTS_CAGE_BENCH_H

#include <sys/stat.h>
#include <unistd.h>

#include "cage/confine.h"
#include "check.h"
#include "engine.h"
#include "folder.h"

enum { CLASS = 16, HOSTILE = 6, RECORD_ROOM = 4000 };

// A class: one record or the code of the first error each.
struct outcomes {
    uint32_t read, written, settled;
    kmp_text borrowed[CLASS]; // the records, until they are settled
    int64_t widths[CLASS];
    char records[CLASS][RECORD_ROOM];
    char paper[1024];
};

static char rubric_folder[FOLDER_ROOM], plugin_folder[4096];
static bool allow, uncaged;
static const char *program;      // of the cages; NULL: the usual one
static uint32_t at_once = CLASS; // how many come at a time, and so are asked about in one frame

// On a busy machine anything but an end is slow: where no silence is looked for, none may be found.
static const struct cage_patience calm = { 60000, 60000 };
// One that works without an answer is found out by its work; one that sleeps by the clock alone.
static const struct cage_patience with_work = { 500, 60000 }, with_sleep = { 500, 2000 };

// ---- a class ----

static inline void write_rubric(const char *trade)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", rubric_folder, trade);
    mkdir(path, 0755);
    snprintf(path, sizeof path, "%s/%s/test.lua", rubric_folder, trade);
    FILE *file = fopen(path, "w");
    if (file == NULL)
        return;
    fprintf(file,
            "rubric { language = 1, id = \"%s/test\", version = \"1.0.0\", task = \"%s/piece\", title = { en = "
            "\"T\", "
            "id = \"U\" },\n criterion { id = \"w\", title = { en = \"W\", id = \"L\" }, measure = \"width\", "
            "need = 1,"
            "\n levels = { level { points = 1, when = at_most(\"20\"), source = \"our choice\", say = { en = "
            "\"a\", id "
            "= \"b\" } },\n level { points = 0, when = otherwise, say = { en = \"c\", id = \"d\" } } } } }\n",
            trade, trade);
    fclose(file);
}

static const char *trade_at_hand;

static inline kmp_read give(void *user, kmp_submission *out, bool wait)
{
    struct outcomes *outcomes = user;
    if (outcomes->read == CLASS)
        return KMP_READ_END;
    if (!wait && outcomes->read % at_once == 0)
        return KMP_READ_LATER;
    snprintf(outcomes->paper, sizeof outcomes->paper,
             "{\"submission\":1,\"id\":\"S-%u\",\"rubric\":\"%s/test\",\"purpose\":\"training\",\"candidate\":{"
             "\"issuer\":\"c\",\"id\":\"CAND-TO-BE-KEPT\"},\"attempt\":1,\"taken\":{\"from\":"
             "\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-20T09:00:00+08:00\",\"ended\":\"completed\"},"
             "\"assessors\":[{\"id\":\"A\"}],\"evidence\":{\"width\":\"%lld\"}}",
             outcomes->read, trade_at_hand, (long long)outcomes->widths[outcomes->read]);
    *out = (kmp_submission){ outcomes->paper, strlen(outcomes->paper), "class", ++outcomes->read, 0 };
    return KMP_READ_ONE;
}

static inline bool take(void *user, const kmp_submission *paper, kmp_status status, kmp_text record,
                        kmp_problems *problems)
{
    struct outcomes *outcomes = user;
    char *out = outcomes->records[outcomes->written];
    CHECK_INT(paper->line, outcomes->written + 1);
    outcomes->borrowed[outcomes->written++] = record;
    snprintf(out, RECORD_ROOM, "%s", status == KMP_OK ? record.bytes : "");
    for (size_t i = 0; status != KMP_OK && i < kmp_problems_count(problems); i++) {
        kmp_problem problem = kmp_problems_get(problems, i, KMP_ENGLISH);
        if (problem.severity == KMP_ERROR && out[0] == 0)
            snprintf(out, RECORD_ROOM, "%s: %s", problem.code, problem.text);
    }
    return true;
}

// What was borrowed is as it was when it was written.
static inline bool settle(void *user)
{
    struct outcomes *outcomes = user;
    for (; outcomes->settled < outcomes->written; outcomes->settled++) {
        kmp_text borrowed = outcomes->borrowed[outcomes->settled];
        if (borrowed.bytes != NULL)
            CHECK_STR(borrowed.bytes, outcomes->records[outcomes->settled]);
    }
    return true;
}

static inline bool score_class(struct outcomes *out, const char *trade, bool hostile, uint32_t workers)
{
    const char *plugins[] = { plugin_folder }, *rubrics[] = { rubric_folder };
    kmp_options options = { .plugin_folders = plugins,
                            .plugin_folder_count = 1,
                            .rubric_folders = rubrics,
                            .rubric_folder_count = 1,
                            .cage_program = program,
                            .allow_uncaged = allow,
                            .uncaged = uncaged };
    kmp_engine *engine;
    if (kmp_engine_open(&engine, &options, NULL) != KMP_OK)
        return false;
    memset(out, 0, sizeof *out);
    for (int i = 0; i < CLASS; i++)
        out->widths[i] = i;
    out->widths[13] = 14;
    if (hostile)
        out->widths[HOSTILE] = 13;
    trade_at_hand = trade;
    kmp_bulk bulk = { .workers = workers, .read = give, .write = take, .settle = settle, .user = out };
    kmp_status status = kmp_score_all(engine, &bulk, NULL);
    kmp_engine_close(engine);
    return status == KMP_OK;
}

// ---- a suite ----

// Whether this system can cage at all.
static inline bool can_cage(void)
{
    struct cage cage;
    char path[4096];
    snprintf(path, sizeof path, "%s/kompeten-cage", getenv("KOMPETEN_BUILD"));
    bool can = cage_start(&cage, path, -1) && cage_suffices(&cage.means);
    cage_stop(&cage);
    return can;
}

// Runs the tests with the museum's plugins, where this system can cage at all; in a folder of its own, so that
// what a plugin may write is seen to come from it.
static inline int run_caged(const char *suite, const struct check_test *tests, size_t count)
{
    const char *build = getenv("KOMPETEN_BUILD");
    if (build == NULL || !can_cage())
        return check_skip("this system has no Landlock or no seccomp");
    snprintf(plugin_folder, sizeof plugin_folder, "%s/tests/hostile", build);
    if (!folder_make(rubric_folder, suite) || chdir(rubric_folder) != 0)
        return 70;
    cage_patience = calm;
    int failed = check_run(suite, tests, count);
    folder_remove(rubric_folder);
    return failed;
}

#endif
