// SPDX-License-Identifier: Apache-2.0
// plan_shape.c -- the words of a rubric and what each may say, as tables
#include "plan.h"

#include <stddef.h>

const char *const source_words[] = { "measured", "ticked", "counted", "judged", "computed", NULL };
const char *const each_words[] = { "all", "any", "worst", "count", NULL };
const char *const combine_words[] = { "mean",    "median",  "trimmed_mean", "sum",
                                      "minimum", "maximum", "first",        NULL };
const char *const when_words[] = { "otherwise", "yes",     "no",    "within_limit", "outside_limit", "between",
                                   "at_least",  "at_most", "above", "below",        "equals",        "is",
                                   "mark",      NULL };
const char *const round_words[] = { "half_up", "half_even", "down", "up", NULL };
static const char *const missing_words[] = { "refer", "drop", NULL };
static const char *const allowed_words[] = { "allowed", NULL };
static const char *const instruments_words[] = { "noted", "required", NULL };
static const char *const unverified_words[] = { "accept", "refer", NULL };

// clang-format off
#define AT(type, member) .offset = offsetof(struct type, member)
#define SHAPE(name, type, rows) \
    static const struct shape name = { #type, rows, sizeof(rows) / sizeof((rows)[0]), sizeof(struct type) }

static const struct shape_field level_rows[] = {
    { "word",   "level",                                .kind = SHAPE_TEXT,    AT(level, word) },
    { "line",   "line of the rubric",                   .kind = SHAPE_INTEGER, AT(level, line) },
    { "points", "what this level is worth",             .kind = SHAPE_DECIMAL, AT(level, points), .required = true },
    { "when",   "when it fits",                         .kind = SHAPE_ANY,     AT(level, when_node) },
    { "source", "where a number of the rubric's own comes from", .kind = SHAPE_TEXT, AT(level, source) },
    { "say",    "what the candidate reads",             .kind = SHAPE_SAY,     AT(level, say) },
};
SHAPE(level_shape, level, level_rows);

static const struct shape_field judged_rows[] = {
    { "by",      "how many marks",                      .kind = SHAPE_INTEGER, AT(judged, by), .required = true, .low = 1, .high = 20 },
    { "spread",  "largest distance between two marks",  .kind = SHAPE_DECIMAL, AT(judged, spread) },
    { "combine", "how marks become one",                .kind = SHAPE_WORD,    AT(judged, combine), .words = combine_words },
};
SHAPE(judged_shape, judged, judged_rows);

static const struct shape_field use_rows[] = {
    { "measure", "what the function reads",             .kind = SHAPE_TEXT,    AT(use, measure), .required = true },
    { "step",    "the value is handed over in whole steps of this", .kind = SHAPE_DECIMAL, AT(use, step), .required = true },
    { "round",   "what happens between two steps",      .kind = SHAPE_WORD,    AT(use, round), .words = round_words },
};
SHAPE(use_shape, use, use_rows);

static const struct shape_field kuk_rows[] = {
    { "unit", "which unit of this rubric, from 1",      .kind = SHAPE_INTEGER, AT(kuk, unit), .required = true, .low = 1, .high = 1000 },
    { "no",   "number of the KUK",                      .kind = SHAPE_ID,      AT(kuk, no), .required = true },
};
SHAPE(kuk_shape, kuk, kuk_rows);

static const struct shape_field criterion_rows[] = {
    { "word",    "criterion",                           .kind = SHAPE_TEXT,    AT(criterion, word) },
    { "line",    "line of the rubric",                  .kind = SHAPE_INTEGER, AT(criterion, line) },
    { "id",      "its name in submissions",             .kind = SHAPE_ID,      AT(criterion, id), .required = true },
    { "title",   "what a person reads",                 .kind = SHAPE_SAY,     AT(criterion, title), .required = true },
    { "measure", "it comes from this measure",          .kind = SHAPE_TEXT,    AT(criterion, measure) },
    { "tick",    "an assessor ticks it",                .kind = SHAPE_BOOL,    AT(criterion, tick) },
    { "count",   "an assessor counts it",               .kind = SHAPE_BOOL,    AT(criterion, count) },
    { "judged",  "assessors mark it",                   .kind = SHAPE_OBJECT,  AT(criterion, judged), .shape = &judged_shape },
    { "score",   "a function computes it",              .kind = SHAPE_ANY,     AT(criterion, function_node) },
    { "each",    "how a table's rows meet the levels",  .kind = SHAPE_WORD,    AT(criterion, each), .words = each_words },
    { "weight",  "its share of the score",              .kind = SHAPE_DECIMAL, AT(criterion, weight) },
    { "need",    "fewest points that are competent",    .kind = SHAPE_DECIMAL, AT(criterion, need) },
    { "out_of",  "highest points of a function",        .kind = SHAPE_DECIMAL, AT(criterion, out_of) },
    { "missing", "what a missing value means",          .kind = SHAPE_WORD,    AT(criterion, missing), .words = missing_words },
    { "not_applicable", "whether it may be left out",   .kind = SHAPE_WORD,    AT(criterion, may_skip), .words = allowed_words },
    { "unit",    "the one unit it counts for, from 1",  .kind = SHAPE_INTEGER, AT(criterion, unit), .low = 1, .high = 1000 },
    { "kuk",     "KUK that it serves",                  .kind = SHAPE_LIST,    AT(criterion, kuk), .shape = &kuk_shape },
    { "levels",  "from the top; the first that fits",   .kind = SHAPE_LIST,    AT(criterion, levels), .shape = &level_shape },
    { "uses",    "measures that the function reads",    .kind = SHAPE_LIST,    AT(criterion, uses), .shape = &use_shape },
};
SHAPE(criterion_shape, criterion, criterion_rows);

static const struct shape_field unit_rows[] = {
    { "code",    "code of the unit of competency",      .kind = SHAPE_ID,      AT(plan_unit, code), .required = true },
    { "decree",  "number and year of its decree",       .kind = SHAPE_TEXT,    AT(plan_unit, decree), .required = true },
    { "version", "version within its decree",           .kind = SHAPE_INTEGER, AT(plan_unit, version), .low = 1, .high = 999 },
    { "title",   "its title",                           .kind = SHAPE_SAY,     AT(plan_unit, title), .required = true },
    { "kuk_required", "KUK that must have been seen",   .kind = SHAPE_TEXTS,   AT(plan_unit, kuk_required) },
};
SHAPE(unit_shape, plan_unit, unit_rows);

static const struct shape_field tie_rows[] = {
    { "criterion", "points of this criterion",          .kind = SHAPE_ID,      AT(tie, criterion) },
    { "measure",   "value of this measure",             .kind = SHAPE_ID,      AT(tie, measure) },
    { "less",      "the smaller value is better",       .kind = SHAPE_BOOL,    AT(tie, less) },
};
SHAPE(tie_shape, tie, tie_rows);

static const struct shape_field round_rows[] = {
    { "total", "step of the shown score",               .kind = SHAPE_DECIMAL, AT(rounding, total), .required = true },
    { "mode",  "how halves fall",                       .kind = SHAPE_WORD,    AT(rounding, mode), .words = round_words },
};
SHAPE(round_shape, rounding, round_rows);

static const struct shape_field example_rows[] = {
    { "items",  "what the example shows",               .kind = SHAPE_TEXTS,   AT(example, title), .required = true, .low = 1, .high = 1 },
    { "given",  "measures, ticks, counts and marks",    .kind = SHAPE_ANY,     AT(example, given), .required = true },
    { "expect", "verdict and score",                    .kind = SHAPE_ANY,     AT(example, expect), .required = true },
};
SHAPE(example_shape, example, example_rows);

static const struct shape_field plan_rows[] = {
    { "word",        "rubric",                          .kind = SHAPE_TEXT,    AT(plan, word) },
    { "line",        "line of the rubric",              .kind = SHAPE_INTEGER, AT(plan, line) },
    { "language",    "version of the rubric language",  .kind = SHAPE_INTEGER, AT(plan, language), .required = true, .low = 1, .high = 1 },
    { "id",          "trade/name",                      .kind = SHAPE_ID,      AT(plan, id), .required = true },
    { "version",     "such as 1.0.0",                   .kind = SHAPE_ID,      AT(plan, version), .required = true },
    { "task",        "trade/task that measures",        .kind = SHAPE_ID,      AT(plan, task) },
    { "title",       "what a person reads",             .kind = SHAPE_SAY,     AT(plan, title), .required = true },
    { "settings",    "what the task is fixed to",       .kind = SHAPE_ANY,     AT(plan, settings_node) },
    { "instruments", "how instruments are taken",       .kind = SHAPE_WORD,    AT(plan, instruments), .words = instruments_words },
    { "unverified",  "what an unverified limit may do", .kind = SHAPE_WORD,    AT(plan, unverified), .words = unverified_words },
    { "round",       "rounding of the shown score",     .kind = SHAPE_OBJECT,  AT(plan, round), .shape = &round_shape },
    { "pass",        "points of the total that are needed besides", .kind = SHAPE_DECIMAL, AT(plan, pass) },
    { "ties",        "what separates equals, in order", .kind = SHAPE_LIST,    AT(plan, ties), .shape = &tie_shape },
    { "units",       "units of competency",             .kind = SHAPE_LIST,    AT(plan, units), .shape = &unit_shape },
    { "items",       "the criteria",                    .kind = SHAPE_LIST,    AT(plan, criteria), .shape = &criterion_shape, .required = true, .low = 1, .high = 1000 },
    { "examples",    "given and expected",              .kind = SHAPE_LIST,    AT(plan, examples), .shape = &example_shape },
};
const struct shape plan_shape = { "plan", plan_rows, sizeof plan_rows / sizeof plan_rows[0], sizeof(struct plan) };
// clang-format on
