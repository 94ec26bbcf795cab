// SPDX-License-Identifier: Apache-2.0
// test_score.c -- points with their reasons, exact, and nothing missing that turns a verdict
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
    };
    int failed = bench_setup() ? CHECK_SUITE("score", tests) : 70;
    bench_teardown();
    return failed;
}
