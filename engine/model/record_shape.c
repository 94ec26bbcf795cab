// SPDX-License-Identifier: Apache-2.0
// record_shape.c -- the record as a table, one row a key: what is read back, and the schema that is published
#include "record.h"
#include "scheme.h"

static const char *const kind_words[] = { "attempt", "conclusion", NULL };
static const char *const met_words[] = { "not_applicable", NULL };
static const char *const severity_words[] = { "note", "warning", "error", NULL };
// Those of a plan, and the one that a rubric's function has.
static const char *const rule_words[] = { "otherwise", "yes",      "no",      "within_limit", "outside_limit",
                                          "between",   "at_least", "at_most", "above",        "below",
                                          "equals",    "is",       "mark",    "function",     NULL };

#define COUNT(fields) (sizeof(fields) / sizeof((fields)[0]))
#define PART(title, fields)                                                                                    \
    {                                                                                                          \
        title, fields, COUNT(fields), sizeof(struct unkept)                                                    \
    }

// A row whose value is checked and not kept; what follows are further members.
#define ROW(key, about, its_kind, ...)                                                                         \
    {                                                                                                          \
        TEXT(key), about, .kind = its_kind, .offset = SHAPE_UNKEPT, .required = true, __VA_ARGS__              \
    }
#define MAYBE(key, about, its_kind, ...)                                                                       \
    {                                                                                                          \
        TEXT(key), about, .kind = its_kind, .offset = SHAPE_UNKEPT, __VA_ARGS__                                \
    }
#define OR_NULL .nullable = true
#define NOT_NULL .nullable = false

// clang-format off
static const struct shape_field recommended_fields[] = {
    ROW("assessor", "id of the assessor", SHAPE_ID, NOT_NULL),
    ROW("reason", "why", SHAPE_TEXT, OR_NULL),
    ROW("result", "what the assessor recommended", SHAPE_WORD, .words = recommended_words),
};
static const struct shape recommended_shape = PART("Recommendation", recommended_fields);

