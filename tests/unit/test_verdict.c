// SPDX-License-Identifier: Apache-2.0
// test_verdict.c -- verdicts of units and of the whole, and what a criterion adds to them
#include "check.h"
#include "score_bench.h"

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

static void what_an_observer_gave_is_told_and_decides_nothing(void)
{
    const char *rubric = TICK("a", "need = 1,") MARKED("m", "judged = { by = 1 }, need = 2,");
    bench_assessors = "[{\"id\":\"A\",\"role\":\"lead\"},{\"id\":\"B\",\"role\":\"observer\"}]";
    CHECK(scored(rubric, "\"ticks\":[" BY_A("a", "true") "," BY_B("a", "false") "],\"marks\":[" MARK(
                             "m", "B", "0") "," MARK("m", "A", "3") "]"));
    CHECK_STR(part("verdict"), "competent"); // as if B had said nothing
    CHECK_STR(part("criteria/0/ticks/0/assessor"), "A");
    CHECK_STR(part("criteria/0/ticks/1"), "absent");
    CHECK_STR(part("criteria/1/marks/0/points"), "3");
    CHECK_STR(part("criteria/1/marks/1"), "absent");
    CHECK_STR(part("problems/0/code"), "observer_gave");
    CHECK_STR(part("problems/0/pointer"), "/marks/0");
    CHECK_STR(part("problems/0/severity"), "note");
    CHECK_STR(part("problems/0/args/found"), "0");
    CHECK_STR(part("problems/1/pointer"), "/ticks/1");
    CHECK_STR(part("problems/1/args/found"), "false");
    bench_assessors = BENCH_ASSESSORS;
}

#define COUNTED_MISTAKES                                                                                       \
    "criterion { id = \"n\", " TITLE ", count = true, need = 1, levels = { level { points = 1, when = "        \
    "at_most(0), " SAY " }, level { points = 0, when = otherwise, " SAY " } } },\n"

// Were a trainer's mark to count, it would be enough to name the trainer as an observer.
static void what_only_an_observer_gave_is_missing(void)
{
    const char *rubric = TICK("a", "need = 1,") MARKED("m", "judged = { by = 1 }, need = 2,") COUNTED_MISTAKES;
    bench_assessors = "[{\"id\":\"A\"},{\"id\":\"B\",\"role\":\"observer\",\"trained_candidate\":true}]";
    CHECK(score_with(rubric, "certification", NULL,
                     "\"ticks\":[" BY_B("a", "true") "],\"marks\":[" MARK(
                         "m", "B", "3") "],\"counts\":[{\"criterion\":\"n\",\"assessor\":\"B\",\"count\":0}]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK_STR(part("criteria/0/missing"), "true");
    CHECK_STR(part("criteria/1/missing"), "true");
    CHECK_STR(part("criteria/2/missing"), "true");
    CHECK(bench_said("not_ticked"));
    CHECK(bench_said("not_counted"));
    CHECK(bench_said("too_few_marks"));
    CHECK(bench_said("observer_gave"));
    bench_assessors = BENCH_ASSESSORS;
}

static void where_all_only_look_on_nobody_assesses(void)
{
    bench_assessors = "[{\"id\":\"B\",\"role\":\"observer\"}]";
    CHECK(!scored(TICK("a", "need = 1,"), NULL));
    CHECK(bench_said("no_assessor"));
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

// Criteria of two kinds in turn, and marks that follow their order or do not.
static void marks_find_their_criteria_in_any_order(void)
{
    static const char rubric[] = TICK("a", "") MARKED("k", "judged = { by = 1 },") TICK("b", "")
        MARKED("l", "judged = { by = 1 },") MARKED("m", "judged = { by = 1 },");
    static const char *const marks[] = { MARK("k", "A", "1"), MARK("l", "A", "2"), MARK("m", "A", "3") };
    static const int orders[][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 },
                                     { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    static const char *const others[] = { MARK("b", "A", "1"), MARK("x", "A", "1") };
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        const char *first = marks[orders[i][0]], *second = marks[orders[i][1]], *third = marks[orders[i][2]];
        char attempt[1024];
        snprintf(attempt, sizeof attempt,
                 "\"ticks\":[" BY_A("b", "true") "," BY_A("a", "true") "],\"marks\":[%s,%s,%s]", first, second,
                 third);
        CHECK(scored(rubric, attempt));
        CHECK_STR(part("criteria/1/points"), "1");
        CHECK_STR(part("criteria/3/points"), "2");
        CHECK_STR(part("criteria/4/points"), "3");
        for (size_t k = 0; k < 2; k++) {
            snprintf(attempt, sizeof attempt, "\"marks\":[%s,%s,%s,%s]", first, second, others[k], third);
            CHECK(!scored(rubric, attempt));
            CHECK(bench_said(k == 0 ? "other_criterion_kind" : "unknown_criterion"));
        }
    }
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
        { "how an attempt ended decides what can be said", how_an_attempt_ended_decides_what_can_be_said },
        { "a unit needs its own criteria and those of every unit",
          a_unit_needs_its_own_criteria_and_those_of_every_unit },
        { "a recommendation stands beside the verdict", a_recommendation_stands_beside_the_verdict },
        { "a recommendation is never lost", a_recommendation_is_never_lost },
        { "outside training the sole assessor may not be the trainer",
          outside_training_the_sole_assessor_may_not_be_the_trainer },
        { "what an observer gave is told and decides nothing",
          what_an_observer_gave_is_told_and_decides_nothing },
        { "what only an observer gave is missing", what_only_an_observer_gave_is_missing },
        { "where all only look on nobody assesses", where_all_only_look_on_nobody_assesses },
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
        { "marks find their criteria in any order", marks_find_their_criteria_in_any_order },
        { "the contributions add up to the score", the_contributions_add_up_to_the_score },
        { "the scope is what measures say it is", the_scope_is_what_measures_say_it_is },
    };
    int failed = bench_setup() ? CHECK_SUITE("verdict", tests) : 70;
    bench_teardown();
    return failed;
}
