// SPDX-License-Identifier: Apache-2.0
// test_sums.c -- groups, rules, penalties, floors, overtime, grades and ranks: each point has its line, and
// what is missing decides nothing that it could still change
#include "check.h"
#include "rubric/attempts.h"
#include "rubric/score.h"
#include "score_bench.h"

#define YES(id) BY_A(id, "true")
#define NO(id) BY_A(id, "false")
#define GROUP(id, more, items) "group { id = \"" id "\", " TITLE ", " more "\n" items "},\n"
#define PENALTY(id, points)                                                                                    \
    "criterion { id = \"" id "\", " TITLE ", tick = true, penalty = true, levels = { level { points = " points \
    ", when = yes, " SAY " }, level { points = 0, when = no, " SAY " } } },\n"
#define BONUS(id, points)                                                                                      \
    "criterion { id = \"" id "\", " TITLE ", tick = true, bonus = true, levels = { level { points = " points   \
    ", when = yes, " SAY " }, level { points = 0, when = no, " SAY " } } },\n"

// ---- the sum of the explanation is the score ----

static struct exact sum_of(const char *list, const char *key)
{
    struct exact sum = exact_int(0), value;
    uint32_t node = tape_member(&bench_tape, 0, list);
    for (uint32_t i = node != 0 ? tape_first(&bench_tape, node) : 0; i != 0;
         i = tape_node(&bench_tape, i)->next) {
        uint32_t number = tape_member(&bench_tape, i, key);
        if (number != 0 && exact_read_fraction(&value, tape_node(&bench_tape, number)->text))
            sum = exact_add(sum, value);
    }
    return sum;
}

static bool adds_up(void)
{
    struct exact score, sum = exact_add(sum_of("criteria", "contribution"), sum_of("adjusted", "amount"));
    return exact_read_fraction(&score, text_of(part("score"))) && exact_order(sum, score) == 0;
}

static uint32_t changes(void)
{
    uint32_t node = tape_member(&bench_tape, 0, "adjusted");
    return node != 0 ? tape_node(&bench_tape, node)->count : 0;
}

static void groups_are_summed_inside_out(void)
{
    const char *rubric =
        "out_of = 22,\n" GROUP("a", "out_of = 12, need = 8,",
                               TICK("x", "weight = 4,")
                                   GROUP("b", "out_of = 8,", TICK("y", "weight = 3,") TICK("z", "weight = 5,")))
            TICK("w", "weight = 10,");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," NO("y") "," YES("z") "," NO("w") "]"));
    CHECK_STR(part("groups/0/points"), "9");
    CHECK_STR(part("groups/0/verdict"), "K");
    CHECK_STR(part("groups/1/points"), "5");
    CHECK_STR(part("groups/1/group"), "a");
    CHECK_STR(part("groups/1/verdict"), "null");
    CHECK_STR(part("score"), "9");
    CHECK_STR(part("out_of"), "22");
    CHECK_STR(part("verdict"), "competent");
    CHECK(adds_up() && changes() == 0);
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," YES("y") "," NO("z") "," YES("w") "]"));
    CHECK_STR(part("groups/0/verdict"), "BK");
    CHECK_STR(part("verdict"), "not_yet");
}

static void what_does_not_count_re_bases_its_group(void)
{
    const char *rubric =
        GROUP("a", "need = 6,", TICK("x", "weight = 4, not_applicable = allowed,") TICK("y", "weight = 6,"))
            TICK("z", "weight = 10,");
    CHECK(scored(rubric, "\"ticks\":[" BY_A("x", "\"not_applicable\"") "," YES("y") "," YES("z") "]"));
    CHECK_STR(part("groups/0/out_of"), "6");
    CHECK_STR(part("groups/0/verdict"), "K"); // 6 of 6 stands for 10 of 10
    CHECK_STR(part("out_of"), "16");
    CHECK_STR(part("ranking/value"), "20");
}

