// SPDX-License-Identifier: Apache-2.0
// test_automotive_faults.c -- fault-finding: what is found, what is false, and trouble codes
#include "check.h"
#include "trade_bench.h"

#define ROW(fault, symptom, measured, swapped)                                                                 \
    "{\"fault\":\"" fault "\",\"symptom\":" symptom ",\"measured\":" measured ",\"swapped\":" swapped "}"
#define FOUND(fault) ROW(fault, "false", "true", "false")
#define SWAP(fault) ROW(fault, "false", "false", "true")
#define BOTH(fault) ROW(fault, "false", "true", "true")
#define SYMPTOM(fault) ROW(fault, "true", "false", "false")
#define PLANTED(fault) "{\"fault\":\"" fault "\",\"critical\":false}"
#define CRITICAL(fault) "{\"fault\":\"" fault "\",\"critical\":true}"

static void sheets(const char *settings, int planted_count, const char *planted, int reported_count,
                   const char *reported)
{
    char evidence[3000];
    snprintf(evidence, sizeof evidence,
             "{\"planted_count\":%d,\"planted\":[%s],\"healthy\":%s,\"reported_count\":%d,\"reported\":[%s],"
             "\"reports_none\":%s}",
             planted_count, planted, planted[0] == '\0' ? "true" : "false", reported_count, reported,
             reported[0] == '\0' ? "true" : "false");
    CHECK(bench_measure("fault_finding", settings, evidence));
}

#define FIVE PLANTED("a") "," PLANTED("b") "," PLANTED("c") "," PLANTED("d") "," PLANTED("e")

static void four_found_one_missed_two_false(void)
{
    sheets(NULL, 5, FIVE, 6,
           FOUND("a") "," FOUND("b") "," FOUND("c") "," FOUND("d") "," FOUND("x") "," FOUND("y"));
    CHECK_STR(bench_value("faults_found", 0), "4");
    CHECK_STR(bench_value("faults_missed", 0), "1");
    CHECK_STR(bench_value("faults_false", 0), "2");
    CHECK_STR(bench_value("precision", 0), "2/3");
    CHECK_STR(bench_value("recall", 0), "0.8");
    CHECK_STR(bench_value("f1", 0), "8/11");
    CHECK_STR(bench_value("finding_score", 0), "0.6");
    CHECK_STR(bench_value("planted_state", 4), "missed");
    CHECK_STR(bench_value("reported_state", 5), "false");
}

static void false_reports_never_make_the_score_negative(void)
{
    sheets("{\"penalty\":\"1\"}", 1, PLANTED("a"), 3, FOUND("a") "," FOUND("x") "," FOUND("y"));
    CHECK_STR(bench_value("finding_score", 0), "0");
    sheets("{\"penalty\":\"0\"}", 1, PLANTED("a"), 3, FOUND("a") "," FOUND("x") "," FOUND("y"));
    CHECK_STR(bench_value("finding_score", 0), "1");
    sheets("{\"penalty\":\"a half\"}", 1, PLANTED("a"), 1, FOUND("a"));
    CHECK_STR(bench_value("finding_score", 0), "absent");
    CHECK(bench_said("automotive/penalty_no_number"));
}

static void a_healthy_vehicle_has_nothing_to_report(void)
{
    sheets(NULL, 0, "", 0, "");
    CHECK_STR(bench_value("finding_score", 0), "1");
    CHECK_STR(bench_value("recall", 0), "absent");
    CHECK_STR(bench_value("precision", 0), "absent");
    sheets(NULL, 0, "", 1, FOUND("x"));
    CHECK_STR(bench_value("finding_score", 0), "0");
    CHECK_STR(bench_value("precision", 0), "0");
    sheets(NULL, 0, "", 1, SYMPTOM("x"));
    CHECK_STR(bench_value("finding_score", 0), "1");
}

static void an_empty_report_has_no_precision(void)
{
    sheets(NULL, 2, PLANTED("a") "," PLANTED("b"), 0, "");
    CHECK_STR(bench_value("precision", 0), "absent");
    CHECK_STR(bench_value("recall", 0), "0");
    CHECK_STR(bench_value("f1", 0), "absent");
    CHECK_STR(bench_value("finding_score", 0), "0");
}

