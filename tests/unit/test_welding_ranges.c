// SPDX-License-Identifier: Apache-2.0
// test_welding_ranges.c -- designation, range by rule and validity, one step around every number
#include "check.h"
#include "trade_bench.h"

static void check_text(const char *task, const char *settings, const char *evidence, const char *measure,
                       const char *want)
{
    CHECK(bench_measure(task, settings, evidence));
    CHECK_STR(bench_value(measure, 0), want);
}

#define PIPE                                                                                                   \
    "{\"product\":\"T\",\"joint\":\"BW\",\"position\":\"PH\",\"filler_type\":\"S\",\"details\":\"ss nb\"}"
#define FILLET                                                                                                 \
    "{\"product\":\"P\",\"joint\":\"FW\",\"position\":\"PB\",\"filler_type\":\"S\",\"details\":\"ml\"}"

static void designations(void)
{
    check_text("smaw_plate", "{\"filler_type\":\"B\",\"details\":\"ss nb\"}", "{\"weld_thickness\":\"12\"}",
               "designation", "ISO 9606-1 111 P BW FM1 B s12 PF ss nb");
    check_text("gtaw", FILLET, "{\"thickness\":\"10\"}", "designation", "ISO 9606-1 141 P FW FM1 S t10 PB ml");
    check_text("gtaw", PIPE,
               "{\"weld_thickness\":\"3.60\",\"diameter\":{\"value\":\"4.5\",\"unit\":\"[in_i]\"}}",
               "designation", "ISO 9606-1 141 T BW FM1 S s3.6 D114.3 PH ss nb");
    check_text("gtaw", PIPE, "{\"weld_thickness\":\"3.6\"}", "designation", "absent");
    check_text("smaw_plate", NULL, "{\"thickness\":\"12\"}", "designation", "absent");
    check_text("fcaw_groove", "{\"process\":\"138\"}", "{\"weld_thickness\":\"8\"}", "designation",
               "ISO 9606-1 138 P BW FM1 s8 PF");
    CHECK_STR(bench_value("qualified_process", 0), "138");
    CHECK(strstr(bench_value("standing", 0), "no welder's qualification certificate") != NULL);
}

static void check_butt(const char *s, const char *layers, const char *want)
{
    char evidence[96];
    snprintf(evidence, sizeof evidence, "{\"weld_thickness\":\"%s\"%s}", s, layers);
    check_text("smaw_plate", NULL, evidence, "qualified_thickness", want);
}

static void thickness_of_butt_welds(void)
{
    check_butt("1", "", "1..3 mm");
    check_butt("1.5", "", "1.5..3 mm");
    check_butt("1.6", "", "1.6..3.2 mm");
    check_butt("2.999", "", "2.999..5.998 mm");
    check_butt("3", "", "3..6 mm");
    check_butt("11.999", "", "3..23.998 mm");
    check_butt("12", ",\"layers\":3", ">=3 mm");
    check_butt("12", ",\"layers\":2", "absent");
    check_butt("12", "", "absent");
}

static void check_fillet(const char *t, const char *want)
{
    char evidence[96];
    snprintf(evidence, sizeof evidence, "{\"thickness\":\"%s\"}", t);
    check_text("gtaw", FILLET, evidence, "qualified_thickness", want);
}

static void thickness_of_fillet_welds(void)
{
    check_fillet("1", "1..3 mm");
    check_fillet("2", "2..4 mm");
    check_fillet("2.9", "2.9..5.8 mm");
    check_fillet("3", ">=3 mm");
    check_fillet("40", ">=3 mm");
}

static void check_pipe(const char *diameter, const char *want)
{
    char evidence[96];
    snprintf(evidence, sizeof evidence, "{\"diameter\":\"%s\"}", diameter);
    check_text("gtaw", PIPE, evidence, "qualified_diameter", want);
}

static void diameters(void)
{
    check_pipe("20", "20..40 mm");
    check_pipe("25", "25..50 mm");
    check_pipe("25.1", ">=25 mm");
    check_pipe("50", ">=25 mm");
    check_pipe("50.2", ">=25.1 mm");
    check_text("gtaw", FILLET, "{\"diameter\":\"20\"}", "qualified_diameter", "absent");
}

