// SPDX-License-Identifier: Apache-2.0
// assess.c -- the pipeline: how one attempt walks from a submission to a competency record
#include <stdio.h>
#include <string.h>

#include "engine.h"
#include "plugin/desk.h"
#include "rubric/score.h"

// One attempt on its way. Every step fills the next member and may end the walk.
struct walk {
    kmp_engine *engine;
    struct arena *arena;
    kmp_problems *problems;
    const struct rubric *rubric;
    struct submission submission;
    struct evidence evidence;
    struct measures measures;
    struct scorecard scorecard;
};

static kmp_status choose(struct walk *walk)
{
    if (walk->rubric == NULL)
        walk->rubric = engine_rubric(walk->engine, walk->submission.rubric, walk->problems);
    if (walk->rubric == NULL)
        return KMP_UNKNOWN_RUBRIC;
    return fit_submission(&walk->submission, &walk->rubric->plan, walk->arena, walk->problems);
}

static kmp_status measure(struct walk *walk)
{
    const struct plan *plan = &walk->rubric->plan;
    if (walk->rubric->task == NULL)
        return KMP_OK;
    // Who did not come has no readings to be missed: what is said of them is not kept.
    kmp_problems *listener = walk->submission.taken.ended == ENDED_ABSENT ? NULL : walk->problems;
    kmp_status status = evidence_read(&walk->evidence, walk->arena, walk->rubric->task, &walk->submission,
                                      (enum instruments)plan->instruments, listener);
    if (status != KMP_OK)
        return status;
    struct desk_setting *settings = arena_array(walk->arena, (size_t)plan->setting_count + 1, sizeof *settings);
    if (settings == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < plan->setting_count; i++)
        settings[i] = (struct desk_setting){ plan->settings[i].id, plan->settings[i].value };
    return desk_measure(&walk->measures, walk->arena, walk->rubric->trade, walk->rubric->task_index,
                        &walk->evidence, settings, plan->setting_count, listener);
}

static const struct measures *measured(const struct walk *walk)
{
    return walk->rubric->task != NULL ? &walk->measures : NULL;
}

static kmp_status score(struct walk *walk)
{
    struct score_functions functions = { walk->rubric->lua.bytes, walk->rubric->lua.size, walk->rubric->file };
    return score_attempt(&walk->scorecard, walk->arena, &walk->rubric->plan, &walk->submission, measured(walk),
                         &functions, walk->problems);
}

static kmp_status record(struct walk *walk, struct writer *out)
{
    problem_sort(walk->problems, 0);
    const struct trade *trade = walk->rubric->trade;
    struct record_papers papers = { .attempt = &walk->submission,
                                    .measures = measured(walk),
                                    .scorecard = &walk->scorecard,
                                    .rubric_sha256 = walk->rubric->sha256,
                                    .problems = walk->problems,
                                    .build = KOMPETEN_BUILD };
    if (trade != NULL) {
        papers.trade = trade->plugin->id;
        papers.trade_version = trade->plugin->version;
        papers.rules_sha256 = trade->rules_sha256;
        papers.plugin_sha256 = trade->file_sha256;
    }
    return record_write(out, walk->arena, &papers);
}

static kmp_status take_steps(struct walk *walk, struct writer *out, const char *json, size_t size,
                             const char *name)
{
    kmp_status status = submission_read(&walk->submission, walk->arena, json, size, name, walk->problems);
    if (status == KMP_OK)
        status = choose(walk);
    if (status == KMP_OK)
        status = measure(walk);
    if (status == KMP_OK)
        status = score(walk);
    if (status == KMP_OK)
        status = decide(&walk->scorecard, walk->arena, &walk->submission, measured(walk), walk->problems);
    if (status == KMP_OK)
        status = problem_worst(walk->problems); // an error in passing, memory that ran out: no record
    if (status == KMP_OK)
        status = record(walk, out);
    return status;
}

// ---- what was said of this attempt, told to the caller with its place in the file ----

// The node that a pointer leads to, or the last one on its way that is there.
static uint32_t find_node(const struct tape *tape, const char *pointer)
{
    uint32_t node = 0;
    while (*pointer == '/') {
        size_t length = strcspn(++pointer, "/");
        uint32_t child = tape_first(tape, node), index = 0;
        char number[16];
        for (; child != 0; child = tape_node(tape, child)->next, index++) {
            struct text key = tape_node(tape, child)->key;
            int digits = snprintf(number, sizeof number, "%u", index);
            struct text here = key.bytes != NULL ? key : (struct text){ number, (uint32_t)digits };
            if (here.size == length && memcmp(here.bytes, pointer, length) == 0)
                break;
        }
        if (child == 0)
            return node;
        node = child;
        pointer += length;
    }
    return node;
}

static void tell(kmp_problems *caller, const struct walk *walk, const char *name)
{
    const struct tape *tape = &walk->submission.tape;
    const struct problem *said;
    for (size_t i = 0; (said = problem_at(walk->problems, i)) != NULL; i++) {
        struct problem problem = *said;
        if (problem.file == NULL)
            problem.file = name;
        if (problem.line == 0 && problem.pointer != NULL && tape->count > 0)
            tape_place(tape, tape_node(tape, find_node(tape, problem.pointer))->at, &problem.line,
                       &problem.column);
        problem_add(caller, &problem);
    }
}

kmp_status assess(struct writer *out, kmp_engine *engine, const char *json, size_t size, const char *name,
                  const struct rubric *rubric, kmp_problems *problems)
{
    arena_empty(&engine->work);
    kmp_problems_clear(engine->said);
    struct walk *walk = arena_alloc(&engine->work, sizeof *walk);
    if (walk == NULL)
        return KMP_NO_MEMORY;
    walk->engine = engine;
    walk->arena = &engine->work;
    walk->problems = engine->said;
    walk->rubric = rubric;
    kmp_status status = take_steps(walk, out, json, size, name);
    tell(problems, walk, name);
    return status;
}