static void a_mere_swap_is_false_even_where_it_cures(void)
{
    sheets(NULL, 2, PLANTED("a") "," PLANTED("b"), 2, SWAP("a") "," BOTH("b"));
    CHECK_STR(bench_value("faults_found", 0), "1");
    CHECK_STR(bench_value("faults_false", 0), "1");
    CHECK_STR(bench_value("finding_score", 0), "0.25");
    CHECK_STR(bench_value("reported_state", 0), "false");
    CHECK_STR(bench_value("reported_state", 1), "found");
    sheets(NULL, 1, PLANTED("a"), 2, SWAP("a") "," FOUND("A"));
    CHECK_STR(bench_value("faults_found", 0), "1");
    CHECK_STR(bench_value("faults_false", 0), "0");
}

static void duplicates_count_once_and_symptoms_not_at_all(void)
{
    sheets(NULL, 1, PLANTED("a"), 5,
           FOUND("a") "," FOUND("a") "," FOUND("x") "," FOUND("X") "," SYMPTOM("noise"));
    CHECK_STR(bench_value("faults_found", 0), "1");
    CHECK_STR(bench_value("faults_false", 0), "1");
    CHECK_STR(bench_value("precision", 0), "0.5");
    CHECK_STR(bench_value("reported_state", 4), "symptom");
    sheets(NULL, 1, PLANTED("a"), 1, SYMPTOM("a"));
    CHECK_STR(bench_value("faults_found", 0), "0");
}

static void a_critical_fault_that_is_missed_is_counted(void)
{
    sheets(NULL, 3, CRITICAL("a") "," CRITICAL("b") "," PLANTED("c"), 2, FOUND("a") "," SWAP("b"));
    CHECK_STR(bench_value("critical_missed", 0), "1");
    sheets(NULL, 2, CRITICAL("a") "," PLANTED("c"), 1, FOUND("a"));
    CHECK_STR(bench_value("critical_missed", 0), "0");
}

static void a_line_lost_in_copying_is_noticed(void)
{
    sheets(NULL, 5, FIVE, 6, FOUND("a") "," FOUND("b") "," FOUND("c") "," FOUND("d") "," FOUND("x"));
    CHECK_STR(bench_value("finding_score", 0), "absent");
    CHECK(bench_said("automotive/reported_count_differs"));
    sheets(NULL, 6, FIVE, 1, FOUND("a"));
    CHECK_STR(bench_value("critical_missed", 0), "absent");
    CHECK(bench_said("automotive/planted_count_differs"));
    CHECK(bench_measure("fault_finding", NULL,
                        "{\"planted_count\":1,\"planted\":[" PLANTED("a") "],\"reported_count\":0}"));
    CHECK_STR(bench_value("finding_score", 0), "absent");
    CHECK(bench_said("rows_unsaid"));
}

static void a_row_that_does_not_say_all_counts_nothing(void)
{
    sheets(NULL, 1, PLANTED("a"), 1, "{\"fault\":\"a\",\"symptom\":false,\"measured\":true}");
    CHECK_STR(bench_value("faults_found", 0), "absent");
    CHECK(bench_said("automotive/row_incomplete"));
    sheets(NULL, 1, "{\"fault\":\"a\"}", 1, FOUND("a"));
    CHECK_STR(bench_value("critical_missed", 0), "absent");
}

// ---- trouble codes ----

static void code(const char *row)
{
    char evidence[300];
    snprintf(evidence, sizeof evidence, "{\"planted_count\":0,\"reported_count\":0,\"codes\":[%s]}", row);
    CHECK(bench_measure("fault_finding", NULL, evidence));
}

static void two_bytes_make_a_code(void)
{
    static const char *const codes[][2] = {
        { "01 71", "P0171" },     { "0x41 0x23", "C0123" }, { "0300", "P0300" },   { "C1 00", "U0100" },
        { "0x0000", "none" },     { "ff ff", "U3FFF" },     { "3A BC", "P3ABC" },  { "92 34", "B1234" },
        { "0x01 0x7", "absent" }, { "01 71 0", "absent" },  { "01 7G", "absent" }, { "", "absent" },
    };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        char row[100];
        snprintf(row, sizeof row, "{\"bytes\":\"%s\"}", codes[i][0]);
        code(row);
        CHECK_STR(bench_value("code", 0), codes[i][1]);
    }
}

static void every_two_bytes_make_the_code_that_reads_back(void)
{
    for (unsigned value = 1; value <= 0xFFFF; value += 7) {
        char row[100], want[8];
        snprintf(want, sizeof want, "%c%u%03X", "PCBU"[value >> 14], value >> 12 & 3, value & 0xFFF);
        snprintf(row, sizeof row, "{\"bytes\":\"%04X\",\"code\":\"%s\"}", value, want);
        code(row);
        CHECK_STR(bench_value("code", 0), want);
        CHECK_STR(bench_value("code_agrees", 0), "1");
    }
}

