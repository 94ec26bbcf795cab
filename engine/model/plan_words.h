// SPDX-License-Identifier: Apache-2.0
// plan_words.h -- the words of a rubric as structs: what each says, and what follows from it
#ifndef KOMPETEN_MODEL_PLAN_WORDS_H
#define KOMPETEN_MODEL_PLAN_WORDS_H

#include "shape.h"

enum source { FROM_MEASURE, FROM_TICK, FROM_COUNT, FROM_JUDGED, FROM_FUNCTION };
// refer; not counted, the total is re-based; nothing at all is concluded before it is there
enum missing { MISSING_REFERS, MISSING_DROPS, MISSING_BLOCKS };
enum each { EACH_ALL, EACH_ANY, EACH_WORST, EACH_COUNT }; // how a measure over a table's rows meets the levels
enum combine {
    COMBINE_MEAN,
    COMBINE_MEDIAN,
    COMBINE_TRIMMED_MEAN,
    COMBINE_SUM,
    COMBINE_MINIMUM,
    COMBINE_MAXIMUM,
    COMBINE_FIRST,
    COMBINE_CLOSEST_TWO
};
enum third { THIRD_CLOSEST_TWO, THIRD_ALONE, THIRD_ALL }; // what a third mark does beyond the spread
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
enum attempts_way {
    ATTEMPTS_LATEST,
    ATTEMPTS_HIGHEST,
    ATTEMPTS_AVERAGE,
    ATTEMPTS_WEIGHTED,
    ATTEMPTS_DECAYING,
    ATTEMPTS_N_MASTERY,
    ATTEMPTS_FIRST,
    ATTEMPTS_LOWEST
};

// ---- Criteria ----

struct rounding { // steps; absent: not rounded there
    struct shaped shaped;
    struct exact mark, points, criterion, group, total, attempts;
    int32_t mode; // enum round_mode
};

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
    struct text reason;       // as a record has it: the members "rule" and "say"
    struct text rule_to_unit; // the same and all that follow, where nobody ticked
};

