// SPDX-License-Identifier: Apache-2.0
// assess.c -- the pipeline: how attempts walk from a submission to a competency record
//
// Some attempts walk side by side, so that what others wrote is asked once for all of them. No step of one
// looks at another.
#include <stdio.h>
#include <string.h>

#include "engine.h"
#include "model/observer.h"
#include "plugin/desk.h"

// ---- each for itself: read, choose, evidence ----

const struct rubric *assess_rubric(const struct submission *attempt, struct worker *worker,
                                   kmp_problems *problems)
{
    kmp_engine *engine = worker->engine;
    pthread_mutex_lock(&engine->lock);
    const struct rubric *rubric = engine_rubric(engine, attempt->rubric, problems);
    pthread_mutex_unlock(&engine->lock);
    return rubric;
}

static kmp_status choose(struct attempt *attempt, struct worker *worker, struct arena *arena)
{
    if (attempt->rubric == NULL)
        attempt->rubric = assess_rubric(&attempt->submission, worker, attempt->said);
    if (attempt->rubric == NULL)
        return catalog_hindrance(problem_worst(attempt->said)) ? problem_worst(attempt->said)
                                                               : KMP_UNKNOWN_RUBRIC;
    kmp_status status = fit_submission(&attempt->submission, &attempt->rubric->plan, arena, attempt->said);
    if (status == KMP_OK)
        observers_set_aside(&attempt->submission, arena, attempt->said);
    return status;
}

// Who did not come has no readings to be missed: what is said of them is not kept.
kmp_problems *assess_listener(const struct attempt *attempt)
{
    return attempt->submission.taken.ended == ENDED_ABSENT ? NULL : attempt->said;
}

static kmp_status lay_out(struct attempt *attempt, struct arena *arena)
{
    if (attempt->rubric->task == NULL)
        return KMP_OK;
    return evidence_read(&attempt->evidence, arena, &attempt->rubric->places, &attempt->submission,
                         (enum instruments)attempt->rubric->plan.instruments, assess_listener(attempt));
}

static kmp_status begin_anew(struct attempt *attempt, struct worker *worker, struct arena *arena)
{
    kmp_status status = submission_read(&attempt->submission, arena, attempt->json, attempt->size,
                                        attempt->name, attempt->said);
    if (status == KMP_OK)
        status = choose(attempt, worker, arena);
    attempt->silent = problem_at(attempt->said, 0) == NULL;
    return status == KMP_OK ? lay_out(attempt, arena) : status;
}

static kmp_status begin(struct attempt *attempt, struct worker *worker)
{
    if (attempt->said == NULL)
        return KMP_NO_MEMORY;
    kmp_problems_clear(attempt->said);
    if (follow_begin(attempt, worker))
        return KMP_OK;
    struct follow *learns = follow_prepare(attempt, worker);
    kmp_status status = begin_anew(attempt, worker, learns != NULL ? &learns->pattern.arena : &worker->arena);
    if (learns != NULL)
        follow_learn(learns, attempt, status, worker);
    return status;
}

// ---- together: what others wrote is asked ----

typedef bool wants(const struct attempt *attempt);
typedef void errand(struct worker *worker, struct attempt *const *attempts, uint32_t count);

// Sends an errand for those who want it, the attempts of one rubric together.
static void send(struct worker *worker, struct attempt *attempts, uint32_t count, wants *wanted, errand *go)
{
    bool waits[FRAME_ATTEMPTS];
    for (uint32_t i = 0; i < count; i++)
        waits[i] = attempts[i].status == KMP_OK && wanted(&attempts[i]);
    for (uint32_t i = 0; i < count; i++) {
        struct attempt *group[FRAME_ATTEMPTS];
        uint32_t size = 0;
        if (!waits[i])
            continue;
        for (uint32_t j = i; j < count; j++) {
            if (!waits[j] || attempts[j].rubric != attempts[i].rubric)
                continue;
            waits[j] = false;
            group[size++] = &attempts[j];
        }
        go(worker, group, size);
    }
}