static void a_code_is_five_characters_of_its_own_kind(void)
{
    static const char *const texts[][2] = { { "P0171", "P0171" },   { "U0100", "U0100" },
                                            { "P4171", "absent" },  { "X0171", "absent" },
                                            { "p0171", "absent" },  { "P017", "absent" },
                                            { "P01711", "absent" }, { "P01g1", "absent" },
                                            { "none", "none" } };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        char row[100];
        snprintf(row, sizeof row, "{\"code\":\"%s\"}", texts[i][0]);
        code(row);
        CHECK_STR(bench_value("code", 0), texts[i][1]);
        CHECK_STR(bench_value("code_agrees", 0), "absent");
    }
    code("{\"bytes\":\"01 71\",\"code\":\"P0117\"}");
    CHECK_STR(bench_value("code", 0), "P0171");
    CHECK_STR(bench_value("code_agrees", 0), "0");
}

static void the_checked_codes_have_their_meaning(void)
{
    static const char *const meanings[][2] = {
        { "P0113", "intake air temperature circuit high" },
        { "P0115", "engine coolant temperature circuit" },
        { "P0171", "system too lean (bank 1)" },
        { "P0201", "injector circuit, cylinder 1" },
        { "P0300", "random misfire" },
        { "P0301", "cylinder 1 misfire" },
        { "P0335", "crankshaft position sensor A" },
        { "P0340", "camshaft position sensor A" },
        { "P0420", "catalyst efficiency below threshold (bank 1)" },
        { "P0442", "evaporative emission system, small leak" },
        { "P0505", "idle control" },
        { "P0562", "system voltage low" },
        { "P0700", "transmission control module requests the malfunction lamp" },
        { "U0100", "lost communication with the engine control module" },
        { "P0302", "absent" },
    };
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++) {
        char row[100];
        snprintf(row, sizeof row, "{\"code\":\"%s\"}", meanings[i][0]);
        code(row);
        CHECK_STR(bench_value("code_meaning", 0), meanings[i][1]);
    }
}

static void the_first_two_characters_tell_who_defines_a_code(void)
{
    static const char *const origins[][2] = { { "P0302", "generic" },
                                              { "P1302", "maker" },
                                              { "P2302", "generic" },
                                              { "P3302", "mixed" },
                                              { "C0302", "absent" } };
    for (size_t i = 0; i < sizeof origins / sizeof origins[0]; i++) {
        char row[100];
        snprintf(row, sizeof row, "{\"code\":\"%s\"}", origins[i][0]);
        code(row);
        CHECK_STR(bench_value("code_origin", 0), origins[i][1]);
    }
}

static void the_plugins_own_examples_hold(void)
{
    CHECK_INT(bench_examples(), 0);
}

static const struct check_test tests[] = {
    { "four found, one missed, two false: 0.6", four_found_one_missed_two_false },
    { "false reports never make the score negative", false_reports_never_make_the_score_negative },
    { "a healthy vehicle has nothing to report", a_healthy_vehicle_has_nothing_to_report },
    { "an empty report has no precision", an_empty_report_has_no_precision },
    { "a mere swap is false even where it cures", a_mere_swap_is_false_even_where_it_cures },
    { "duplicates count once and symptoms not at all", duplicates_count_once_and_symptoms_not_at_all },
    { "a critical fault that is missed is counted", a_critical_fault_that_is_missed_is_counted },
    { "a line lost in copying is noticed", a_line_lost_in_copying_is_noticed },
    { "a row that does not say all counts nothing", a_row_that_does_not_say_all_counts_nothing },
    { "two bytes make a code", two_bytes_make_a_code },
    { "every two bytes make the code that reads back", every_two_bytes_make_the_code_that_reads_back },
    { "a code is five characters of its own kind", a_code_is_five_characters_of_its_own_kind },
    { "the checked codes have their meaning", the_checked_codes_have_their_meaning },
    { "the first two characters tell who defines a code", the_first_two_characters_tell_who_defines_a_code },
    { "the plugin's own examples hold", the_plugins_own_examples_hold },
};

int main(void)
{
    if (!bench_open("automotive"))
        return 1;
    int failed = CHECK_SUITE("automotive_faults", tests);
    bench_close();
    return failed;
}
