// SPDX-License-Identifier: Apache-2.0
// plan.h -- a rubric as plain data: what the rubric room makes of Lua text, and all that scoring knows of it
#ifndef KOMPETEN_MODEL_PLAN_H
#define KOMPETEN_MODEL_PLAN_H

#include "plan_words.h"

extern const char *const source_words[],
    *const each_words[], *const combine_words[], *const when_words[], *const round_words[],
                                                                          *const third_words[],
                                                                              *const attempts_words[];

extern const struct shape plan_shape, plan_criterion_shape, plan_group_shape, plan_attempts_shape;

struct record_form;

struct plan {
    struct shaped shaped;
    struct text word;
    int64_t line;
    int64_t language;
    struct text id, version, task; // task: "welding/smaw_plate"; no text: nothing is measured
    struct say title;
    uint32_t settings_node;
    struct plan_setting *settings; // [setting_count], sorted by id
    uint32_t setting_count;
    int32_t instruments; // enum instruments
    int32_t unverified;  // enum unverified
    struct rounding round;
    struct exact pass;    // absent: no percentage decides
    struct list ties;     // struct tie
    struct list ranking;  // struct tie, weighted; none: the score ranks
    struct list units;    // struct plan_unit; none: one unnamed unit
    struct group whole;   // as written; groups[0] is what follows from it
    struct list criteria; // struct criterion, in the order of the text
    struct list groups;   // struct group; outer ones before inner ones, the whole first
    struct list sections; // struct section
    struct list rules;    // struct rule
    struct list grades;   // struct grade
    struct list examples; // struct example
    struct time_limit time_limit;
    struct attempts attempts;
    struct exact out_of;            // what the score is out of when everything counts
    const struct record_form *form; // what its records have in common, printed; NULL: no record is written
    struct tape tape;               // the plan's JSON text
};

// A word of the rubric with its table: the `nth`, from 0, of those named `name` in line `line`.
struct plan_word {
    const char *name;
    uint32_t line, nth;
};

// Where in the rubric's text a key of a word stands; false where that cannot be told.
typedef bool plan_place(const void *text, const struct plan_word *word, const char *key, uint32_t *line,
                        uint32_t *column);

// What is needed to say where a fault is.
struct plan_source {
    const char *file;
    plan_place *place; // NULL: the word's line has to do
    const void *text;  // handed to `place`
};

static inline const struct criterion *plan_criterion(const struct plan *plan, uint32_t index)
{
    return &((const struct criterion *)plan->criteria.items)[index];
}

// The points that lie farthest from 0; below it for a penalty.
static inline struct exact criterion_bound(const struct criterion *criterion)
{
    return criterion->least.n < 0 ? criterion->least : criterion->out_of;
}

static inline const struct level *criterion_level(const struct criterion *criterion, uint32_t index)
{
    return &((const struct level *)criterion->levels.items)[index];
}

static inline const struct group *plan_group(const struct plan *plan, uint32_t index)
{
    return &((const struct group *)plan->groups.items)[index];
}

// Index of the criterion, of the group, or UINT32_MAX.
uint32_t plan_find(const struct plan *plan, struct text id);
uint32_t plan_find_group(const struct plan *plan, struct text id);
// The criterion looked for from number `from` on and round: papers mostly follow the rubric's order.
uint32_t plan_find_round(const struct plan *plan, struct text id, uint32_t from);
static inline uint32_t plan_find_from(const struct plan *plan, struct text id, uint32_t from)
{
    bool here = from < plan->criteria.count && text_same(plan_criterion(plan, from)->id, id);
    return here ? from : plan_find_round(plan, id, from);
}

// What points of a criterion add to the score: factor x points or weight x points / out_of, rounded where the
// rubric says so.
struct exact criterion_worth(const struct criterion *criterion, struct exact points);
// The level with most points, what good work looks like; NULL where there is none.
const struct level *criterion_best(const struct criterion *criterion);
// How many marks of a judged criterion are combined.
int64_t judged_kept(const struct judged *judged);

// Reads the plan that rubric_read made, finds what tables can tell (unknown keys, kinds, a criterion without a
// source or levels, a tie or unit that is not there) and works out what follows (sources, weights, out_of).
// Lives in the arena and in `json`.
kmp_status plan_read(struct plan *out, struct arena *arena, const char *json, size_t size,
                     const struct plan_source *source, kmp_problems *problems);

// Binds the plan's measures and settings to a task: every slot is looked up once. Faults: a measure, setting or
// choice that the task does not have. `task` NULL: a rubric that measures nothing.
kmp_status plan_bind(struct plan *plan, struct arena *arena, const kmp_task *task,
                     const struct plan_source *source, kmp_problems *problems);

// Adds a fault at node `node` of the plan, with the line of the rubric; pairs of name and value end with NULL.
void plan_say(kmp_problems *problems, const struct plan *plan, const struct plan_source *source, uint32_t node,
              const char *key, kmp_severity severity, kmp_status status, ...) __attribute__((sentinel));

#endif
