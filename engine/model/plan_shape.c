// SPDX-License-Identifier: Apache-2.0
// plan_shape.c -- the words of a rubric and what each may say, as tables
#include "plan.h"

#include <stddef.h>

const char *const source_words[] = { "measured", "ticked", "counted", "judged", "computed", NULL };
const char *const each_words[] = { "all", "any", "worst", "count", NULL };
const char *const combine_words[] = { "mean",    "median", "trimmed_mean", "sum", "minimum",
                                      "maximum", "first",  "closest_two",  NULL };
const char *const when_words[] = { "otherwise", "yes",     "no",    "within_limit", "outside_limit", "between",
                                   "at_least",  "at_most", "above", "below",        "equals",        "is",
                                   "mark",      NULL };
const char *const round_words[] = { "half_up", "half_even", "down", "up", NULL };
static const char *const missing_words[] = { "refer", "drop", "block", NULL };
const char *const third_words[] = { "closest_two", "alone", "all", NULL };
const char *const attempts_words[] = { "latest",   "highest",   "average", "weighted",
                                              "decaying", "n_mastery", "first",   "lowest", NULL };
static const char *const allowed_words[] = { "allowed", NULL };
static const char *const instruments_words[] = { "noted", "required", NULL };
static const char *const unverified_words[] = { "accept", "refer", NULL };