static void a_weighted_group_keeps_its_weight(void)
{
    const char *rubric = GROUP("a", "scale = { to_high = 30 },",
                               TICK("x", "weight = 4, not_applicable = allowed,") TICK("y", "weight = 6,"))
        TICK("z", "need = 1, weight = 70,");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," NO("y") "," YES("z") "]"));
    CHECK_STR(part("score"), "82");
    CHECK_STR(part("adjusted/0/amount"), "8");
    CHECK_STR(part("adjusted/0/why"), "scaled");
    CHECK_STR(part("adjusted/0/group"), "a");
    CHECK(adds_up());
    CHECK(scored(rubric, "\"ticks\":[" BY_A("x", "\"not_applicable\"") "," YES("y") "," YES("z") "]"));
    CHECK_STR(part("score"), "100");
    CHECK_STR(part("out_of"), "100");
}

// ---- rules ----

static void a_failure_takes_all_or_caps(void)
{
    const char *rubric =
        "rules = { when_failed { criterion = \"safe\", zero = { \"x\", \"g\" } },\n"
        "when_failed { criterion = \"clean\", below = 1, cap = 30 } },\n" TICK("safe", "need = 1, weight = 10,")
            TICK("clean", "weight = 10,") TICK("x", "weight = 20,") GROUP("g", "", TICK("y", "weight = 60,"));
    CHECK(scored(rubric, "\"ticks\":[" YES("safe") "," YES("clean") "," YES("x") "," YES("y") "]"));
    CHECK_STR(part("score"), "100");
    CHECK_INT(changes(), 0);
    CHECK(scored(rubric, "\"ticks\":[" NO("safe") "," YES("clean") "," YES("x") "," YES("y") "]"));
    CHECK_STR(part("score"), "10");
    CHECK_STR(part("adjusted/0/criterion"), "x");
    CHECK_STR(part("adjusted/0/amount"), "-20");
    CHECK_STR(part("adjusted/0/because"), "safe");
    CHECK_STR(part("adjusted/1/group"), "g");
    CHECK(adds_up() && changes() == 2);
    CHECK(scored(rubric, "\"ticks\":[" YES("safe") "," NO("clean") "," YES("x") "," YES("y") "]"));
    CHECK_STR(part("score"), "30");
    CHECK_STR(part("adjusted/0/why"), "cap");
    CHECK_STR(part("adjusted/0/amount"), "-60");
    CHECK_STR(part("adjusted/0/group"), "null");
    CHECK(adds_up());
}

static void the_best_of_several_count(void)
{
    const char *rubric =
        "pass = 2,\n" GROUP("g", "best = 2,",
                            TICK("x", "weight = 1,") TICK("y", "weight = 1,")
                                MARKED("z", "judged = { by = 1 }, weight = 1, missing = drop,"));
    CHECK(scored(rubric, "\"ticks\":[" NO("x") "," YES("y") "],\"marks\":[" MARK("z", "A", "3") "]"));
    CHECK_STR(part("score"), "2");
    CHECK_STR(part("out_of"), "2");
    CHECK_STR(part("verdict"), "competent");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," YES("y") "],\"marks\":[" MARK("z", "A", "1") "]"));
    CHECK_STR(part("adjusted/0/why"), "left_out");
    CHECK_STR(part("adjusted/0/criterion"), "z");
    CHECK_STR(part("adjusted/0/amount"), "-1/3");
    CHECK(adds_up());
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," NO("y") "]")); // the third was not tried
    CHECK_STR(part("score"), "1");
    CHECK_STR(part("verdict"), "not_yet");
}

