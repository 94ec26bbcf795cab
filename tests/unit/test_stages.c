// SPDX-License-Identifier: Apache-2.0
// test_stages.c -- marks of several assessors, rounding at its stages, the time limit, repeated attempts
#include "rubric/attempts.h"
#include "rubric/score.h"
#include "sums_bench.h"

// ---- rounding ----

static void rounding_happens_where_the_rubric_says(void)
{
    static const struct {
        const char *round, *score;
    } stages[] = {
        { "", "41/6" },
        { "round = { mark = 1 },", "19/3" },              // 7/3 + 2 x 2
        { "round = { points = \"0.1\" },", "6.9" },       // 2.3 + 4.6
        { "round = { criterion = 1, mode = up },", "8" }, // 3 + 5
        { "round = { group = \"0.5\", mode = down },", "6.5" },
        { "round = { total = \"0.01\", mode = half_even },", "6.83" },
    };
    for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) {
        char rubric[2048];
        snprintf(rubric, sizeof rubric,
                 "%s\n" GROUP("g", "",
                              MARKED("m", "judged = { by = 3 }, factor = 1,")
                                  MARKED("n", "judged = { by = 2 }, factor = \"2\",")),
                 stages[i].round);
        CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2.4") "," MARK("m", "B", "2") "," MARK(
                                 "m", "C", "2.6") "," MARK("n", "A", "2.3") "," MARK("n", "B", "20/9") "]") ==
              false);
        CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2.4") "," MARK("m", "B", "2") "," MARK(
                                 "m", "C", "2.6") "," MARK("n", "A", "2.3") "," MARK("n", "B", "2.2") "]"));
        CHECK_STR(part("score"), stages[i].score);
    }
}

// ---- several assessors ----

static const char *judged_points(const char *judged, const char *marks)
{
    char rubric[1024], attempt[1024];
    snprintf(rubric, sizeof rubric, MARKED("m", "judged = { %s }, need = 1,"), judged);
    snprintf(attempt, sizeof attempt, "\"marks\":[%s]", marks);
    return scored(rubric, attempt) ? part("criteria/0/points") : "no record";
}

#define ONE(a) MARK("m", "A", a)
#define TWO(a, b) ONE(a) "," MARK("m", "B", b)
#define THREE(a, b, c) TWO(a, b) "," MARK("m", "C", c)

static void marks_become_one_as_the_rubric_says(void)
{
    CHECK_STR(judged_points("by = 3, combine = closest_two", THREE("3", "0", "2")), "2.5");
    CHECK_STR(judged_points("by = 3, combine = closest_two", THREE("3", "1", "2")), "2");
    CHECK_STR(judged_points("by = 3, combine = sum", THREE("3", "1", "2")), "6");
    CHECK_STR(part("criteria/0/out_of"), "9");
    CHECK_STR(part("score"), "2/3");
    CHECK_STR(judged_points("by = 3, combine = sum, drop_highest = 1, drop_lowest = 1", THREE("3", "1", "2")),
              "2");
    CHECK_STR(judged_points("by = 3, combine = mean, drop_highest = 1", THREE("3", "1", "2")), "1.5");
    CHECK_STR(part("criteria/0/rule/drop_highest"), "1");
}

static void a_third_mark_decides_beyond_the_spread(void)
{
    CHECK_STR(judged_points("by = 2, spread = 1, third = closest_two", TWO("3", "2")), "2.5");
    CHECK_STR(judged_points("by = 2, spread = 1, third = closest_two", TWO("3", "1")), "null");
    CHECK(bench_said("spread_too_wide"));
    CHECK_STR(judged_points("by = 2, spread = 1, third = closest_two", THREE("3", "0", "2")), "2.5");
    CHECK_STR(judged_points("by = 2, spread = 1, third = alone", THREE("3", "1", "2")), "2");
    CHECK_STR(judged_points("by = 2, spread = 1, third = all", THREE("3", "1", "1")), "5/3");
    CHECK_STR(judged_points("by = 2, spread = 1, third = alone", THREE("3", "2", "0")), "2.5"); // not needed
    CHECK_STR(part("criteria/0/rule/third"), "alone");
}

