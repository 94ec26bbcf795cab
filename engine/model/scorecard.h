// SPDX-License-Identifier: Apache-2.0
// scorecard.h -- points, reasons and verdicts of one attempt: what scoring gives to the record
#ifndef KOMPETEN_MODEL_SCORECARD_H
#define KOMPETEN_MODEL_SCORECARD_H

#include "measures.h"
#include "plan.h"

enum verdict { VERDICT_COMPETENT, VERDICT_NOT_YET, VERDICT_REFER, VERDICT_NOT_ASSESSED };
enum met_need {
    NEED_K,
    NEED_BK,
    NEED_PL,
    NEED_NA,
    NEED_NONE
}; // NONE: the criterion has no need and was scored

extern const char *const verdict_words[], *const need_words[];

struct scored {
    const struct criterion *criterion;
    bool counted;              // false: not applicable, dropped, or of a unit that is not covered
    bool missing;              // not everything is there to tell its points
    int32_t level;             // index of the level that fitted; -1: none or a function
    struct exact points;       // absent while missing
    struct exact least, most;  // what the points can still be; equal where known
    struct exact contribution; // weight x points / out_of; absent while missing
    enum met_need verdict;
    struct say say;
    uint32_t first, from;            // measured values it came from: measures->items[first .. first + from)
    const struct measured *deciding; // the row that decided, or NULL
    const struct mark *const *marks; // judged: every mark, kept apart [mark_count]
    uint32_t mark_count;
    const struct tick *const *ticks;
    uint32_t tick_count;
    const struct tally *const *tallies;
    uint32_t tally_count;
};

struct scored_unit {
    const struct plan_unit *unit; // NULL: the unnamed one
    bool covered;
    enum verdict verdict;
};

struct scorecard {
    const struct plan *plan;
    struct scored *criteria; // [plan->criteria.count]
    uint32_t count;
    struct scored_unit *units; // [unit_count], at least one
    uint32_t unit_count;
    struct exact exact_score; // sum of the contributions; absent while one is missing
    struct exact score;       // rounded as the rubric says
    struct exact out_of;      // re-based where something does not count
    bool passed;              // the rubric's `pass` is met, or it declares none
    struct exact *ties;       // [plan->ties.count]; larger is better; absent: not known
    struct exact ranking;     // the exact score on the rubric's full total; absent: not known
    enum verdict verdict;
};

#endif
