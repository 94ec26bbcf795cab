// SPDX-License-Identifier: Apache-2.0
// test_score.c -- points with their reasons, and verdicts that nothing missing can turn
#include "check.h"
#include "score_bench.h"

// ---- rule 1: missing is never zero ----

static void a_missing_reading_is_referred_not_zero(void)
{
    CHECK(scored(TASK MEASURED("w", "width", "need = 1,", "within_limit"), "\"evidence\":{}"));
    CHECK_STR(part("verdict"), "refer");
    CHECK_STR(part("score"), "null");
    CHECK_STR(part("criteria/0/points"), "null");
    CHECK_STR(part("criteria/0/verdict"), "PL");
    CHECK(bench_said("missing_reading"));
}

static void every_unusable_reading_is_referred_with_its_reason(void)
{
    static const struct {
        const char *reading, *code;
    } bad[] = {
        { "\"NaN\"", "not_a_number" },
        { "\"9,5\"", "decimal_comma" },
        { "{\"value\":\"9\",\"unit\":\"g\"}", "wrong_dimension" },
        { "\"1001\"", "implausible" },
        { "\"-1\"", "implausible" },
        { "null", "missing_reading" },
        { "\"1.0000000000000000000000001\"", "too_fine" },
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char attempt[256];
        snprintf(attempt, sizeof attempt, "\"evidence\":{\"width\":%s}", bad[i].reading);
        CHECK(scored(TASK MEASURED("w", "width", "need = 1,", "within_limit"), attempt));
        CHECK_STR(part("verdict"), "refer");
        if (!bench_said(bad[i].code))
            CHECK_STR("not said", bad[i].code);
    }
}