static void positions(void)
{
    static const struct {
        const char *joint, *product, *position, *qualifies, *aws;
    } rows[] = {
        { "BW", "P", "PA", "PA", "1G" },
        { "BW", "P", "PC", "PA, PC", "2G" },
        { "BW", "P", "PE", "PA, PC, PE", "4G" },
        { "BW", "P", "PF", "PA, PF", "3G" },
        { "BW", "P", "PG", "PG", "3G" },
        { "BW", "T", "PH", "PA, PE, PF", "5G" },
        { "BW", "T", "PJ", "PA, PE, PG", "5G" },
        { "BW", "T", "H-L045", "PA, PC, PE, PF", "6G" },
        { "BW", "T", "J-L045", "absent", "6G" },
        { "BW", "T", "PE", "absent", "absent" },
        { "FW", "P", "PA", "PA", "1F" },
        { "FW", "P", "PB", "PA, PB", "2F" },
        { "FW", "P", "PC", "PA, PB, PC", "absent" },
        { "FW", "P", "PD", "PA, PB, PC, PD, PE", "4F" },
        { "FW", "P", "PE", "PA, PB, PC, PD, PE", "absent" },
        { "FW", "P", "PF", "PA, PB, PF", "3F" },
        { "FW", "P", "PG", "PG", "3F" },
        { "FW", "T", "PH", "PA, PB, PC, PD, PE, PF", "absent" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char settings[128];
        snprintf(settings, sizeof settings, "{\"joint\":\"%s\",\"product\":\"%s\",\"position\":\"%s\"}",
                 rows[i].joint, rows[i].product, rows[i].position);
        check_text("gtaw", settings, "{}", "qualified_position", rows[i].qualifies);
        CHECK_STR(bench_value("tested_position_aws", 0), rows[i].aws);
        CHECK_STR(bench_value("tested_position", 0), rows[i].position);
    }
}

static void ranges_of_aws(void)
{
    check_text("smaw_plate", NULL, "{\"thickness\":\"10\"}", "qualified_thickness_aws", "<= 20 mm");
    CHECK_STR(bench_value("qualified_position_aws", 0), "F, H, V");
    check_text("smaw_plate", NULL, "{\"thickness\":\"25\"}", "qualified_thickness_aws", "unlimited");
    check_text("smaw_plate", NULL, "{\"thickness\":\"12\"}", "qualified_thickness_aws", "absent");
    check_text("gtaw", PIPE, "{\"thickness\":\"10\"}", "qualified_thickness_aws", "absent");
    CHECK_STR(bench_value("qualified_position_aws", 0), "absent");
}

// ---- validity ----

static void check_validity(const char *way, const char *dates, const char *confirm, const char *revalidate,
                           const char *until)
{
    char settings[32], evidence[512];
    snprintf(settings, sizeof settings, "{\"validity\":\"%s\"}", way);
    snprintf(evidence, sizeof evidence, "{%s}", dates);
    CHECK(bench_measure("smaw_plate", settings, evidence));
    CHECK_STR(bench_value("confirm_by", 0), confirm);
    CHECK_STR(bench_value("revalidate_by", 0), revalidate);
    CHECK_STR(bench_value("valid_until", 0), until);
}

static void months_end_with_the_calendar(void)
{
    check_validity("a", "\"test_date\":\"2026-08-31\"", "2027-02-28", "2029-08-31", "2027-02-28");
    check_validity("b", "\"test_date\":\"2027-08-31\"", "2028-02-29", "2029-08-31", "2028-02-29");
    check_validity("c", "\"test_date\":\"2026-11-20\"", "2027-05-20", "absent", "2027-05-20");
    check_validity("aws", "\"test_date\":\"2028-02-29\"", "2028-08-29", "absent", "2028-08-29");
    check_validity("a", "\"test_date\":\"2028-02-29\"", "2028-08-29", "2031-02-28", "2028-08-29");
    check_validity("a", "\"weld_length\":\"100\"", "absent", "absent", "absent");
}

static void confirmations_carry_on(void)
{
    check_validity("a", "\"test_date\":\"2026-01-15\",\"confirmations\":[\"2026-07-15\"]", "2027-01-15",
                   "2029-01-15", "2027-01-15");
    check_validity("a", "\"test_date\":\"2026-01-15\",\"confirmations\":[\"2026-12-01\",\"2026-07-01\"]",
                   "2027-06-01", "2029-01-15", "2027-06-01");
    check_validity("a", "\"test_date\":\"2026-01-15\",\"confirmations\":[\"2026-07-16\"]", "2026-07-15",
                   "2029-01-15", "2026-07-15");
    CHECK(bench_said("welding/confirmation_late"));
    check_validity("a", "\"test_date\":\"2026-01-15\",\"confirmations\":[\"2026-01-14\"]", "2026-07-15",
                   "2029-01-15", "2026-07-15");
    CHECK(bench_said("welding/confirmation_early"));
    static const char two_years[] =
        "\"test_date\":\"2026-01-15\",\"confirmations\":[\"2026-07-01\",\"2026-12-20\",\"2027-06-10\","
        "\"2027-12-01\"]";
    check_validity("b", two_years, "2028-06-01", "2028-01-15", "2028-01-15");
    check_validity("a", two_years, "2028-06-01", "2029-01-15", "2028-06-01");
    check_validity("c", two_years, "2028-06-01", "absent", "2028-06-01");
    check_validity("a", "\"test_date\":\"2026-01-15\",\"confirmations\":[\"2026-07-01\",\"soon\"]", "absent",
                   "absent", "absent");
}

static const struct check_test tests[] = {
    { "a designation has its parts in order, and none where one is missing", designations },
    { "thickness range of butt welds", thickness_of_butt_welds },
    { "thickness range of fillet welds", thickness_of_fillet_welds },
    { "range of pipe diameters", diameters },
    { "positions qualify the positions of the table", positions },
    { "AWS plate ranges are given for 10 and 25 mm", ranges_of_aws },
    { "months end with the calendar", months_end_with_the_calendar },
    { "confirmations carry on until a gap, and no further than the years", confirmations_carry_on },
};

int main(void)
{
    if (!bench_open("welding"))
        return 1;
    int failed = CHECK_SUITE("welding ranges", tests);
    bench_close();
    return failed;
}