static void a_missing_mark_is_dropped_referred_or_blocks(void)
{
    CHECK_STR(judged_points("by = 3, missing = drop", TWO("3", "2")), "2.5");
    CHECK_STR(part("problems/0/code"), "marks_dropped");
    CHECK_STR(judged_points("by = 3, missing = drop, combine = sum", TWO("3", "1")),
              "6"); // not 4: missing is not zero
    CHECK_STR(judged_points("by = 3, missing = drop", ""), "null");
    CHECK_STR(judged_points("by = 3", TWO("3", "2")), "null");
    const char *failed = MARKED("m", "judged = { by = 2, missing = block }, need = 1,") TICK("x", "need = 1,");
    CHECK(scored(failed, "\"marks\":[" ONE("3") "],\"ticks\":[" NO("x") "]"));
    CHECK_STR(part("verdict"), "refer");
    const char *waits = MARKED("m", "judged = { by = 2 }, need = 1,") TICK("x", "need = 1,");
    CHECK(scored(waits, "\"marks\":[" ONE("3") "],\"ticks\":[" NO("x") "]"));
    CHECK_STR(part("verdict"), "not_yet");
}

// ---- time: the bench's attempts take an hour ----

#define EXTRA(seconds)                                                                                         \
    "\"adjustments\":[{\"code\":\"extra_time\",\"extra_time_s\":" seconds ",\"approved_by\":\"b\"}],"

static void overtime_costs_points_down_to_its_floor(void)
{
    const char *rubric = "time_limit = { seconds = 3500, overtime = { per = 30, points = -1, floor = -60, "
                         "round = up } },\n" TICK("x", "need = 1, weight = 10,");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "]"));
    CHECK_STR(part("time/used_s"), "3600");
    CHECK_STR(part("time/over_s"), "100");
    CHECK_STR(part("time/verdict"), "null");
    CHECK_STR(part("score"), "6"); // the fourth half minute has begun
    CHECK_STR(part("adjusted/0/why"), "overtime");
    CHECK(adds_up());
    CHECK(scored(rubric, EXTRA("100") "\"ticks\":[" YES("x") "]"));
    CHECK_STR(part("time/over_s"), "0");
    CHECK_STR(part("score"), "10");
}

static void overtime_can_be_a_need(void)
{
    const char *rubric = "time_limit = { seconds = 3500, most_overtime = 60 },\n" TICK("x", "weight = 10,");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "]"));
    CHECK_STR(part("time/verdict"), "BK");
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(scored(rubric, EXTRA("40") "\"ticks\":[" YES("x") "]"));
    CHECK_STR(part("time/verdict"), "K");
    CHECK_STR(part("verdict"), "competent");
}

static void pauses_are_taken_off_and_an_unknown_time_is_referred(void)
{
    struct plan plan = { .time_limit = { .seconds = 600, .most_overtime = 0 } };
    plan.time_limit.shaped.present = true;
    struct scorecard card = { .plan = &plan };
    struct pause pauses[] = { { .from = TEXT("2026-01-01T08:01:00Z"), .to = TEXT("2026-01-01T08:01:30.5Z") } };
    struct submission attempt = { .taken = { .from = TEXT("2026-01-01T08:00:00Z"),
                                             .to = TEXT("2026-01-01T08:10:30Z"),
                                             .pauses = { pauses, 1 } } };
    measure_time(&card, &attempt, NULL);
    CHECK_INT(card.time.verdict, NEED_K);
    CHECK(exact_order(card.time.used, exact_div(exact_int(5995), exact_int(10))) == 0);
    attempt.taken.from = (struct text){ 0 };
    measure_time(&card, &attempt, bench_problems);
    CHECK_INT(card.time.verdict, NEED_PL);
    CHECK(bench_said("time_unknown"));
}

// ---- several attempts ----

static const char *attempts_give(struct attempts rule, const int *scores, uint32_t count)
{
    static char text[EXACT_TEXT];
    struct repeat repeats[8] = { 0 };
    for (uint32_t i = 0; i < count; i++)
        repeats[i].value = scores[i] < 0 ? exact_absent() : exact_int(scores[i]);
    attempts_weigh(&rule, repeats, count);
    uint32_t size = exact_write(text, attempts_sum(repeats, count));
    text[size] = '\0';
    return size > 0 ? text : "nothing";
}