static void only_one_of_several_may_be_given(void)
{
    const char *rubric = "pass = 3,\n" GROUP("g", "only_one = true,",
                                             TICK("good", "factor = 5,") TICK("fair", "factor = 3,")
                                                 TICK("poor", "factor = 1,"));
    CHECK(scored(rubric, "\"ticks\":[" NO("good") "," YES("fair") "," NO("poor") "]"));
    CHECK_STR(part("score"), "3");
    CHECK_STR(part("out_of"), "5");
    CHECK_STR(part("verdict"), "competent");
    CHECK(scored(rubric, "\"ticks\":[" YES("good") "," YES("fair") "," NO("poor") "]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK_STR(part("score"), "null");
    CHECK(bench_said("only_one"));
}

static void penalties_stop_at_the_floor_and_bonuses_at_the_ceiling(void)
{
    const char *rubric = "floor = 0, ceiling = 12, pass = 5,\n" TICK("x", "weight = 10,") PENALTY("late", "-15")
        BONUS("neat", "5");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," YES("late") "," NO("neat") "]"));
    CHECK_STR(part("score"), "0");
    CHECK_STR(part("criteria/1/contribution"), "-15");
    CHECK_STR(part("criteria/1/weight"), "0");
    CHECK_STR(part("adjusted/0/why"), "floor");
    CHECK_STR(part("adjusted/0/amount"), "5");
    CHECK(adds_up());
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," NO("late") "," YES("neat") "]"));
    CHECK_STR(part("score"), "12");
    CHECK_STR(part("out_of"), "10");
    CHECK_STR(part("adjusted/0/why"), "ceiling");
    CHECK(adds_up());
    CHECK(scored("start = 100, pass = 80,\n" PENALTY("late", "-15"), "\"ticks\":[" YES("late") "]"));
    CHECK_STR(part("score"), "85");
    CHECK_STR(part("out_of"), "100");
    CHECK_STR(part("adjusted/0/why"), "start");
    CHECK(adds_up());
}

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

// ---- units, sections, grades, ranks ----

static void a_unit_can_need_points(void)
{
    const char *rubric =
        "units = { { code = \"U.1\", decree = \"1/2020\", title = { id = \"Satu\" }, need = 3 } },\n" TICK(
            "x", "weight = 2, unit = 1,") TICK("y", "weight = 2,");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," NO("y") "]"));
    CHECK_STR(part("units/0/points"), "2");
    CHECK_STR(part("units/0/need"), "3");
    CHECK_STR(part("verdict"), "not_yet");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," YES("y") "]"));
    CHECK_STR(part("verdict"), "competent");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "]"));
    CHECK_STR(part("verdict"), "refer");
    CHECK(scored(rubric, "\"ticks\":[" NO("x") "]"));
    CHECK_STR(part("verdict"), "not_yet");
}

static void sections_cut_across_groups(void)
{
    const char *rubric =
        "sections = { { id = \"1\", " TITLE ", out_of = 5 }, { id = \"2\", " TITLE " } },\n" GROUP(
            "g", "", TICK("x", "weight = 2, section = \"1\",") TICK("y", "weight = 2, section = \"2\","))
            TICK("z", "weight = 3, section = \"1\", need = 1,");
    CHECK(scored(rubric, "\"ticks\":[" YES("x") "," NO("y") "," YES("z") "]"));
    CHECK_STR(part("sections/0/points"), "5");
    CHECK_STR(part("sections/1/points"), "0");
    CHECK_STR(part("sections/1/out_of"), "2");
}

static void a_grade_names_the_shown_score(void)
{
    const char *rubric =
        "pass = 1, round = { total = 1 },\n"
        "grades = { grade { id = \"A\", from = 8 }, grade { id = \"B\", from = 5, " TITLE " }, "
        "grade { id = \"C\" } },\n" MARKED("m", "judged = { by = 1 }, weight = 10,");
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2.3") "]")); // 7.666..., shown as 8
    CHECK_STR(part("grade/id"), "A");
    CHECK(scored(rubric, "\"marks\":[" MARK("m", "A", "2") "]"));
    CHECK_STR(part("grade/id"), "B");
    CHECK_STR(part("grade/title/id"), "U");
    CHECK(scored(rubric, NULL));
    CHECK_STR(part("grade"), "null");
}