static bool is_elsewhere(const struct attempt *attempt)
{
    return attempt->rubric->house != NULL;
}

static kmp_status measure_here(struct attempt *attempt, struct worker *worker)
{
    const struct rubric *rubric = attempt->rubric;
    pthread_mutex_lock(&worker->engine->home);
    kmp_status status =
        desk_measure(&attempt->measures, &worker->arena, rubric->trade, rubric->task_index, &attempt->evidence,
                     rubric->settings, rubric->plan.setting_count, assess_listener(attempt));
    pthread_mutex_unlock(&worker->engine->home);
    return status;
}

static kmp_status take_measures(struct attempt *attempt, struct worker *worker)
{
    if (attempt->rubric->task == NULL)
        return KMP_OK;
    if (!is_elsewhere(attempt))
        return measure_here(attempt, worker);
    return desk_take(&attempt->measures, &worker->arena, attempt->rubric->trade, &attempt->evidence,
                     &attempt->output, assess_listener(attempt));
}

static void measure(struct worker *worker, struct attempt *attempts, uint32_t count)
{
    send(worker, attempts, count, is_elsewhere, errand_measure);
    for (uint32_t i = 0; i < count; i++)
        if (attempts[i].status == KMP_OK)
            attempts[i].status = take_measures(&attempts[i], worker);
}

static const struct measures *measured(const struct attempt *attempt)
{
    return attempt->rubric->task != NULL ? &attempt->measures : NULL;
}

static bool calls_elsewhere(const struct attempt *attempt)
{
    return attempt->call_count > 0;
}

struct score_beside assess_beside(const struct attempt *attempt, struct worker *worker)
{
    const struct rubric *rubric = attempt->rubric;
    return (struct score_beside){ .lua = rubric->lua.bytes,
                                  .size = rubric->lua.size,
                                  .file = rubric->file,
                                  .calls = attempt->calls,
                                  .answers = attempt->answers,
                                  .precedents = worker->met > 1 ? &worker->precedents : NULL,
                                  .rubric = rubric->serial };
}

kmp_status assess_prepare_calls(struct attempt *attempt, struct worker *worker)
{
    const struct rubric *rubric = attempt->rubric;
    if (!rubric->calls || rubric->warm == NULL)
        return KMP_OK;
    uint32_t count = rubric->plan.criteria.count;
    struct score_beside known = assess_beside(attempt, worker);
    attempt->calls = arena_take(&worker->arena, count * sizeof *attempt->calls);
    attempt->answers = arena_take(&worker->arena, count * sizeof *attempt->answers);
    bool made = attempt->calls != NULL && attempt->answers != NULL &&
                score_calls(attempt->calls, &attempt->call_count, &worker->arena, &rubric->plan,
                            &attempt->submission, measured(attempt), &known);
    return made ? KMP_OK : KMP_NO_MEMORY;
}

static void call(struct worker *worker, struct attempt *attempts, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (attempts[i].status == KMP_OK)
            attempts[i].status = assess_prepare_calls(&attempts[i], worker);
    send(worker, attempts, count, calls_elsewhere, errand_call);
}

// ---- each for itself: score, decide, record ----

static kmp_status score(struct attempt *attempt, struct worker *worker)
{
    struct score_beside known = assess_beside(attempt, worker);
    return score_attempt(&attempt->scorecard, &worker->arena, &attempt->rubric->plan, &attempt->submission,
                         measured(attempt), &known, attempt->said);
}

static kmp_status record(struct attempt *attempt, struct worker *worker)
{
    problem_sort(attempt->said, 0);
    struct record_papers papers = { .attempt = &attempt->submission,
                                    .measures = measured(attempt),
                                    .scorecard = &attempt->scorecard,
                                    .problems = attempt->said,
                                    .precedents = &worker->precedents };
    return record_write(attempt->record, &worker->arena, &papers);
}

