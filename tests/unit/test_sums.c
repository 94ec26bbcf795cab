// SPDX-License-Identifier: Apache-2.0
// test_sums.c -- groups, rules, penalties, floors, grades and ranks: each point has its line, and what is
// missing decides nothing that it could still change
#include "sums_bench.h"

// ---- the sum of the explanation is the score ----

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

// What a sum is out of is known from the rubric where everything counts, and added up where something does not:
// here something that weighs nothing.
static void what_sums_are_out_of_is_the_same_known_and_added_up(void)
{
    static const char rubric[] = "floor = 1, round = { total = \"0.1\" },\n" TICK("a", "weight = \"1.7\",")
        GROUP("g", "start = 2, scale = { to_high = 30 },",
              TICK("b", "weight = 3,")
                  GROUP("h", "best = 1,", TICK("x", "weight = 2,") TICK("y", "weight = 2,")))
            GROUP("one", "only_one = true,",
                  TICK("p", "weight = 4,")
                      TICK("q", "weight = \"0.3\",")) "criterion { id = \"idle\", " TITLE
                                                      ", tick = true, bonus = true, not_applicable = allowed, "
                                                      "levels = { level { "
                                                      "points = 1, when = yes, " SAY
                                                      " }, level { points = 0, when = no, " SAY " } } },\n";
    static const char *const said[] = { "out_of",          "score",           "ranking/value",
                                        "groups/0/out_of", "groups/0/points", "groups/1/out_of",
                                        "groups/1/points", "groups/2/out_of", "groups/2/points" };
    static const char seen[] =
        "\"ticks\":[" YES("a") "," NO("b") "," YES("x") "," NO("y") "," YES("p") "," NO("q");
    char known[sizeof said / sizeof said[0]][64], ticks[2048];
    snprintf(ticks, sizeof ticks, "%s,%s]", seen, NO("idle"));
    CHECK(scored(rubric, ticks));
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++)
        snprintf(known[i], sizeof known[i], "%s", part(said[i]));
    snprintf(ticks, sizeof ticks, "%s,%s]", seen, BY_A("idle", "\"not_applicable\""));
    CHECK(scored(rubric, ticks));
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++)
        CHECK_STR(part(said[i]), known[i]);
    CHECK_STR(part("criteria/6/verdict"), "NA");
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

// ---- want of memory ----

static void *(*resize_before)(void *old, size_t size);
static long fail_at;

static void *fail_once(void *old, size_t size)
{
    return size != 0 && fail_at-- == 0 ? NULL : resize_before(old, size);
}

static void want_of_memory_never_changes_a_record(void)
{
    const char *rubric =
        "start = 1, floor = 0, pass = 3, grades = { grade { id = \"A\", from = 5 }, grade { id = \"B\" } },\n"
        "sections = { { id = \"1\", " TITLE " } }, ranking = { { group = \"g\" } },\n"
        "rules = { when_failed { criterion = \"w\", below = 1, zero = { \"g\" }, cap = 4 } },\n" GROUP(
            "g", "best = 1, round = { group = 1 },", TICK("x", "weight = 4,") TICK("y", "weight = 4,"))
            GROUP("h", "only_one = true,", TICK("z", "weight = 5,") TICK("v", "weight = 3,"))
                TICK("w", "weight = 3, section = \"1\",");
    const char *attempt = "\"ticks\":[" YES("x") "," YES("y") "," NO("z") "," YES("v") "," NO("w") "]";
    CHECK(scored(rubric, attempt));
    size_t size = bench_record.size;
    char *whole = malloc(size);
    CHECK(whole != NULL);
    if (whole == NULL)
        return;
    memcpy(whole, bench_record.bytes, size);
    resize_before = memory_resize;
    long tried = 0;
    for (bool reached = true; reached && tried < 5000; tried++) {
        fail_at = tried;
        memory_resize = fail_once;
        bool made = scored(rubric, attempt);
        memory_resize = resize_before;
        reached = fail_at < 0;
        CHECK(!made || (bench_record.size == size && memcmp(bench_record.bytes, whole, size) == 0));
        CHECK(made || reached);
    }
    CHECK(tried > 10 && tried < 5000);
    free(whole);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "groups are summed inside out", groups_are_summed_inside_out },
        { "what does not count re-bases its group", what_does_not_count_re_bases_its_group },
        { "a weighted group keeps its weight", a_weighted_group_keeps_its_weight },
        { "a failure takes all or caps", a_failure_takes_all_or_caps },
        { "the best of several count", the_best_of_several_count },
        { "what sums are out of is the same, known and added up",
          what_sums_are_out_of_is_the_same_known_and_added_up },
        { "only one of several may be given", only_one_of_several_may_be_given },
        { "penalties stop at the floor, bonuses at the ceiling",
          penalties_stop_at_the_floor_and_bonuses_at_the_ceiling },
        { "a unit can need points", a_unit_can_need_points },
        { "sections cut across groups", sections_cut_across_groups },
        { "a grade names the shown score", a_grade_names_the_shown_score },
        { "a ranking number can differ from the score", a_ranking_number_can_differ_from_the_score },
        { "what is missing decides nothing that it could still change",
          what_is_missing_decides_nothing_it_could_change },
        { "want of memory never changes a record", want_of_memory_never_changes_a_record },
    };
    if (!bench_setup())
        return 70;
    int result = CHECK_SUITE("sums", tests);
    bench_teardown();
    return result;
}