static void a_ranking_number_can_differ_from_the_score(void)
{
    const char *rubric =
        TASK "ranking = { { criterion = \"m\", weight = 2 }, { measure = \"width\", less = true } },\n"
             "ties = { { group = \"g\" } },\n" MARKED("m", "judged = { by = 1 }, need = 1,")
                 GROUP("g", "", TICK("x", "weight = 5,"));
    CHECK(scored(rubric, "\"evidence\":{\"width\":\"1.5\"},\"marks\":[" MARK("m", "A", "2") "],\"ticks\":[" YES(
                             "x") "]"));
    CHECK_STR(part("ranking/value"), "2.5");
    CHECK_STR(part("ranking/ties/0"), "5");
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

// ---- what is missing decides nothing that it could still change ----

enum { STATES = 3, CRITERIA = 4 }; // yes, no, missing

static int verdict_at(const char *rubric, const int *states)
{
    static const char *const ids[CRITERIA] = { "a", "b", "c", "d" };
    char attempt[1024] = "\"ticks\":[";
    const char *comma = "";
    for (int i = 0; i < CRITERIA; i++) {
        if (states[i] == 2)
            continue;
        size_t size = strlen(attempt);
        snprintf(attempt + size, sizeof attempt - size,
                 "%s{\"criterion\":\"%s\",\"assessor\":\"A\",\"met\":%s}", comma, ids[i],
                 states[i] == 0 ? "true" : "false");
        comma = ",";
    }
    strcat(attempt, "]");
    CHECK(scored(rubric, attempt));
    for (int i = 0; i < 3; i++)
        if (strcmp(part("verdict"), verdict_words[i]) == 0)
            return i;
    return -1;
}

// The states by number, the first criterion's digit last.
static void states_of(int number, int *states)
{
    for (int i = CRITERIA; i-- > 0; number /= STATES)
        states[i] = number % STATES;
}

// Whether `whole` is `open` with everything that is missing there seen.
static bool completes(const int *whole, const int *open)
{
    for (int i = 0; i < CRITERIA; i++)
        if (whole[i] == 2 || (open[i] != 2 && open[i] != whole[i]))
            return false;
    return true;
}

static void compare_with_every_completion(const char *rubric)
{
    enum { ALL = STATES * STATES * STATES * STATES };
    int verdicts[ALL], open[CRITERIA], whole[CRITERIA];
    for (int i = 0; i < ALL; i++) {
        states_of(i, open);
        verdicts[i] = verdict_at(rubric, open);
    }
    for (int i = 0; i < ALL; i++) {
        states_of(i, open);
        bool missing = false, can_pass = false;
        for (int c = 0; c < CRITERIA; c++)
            missing = missing || open[c] == 2;
        for (int w = 0; w < ALL; w++) {
            states_of(w, whole);
            can_pass = can_pass || (completes(whole, open) && verdicts[w] == VERDICT_COMPETENT);
        }
        if (missing)
            CHECK(verdicts[i] == (can_pass ? VERDICT_REFER : VERDICT_NOT_YET));
    }
}

static void what_is_missing_decides_nothing_it_could_change(void)
{
    static const char *const rubrics[] = {
        "pass = 7,\n" GROUP("g", "need = 4,", TICK("a", "weight = 3,") TICK("b", "weight = 4,"))
            TICK("c", "weight = 2,") TICK("d", "need = 1, weight = 1,"),
        "pass = 4,\n" GROUP("g", "best = 2,",
                            TICK("a", "weight = 2,") TICK("b", "weight = 2,") TICK("c", "weight = 2,"))
            TICK("d", "weight = 1,"),
        "pass = 5, rules = { when_failed { criterion = \"a\", below = 1, cap = 4 } },\n" TICK(
            "a", "weight = 1,") TICK("b", "weight = 2,") TICK("c", "weight = 3,") TICK("d", "weight = 2,"),
        "pass = 5, rules = { when_failed { criterion = \"a\", below = 1, zero = { \"b\", \"g\" } } },\n" TICK(
            "a", "weight = 1,") TICK("b", "weight = 5,") GROUP("g", "", TICK("c", "weight = 3,"))
            TICK("d", "weight = 2,"),
        "pass = 6, floor = 0,\n" TICK("a", "weight = 4,") TICK("b", "weight = 4,") PENALTY("c", "-3")
            BONUS("d", "1"),
        "pass = 5,\n" GROUP("g", "round = { group = 2, mode = down },",
                            TICK("a", "weight = 3,") TICK("b", "weight = 2,"))
            GROUP("h", "ceiling = 2, scale = { to_high = 4 },",
                  TICK("c", "weight = 1,") TICK("d", "weight = 2,")),
    };
    for (size_t i = 0; i < sizeof rubrics / sizeof rubrics[0]; i++)
        compare_with_every_completion(rubrics[i]);
}

// ---- several attempts ----

static const char *attempts_give(struct attempts rule, const int *scores, uint32_t count)
{
    static char text[EXACT_TEXT];
    struct exact numbers[8];
    for (uint32_t i = 0; i < count; i++)
        numbers[i] = scores[i] < 0 ? exact_absent() : exact_int(scores[i]);
    uint32_t size = exact_write(text, attempts_combine(&rule, numbers, count));
    text[size] = '\0';
    return size > 0 ? text : "nothing";
}

static void attempts_become_one_in_six_ways(void)
{
    const int scores[] = { 1, 4, 2, 3, 5, 3, 6 }, hole[] = { 1, -1, 3 };
    struct exact weight;
    CHECK(exact_read(&weight, text_of("0.65")));
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LATEST }, scores, 7), "6");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_HIGHEST }, scores, 6), "5");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_AVERAGE }, scores, 7), "24/7");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_WEIGHTED, .weight = weight }, scores, 7),
              "4.95");
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
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_AVERAGE }, hole, 3), "nothing");
    CHECK_STR(attempts_give((struct attempts){ .combine = ATTEMPTS_LATEST }, hole, 0), "nothing");
}

