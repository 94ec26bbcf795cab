// SPDX-License-Identifier: Apache-2.0
// follow.c -- an attempt begun along the pattern of one before it, as most of a class can be
#include "engine.h"

enum { PATTERN_BYTES = 64 * 1024 }; // of a paper that is worth keeping

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
    if (rubric->task != NULL && pattern_evidence(&attempt->evidence, pattern, &worker->arena, &rubric->places,
                                                 submission, policy_of(rubric), attempt->said) != KMP_OK)
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
        if (read_along(attempt, follow, worker) && problem_at(attempt->said, 0) == NULL)
            return true;
        kmp_problems_clear(attempt->said);
        return false;
    }
    return false;
}

// ---- Learning ----

// The one that was not followed for the longest time; NULL where attempts of this batch follow all of them.
static struct follow *find_idle(struct worker *worker)
{
    struct follow *idle = &worker->follows[0];
    for (uint32_t i = 1; i < WORKER_PATTERNS; i++)
        if (worker->follows[i].used < idle->used)
            idle = &worker->follows[i];
    return idle->used < worker->batches ? idle : NULL;
}

static bool read_again(struct pattern *out, const struct attempt *attempt)
{
    const struct rubric *rubric = attempt->rubric;
    return submission_read(&out->paper, &out->arena, attempt->json, attempt->size, NULL, NULL) == KMP_OK &&
           fit_submission(&out->paper, &rubric->plan, &out->arena, NULL) == KMP_OK &&
           (rubric->task == NULL || evidence_read(&out->evidence, &out->arena, &rubric->places, &out->paper,
                                                  policy_of(rubric), NULL) == KMP_OK);
}

void follow_learn(const struct attempt *attempt, struct worker *worker)
{
    const struct rubric *rubric = attempt->rubric;
    struct follow *idle = find_idle(worker);
    if (worker->met <= 1 || worker->learned || attempt->size > PATTERN_BYTES || idle == NULL ||
        attempt->submission.taken.ended == ENDED_ABSENT || problem_at(attempt->said, 0) != NULL)
        return;
    struct pattern *pattern = &idle->pattern;
    arena_empty(&pattern->arena);
    pattern->gap_count = 0;
    worker->learned = true;
    idle->used = worker->batches;
    idle->rubric = rubric->serial;
    if (read_again(pattern, attempt))
        pattern_make(pattern, rubric->task != NULL ? &rubric->places : NULL);
}