static void attempts_become_one_in_eight_ways(void)
{
    const int scores[] = { 1, 4, 2, 3, 5, 3, 6 };
    struct exact weight;
    CHECK(exact_read(&weight, text_of("0.65")));
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LATEST }, scores, 7), "6");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_HIGHEST }, scores, 6), "5");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_FIRST }, scores, 7), "1");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LOWEST }, &scores[1], 4), "2");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_AVERAGE }, scores, 7), "24/7");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_WEIGHTED, .weight = weight }, scores, 7),
              "4.95");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_WEIGHTED, .weight = weight }, scores, 1),
              "1");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_DECAYING, .weight = weight }, scores, 2),
              "2.95");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_DECAYING, .weight = weight }, scores, 7),
              "5.099233328125");
    CHECK_STR(
        attempts_give((struct attempts){ .combine = ATTEMPTS_N_MASTERY, .mastery = exact_int(4), .times = 3 },
                      scores, 7),
        "5");
    CHECK_STR(
        attempts_give((struct attempts){ .combine = ATTEMPTS_N_MASTERY, .mastery = exact_int(4), .times = 4 },
                      scores, 7),
        "nothing");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LATEST }, scores, 0), "nothing");
}

static void a_missing_score_is_never_zero(void)
{
    const int hole[] = { 1, -1, 3 }, open[] = { 1, 3, -1 };
    const struct attempts mastery = { .combine = ATTEMPTS_N_MASTERY, .mastery = exact_int(1), .times = 2 };
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LATEST }, hole, 3), "3");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LATEST }, open, 3), "nothing");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_HIGHEST }, hole, 3), "nothing");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_AVERAGE }, hole, 3), "nothing");
    CHECK_STR(attempts_give(mastery, hole, 3), "nothing");
}

static void mastery_is_told_apart_from_what_is_not_known(void)
{
    struct attempts rule = { .combine = ATTEMPTS_AVERAGE, .mastery = exact_int(3) };
    struct repeat repeats[2] = { { .value = exact_int(2) }, { .value = exact_int(4) } };
    CHECK(attempts_weigh(&rule, repeats, 2));
    CHECK_INT(attempts_mastered(&rule, repeats, 2), KMP_YES);
    rule.mastery = exact_int(4);
    CHECK_INT(attempts_mastered(&rule, repeats, 2), KMP_NO);
    rule = (struct attempts){ .combine = ATTEMPTS_N_MASTERY, .mastery = exact_int(4), .times = 2 };
    CHECK(!attempts_weigh(&rule, repeats, 2));
    CHECK_INT(attempts_mastered(&rule, repeats, 2), KMP_NO);
    repeats[0].value = exact_absent();
    CHECK_INT(attempts_mastered(&rule, repeats, 2), KMP_UNKNOWN);
    rule.mastery = exact_absent();
    CHECK_INT(attempts_mastered(&rule, repeats, 2), KMP_UNKNOWN);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "rounding happens where the rubric says", rounding_happens_where_the_rubric_says },
        { "marks become one as the rubric says", marks_become_one_as_the_rubric_says },
        { "a third mark decides beyond the spread", a_third_mark_decides_beyond_the_spread },
        { "a missing mark is dropped, referred, or blocks", a_missing_mark_is_dropped_referred_or_blocks },
        { "overtime costs points down to its floor", overtime_costs_points_down_to_its_floor },
        { "overtime can be a need", overtime_can_be_a_need },
        { "pauses are taken off, and an unknown time is referred",
          pauses_are_taken_off_and_an_unknown_time_is_referred },
        { "attempts become one in eight ways", attempts_become_one_in_eight_ways },
        { "a missing score is never zero", a_missing_score_is_never_zero },
        { "mastery is told apart from what is not known", mastery_is_told_apart_from_what_is_not_known },
    };
    if (!bench_setup())
        return 70;
    int result = CHECK_SUITE("stages", tests);
    bench_teardown();
    return result;
}