int main(void)
{
    static const struct check_test tests[] = {
        { "groups are summed inside out", groups_are_summed_inside_out },
        { "what does not count re-bases its group", what_does_not_count_re_bases_its_group },
        { "a weighted group keeps its weight", a_weighted_group_keeps_its_weight },
        { "a failure takes all or caps", a_failure_takes_all_or_caps },
        { "the best of several count", the_best_of_several_count },
        { "only one of several may be given", only_one_of_several_may_be_given },
        { "penalties stop at the floor, bonuses at the ceiling",
          penalties_stop_at_the_floor_and_bonuses_at_the_ceiling },
        { "rounding happens where the rubric says", rounding_happens_where_the_rubric_says },
        { "marks become one as the rubric says", marks_become_one_as_the_rubric_says },
        { "a third mark decides beyond the spread", a_third_mark_decides_beyond_the_spread },
        { "a missing mark is dropped, referred, or blocks", a_missing_mark_is_dropped_referred_or_blocks },
        { "a unit can need points", a_unit_can_need_points },
        { "sections cut across groups", sections_cut_across_groups },
        { "a grade names the shown score", a_grade_names_the_shown_score },
        { "a ranking number can differ from the score", a_ranking_number_can_differ_from_the_score },
        { "overtime costs points down to its floor", overtime_costs_points_down_to_its_floor },
        { "overtime can be a need", overtime_can_be_a_need },
        { "pauses are taken off, and an unknown time is referred",
          pauses_are_taken_off_and_an_unknown_time_is_referred },
        { "what is missing decides nothing that it could still change",
          what_is_missing_decides_nothing_it_could_change },
        { "attempts become one in six ways", attempts_become_one_in_six_ways },
    };
    if (!bench_setup())
        return 70;
    int result = CHECK_SUITE("sums", tests);
    bench_teardown();
    return result;
}
