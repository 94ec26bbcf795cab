// SPDX-License-Identifier: Apache-2.0
// score.h -- a plan applied to measures, ticks, counts and marks: points with their reasons, then verdicts
#ifndef KOMPETEN_RUBRIC_SCORE_H
#define KOMPETEN_RUBRIC_SCORE_H

#include "../model/call.h"
#include "../model/precedents.h"

// What scoring asks beside the papers.
struct score_beside {
    // The rubric's text, for criteria with a function,
    const char *lua;
    size_t size;
    const char *file;
    // or what the functions gave elsewhere. [criteria]; NULL: they run here. A call with a function has its
    // answer, one with a precedent is known, others lack a value.
    const struct call_request *calls;
    const struct call_answer *answers;
    struct precedents *precedents; // what criteria gave before; NULL: nothing is kept
    uint64_t rubric;               // its serial there
};

// The calls that scoring these measures makes: out[criteria], `function` 0 where a criterion makes none;
// `*count` is how many are made. Says nothing. False where there is no memory.
bool score_calls(struct call_request *out, uint32_t *count, struct arena *arena, const struct plan *plan,
                 const struct submission *attempt, const struct measures *measures,
                 const struct score_beside *beside);

// Points of every criterion; every absence is a warning, which says what is missing. `measures` may be NULL
// where the rubric has no task. In the arena.
kmp_status score_attempt(struct scorecard *out, struct arena *arena, const struct plan *plan,
                         const struct submission *attempt, const struct measures *measures,
                         const struct score_beside *beside, kmp_problems *problems);

// What follows from an award's points: what they are worth, and whether they meet the criterion's need.
void settle_award(struct award *award, const struct criterion *criterion);
// How long it took, held against the rubric's limit.
void measure_time(struct scorecard *card, const struct submission *attempt, kmp_problems *problems);
// Two that exclude each other in a group cannot both stand: which one does has to be seen again. False where
// there is no memory.
bool refer_contradiction(struct scorecard *card, uint32_t group, struct arena *arena, kmp_problems *problems);
// Rules, groups and sums: what everything adds, and every line that changes it. Behind score_attempt and
// measure_time.
kmp_status adjust(struct scorecard *card, struct arena *arena, kmp_problems *problems);

// Verdict of every criterion and unit, then of the whole; the score, its rounding and the ranking number.
kmp_status decide(struct scorecard *scorecard, struct arena *arena, const struct submission *attempt,
                  const struct measures *measures, kmp_problems *problems);

#endif