static kmp_status finish(struct attempt *attempt, struct worker *worker)
{
    kmp_status status = score(attempt, worker);
    if (status == KMP_OK)
        status =
            decide(&attempt->scorecard, &worker->arena, &attempt->submission, measured(attempt), attempt->said);
    if (status == KMP_OK)
        status = problem_worst(attempt->said); // an error in passing, memory that ran out: no record
    if (status == KMP_OK)
        status = record(attempt, worker);
    return status == KMP_OK && worker->arena.starved ? KMP_NO_MEMORY : status; // a piece of it may be left out
}

// Appends the record to those before it; what could not be finished leaves nothing.
static kmp_status put_down(struct attempt *attempt, struct worker *worker)
{
    size_t before = attempt->record->size;
    kmp_status status = finish(attempt, worker);
    if (writer_end(attempt->record, before, status == KMP_OK)) {
        attempt->record_at = before;
        attempt->record_size = attempt->record->size - before - 1;
        return KMP_OK;
    }
    return status != KMP_OK ? status : KMP_NO_MEMORY;
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

// Of a submission that followed a pattern the nodes have not been read.
static const struct tape *tape_of(struct attempt *attempt, struct worker *worker)
{
    struct tape *tape = &attempt->submission.tape;
    if (tape->nodes == NULL && tape->source != NULL)
        tape_read(tape, &worker->arena, attempt->json, attempt->size, attempt->name, NULL);
    return tape;
}

static void say_place(struct problem *problem, const struct tape *tape)
{
    if (tape->count > 0)
        tape_place(tape, tape_node(tape, find_node(tape, problem->pointer))->at, &problem->line,
                   &problem->column);
}

static void tell(struct attempt *attempt, struct worker *worker)
{
    const struct problem *said;
    for (size_t i = 0; (said = problem_at(attempt->said, i)) != NULL; i++) {
        struct problem problem = *said;
        if (problem.file == NULL)
            problem.file = attempt->name;
        if ((problem.line == 0 || attempt->followed) && problem.pointer != NULL)
            say_place(&problem, tape_of(attempt, worker));
        problem_add(attempt->problems, &problem);
    }
}

// ---- the walk ----

// All that the steps make is empty at first.
static void lace_up(struct attempt *attempt, struct worker *worker, uint32_t index)
{
    if (worker->said[index] == NULL)
        worker->said[index] = kmp_problems_new();
    *attempt = (struct attempt){ .json = attempt->json,
                                 .size = attempt->size,
                                 .name = attempt->name,
                                 .rubric = attempt->rubric,
                                 .record = attempt->record,
                                 .problems = attempt->problems,
                                 .said = worker->said[index] };
}

void assess_all(struct worker *worker, struct attempt *attempts, uint32_t count)
{
    arena_empty(&worker->arena);
    precedents_tidy(&worker->precedents);
    worker->met += count;
    worker->batches++;
    for (uint32_t i = 0; i < count; i++) {
        lace_up(&attempts[i], worker, i);
        attempts[i].status = begin(&attempts[i], worker);
    }
    measure(worker, attempts, count);
    call(worker, attempts, count);
    struct arena_mark mark = arena_mark(&worker->arena);
    for (uint32_t i = 0; i < count; i++) {
        if (attempts[i].status == KMP_OK)
            attempts[i].status = put_down(&attempts[i], worker);
        tell(&attempts[i], worker);
        arena_back(&worker->arena, mark);
    }
}

kmp_status assess(struct writer *out, kmp_engine *engine, const char *json, size_t size, const char *name,
                  const struct rubric *rubric, kmp_problems *problems)
{
    struct attempt attempt = {
        .json = json, .size = size, .name = name, .rubric = rubric, .record = out, .problems = problems
    };
    assess_all(&engine->own, &attempt, 1);
    if (attempt.status == KMP_OK)
        out->size = attempt.record_at + attempt.record_size;
    return attempt.status;
}
