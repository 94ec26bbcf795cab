// SPDX-License-Identifier: Apache-2.0
// plan.h -- a rubric as plain data: what the rubric room makes of Lua text, and all that scoring knows of it
#ifndef KOMPETEN_MODEL_PLAN_H
#define KOMPETEN_MODEL_PLAN_H

#include "shape.h"

enum source { FROM_MEASURE, FROM_TICK, FROM_COUNT, FROM_JUDGED, FROM_FUNCTION };
enum missing { MISSING_REFERS, MISSING_DROPS };           // refer; not counted, the total is re-based
enum each { EACH_ALL, EACH_ANY, EACH_WORST, EACH_COUNT }; // how a measure over a table's rows meets the levels
enum combine {
    COMBINE_MEAN,
    COMBINE_MEDIAN,
    COMBINE_TRIMMED_MEAN,
    COMBINE_SUM,
    COMBINE_MINIMUM,
    COMBINE_MAXIMUM,
    COMBINE_FIRST
};
enum when {
    WHEN_OTHERWISE,
    WHEN_YES,
    WHEN_NO,
    WHEN_WITHIN_LIMIT,
    WHEN_OUTSIDE_LIMIT,
    WHEN_BETWEEN,
    WHEN_AT_LEAST,
    WHEN_AT_MOST,
    WHEN_ABOVE,
    WHEN_BELOW,
    WHEN_EQUALS,
    WHEN_IS,
    WHEN_MARK // a descriptor of a judged criterion: its points are the mark
};
enum unverified { UNVERIFIED_ACCEPT, UNVERIFIED_REFER };

extern const char *const source_words[], *const each_words[], *const combine_words[], *const when_words[],
                                                                                          *const round_words[];

extern const struct shape plan_shape;

struct level {
    struct shaped shaped;
    struct text word;
    int64_t line;
    struct exact points;
    uint32_t when_node;
    enum when when;
    struct exact low, high; // BETWEEN both, ends included; the others: low
    struct text text;       // IS
    struct text source;     // of a number that the rubric sets itself
    struct say say;
};

struct judged {
    struct shaped shaped;
    int64_t by;          // how many marks
    struct exact spread; // absent: any
    int32_t combine;     // enum combine
};

struct use { // a measure that a function reads, as whole steps
    struct shaped shaped;
    struct text measure;
    struct exact step;
    int32_t round; // enum round_mode; -1: a value between two steps is referred
    uint32_t slot; // the measure's index in the task, when bound
};

struct kuk {
    struct shaped shaped;
    int64_t unit; // from 1, as the rubric counts its units
    struct text no;
};

struct criterion {
    struct shaped shaped;
    struct text word;
    int64_t line;
    struct text id;
    struct say title;
    enum source source;
    struct text measure;
    bool tick, count; // as written
    int32_t each;     // enum each
    struct judged judged;
    struct exact weight; // 1 where left out
    struct exact need;   // absent: moves only the score
    struct exact out_of; // the highest level's points, or what a function declares
    int32_t missing;     // enum missing
    int32_t may_skip;    // 0: not_applicable = allowed; -1: an assessor may not leave it out
    int64_t unit;        // from 1; 0: counts for every unit
    struct list kuk;     // struct kuk
    struct list levels;  // struct level, from the top
    struct list uses;    // struct use
    uint32_t function_node;
    uint32_t function; // number of the function in the rubric, from 1; 0: none
    uint32_t slot;     // the measure's index in the task, when bound
};

struct plan_unit {
    struct shaped shaped;
    struct text code, decree;
    int64_t version;
    struct say title;
    struct list kuk_required; // struct text
};

struct tie { // the next number that separates equals; the larger is better unless `less`
    struct shaped shaped;
    struct text criterion, measure; // one of them
    bool less;
    uint32_t slot; // index of the criterion, or of the measure in the task
};

struct rounding {
    struct shaped shaped;
    struct exact total; // absent: not rounded
    int32_t mode;       // enum round_mode
};

struct example {
    struct shaped shaped;
    struct list title;      // one struct text
    uint32_t given, expect; // nodes
};

struct plan_setting {
    const char *id, *value;
};

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
    struct list units;    // struct plan_unit; none: one unnamed unit
    struct list criteria; // struct criterion
    struct list examples; // struct example
    struct exact out_of;  // sum of the weights
    struct tape tape;     // the plan's JSON text
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

static inline const struct level *criterion_level(const struct criterion *criterion, uint32_t index)
{
    return &((const struct level *)criterion->levels.items)[index];
}

// Index of the criterion, or UINT32_MAX.
uint32_t plan_find(const struct plan *plan, struct text id);

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