static const struct shape_field unit_fields[] = {
    ROW("code", "code of the unit; null: the rubric names none", SHAPE_ID, OR_NULL),
    ROW("decree", "the decree that made it", SHAPE_ID, OR_NULL),
    ROW("version", "its version there", SHAPE_INTEGER, OR_NULL),
    ROW("title", "its title", SHAPE_SAY, OR_NULL),
    ROW("verdict", "computed", SHAPE_WORD, .words = verdict_words),
    MAYBE("need", "fewest points of its criteria that are competent", SHAPE_FRACTION, NOT_NULL),
    MAYBE("points", "of its criteria, where it has a need; null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("kuk_seen", "performance criteria that this attempt looked at", SHAPE_TEXTS, NOT_NULL),
    ROW("kuk_required", "performance criteria that the unit asks for", SHAPE_TEXTS, NOT_NULL),
    ROW("recommended", "what the assessors recommended, beside what was computed", SHAPE_PARTS, .shape = &recommended_shape),
    ROW("agrees", "whether all of them say what was computed; null: none recommended", SHAPE_BOOL, OR_NULL),
    MAYBE("on", "conclusion: day of the test that decided", SHAPE_DATE, OR_NULL),
    MAYBE("valid_until", "conclusion: last day on which the unit is valid; null: it does not expire, or it is not competent", SHAPE_DATE, OR_NULL),
    MAYBE("result_sha256", "conclusion: the result that decided", SHAPE_SHA256, OR_NULL),
    MAYBE("submission_sha256", "conclusion: the submission of that result", SHAPE_SHA256, OR_NULL),
};
static const struct shape unit_shape = PART("Unit of competency", unit_fields);

static const struct shape_field source_fields[] = {
    ROW("measure", "id of the measure", SHAPE_ID, NOT_NULL),
    ROW("row", "row of its table, from 0", SHAPE_INTEGER, NOT_NULL),
};
static const struct shape source_shape = PART("Measured value", source_fields);

static const struct shape_field round_fields[] = {
    ROW("mode", "how halves fall", SHAPE_WORD, .words = round_words),
    MAYBE("mark", "step of every mark", SHAPE_FRACTION, NOT_NULL),
    MAYBE("points", "step of the points", SHAPE_FRACTION, NOT_NULL),
    MAYBE("criterion", "step of the contribution", SHAPE_FRACTION, NOT_NULL),
};
static const struct shape round_shape = PART("Rounding", round_fields);

static const struct shape_field rule_fields[] = {
    ROW("when", "what the value had to meet", SHAPE_WORD, .words = rule_words),
    MAYBE("source", "where the rubric has its number from", SHAPE_TEXT, OR_NULL),
    MAYBE("low", "lower end, or the number compared with", SHAPE_FRACTION, NOT_NULL),
    MAYBE("high", "upper end", SHAPE_FRACTION, NOT_NULL),
    MAYBE("text", "the text compared with", SHAPE_TEXT, NOT_NULL),
    MAYBE("each", "how the rows of a table meet it", SHAPE_WORD, .words = each_words),
    MAYBE("combine", "how several marks become one", SHAPE_WORD, .words = combine_words),
    MAYBE("third", "what one more mark does where they differ too much", SHAPE_WORD, .words = third_words),
    MAYBE("drop_highest", "how many of the highest marks did not count", SHAPE_INTEGER, NOT_NULL),
    MAYBE("drop_lowest", "how many of the lowest marks did not count", SHAPE_INTEGER, NOT_NULL),
    MAYBE("round", "what the marks and points were rounded to", SHAPE_PART, .shape = &round_shape),
    MAYBE("line", "line of the rubric whose function gave the points", SHAPE_INTEGER, NOT_NULL),
};
static const struct shape rule_shape = PART("Rule", rule_fields);

static const struct shape_field mark_fields[] = {
    ROW("assessor", "id of the assessor", SHAPE_ID, NOT_NULL),
    ROW("points", "what this assessor gave", SHAPE_FRACTION, NOT_NULL),
};
static const struct shape mark_shape = PART("Mark", mark_fields);

static const struct shape_field tick_fields[] = {
    ROW("assessor", "id of the assessor", SHAPE_ID, NOT_NULL),
    ROW("met", "what this assessor saw", SHAPE_TRUTH, .words = met_words),
};
static const struct shape tick_shape = PART("Tick", tick_fields);

static const struct shape_field count_fields[] = {
    ROW("assessor", "id of the assessor", SHAPE_ID, NOT_NULL),
    ROW("count", "what this assessor counted", SHAPE_INTEGER, NOT_NULL),
};
static const struct shape count_shape = PART("Count", count_fields);

static const struct shape_field criterion_fields[] = {
    ROW("id", "id in the rubric", SHAPE_ID, NOT_NULL),
    ROW("title", "what was looked at", SHAPE_SAY, OR_NULL),
    ROW("kind", "where its points come from", SHAPE_WORD, .words = source_words),
    ROW("level", "the level that fitted, from the top and from 0", SHAPE_INTEGER, OR_NULL),
    ROW("rule", "why that level; null: none fitted", SHAPE_PART, .shape = &rule_shape, OR_NULL),
    ROW("unit", "code of the unit that it counts for; null: every unit", SHAPE_ID, OR_NULL),
    ROW("kuk", "performance criteria that it shows", SHAPE_TEXTS, NOT_NULL),
    ROW("verdict", "met (K), not met (BK), cannot be told (PL), not applicable (NA); null: it has no need", SHAPE_WORD, .words = need_words, OR_NULL),
    ROW("missing", "whether something is missing to tell its points", SHAPE_BOOL, NOT_NULL),
    ROW("points", "null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("out_of", "most points", SHAPE_FRACTION, OR_NULL),
    ROW("weight", "its weight; 0 of a penalty or bonus", SHAPE_FRACTION, OR_NULL),
    MAYBE("factor", "what one point is worth", SHAPE_FRACTION, NOT_NULL),
    ROW("contribution", "weight x points / out_of, or factor x points", SHAPE_FRACTION, OR_NULL),
    ROW("need", "fewest points that are competent; null: it moves only the score", SHAPE_FRACTION, OR_NULL),
    ROW("from", "the measured values that it looks at", SHAPE_PARTS, .shape = &source_shape),
    ROW("decided_by", "the row that decided", SHAPE_PART, .shape = &source_shape, OR_NULL),
    ROW("say", "what the rubric says of it", SHAPE_SAY, OR_NULL),
    ROW("marks", "every assessor's mark", SHAPE_PARTS, .shape = &mark_shape),
    ROW("ticks", "every assessor's tick", SHAPE_PARTS, .shape = &tick_shape),
    ROW("counts", "every assessor's count", SHAPE_PARTS, .shape = &count_shape),
};
static const struct shape criterion_shape = PART("Criterion", criterion_fields);

static const struct shape_field change_fields[] = {
    ROW("amount", "what it adds or takes", SHAPE_FRACTION, NOT_NULL),
    ROW("why", "what the rubric does", SHAPE_WORD, .words = changed_words),
    ROW("because", "the criterion that was failed; null: none", SHAPE_ID, OR_NULL),
    ROW("criterion", "the criterion whose points change; null: a sum does", SHAPE_ID, OR_NULL),
    ROW("group", "the group whose sum changes; null without a criterion: the whole", SHAPE_ID, OR_NULL),
};
static const struct shape change_shape = PART("Change of the points", change_fields);

static const struct shape_field group_fields[] = {
    ROW("id", "id in the rubric", SHAPE_ID, NOT_NULL),
    ROW("title", "what is summed up", SHAPE_SAY, OR_NULL),
    ROW("group", "the group around it; null: none", SHAPE_ID, OR_NULL),
    ROW("points", "its sum with all changes; null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("out_of", "most that they can be", SHAPE_FRACTION, OR_NULL),
    ROW("need", "fewest points that are competent; null: none", SHAPE_FRACTION, OR_NULL),
    ROW("verdict", "met (K), not met (BK), cannot be told (PL), not applicable (NA); null: it has no need", SHAPE_WORD, .words = need_words, OR_NULL),
};
static const struct shape group_shape = PART("Group", group_fields);

static const struct shape_field section_fields[] = {
    ROW("id", "id in the rubric", SHAPE_ID, NOT_NULL),
    ROW("title", "what is added up", SHAPE_SAY, OR_NULL),
    ROW("points", "contributions of its criteria; null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("out_of", "most that they can be", SHAPE_FRACTION, OR_NULL),
};
static const struct shape section_shape = PART("Section", section_fields);

static const struct shape_field grade_fields[] = {
    ROW("id", "id in the rubric", SHAPE_ID, NOT_NULL),
    ROW("title", "what it is called", SHAPE_SAY, OR_NULL),
};
static const struct shape grade_shape = PART("Grade", grade_fields);

static const struct shape_field time_fields[] = {
    ROW("limit_s", "seconds that it may take", SHAPE_FRACTION, NOT_NULL),
    ROW("used_s", "seconds that it took, pauses and extra time taken off; null: not known", SHAPE_FRACTION, OR_NULL),
    ROW("over_s", "seconds of overtime; null: not known", SHAPE_FRACTION, OR_NULL),
    ROW("verdict", "met (K), not met (BK), cannot be told (PL), not applicable (NA); null: it is no need", SHAPE_WORD, .words = need_words, OR_NULL),
};
static const struct shape time_shape = PART("Time", time_fields);

static const struct shape_field rubric_fields[] = {
    ROW("id", "the rubric's id", SHAPE_ID, NOT_NULL),
    ROW("version", "its version", SHAPE_ID, NOT_NULL),
    ROW("language", "version of the rubric language", SHAPE_INTEGER, .low = 1),
    ROW("sha256", "of its text", SHAPE_SHA256, NOT_NULL),
    ROW("title", "its title", SHAPE_SAY, OR_NULL),
};
static const struct shape rubric_shape = PART("Rubric", rubric_fields);

static const struct shape_field combine_fields[] = {
    ROW("combine", "how several become one", SHAPE_WORD, .words = attempts_words),
    MAYBE("weight", "share of the latest", SHAPE_FRACTION, NOT_NULL),
    MAYBE("mastery", "the score that counts as mastered", SHAPE_FRACTION, NOT_NULL),
    MAYBE("times", "how often it must be reached", SHAPE_INTEGER, .low = 1, .high = 1000),
    MAYBE("need", "what they must come to", SHAPE_FRACTION, NOT_NULL),
};
static const struct shape combine_shape = PART("Rule", combine_fields);

static const struct shape_field step_fields[] = {
    ROW("mode", "how halves fall", SHAPE_WORD, .words = round_words),
    ROW("step", "the multiple that it is rounded to", SHAPE_FRACTION, NOT_NULL),
};
static const struct shape step_shape = PART("Rounding of the one score", step_fields);

static const struct shape_field attempts_fields[] = {
    ROW("out_of", "the rubric's full total", SHAPE_FRACTION, NOT_NULL),
    MAYBE("round", "what the one score is rounded to; left out: nothing", SHAPE_PART, .shape = &step_shape),
    ROW("rule", "how the rubric makes one of several", SHAPE_PART, .shape = &combine_shape),
    ROW("value", "exact score of this attempt on the full total; null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("whole", "whether it covers all units of the rubric; else it is not combined with others", SHAPE_BOOL, NOT_NULL),
};
static const struct shape attempts_shape = PART("How several attempts become one score", attempts_fields);

static const struct shape_field repeat_fields[] = {
    ROW("attempt", "number of the attempt, from 1", SHAPE_INTEGER, .low = 1, .high = 1000),
    ROW("contribution", "weight x value; null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("result_sha256", "its result", SHAPE_SHA256, NOT_NULL),
    ROW("submission_sha256", "its submission", SHAPE_SHA256, NOT_NULL),
    ROW("to", "when it ended", SHAPE_TIME, OR_NULL),
    ROW("value", "its exact score on the full total; null: it has none", SHAPE_FRACTION, OR_NULL),
    ROW("verdict", "computed", SHAPE_WORD, .words = verdict_words),
    ROW("weight", "its share, all add up to 1; null: cannot be told", SHAPE_FRACTION, OR_NULL),
};
static const struct shape repeat_shape = PART("Attempt that is combined", repeat_fields);

static const struct shape_field combined_fields[] = {
    ROW("attempts", "from the earliest to the latest", SHAPE_PARTS, .shape = &repeat_shape),
    ROW("mastered", "whether the one score reaches what the rule calls mastered; null: cannot be told, or it does not say", SHAPE_BOOL, OR_NULL),
    ROW("out_of", "the rubric's full total", SHAPE_FRACTION, NOT_NULL),
    MAYBE("round", "what the one score is rounded to; left out: nothing", SHAPE_PART, .shape = &step_shape),
    ROW("rubric", "what they were scored by", SHAPE_PART, .shape = &rubric_shape),
    ROW("rule", "how the rubric makes one of several", SHAPE_PART, .shape = &combine_shape),
    ROW("score", "the one score, rounded as the rubric says; null: cannot be told", SHAPE_FRACTION, OR_NULL),
    ROW("sum", "of the contributions; null: cannot be told", SHAPE_FRACTION, OR_NULL),
};
static const struct shape combined_shape = PART("Several attempts at one rubric", combined_fields);

static const struct shape_field limit_fields[] = {
    MAYBE("low", "lower end; left out: none", SHAPE_FRACTION, NOT_NULL),
    MAYBE("high", "upper end; left out: none", SHAPE_FRACTION, NOT_NULL),
    MAYBE("low_open", "whether the lower end itself fails", SHAPE_BOOL, NOT_NULL),
    MAYBE("high_open", "whether the upper end itself fails", SHAPE_BOOL, NOT_NULL),
    ROW("standard", "whose limit it is", SHAPE_TEXT, OR_NULL),
    ROW("edition", "which edition", SHAPE_TEXT, OR_NULL),
    ROW("clause", "where it stands there", SHAPE_TEXT, OR_NULL),
    ROW("verified", "whether the number was read there", SHAPE_BOOL, NOT_NULL),
};
static const struct shape limit_shape = PART("Limit", limit_fields);

static const struct shape_field measure_fields[] = {
    ROW("id", "id in the task", SHAPE_ID, NOT_NULL),
    ROW("label", "what it is called", SHAPE_SAY, NOT_NULL),
    ROW("row", "row of its table, from 0", SHAPE_INTEGER, NOT_NULL),
    ROW("from", "pointers into the submission", SHAPE_TEXTS, NOT_NULL),
    ROW("value", "exact, or a text; null: could not be measured", SHAPE_TEXT, OR_NULL),
    ROW("error", "the value lies within value +- error; null: it is exact", SHAPE_FRACTION, OR_NULL),
    ROW("unit", "UCUM code", SHAPE_ID, OR_NULL),
    ROW("decimals", "places to show", SHAPE_INTEGER, NOT_NULL),
    ROW("limit", "what judged it; null: nothing", SHAPE_PART, .shape = &limit_shape, OR_NULL),
    ROW("within", "whether it is within the limit; null: cannot be told", SHAPE_BOOL, OR_NULL),
};
static const struct shape measure_shape = PART("Measure", measure_fields);

static const struct shape_field problem_fields[] = {
    ROW("code", "what it is; its sentence is made when it is shown", SHAPE_ID, NOT_NULL),
    ROW("pointer", "where in the submission", SHAPE_POINTER, NOT_NULL),
    ROW("severity", "how grave", SHAPE_WORD, .words = severity_words),
    ROW("args", "what the sentence is filled with", SHAPE_OPEN, NOT_NULL),
};
static const struct shape problem_shape = PART("Problem", problem_fields);

static const struct shape_field ranking_fields[] = {
    ROW("value", "the number to rank by; null: not known", SHAPE_FRACTION, OR_NULL),
    ROW("ties", "the numbers that separate equals, in order; the larger is better", SHAPE_NUMBERS, NOT_NULL),
};
static const struct shape ranking_shape = PART("Ranking", ranking_fields);

static const struct shape_field paper_fields[] = {
    ROW("id", "the submission's id", SHAPE_ID, NOT_NULL),
    ROW("sha256", "of its canonical form, numbers as written", SHAPE_SHA256, NOT_NULL),
};
static const struct shape paper_shape = PART("Submission", paper_fields);

static const struct shape_field trade_fields[] = {
    ROW("id", "the trade's id", SHAPE_ID, NOT_NULL),
    ROW("version", "version of its plugin", SHAPE_ID, NOT_NULL),
    ROW("rules_sha256", "of its declarations and limits", SHAPE_SHA256, NOT_NULL),
};
static const struct shape trade_shape = PART("Trade", trade_fields);

static const struct shape_field concluded_by_fields[] = {
    ROW("no", "the scheme's number; null: none is known", SHAPE_ID, OR_NULL),
    ROW("version", "version of its file", SHAPE_ID, NOT_NULL),
    ROW("kind", "occupation, qualification level or cluster", SHAPE_WORD, .words = scheme_kind_words),
    ROW("title", "its title", SHAPE_SAY, OR_NULL),
    ROW("sha256", "of its canonical form", SHAPE_SHA256, NOT_NULL),
};
static const struct shape concluded_by_shape = PART("Scheme", concluded_by_fields);

static const struct shape_field resit_fields[] = {
    ROW("rubric", "id of the rubric to be taken; null: none of the scheme's covers these units", SHAPE_ID, OR_NULL),
    ROW("units", "codes of the units that it completes", SHAPE_TEXTS, NOT_NULL),
};
static const struct shape resit_shape = PART("Attempt to be taken", resit_fields);

static const struct shape_field made_by_fields[] = {
    ROW("engine", "version of the engine", SHAPE_ID, NOT_NULL),
    ROW("build", "which build", SHAPE_TEXT, OR_NULL),
    ROW("plugin_sha256", "of the plugin's file", SHAPE_SHA256, OR_NULL),
    ROW("abi", "number of the plugin line", SHAPE_INTEGER, .low = 1),
    ROW("caged", "whether what others wrote ran in a cage", SHAPE_BOOL, NOT_NULL),
};
static const struct shape made_by_shape = PART("Made by: not part of the result", made_by_fields);

#define AT(member) .offset = offsetof(struct record, member)
#define KEPT(key, about, its_kind, member, ...) { TEXT(key), about, .kind = its_kind, AT(member), __VA_ARGS__ }
static const struct shape_field record_fields[] = {
    KEPT("record", "version of this format", SHAPE_INTEGER, version, .low = 1, .high = 1, .required = true),
    KEPT("kind", "of one attempt, or concluded from several", SHAPE_WORD, kind, .words = kind_words, .required = true),
    KEPT("verdict", "computed", SHAPE_WORD, verdict, .words = verdict_words, .required = true),
    KEPT("score", "for ranking and feedback; null: cannot be told", SHAPE_FRACTION, score, OR_NULL),
    KEPT("out_of", "most that the score can be", SHAPE_FRACTION, out_of, OR_NULL),
    KEPT("ranking", "so that records alone can be ranked", SHAPE_PART, ranking, .shape = &ranking_shape),
    KEPT("units", "units that the attempt covers", SHAPE_PARTS, units, .shape = &unit_shape, .required = true),
    KEPT("criteria", "every criterion with its reason", SHAPE_PARTS, criteria, .shape = &criterion_shape, .required = true),
    KEPT("adjusted", "what stands between the contributions and the score before it is rounded; left out: nothing", SHAPE_PARTS, adjusted, .shape = &change_shape),
    KEPT("groups", "sub-totals, outer ones before inner ones", SHAPE_PARTS, groups, .shape = &group_shape),
    KEPT("sections", "criteria added up across the groups", SHAPE_PARTS, sections, .shape = &section_shape),
    KEPT("grade", "what the rubric calls the score; null: nothing, left out: it names none", SHAPE_PART, grade, .shape = &grade_shape, OR_NULL),
    KEPT("attempts", "how several attempts become one score; left out: the rubric does not say", SHAPE_PART, attempts, .shape = &attempts_shape),
    KEPT("time", "how long it took; left out: the rubric has no limit", SHAPE_PART, time, .shape = &time_shape),
    KEPT("measures", "what was measured", SHAPE_PARTS, measures, .shape = &measure_shape, .required = true),
    KEPT("scope", "what was tested and for what it qualifies", SHAPE_OPEN, scope, NOT_NULL),
    KEPT("settings", "what the rubric fixed", SHAPE_OPEN, settings, NOT_NULL),
    KEPT("problems", "what was found on the way", SHAPE_PARTS, problems, .shape = &problem_shape, .required = true),
    KEPT("submission", "the paper that was scored", SHAPE_PART, submission, .shape = &paper_shape),
    KEPT("rubric", "what it was scored by", SHAPE_PART, rubric, .shape = &rubric_shape),
    KEPT("trade", "what measured; null: nothing", SHAPE_PART, trade, .shape = &trade_shape, OR_NULL),
    KEPT("purpose", "what the result is for", SHAPE_WORD, purpose, .words = purpose_words, .required = true),
    KEPT("candidate", "who was assessed", SHAPE_PART, candidate, .shape = &candidate_shape, .required = true),
    KEPT("session", "where it belongs", SHAPE_PART, session, .shape = &session_shape, OR_NULL),
    KEPT("attempt", "number of the attempt, from 1", SHAPE_INTEGER, attempt, .low = 1, .high = 1000),
    KEPT("taken", "when the attempt was taken", SHAPE_PART, taken, .shape = &taken_shape),
    KEPT("assessors", "who assessed", SHAPE_PARTS, assessors, .shape = &assessor_shape),
    KEPT("from", "results that a conclusion was made of, by hash", SHAPE_TEXTS, from, .required = true),
    KEPT("resit", "units that would complete a conclusion", SHAPE_TEXTS, resit, NOT_NULL),
    KEPT("resit_plan", "the fewest attempts that cover them", SHAPE_PARTS, resit_plan, .shape = &resit_shape),
    KEPT("combined", "conclusion: the one score of several attempts, by rubric; left out: no rubric combines them", SHAPE_PARTS, combined, .shape = &combined_shape),
    KEPT("scheme", "what a conclusion was made against", SHAPE_PART, scheme, .shape = &concluded_by_shape),
    KEPT("on", "day for which a conclusion was made", SHAPE_DATE, on, NOT_NULL),
    KEPT("supersedes", "hash of the submission that its submission replaces", SHAPE_SHA256, supersedes, OR_NULL),
    KEPT("made_by", "what may differ between machines", SHAPE_PART, made_by, .shape = &made_by_shape),
};
const struct shape record_shape = { "Competency record", record_fields, COUNT(record_fields), sizeof(struct record) };
// clang-format on
