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

// What a number can still be; least and most are the same where it is known. Absent: no bound is known.
struct span {
    struct exact least, most;
    bool known;
};

// What stands between the contributions and the score: one line each, so that their sum is the score.
enum changed {
    CHANGED_ZERO,     // a criterion or group gives nothing, because another one was failed
    CHANGED_LEFT_OUT, // not among the best, or not the one
    CHANGED_START,    // what the sum begins with
    CHANGED_OVERTIME,
    CHANGED_SCALED,
    CHANGED_CAP, // no more than this, because a criterion was failed
    CHANGED_FLOOR,
    CHANGED_CEILING,
    CHANGED_ROUNDED
};
extern const char *const changed_words[];

struct change {
    enum changed why;
    struct exact amount;
    const struct criterion *criterion; // what was changed: a criterion; NULL: the group
    const struct group *group;         // a group; NULL: a criterion
    const struct criterion *because;   // what was failed; NULL: nothing
};

struct precedent_key;

// Where a text names the one assessor whose finding it tells: the id in quotation marks, with nothing to
// escape.
struct finder {
    uint32_t at, size; // 0: it names nobody, or several
};

// What a criterion was awarded, from what was seen of it and from nothing else. Attempts that show the same
// share one.
struct award {
    int32_t level;             // index of the level that fitted; -1: none or a function
    enum met_need verdict;     // of its points; not known while missing
    struct exact contribution; // what its points are worth; absent while missing
    struct text written;       // as a record has it, where that is known
    struct finder finder;      // whom it names
    struct exact points;       // absent while missing
    struct exact least, most;  // what the points can still be; equal where known
    struct say say;
    const struct precedent_key *kept; // under which it may be kept; NULL: it is known already, or cannot be
};
extern const struct award award_none; // of what does not count

// A criterion on its way to a verdict; all that is asked of each of them, in little room.
struct scored {
    const struct criterion *criterion;
    const struct award *award;
    bool counted; // false: not applicable, dropped, or of a unit that is not covered
    bool missing; // not everything is there to tell its points
    bool blocks;  // and the rubric lets nothing be concluded without it
    enum met_need verdict;
    uint32_t seen; // how many things its source shows
    union {
        const struct mark *const *marks; // judged: every mark, kept apart
        const struct tick *const *ticks;
        const struct tally *const *tallies;
        const struct measured *rows; // the values measured
    };
    const struct measured *deciding; // the row that decided, or NULL
    const struct span *worth; // what goes into the sum of its group, behind the rules; NULL: its contribution
};

// How many things of a kind it was scored by.
static inline uint32_t scored_seen(const struct scored *scored, enum source source)
{
    return scored->criterion->source == source ? scored->seen : 0;
}

struct scored_group {
    const struct group *group;
    bool counted;        // something in it is
    struct span sum;     // behind all rules
    struct exact out_of; // re-based where something does not count
    enum met_need verdict;
};

struct scored_section {
    const struct section *section;
    struct exact points, out_of; // points: absent while one is missing
};

struct scored_time {
    bool known;
    struct exact used, over; // seconds
    struct span points;      // what overtime costs
    enum met_need verdict;
};

struct scored_unit {
    const struct plan_unit *unit; // NULL: the unnamed one
    bool covered;
    struct exact points; // of its criteria, where it has a need; absent while not known
    enum met_need need;
    enum verdict verdict;
};

struct scorecard {
    const struct plan *plan;
    struct scored *criteria; // [plan->criteria.count]
    uint32_t count;
    struct scored_group *groups; // [plan->groups.count], the whole first
    struct change *changes;      // [change_count]
    uint32_t change_count;
    struct scored_section *sections; // [plan->sections.count]
    struct scored_time time;
    struct scored_unit *units; // [unit_count], at least one
    uint32_t unit_count;
    struct exact exact_score; // contributions and changes; absent while one is missing
    struct exact score;       // rounded as the rubric says
    struct exact full_score;  // the exact score on the rubric's full total
    struct exact out_of;      // re-based where something does not count
    bool passed;              // the rubric's `pass` is met, or it declares none
    struct exact *ties;       // [plan->ties.count]; larger is better; absent: not known
    struct exact ranking; // what the rubric ranks by, else the exact score on its full total; absent: not known
    const struct grade *grade; // of the shown score; NULL: none
    enum verdict verdict;
};

#endif