static void a_failed_need_beside_something_missing_is_not_yet(void)
{
    CHECK(scored(TASK TICK("ppe", "need = 1,") MEASURED("w", "width", "need = 1,", "within_limit"),
                 "\"evidence\":{},\"ticks\":[" BY_A("ppe", "false") "]"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK_STR(part("criteria/1/verdict"), "PL");
    CHECK_STR(part("score"), "null");
}

static void a_row_outside_fails_although_another_row_is_missing(void)
{
    CHECK(scored(TASK MEASURED("f", "flaw", "each = all, need = 1,", "within_limit"),
                 "\"evidence\":{\"flaws\":[{\"kind\":\"pore\"},{\"kind\":\"crack\",\"height\":\"0.1\"}]}"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(scored(TASK MEASURED("f", "flaw", "each = all, need = 1,", "within_limit"),
                 "\"evidence\":{\"flaws\":[{\"kind\":\"pore\"},{\"kind\":\"pore\",\"height\":\"0.1\"}]}"));
    CHECK_STR(part("verdict"), "refer");
}

static void no_rows_say_nothing_by_themselves(void)
{
    const char *rubric = TASK MEASURED("f", "flaw", "each = all, need = 1,", "within_limit");
    CHECK(scored(rubric, "\"evidence\":{}"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(scored(rubric, "\"evidence\":{\"flaws\":[],\"none_found\":true}"));
    CHECK_STR(part("verdict"), "competent");
    CHECK(scored(rubric,
                 "\"evidence\":{\"flaws\":[{\"kind\":\"pore\",\"height\":\"0.1\"}],\"none_found\":true}"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("rows_contradict"));
}

static void what_is_dropped_re_bases_the_total(void)
{
    CHECK(scored(TASK TICK("ppe", "need = 1, weight = 60,")
                     MEASURED("w", "width", "weight = 40, missing = drop,", "within_limit"),
                 "\"evidence\":{},\"ticks\":[" BY_A("ppe", "true") "]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("score"), "60");
    CHECK_STR(part("out_of"), "60");
    CHECK_STR(part("ranking/value"), "100");
}

static void a_need_is_never_dropped(void)
{
    CHECK(scored(TASK TICK("ppe", "need = 1,")
                     MEASURED("w", "width", "need = 1, missing = drop,", "within_limit"),
                 "\"evidence\":{},\"ticks\":[" BY_A("ppe", "true") "]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK_STR(part("criteria/1/verdict"), "PL");
}

// ---- ticks, counts, marks ----

static void not_applicable_counts_only_where_the_rubric_allows_it(void)
{
    CHECK(scored(TICK("a", "need = 1,") TICK("b", "not_applicable = allowed,"),
                 "\"ticks\":[" BY_A("a", "true") "," BY_A("b", "\"not_applicable\"") "]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("out_of"), "1");
    CHECK_STR(part("criteria/1/verdict"), "NA");
    CHECK(scored(TICK("a", "need = 1,"), "\"ticks\":[" BY_A("a", "\"not_applicable\"") "]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("not_applicable_refused"));
}

static void assessors_who_differ_are_shown_not_averaged(void)
{
    CHECK(scored(TICK("a", "need = 1,"), "\"ticks\":[" BY_A("a", "true") "," BY_B("a", "false") "]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("assessors_differ"));
    CHECK(scored(TICK("a", "need = 1,"), "\"ticks\":[" BY_A("a", "false") "," BY_B("a", "false") "]"));
    CHECK_STR(part("verdict"), "not_yet");
}

#define COUNTED                                                                                                \
    "criterion { id = \"n\", " TITLE                                                                           \
    ", count = true, need = 1, levels = { level { points = 2, when = at_most(0), "                             \
    "source = \"our choice\", " SAY                                                                            \
    " }, level { points = 1, when = between(1, 2), source = \"our choice\", " SAY                              \
    " }, level { points = 0, when = otherwise, " SAY " } } },\n"
#define TALLY(who, count) "{\"criterion\":\"n\",\"assessor\":\"" who "\",\"count\":" count "}"

static void counts_meet_their_levels_at_the_edge(void)
{
    CHECK(scored(COUNTED, "\"counts\":[" TALLY("A", "0") "]"));
    CHECK_STR(part("criteria/0/points"), "2");
    CHECK(scored(COUNTED, "\"counts\":[" TALLY("A", "2") "]"));
    CHECK_STR(part("criteria/0/points"), "1");
    CHECK(scored(COUNTED, "\"counts\":[" TALLY("A", "3") "]"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(scored(COUNTED, "\"counts\":[" TALLY("A", "3") "," TALLY("B", "4") "]"));
    CHECK_STR(part("verdict"), "not_yet"); // they differ, but either count fails
    CHECK(scored(COUNTED, "\"counts\":[" TALLY("A", "0") "," TALLY("B", "1") "]"));
    CHECK_STR(part("verdict"), "refer");
}

static void marks_are_combined_exactly(void)
{
    static const struct {
        const char *how, *points;
    } ways[] = { { "mean", "7/3" },  { "median", "2" }, { "minimum", "2" },
                 { "maximum", "3" }, { "first", "3" },  { "trimmed_mean", "2" } };
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        char rubric[1024];
        snprintf(rubric, sizeof rubric, MARKED("m", "judged = { by = 3, spread = 1, combine = %s },"),
                 ways[i].how);
        CHECK(scored(rubric,
                     "\"marks\":[" MARK("m", "A", "3") "," MARK("m", "B", "2") "," MARK("m", "C", "2") "]"));
        CHECK_STR(part("criteria/0/points"), ways[i].points);
    }
}

static void marks_too_far_apart_too_few_or_out_of_range_are_referred(void)
{
    const char *rubric = MARKED("m", "judged = { by = 2, spread = 1 }, need = 1,");
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "3") "," MARK("m", "B", "1") "]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("spread_too_wide"));
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "3") "]"));
    CHECK(bench_said("too_few_marks"));
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "3.5") "," MARK("m", "B", "3") "]"));
    CHECK(bench_said("mark_out_of_range"));
    CHECK(
        scored(rubric, "\"marks\":[" MARK("m", "A", "3") "," MARK("m", "B", "2") "," MARK("m", "C", "2") "]"));
    CHECK(bench_said("too_many_marks"));
    CHECK_STR(part("verdict"), "refer");
}

// ---- exact arithmetic ----

static void seventy_of_six_weights_is_seventy_ten_thousand_times(void)
{
    const char *rubric = "pass = \"70\", round = { total = \"0.01\" },\n" TICK("a", "weight = \"11.7\",")
        TICK("b", "weight = \"11.6\",") TICK("c", "weight = \"11.7\",") TICK("d", "weight = \"11.6\",")
            TICK("e", "weight = \"11.7\",") TICK("f", "weight = \"11.7\",") TICK("g", "weight = 30,");
    const char *attempt = "\"ticks\":[" BY_A("a", "true") "," BY_A("b", "true") "," BY_A("c", "true") "," BY_A(
        "d", "true") "," BY_A("e", "true") "," BY_A("f", "true") "," BY_A("g", "false") "]";
    int wrong = 0;
    for (int i = 0; i < 10000; i++)
        wrong += !scored(rubric, attempt) || strcmp(part("score"), "70") != 0 ||
                 strcmp(part("verdict"), "competent") != 0;
    CHECK_INT(wrong, 0);
}

static void a_hair_below_seventy_is_not_seventy(void)
{
    const char *rubric = TASK MEASURED("w", "width", "need = 1,", "at_least(\"70\")");
    CHECK(scored(rubric, "\"evidence\":{\"width\":\"69.99999999999999999\"}"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK_STR(part("measures/0/value"), "69.99999999999999999");
    CHECK(scored(rubric, "\"evidence\":{\"width\":\"70.00\"}"));
    CHECK_STR(part("verdict"), "competent");
}

static void pass_looks_at_the_score_before_it_is_rounded(void)
{
    const char *rubric = "pass = \"70\", round = { total = \"0.01\" },\n" MARKED(
        "m", "weight = 100, judged = { by = 1, combine = mean },");
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2.0999") "]")); // 69.9966..., shown as 70
    CHECK_STR(part("score"), "70");
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2.1") "]"));
    CHECK_STR(part("verdict"), "competent");
}

static void a_score_that_does_not_end_is_written_as_a_fraction(void)
{
    const char *rubric = MARKED("m", "weight = 40, judged = { by = 3, combine = mean },")
        MARKED("n", "weight = 60, judged = { by = 1 },");
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2") "," MARK("m", "B", "2") "," MARK(
                             "m", "C", "3") "," MARK("n", "A", "3") "]"));
    CHECK_STR(part("score"), "820/9");
}

// ---- verdicts, units, purposes ----

static void how_an_attempt_ended_decides_what_can_be_said(void)
{
    const char *rubric = TICK("a", "need = 1,");
    CHECK(score_with(rubric, NULL, "absent", NULL));
    CHECK_STR(part("verdict"), "not_assessed");
    CHECK_STR(part("criteria/0/verdict"), "NA");
    CHECK(score_with(rubric, NULL, "withdrew", NULL));
    CHECK_STR(part("verdict"), "refer");
    CHECK(score_with(rubric, NULL, "interrupted", "\"ticks\":[" BY_A("a", "true") "]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK(score_with(rubric, NULL, "stopped_for_safety", "\"ticks\":[" BY_A("a", "true") "]"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(!score_with(rubric, NULL, "absent", "\"ticks\":[" BY_A("a", "true") "]"));
    CHECK(bench_said("absent_with_evidence"));
}

#define TWO_UNITS                                                                                              \
    "units = { { code = \"U.1\", decree = \"1/2020\", title = { id = \"Satu\" }, kuk_required = { \"1.1\", "   \
    "\"1.2\" } }, "                                                                                            \
    "{ code = \"U.2\", decree = \"1/2020\", title = { id = \"Dua\" } } },\n"

static void a_unit_needs_its_own_criteria_and_those_of_every_unit(void)
{
    const char *rubric = TWO_UNITS TICK("all", "need = 1,")
        TICK("one", "need = 1, unit = 1, kuk = { { unit = 1, no = \"1.1\" } },")
            TICK("two", "need = 1, unit = 2,");
    CHECK(
        scored(rubric, "\"ticks\":[" BY_A("all", "true") "," BY_A("one", "true") "," BY_A("two", "false") "]"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK_STR(part("units/0/verdict"), "competent");
    CHECK_STR(part("units/1/verdict"), "not_yet");
    CHECK_STR(part("units/0/kuk_seen/0"), "1.1");
    CHECK_STR(part("units/0/kuk_required/1"), "1.2");
    CHECK(scored(rubric, "\"covers\":[\"U.1\"],\"ticks\":[" BY_A("all", "true") "," BY_A("one", "true") "]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("units/1/verdict"), "absent");
    CHECK(!scored(rubric, "\"covers\":[\"U.3\"]"));
    CHECK(bench_said("unknown_unit"));
}

static void a_recommendation_stands_beside_the_verdict(void)
{
    CHECK(scored(TWO_UNITS TICK("a", "need = 1,"),
                 "\"ticks\":[" BY_A("a", "true") "],\"recommendations\":[{\"assessor\":\"A\",\"unit\":\"U.1\","
                                                 "\"result\":\"K\",\"at\":\"2026-11-20T09:10:00+08:00\"},{"
                                                 "\"assessor\":\"B\",\"unit\":\"U.2\","
                                                 "\"result\":\"BK\",\"at\":\"2026-11-20T09:10:00+08:00\"}]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("units/0/agrees"), "true");
    CHECK_STR(part("units/1/agrees"), "false");
    CHECK_STR(part("units/1/recommended/0/result"), "BK");
}

static void a_recommendation_is_never_lost(void)
{
#define RECOMMENDS(unit, result) "{\"assessor\":\"A\",\"unit\":" unit ",\"result\":\"" result "\"}"
    static const struct {
        const char *attempt, *code; // NULL: there is a record
    } rows[] = {
        { "\"recommendations\":[" RECOMMENDS("\"U.1\"", "K") "," RECOMMENDS("\"U.2\"", "BK") "]", NULL },
        { "\"recommendations\":[" RECOMMENDS("\"U.1\"", "K") "," RECOMMENDS("\"U.1\"", "BK") "]",
          "recommended_twice" },
        { "\"recommendations\":[" RECOMMENDS("null", "K") "]", "recommended_nowhere" },
        { "\"covers\":[\"U.1\"],\"recommendations\":[" RECOMMENDS("\"U.2\"", "K") "]", "recommended_nowhere" },
        { "\"recommendations\":[" RECOMMENDS("\"U.3\"", "K") "]", "unknown_unit" },
    };
#undef RECOMMENDS
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CHECK_INT(scored(TWO_UNITS TICK("a", "need = 1,"), rows[i].attempt), rows[i].code == NULL);
        CHECK(rows[i].code == NULL || bench_said(rows[i].code));
    }
}

static void outside_training_the_sole_assessor_may_not_be_the_trainer(void)
{
    const char *rubric = TICK("a", "need = 1,"), *attempt = "\"ticks\":[" BY_A("a", "true") "]";
    CHECK(score_with(rubric, "certification", NULL, attempt));
    CHECK_STR(part("verdict"), "competent"); // three assessors are named
    bench_assessors = "[{\"id\":\"A\",\"trained_candidate\":true}]";
    CHECK(score_with(rubric, "certification", NULL, attempt));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("sole_assessor_trained"));
    bench_assessors = "[{\"id\":\"A\",\"trained_candidate\":true},{\"id\":\"B\",\"trained_candidate\":true}]";
    CHECK(score_with(rubric, "certification", NULL, attempt));
    CHECK_STR(part("verdict"), "refer");
    CHECK(score_with(rubric, "training", NULL, attempt));
    CHECK_STR(part("verdict"), "competent");
    bench_assessors = "[{\"id\":\"A\",\"trained_candidate\":true},{\"id\":\"B\",\"role\":\"observer\"}]";
    CHECK(score_with(rubric, "certification", NULL, attempt));
    CHECK_STR(part("verdict"), "refer"); // who looks on does not assess
    CHECK(bench_said("sole_assessor_trained"));
    bench_assessors = BENCH_ASSESSORS;
}

static void a_criterion_without_need_moves_only_the_score(void)
{
    CHECK(scored(TICK("a", "need = 1,") TICK("b", ""),
                 "\"ticks\":[" BY_A("a", "true") "," BY_A("b", "false") "]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("score"), "1");
    CHECK_STR(part("out_of"), "2");
    CHECK_STR(part("criteria/1/verdict"), "null");
}

static void each_any_worst_and_count_read_rows_in_their_way(void)
{
    const char *evidence = "\"evidence\":{\"flaws\":[{\"kind\":\"pore\",\"height\":\"0.2\"},{\"kind\":\"pore\","
                           "\"height\":\"0.9\"}]}";
    CHECK(scored(TASK MEASURED("f", "flaw", "each = any,", "within_limit"), evidence));
    CHECK_STR(part("criteria/0/points"), "1");
    CHECK(scored(TASK MEASURED("f", "flaw", "each = worst,", "within_limit"), evidence));
    CHECK_STR(part("criteria/0/points"), "0");
    CHECK_STR(part("criteria/0/decided_by/row"), "1");
    CHECK(scored(TASK MEASURED("f", "flaw", "each = count,", "at_most(2)"), evidence));
    CHECK_STR(part("criteria/0/points"), "1");
    CHECK(scored(TASK MEASURED("f", "flaw", "each = count,", "at_most(1)"), evidence));
    CHECK_STR(part("criteria/0/points"), "0");
}

static void an_unverified_limit_refers_where_the_rubric_wants_it(void)
{
    const char *evidence = "\"evidence\":{\"flaws\":[{\"kind\":\"pore\",\"height\":\"0.2\"}]}";
    CHECK(scored(TASK "unverified = refer,\n" MEASURED("f", "flaw", "need = 1,", "within_limit"), evidence));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("limit_unverified"));
    CHECK(scored(TASK MEASURED("f", "flaw", "need = 1,", "within_limit"), evidence));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("measures/2/limit/verified"), "false");
}

static void instruments_are_noted_or_required_as_the_rubric_says(void)
{
    const char *attempt = "\"instruments\":[{\"id\":\"cal\",\"kind\":\"caliper\",\"calibrated_until\":null}],"
                          "\"evidence\":{\"width\":{\"value\":\"9\",\"unit\":\"mm\",\"instrument\":\"cal\"}}";
    CHECK(scored(TASK MEASURED("w", "width", "need = 1,", "within_limit"), attempt));
    CHECK_STR(part("verdict"), "competent");
    CHECK(bench_said("calibration_unknown"));
    CHECK(
        scored(TASK "instruments = required,\n" MEASURED("w", "width", "need = 1,", "within_limit"), attempt));
    CHECK_STR(part("verdict"), "refer");
}

static void a_function_scores_in_whole_steps(void)
{
    const char *rubric = TASK
        "criterion { id = \"w\", " TITLE
        ", out_of = 3, need = 2, uses = { { measure = \"width\", step = \"0.1\" } },\n"
        " score = function(m) if m.width <= 95 then return 3, { en = \"fine\", id = \"baik\" } end return 0, "
        "\"wide\" end },";
    CHECK(scored(rubric, "\"evidence\":{\"width\":\"9.5\"}"));
    CHECK_STR(part("verdict"), "competent");
    CHECK_STR(part("criteria/0/say/id"), "baik");
    CHECK(scored(rubric, "\"evidence\":{\"width\":\"9.6\"}"));
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(scored(rubric, "\"evidence\":{\"width\":\"9.55\"}"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("between_steps"));
    CHECK(scored(rubric, "\"evidence\":{}"));
    CHECK_STR(part("verdict"), "refer");
}

static void a_failing_function_is_the_rubrics_fault_not_the_candidates(void)
{
    CHECK(scored("criterion { id = \"w\", " TITLE
                 ", out_of = 1, need = 1, score = function(m) return 2, \"x\" end },",
                 NULL));
    CHECK_STR(part("verdict"), "refer");
    CHECK(bench_said("function_failed"));
    CHECK(scored("criterion { id = \"w\", " TITLE
                 ", out_of = 1, need = 1, score = function(m) while true do end end },",
                 NULL));
    CHECK_STR(part("verdict"), "refer");
}

static void a_submission_that_names_what_is_not_there_is_not_scored(void)
{
    CHECK(!scored(TICK("a", ""), "\"ticks\":[" BY_A("b", "true") "]"));
    CHECK(bench_said("unknown_criterion"));
    CHECK(!scored(MARKED("a", "judged = { by = 1 },"), "\"ticks\":[" BY_A("a", "true") "]"));
    CHECK(bench_said("other_criterion_kind"));
    CHECK(!scored(TICK("a", ""), "\"evidence\":{\"width\":\"1\"}"));
    CHECK(bench_said("unknown_field"));
    CHECK(!scored(TASK TICK("a", ""), "\"evidence\":{\"widht\":\"1\"}"));
    CHECK(bench_said("unknown_field"));
}

static void the_contributions_add_up_to_the_score(void)
{
    CHECK(scored(TICK("a", "weight = 3,") MARKED("m", "weight = 7, judged = { by = 1 },"),
                 "\"ticks\":[" BY_A("a", "true") "],\"marks\":[" MARK("m", "A", "1") "]"));
    CHECK_STR(part("criteria/0/contribution"), "3");
    CHECK_STR(part("criteria/1/contribution"), "7/3");
    CHECK_STR(part("score"), "16/3");
}

static void the_scope_is_what_measures_say_it_is(void)
{
    CHECK(scored(TASK TICK("a", ""), "\"evidence\":{\"grade\":\"S235\"},\"ticks\":[" BY_A("a", "true") "]"));
    CHECK_STR(part("scope/tested/grade"), "S235");
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a missing reading is referred, not zero", a_missing_reading_is_referred_not_zero },
        { "every unusable reading is referred with its reason",
          every_unusable_reading_is_referred_with_its_reason },
        { "a failed need beside something missing is not yet",
          a_failed_need_beside_something_missing_is_not_yet },
        { "a row outside fails although another row is missing",
          a_row_outside_fails_although_another_row_is_missing },
        { "no rows say nothing by themselves", no_rows_say_nothing_by_themselves },
        { "what is dropped re-bases the total", what_is_dropped_re_bases_the_total },
        { "a need is never dropped", a_need_is_never_dropped },
        { "not applicable counts only where the rubric allows it",
          not_applicable_counts_only_where_the_rubric_allows_it },
        { "assessors who differ are shown, not averaged", assessors_who_differ_are_shown_not_averaged },
        { "counts meet their levels at the edge", counts_meet_their_levels_at_the_edge },
        { "marks are combined exactly", marks_are_combined_exactly },
        { "marks too far apart, too few or out of range are referred",
          marks_too_far_apart_too_few_or_out_of_range_are_referred },
        { "seventy of six weights is seventy, ten thousand times",
          seventy_of_six_weights_is_seventy_ten_thousand_times },
        { "a hair below seventy is not seventy", a_hair_below_seventy_is_not_seventy },
        { "pass looks at the score before it is rounded", pass_looks_at_the_score_before_it_is_rounded },
        { "a score that does not end is written as a fraction",
          a_score_that_does_not_end_is_written_as_a_fraction },
        { "how an attempt ended decides what can be said", how_an_attempt_ended_decides_what_can_be_said },
        { "a unit needs its own criteria and those of every unit",
          a_unit_needs_its_own_criteria_and_those_of_every_unit },
        { "a recommendation stands beside the verdict", a_recommendation_stands_beside_the_verdict },
        { "a recommendation is never lost", a_recommendation_is_never_lost },
        { "outside training the sole assessor may not be the trainer",
          outside_training_the_sole_assessor_may_not_be_the_trainer },
        { "a criterion without need moves only the score", a_criterion_without_need_moves_only_the_score },
        { "each any, worst and count read rows in their way", each_any_worst_and_count_read_rows_in_their_way },
        { "an unverified limit refers where the rubric wants it",
          an_unverified_limit_refers_where_the_rubric_wants_it },
        { "instruments are noted or required as the rubric says",
          instruments_are_noted_or_required_as_the_rubric_says },
        { "a function scores in whole steps", a_function_scores_in_whole_steps },
        { "a failing function is the rubric's fault, not the candidate's",
          a_failing_function_is_the_rubrics_fault_not_the_candidates },
        { "a submission that names what is not there is not scored",
          a_submission_that_names_what_is_not_there_is_not_scored },
        { "the contributions add up to the score", the_contributions_add_up_to_the_score },
        { "the scope is what measures say it is", the_scope_is_what_measures_say_it_is },
    };
    int failed = bench_setup() ? CHECK_SUITE("score", tests) : 70;
    bench_teardown();
    return failed;
}