struct judged {
    struct shaped shaped;
    int64_t by;          // how many marks
    struct exact spread; // absent: any
    int32_t combine;     // enum combine
    int32_t third;       // enum third; -1: there is no third
    int32_t missing;     // enum missing, of one assessor's mark; DROPS: the others are combined
    int64_t drop_highest, drop_lowest;
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

// What a record says of a criterion whoever was assessed: its members, printed, from the one key to the other.
struct criterion_members {
    struct text counts_to_kuk; // where nothing was counted, and of measures only functions read
    struct text rule_to_say;   // of a function, with the key of what it says
    struct text id_to_kuk, need_to_out_of, title_to_unit, weight;
    struct text missing_to_out_of; // where nothing is missing
};

struct criterion {
    struct shaped shaped;
    // What every attempt asks, close together.
    enum source source;
    uint32_t slot;       // the measure's index in the task, when bound
    uint32_t group;      // index of the group that it stands in; 0: the whole
    int64_t unit;        // from 1; 0: counts for every unit
    struct exact weight; // 1 where left out; factor x out_of; 0 of a penalty or bonus
    struct exact need;   // absent: moves only the score
    // And the rest.
    struct text word;
    int64_t line;
    struct text id;
    struct say title;
    struct text measure;
    bool tick, count;    // as written
    bool penalty, bonus; // its points are added as they are, and are no part of what the whole is out of
    int32_t each;        // enum each
    struct judged judged;
    struct exact factor;                    // what one point is worth; absent: weight / out_of
    struct exact point_worth;               // the factor, or weight / out_of
    struct exact out_of;                    // the highest level's points, or what a function declares
    struct exact least;                     // the lowest level's points; 0 of a function
    struct exact lowest_mark, highest_mark; // judged: what one mark lies between
    int32_t missing;                        // enum missing
    int32_t may_skip;                       // 0: not_applicable = allowed; -1: an assessor may not leave it out
    struct text section;                    // id
    struct rounding round;                  // what the rubric says where it says nothing itself
    struct list kuk;                        // struct kuk
    struct list levels;                     // struct level, from the top
    bool descends;                          // each level has fewer points than the one above
    struct list uses;                       // struct use
    uint32_t function_node;
    uint32_t function; // number of the function in the rubric, from 1; 0: none
    struct criterion_members members;
};

// ---- Sums ----

struct scale { // the sum stretched: from_low becomes to_low, from_high becomes to_high
    struct shaped shaped;
    struct exact from_low, from_high; // absent: 0, and what the sum is out of
    struct exact to_low, to_high;     // absent: 0
};

// Criteria that are summed up. Group 0 is the whole rubric.
struct group {
    struct shaped shaped;
    struct text word;
    int64_t line;
    struct text id;
    struct say title;
    struct exact declared; // what it is out of, as written
    struct exact need;     // fewest points that are competent
    struct exact start;    // what the sum begins with
    struct exact floor, ceiling;
    struct scale scale;
    struct rounding round;
    int64_t best;  // how many of its members count; 0: all
    bool only_one; // at most one of its members may be given
    uint32_t items_node;
    uint32_t parent;      // index of the group around it
    uint32_t first, end;  // the criteria in it, those of inner groups too
    struct exact weights; // of all that stands right in it, of those that it counts
    struct exact sum;     // the same, with start
    struct exact full;    // what it is out of when everything counts
};

struct section { // criteria across the groups, only added up
    struct shaped shaped;
    struct text id;
    struct say title;
    struct exact out_of; // as declared
};

struct zeroed { // a criterion or a group
    bool group;
    uint32_t index;
};

struct rule { // when_failed: what happens to the points when a criterion was failed
    struct shaped shaped;
    struct text word;
    int64_t line;
    struct text criterion;
    struct exact below;    // fewer points than this are a failure; the criterion's need where left out
    struct list zero;      // struct text: ids of criteria and groups that give nothing then
    struct exact cap;      // no more than this then
    struct text group;     // whose sum is capped; no text: the whole
    uint32_t slot;         // index of the criterion
    uint32_t capped;       // index of the group
    struct zeroed *zeroed; // [zero.count]
};

struct grade { // the first whose `from` the score reaches
    struct shaped shaped;
    struct text word;
    int64_t line;
    struct text id;
    struct say title;
    struct exact from; // absent: any score
};

struct overtime {
    struct shaped shaped;
    struct exact per;    // seconds
    struct exact points; // for each of them
    struct exact floor;  // no fewer than this in all; absent: no floor
    int32_t round;       // enum round_mode: what a part of `per` is; only down and up
};

struct time_limit {
    struct shaped shaped;
    int64_t seconds;
    int64_t most_overtime; // seconds beyond which it is not yet competent
    struct overtime overtime;
};

// ---- Several attempts, units, ranks ----

struct attempts { // how the scores of repeated attempts become one
    struct shaped shaped;
    int32_t combine;      // enum attempts_way
    struct exact weight;  // of the latest
    struct exact mastery; // the score that counts as mastered
    int64_t times;        // how often it must be reached
    struct exact need;    // what they must come to; absent: they only rank
};

struct plan_unit {
    struct shaped shaped;
    struct text code, decree;
    int64_t version;
    struct say title;
    struct exact need;        // fewest points of its criteria that are competent
    struct list kuk_required; // struct text
};

struct tie { // a number that ranks: the larger is better unless `less`
    struct shaped shaped;
    struct text criterion, measure, group; // one of them
    struct exact weight;                   // in `ranking`: what one of it is worth
    bool less;
    uint32_t slot; // index of the criterion, of the group, or of the measure in the task
};

struct example {
    struct shaped shaped;
    struct list title;      // one struct text
    uint32_t given, expect; // nodes
};

struct plan_setting {
    const char *id, *value;
};

#endif