// clang-format off
#define AT(type, member) .offset = offsetof(struct type, member)
#define SHAPE(name, type, rows) \
    static const struct shape name = { #type, rows, sizeof(rows) / sizeof((rows)[0]), sizeof(struct type) }

static const struct shape_field level_rows[] = {
    { TEXT("word"),   "level",                                .kind = SHAPE_TEXT,    AT(level, word) },
    { TEXT("line"),   "line of the rubric",                   .kind = SHAPE_INTEGER, AT(level, line) },
    { TEXT("points"), "what this level is worth",             .kind = SHAPE_DECIMAL, AT(level, points), .required = true },
    { TEXT("when"),   "when it fits",                         .kind = SHAPE_ANY,     AT(level, when_node) },
    { TEXT("source"), "where a number of the rubric's own comes from", .kind = SHAPE_TEXT, AT(level, source) },
    { TEXT("say"),    "what the candidate reads",             .kind = SHAPE_SAY,     AT(level, say) },
};
SHAPE(level_shape, level, level_rows);

static const struct shape_field judged_rows[] = {
    { TEXT("by"),      "how many marks",                      .kind = SHAPE_INTEGER, AT(judged, by), .required = true, .low = 1, .high = 20 },
    { TEXT("spread"),  "largest distance between two marks",  .kind = SHAPE_DECIMAL, AT(judged, spread) },
    { TEXT("combine"), "how marks become one",                .kind = SHAPE_WORD,    AT(judged, combine), .words = combine_words },
    { TEXT("third"),   "what one more mark does beyond the spread", .kind = SHAPE_WORD, AT(judged, third), .words = third_words },
    { TEXT("missing"), "what a missing mark means",           .kind = SHAPE_WORD,    AT(judged, missing), .words = missing_words },
    { TEXT("drop_highest"), "how many of the highest do not count", .kind = SHAPE_INTEGER, AT(judged, drop_highest), .low = 0, .high = 19 },
    { TEXT("drop_lowest"),  "how many of the lowest do not count",  .kind = SHAPE_INTEGER, AT(judged, drop_lowest), .low = 0, .high = 19 },
};
SHAPE(judged_shape, judged, judged_rows);

static const struct shape_field use_rows[] = {
    { TEXT("measure"), "what the function reads",             .kind = SHAPE_TEXT,    AT(use, measure), .required = true },
    { TEXT("step"),    "the value is handed over in whole steps of this", .kind = SHAPE_DECIMAL, AT(use, step), .required = true },
    { TEXT("round"),   "what happens between two steps",      .kind = SHAPE_WORD,    AT(use, round), .words = round_words },
};
SHAPE(use_shape, use, use_rows);

static const struct shape_field kuk_rows[] = {
    { TEXT("unit"), "which unit of this rubric, from 1",      .kind = SHAPE_INTEGER, AT(kuk, unit), .required = true, .low = 1, .high = 1000 },
    { TEXT("no"),   "number of the KUK",                      .kind = SHAPE_ID,      AT(kuk, no), .required = true },
};
SHAPE(kuk_shape, kuk, kuk_rows);

static const struct shape_field round_rows[] = {
    { TEXT("mark"),      "step of each assessor's mark",      .kind = SHAPE_DECIMAL, AT(rounding, mark) },
    { TEXT("points"),    "step of a criterion's points",      .kind = SHAPE_DECIMAL, AT(rounding, points) },
    { TEXT("criterion"), "step of what a criterion adds",     .kind = SHAPE_DECIMAL, AT(rounding, criterion) },
    { TEXT("group"),     "step of a group's sum",             .kind = SHAPE_DECIMAL, AT(rounding, group) },
    { TEXT("total"),     "step of the shown score",           .kind = SHAPE_DECIMAL, AT(rounding, total) },
    { TEXT("attempts"),  "step of what several attempts come to", .kind = SHAPE_DECIMAL, AT(rounding, attempts) },
    { TEXT("mode"),      "how halves fall",                   .kind = SHAPE_WORD,    AT(rounding, mode), .words = round_words },
};
SHAPE(round_shape, rounding, round_rows);

static const struct shape_field criterion_rows[] = {
    { TEXT("word"),    "criterion",                           .kind = SHAPE_TEXT,    AT(criterion, word) },
    { TEXT("line"),    "line of the rubric",                  .kind = SHAPE_INTEGER, AT(criterion, line) },
    { TEXT("id"),      "its name in submissions",             .kind = SHAPE_ID,      AT(criterion, id), .required = true },
    { TEXT("title"),   "what a person reads",                 .kind = SHAPE_SAY,     AT(criterion, title), .required = true },
    { TEXT("measure"), "it comes from this measure",          .kind = SHAPE_TEXT,    AT(criterion, measure) },
    { TEXT("tick"),    "an assessor ticks it",                .kind = SHAPE_BOOL,    AT(criterion, tick) },
    { TEXT("count"),   "an assessor counts it",               .kind = SHAPE_BOOL,    AT(criterion, count) },
    { TEXT("judged"),  "assessors mark it",                   .kind = SHAPE_OBJECT,  AT(criterion, judged), .shape = &judged_shape },
    { TEXT("score"),   "a function computes it",              .kind = SHAPE_ANY,     AT(criterion, function_node) },
    { TEXT("each"),    "how a table's rows meet the levels",  .kind = SHAPE_WORD,    AT(criterion, each), .words = each_words },
    { TEXT("weight"),  "its share of the score",              .kind = SHAPE_DECIMAL, AT(criterion, weight) },
    { TEXT("factor"),  "what one of its points is worth, in place of a weight", .kind = SHAPE_DECIMAL, AT(criterion, factor) },
    { TEXT("penalty"), "its points are taken off",            .kind = SHAPE_BOOL,    AT(criterion, penalty) },
    { TEXT("bonus"),   "its points come on top",              .kind = SHAPE_BOOL,    AT(criterion, bonus) },
    { TEXT("need"),    "fewest points that are competent",    .kind = SHAPE_DECIMAL, AT(criterion, need) },
    { TEXT("out_of"),  "highest points of a function",        .kind = SHAPE_DECIMAL, AT(criterion, out_of) },
    { TEXT("missing"), "what a missing value means",          .kind = SHAPE_WORD,    AT(criterion, missing), .words = missing_words },
    { TEXT("not_applicable"), "whether it may be left out",   .kind = SHAPE_WORD,    AT(criterion, may_skip), .words = allowed_words },
    { TEXT("unit"),    "the one unit it counts for, from 1",  .kind = SHAPE_INTEGER, AT(criterion, unit), .low = 1, .high = 1000 },
    { TEXT("section"), "the one section that it is added up in", .kind = SHAPE_ID,   AT(criterion, section) },
    { TEXT("round"),   "rounding of its marks and points",    .kind = SHAPE_OBJECT,  AT(criterion, round), .shape = &round_shape },
    { TEXT("kuk"),     "KUK that it serves",                  .kind = SHAPE_LIST,    AT(criterion, kuk), .shape = &kuk_shape },
    { TEXT("levels"),  "from the top; the first that fits",   .kind = SHAPE_LIST,    AT(criterion, levels), .shape = &level_shape },
    { TEXT("uses"),    "measures that the function reads",    .kind = SHAPE_LIST,    AT(criterion, uses), .shape = &use_shape },
};
const struct shape plan_criterion_shape = { "criterion", criterion_rows, sizeof criterion_rows / sizeof criterion_rows[0], sizeof(struct criterion) };

static const struct shape_field scale_rows[] = {
    { TEXT("from_low"),  "this sum, 0 where left out,",       .kind = SHAPE_DECIMAL, AT(scale, from_low) },
    { TEXT("from_high"), "this sum, the highest where left out,", .kind = SHAPE_DECIMAL, AT(scale, from_high) },
    { TEXT("to_low"),    "becomes this, 0 where left out",    .kind = SHAPE_DECIMAL, AT(scale, to_low) },
    { TEXT("to_high"),   "becomes this",                      .kind = SHAPE_DECIMAL, AT(scale, to_high), .required = true },
};
SHAPE(scale_shape, scale, scale_rows);

// What a group says of its sum; a rubric says the same of the whole. `of`: where the struct group lies.
#define SUM_ROWS(type, of) \
    { TEXT("out_of"),      "what the sum is out of, as declared", .kind = SHAPE_DECIMAL, AT(type, of declared) }, \
    { TEXT("start"),       "what the sum begins with",        .kind = SHAPE_DECIMAL, AT(type, of start) }, \
    { TEXT("best"),        "how many of the entries count",   .kind = SHAPE_INTEGER, AT(type, of best), .low = 1, .high = 1000 }, \
    { TEXT("only_one"),    "at most one of the entries may be given", .kind = SHAPE_BOOL, AT(type, of only_one) }, \
    { TEXT("floor"),       "the sum is no less",              .kind = SHAPE_DECIMAL, AT(type, of floor) }, \
    { TEXT("ceiling"),     "the sum is no more",              .kind = SHAPE_DECIMAL, AT(type, of ceiling) }, \
    { TEXT("scale"),       "how the sum is stretched",        .kind = SHAPE_OBJECT,  AT(type, of scale), .shape = &scale_shape }

static const struct shape_field group_rows[] = {
    { TEXT("word"),        "group",                           .kind = SHAPE_TEXT,    AT(group, word) },
    { TEXT("line"),        "line of the rubric",              .kind = SHAPE_INTEGER, AT(group, line) },
    { TEXT("id"),          "its name in the rubric",          .kind = SHAPE_ID,      AT(group, id), .required = true },
    { TEXT("title"),       "what a person reads",             .kind = SHAPE_SAY,     AT(group, title), .required = true },
    { TEXT("need"),        "fewest points that are competent", .kind = SHAPE_DECIMAL, AT(group, need) },
    { TEXT("round"),       "rounding of the sum",             .kind = SHAPE_OBJECT,  AT(group, round), .shape = &round_shape },
    SUM_ROWS(group, ),
    { TEXT("items"),       "criteria and groups",             .kind = SHAPE_NODES,   AT(group, items_node), .high = 1000 },
};
const struct shape plan_group_shape = { "group", group_rows, sizeof group_rows / sizeof group_rows[0], sizeof(struct group) };

static const struct shape_field section_rows[] = {
    { TEXT("id"),      "its name in the criteria",            .kind = SHAPE_ID,      AT(section, id), .required = true },
    { TEXT("title"),   "what a person reads",                 .kind = SHAPE_SAY,     AT(section, title), .required = true },
    { TEXT("out_of"),  "what its criteria add up to",         .kind = SHAPE_DECIMAL, AT(section, out_of) },
};
SHAPE(section_shape, section, section_rows);

static const struct shape_field rule_rows[] = {
    { TEXT("word"),      "when_failed",                       .kind = SHAPE_TEXT,    AT(rule, word) },
    { TEXT("line"),      "line of the rubric",                .kind = SHAPE_INTEGER, AT(rule, line) },
    { TEXT("criterion"), "the criterion that was failed",     .kind = SHAPE_ID,      AT(rule, criterion), .required = true },
    { TEXT("below"),     "fewer points than this are a failure", .kind = SHAPE_DECIMAL, AT(rule, below) },
    { TEXT("zero"),      "criteria and groups that give nothing then", .kind = SHAPE_TEXTS, AT(rule, zero), .low = 1, .high = 1000 },
    { TEXT("cap"),       "no more points than this then",     .kind = SHAPE_DECIMAL, AT(rule, cap) },
    { TEXT("group"),     "whose sum is capped; the whole where left out", .kind = SHAPE_ID, AT(rule, group) },
};
SHAPE(rule_shape, rule, rule_rows);

static const struct shape_field grade_rows[] = {
    { TEXT("word"),  "grade",                                 .kind = SHAPE_TEXT,    AT(grade, word) },
    { TEXT("line"),  "line of the rubric",                    .kind = SHAPE_INTEGER, AT(grade, line) },
    { TEXT("id"),    "what stands in the record",             .kind = SHAPE_ID,      AT(grade, id), .required = true },
    { TEXT("title"), "what a person reads",                   .kind = SHAPE_SAY,     AT(grade, title) },
    { TEXT("from"),  "the lowest score that has it",          .kind = SHAPE_DECIMAL, AT(grade, from) },
};
SHAPE(grade_shape, grade, grade_rows);

static const struct shape_field overtime_rows[] = {
    { TEXT("per"),    "seconds",                              .kind = SHAPE_DECIMAL, AT(overtime, per), .required = true },
    { TEXT("points"), "points for each of them",              .kind = SHAPE_DECIMAL, AT(overtime, points), .required = true },
    { TEXT("floor"),  "no fewer points than this in all",     .kind = SHAPE_DECIMAL, AT(overtime, floor) },
    { TEXT("round"),  "whether a part of them counts",        .kind = SHAPE_WORD,    AT(overtime, round), .words = round_words },
};
SHAPE(overtime_shape, overtime, overtime_rows);

static const struct shape_field time_limit_rows[] = {
    { TEXT("seconds"),       "how long it may take",          .kind = SHAPE_INTEGER, AT(time_limit, seconds), .required = true, .low = 1, .high = 10000000 },
    { TEXT("most_overtime"), "seconds of overtime beyond which it is not yet competent", .kind = SHAPE_INTEGER, AT(time_limit, most_overtime), .low = 0, .high = 10000000 },
    { TEXT("overtime"),      "what overtime costs",           .kind = SHAPE_OBJECT,  AT(time_limit, overtime), .shape = &overtime_shape },
};
SHAPE(time_limit_shape, time_limit, time_limit_rows);

static const struct shape_field attempts_rows[] = {
    { TEXT("combine"), "how the scores of attempts become one", .kind = SHAPE_WORD,  AT(attempts, combine), .words = attempts_words, .required = true },
    { TEXT("weight"),  "share of the latest, from 0 to 1",    .kind = SHAPE_DECIMAL, AT(attempts, weight) },
    { TEXT("mastery"), "the score that counts as mastered",   .kind = SHAPE_DECIMAL, AT(attempts, mastery) },
    { TEXT("times"),   "how often it must be reached",        .kind = SHAPE_INTEGER, AT(attempts, times), .low = 1, .high = 1000 },
    { TEXT("need"),    "what they must come to, besides all other needs", .kind = SHAPE_DECIMAL, AT(attempts, need) },
};
const struct shape plan_attempts_shape = { "attempts", attempts_rows, sizeof attempts_rows / sizeof attempts_rows[0], sizeof(struct attempts) };

static const struct shape_field unit_rows[] = {
    { TEXT("code"),    "code of the unit of competency",      .kind = SHAPE_ID,      AT(plan_unit, code), .required = true },
    { TEXT("decree"),  "number and year of its decree",       .kind = SHAPE_TEXT,    AT(plan_unit, decree), .required = true },
    { TEXT("version"), "version within its decree",           .kind = SHAPE_INTEGER, AT(plan_unit, version), .low = 1, .high = 999 },
    { TEXT("title"),   "its title",                           .kind = SHAPE_SAY,     AT(plan_unit, title), .required = true },
    { TEXT("need"),    "fewest points of its criteria that are competent", .kind = SHAPE_DECIMAL, AT(plan_unit, need) },
    { TEXT("kuk_required"), "KUK that must have been seen",   .kind = SHAPE_TEXTS,   AT(plan_unit, kuk_required) },
};
SHAPE(unit_shape, plan_unit, unit_rows);

static const struct shape_field tie_rows[] = {
    { TEXT("criterion"), "points of this criterion",          .kind = SHAPE_ID,      AT(tie, criterion) },
    { TEXT("measure"),   "value of this measure",             .kind = SHAPE_ID,      AT(tie, measure) },
    { TEXT("group"),     "sum of this group",                 .kind = SHAPE_ID,      AT(tie, group) },
    { TEXT("weight"),    "what one of it is worth",           .kind = SHAPE_DECIMAL, AT(tie, weight) },
    { TEXT("less"),      "the smaller value is better",       .kind = SHAPE_BOOL,    AT(tie, less) },
};
SHAPE(tie_shape, tie, tie_rows);

static const struct shape_field example_rows[] = {
    { TEXT("items"),  "what the example shows",               .kind = SHAPE_TEXTS,   AT(example, title), .required = true, .low = 1, .high = 1 },
    { TEXT("given"),  "measures, ticks, counts and marks",    .kind = SHAPE_ANY,     AT(example, given), .required = true },
    { TEXT("expect"), "verdict and score",                    .kind = SHAPE_ANY,     AT(example, expect), .required = true },
};
SHAPE(example_shape, example, example_rows);

static const struct shape_field plan_rows[] = {
    { TEXT("word"),        "rubric",                          .kind = SHAPE_TEXT,    AT(plan, word) },
    { TEXT("line"),        "line of the rubric",              .kind = SHAPE_INTEGER, AT(plan, line) },
    { TEXT("language"),    "version of the rubric language",  .kind = SHAPE_INTEGER, AT(plan, language), .required = true, .low = 1, .high = 1 },
    { TEXT("id"),          "trade/name",                      .kind = SHAPE_ID,      AT(plan, id), .required = true },
    { TEXT("version"),     "such as 1.0.0",                   .kind = SHAPE_ID,      AT(plan, version), .required = true },
    { TEXT("task"),        "trade/task that measures",        .kind = SHAPE_ID,      AT(plan, task) },
    { TEXT("title"),       "what a person reads",             .kind = SHAPE_SAY,     AT(plan, title), .required = true },
    { TEXT("settings"),    "what the task is fixed to",       .kind = SHAPE_ANY,     AT(plan, settings_node) },
    { TEXT("instruments"), "how instruments are taken",       .kind = SHAPE_WORD,    AT(plan, instruments), .words = instruments_words },
    { TEXT("unverified"),  "what an unverified limit may do", .kind = SHAPE_WORD,    AT(plan, unverified), .words = unverified_words },
    { TEXT("round"),       "rounding of the shown score",     .kind = SHAPE_OBJECT,  AT(plan, round), .shape = &round_shape },
    { TEXT("pass"),        "points of the total that are needed besides", .kind = SHAPE_DECIMAL, AT(plan, pass) },
    { TEXT("ties"),        "what separates equals, in order", .kind = SHAPE_LIST,    AT(plan, ties), .shape = &tie_shape },
    { TEXT("units"),       "units of competency",             .kind = SHAPE_LIST,    AT(plan, units), .shape = &unit_shape },
    { TEXT("ranking"),     "numbers that rank in place of the score", .kind = SHAPE_LIST, AT(plan, ranking), .shape = &tie_shape },
    { TEXT("sections"),    "criteria added up across the groups", .kind = SHAPE_LIST, AT(plan, sections), .shape = &section_shape },
    { TEXT("rules"),       "what a failed criterion does to the points", .kind = SHAPE_LIST, AT(plan, rules), .shape = &rule_shape },
    { TEXT("grades"),      "names of scores, from the top",   .kind = SHAPE_LIST,    AT(plan, grades), .shape = &grade_shape },
    { TEXT("time_limit"),  "how long it may take",            .kind = SHAPE_OBJECT,  AT(plan, time_limit), .shape = &time_limit_shape },
    { TEXT("attempts"),    "how repeated attempts become one", .kind = SHAPE_OBJECT, AT(plan, attempts), .shape = &plan_attempts_shape },
    SUM_ROWS(plan, whole.),
    { TEXT("items"),       "criteria and groups",             .kind = SHAPE_NODES,   AT(plan, whole.items_node), .required = true, .low = 1, .high = 1000 },
    { TEXT("examples"),    "given and expected",              .kind = SHAPE_LIST,    AT(plan, examples), .shape = &example_shape },
};
const struct shape plan_shape = { "plan", plan_rows, sizeof plan_rows / sizeof plan_rows[0], sizeof(struct plan) };
// clang-format on
