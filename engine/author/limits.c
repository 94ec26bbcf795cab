// SPDX-License-Identifier: Apache-2.0
// limits.c -- criteria that are judged by a limit which the trade does not give
//
// No trade declares what it has limits for: that hangs on settings, and may hang on what was measured. So it is
// tried.
#include "limits.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "../validate/check.h"

enum { TRIALS = 40 };

// What became of a measure in all that was tried.
struct fate {
    bool limited, bare; // it came out with a limit; without one
};

static bool asks_limit(const struct criterion *criterion)
{
    for (uint32_t i = 0; criterion->source == FROM_MEASURE && i < criterion->levels.count; i++) {
        enum when when = criterion_level(criterion, i)->when;
        if (when == WHEN_WITHIN_LIMIT || when == WHEN_OUTSIDE_LIMIT)
            return true;
    }
    return false;
}

// Whether some criterion asks for a limit that has not come yet.
static bool some_wait(const struct fate *fates, const struct plan *plan)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(plan, i);
        if (asks_limit(criterion) && !fates[criterion->slot].limited)
            return true;
    }
    return false;
}

// ---- trying ----

// A submission with this evidence, which is taken over; to be freed. NULL where there is no memory.
static char *paper_with(json_t *evidence)
{
    json_t *paper =
        json_pack("{s:i,s:s,s:s,s:s,s:{s:s,s:s},s:i,s:{s:s,s:s,s:s},s:[{s:s}],s:o}", "submission", 1, "id",
                  "check", "rubric", "check/check", "purpose", "training", "candidate", "issuer", "check", "id",
                  "1", "attempt", 1, "taken", "from", "2026-01-01T08:00:00Z", "to", "2026-01-01T09:00:00Z",
                  "ended", "completed", "assessors", "id", "check", "evidence", evidence);
    char *text = paper != NULL ? json_dumps(paper, JSON_COMPACT) : NULL;
    json_decref(paper);
    return text;
}

static void note_measure(struct fate *fates, const kmp_task *task, const json_t *measure)
{
    const char *id = json_string_value(json_object_get(measure, "id"));
    for (uint32_t i = 0; id != NULL && i < task->measure_count; i++)
        if (strcmp(task->measures[i].id, id) == 0) {
            bool limited = json_is_object(json_object_get(measure, "limit"));
            fates[i].limited |= limited;
            fates[i].bare |= !limited && json_is_string(json_object_get(measure, "value"));
        }
}

// Takes the evidence over.
static void try_evidence(struct fate *fates, const struct rubric *rubric, kmp_engine *engine, json_t *evidence)
{
    struct writer record = { 0 };
    char *paper = paper_with(evidence);
    size_t i;
    json_t *measure;
    if (paper != NULL && assess(&record, engine, paper, strlen(paper), "check", rubric, NULL) == KMP_OK) {
        json_t *read = json_loadb(record.bytes, record.size, 0, NULL);
        json_array_foreach (json_object_get(read, "measures"), i, measure)
            note_measure(fates, rubric->task, measure);
        json_decref(read);
    }
    writer_free(&record);
    free(paper);
}

static void try_all(struct fate *fates, const struct rubric *rubric, kmp_engine *engine)
{
    uint64_t seed = 1;
    for (int i = 0; i < TRIALS && some_wait(fates, &rubric->plan); i++)
        try_evidence(fates, rubric, engine,
                     i <= MAKE_MOST ? make_evidence(rubric->task, (enum extent)i)
                                    : make_random(rubric->task, &seed));
}

// ---- telling ----

void limits_check(const struct rubric *rubric, kmp_engine *engine, kmp_problems *problems)
{
    struct arena arena = { 0 };
    if (rubric->task == NULL)
        return;
    struct fate *fates = arena_array(&arena, (size_t)rubric->task->measure_count + 1, sizeof *fates);
    if (fates != NULL)
        try_all(fates, rubric, engine);
    else
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    struct plan_source source = rubric_source(rubric);
    for (uint32_t i = 0; fates != NULL && i < rubric->plan.criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(&rubric->plan, i);
        if (asks_limit(criterion) && fates[criterion->slot].bare && !fates[criterion->slot].limited)
            plan_say(problems, &rubric->plan, &source, criterion->shaped.node, "measure", KMP_WARNING,
                     KMP_RUBRIC_NO_LIMIT, "measure", rubric->task->measures[criterion->slot].id, NULL);
    }
    arena_free(&arena);
}
