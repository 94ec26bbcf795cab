// SPDX-License-Identifier: Apache-2.0
// follow.c -- an attempt begun along the pattern of one before it, as most of a class can be
#include "engine.h"

enum { PATTERN_BYTES = 32 * 1024, PAPERS_FOR_ONE = 8 };

static enum instruments policy_of(const struct rubric *rubric)
{
    return (enum instruments)rubric->plan.instruments;
}

// ---- Following ----

// Whether the rubric of the attempt is that of the pattern; finds it where the caller named none.
static const struct rubric *find_rubric(const struct attempt *attempt, const struct follow *follow,
                                        struct worker *worker)
{
    const struct rubric *rubric = attempt->rubric;
    if (rubric == NULL)
        rubric = assess_rubric(&attempt->submission, worker, NULL);
    return rubric != NULL && rubric->serial == follow->rubric ? rubric : NULL;
}

static bool read_along(struct attempt *attempt, struct follow *follow, struct worker *worker)
{
    struct pattern *pattern = &follow->pattern;
    struct submission *submission = &attempt->submission;
    if (!pattern_submission(submission, pattern, &worker->arena, attempt->json, attempt->size, attempt->name))
        return false;
    const struct rubric *rubric = find_rubric(attempt, follow, worker);
    if (rubric == NULL)
        return false;
    if (rubric->task != NULL &&
        pattern_evidence(&attempt->evidence, pattern, &worker->arena, &rubric->places, submission,
                         policy_of(rubric), assess_listener(attempt)) != KMP_OK)
        return false;
    attempt->rubric = rubric;
    return true;
}

bool follow_begin(struct attempt *attempt, struct worker *worker)
{
    for (uint32_t i = 0; i < WORKER_PATTERNS; i++) {
        struct follow *follow = &worker->follows[i];
        if (!pattern_matches(&follow->pattern, attempt->json, attempt->size))
            continue;
        follow->used = worker->batches;
        attempt->followed = read_along(attempt, follow, worker);
        worker->followed += attempt->followed;
        if (!attempt->followed)
            kmp_problems_clear(attempt->said);
        return attempt->followed;
    }
    return false;
}

// ---- Learning ----

// The one that was not followed for the longest time; NULL where attempts of this batch follow all of them.
// Large papers share fewer, so that patterns take about as much memory whatever their size.
static struct follow *find_idle(struct worker *worker, size_t size)
{
    struct follow *idle = NULL;
    for (uint32_t i = 0; i < WORKER_PATTERNS && size * (i + 1) <= PATTERN_BYTES; i++)
        if (worker->follows[i].used < (idle != NULL ? idle->used : worker->batches))
            idle = &worker->follows[i];
    return idle;
}

// A pattern costs about as much as a paper. So one is made for a batch, and one for every few papers that
// followed: as many as the classes of a year ask for, and few where no paper is like another.
static bool worth_it(const struct worker *worker)
{
    return worker->met > 1 && worker->learned < worker->batches + worker->followed / PAPERS_FOR_ONE;
}

struct follow *follow_prepare(const struct attempt *attempt, struct worker *worker)
{
    struct follow *idle = worth_it(worker) ? find_idle(worker, attempt->size) : NULL;
    if (idle == NULL)
        return NULL;
    pattern_empty(&idle->pattern);
    idle->used = worker->batches;
    worker->learned++;
    return idle;
}

void follow_learn(struct follow *follow, const struct attempt *attempt, kmp_status status,
                  struct worker *worker)
{
    struct pattern *pattern = &follow->pattern;
    const struct rubric *rubric = attempt->rubric;
    if (status == KMP_OK && attempt->silent) {
        follow->rubric = rubric->serial;
        pattern_make(pattern, &attempt->submission, rubric->task != NULL ? &attempt->evidence : NULL,
                     &rubric->places);
    }
    worker->arena.starved = worker->arena.starved || pattern->arena.starved;
}
