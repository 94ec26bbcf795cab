// SPDX-License-Identifier: Apache-2.0
// test_welding_d11.c -- visual inspection by AWS D1.1 and bend tests by four codes, at and around every number
#include "check.h"
#include "trade_bench.h"

#define STATIC "{\"code\":\"d1_1_static\"}"
#define OTHER "{\"code\":\"d1_1_static\",\"tension\":\"other\"}"
#define CYCLIC "{\"code\":\"d1_1_cyclic\"}"
#define CYCLIC_OTHER "{\"code\":\"d1_1_cyclic\",\"tension\":\"other\"}"
#define FILLET "{\"code\":\"d1_1_static\",\"joint\":\"FW\",\"position\":\"PB\"}"
#define FILLET_CYCLIC "{\"code\":\"d1_1_cyclic\",\"joint\":\"FW\",\"position\":\"PB\"}"

static const char *const tasks[] = { "fcaw_groove", "gtaw" };

static void weld(const char *settings, const char *piece, const char *rows)
{
    char evidence[2048];
    snprintf(evidence, sizeof evidence, "{%s,\"imperfections\":[%s]}", piece, rows);
    bool fillet = strstr(settings, "FW") != NULL;
    CHECK(bench_measure(tasks[fillet], settings, evidence));
}

static void check_row(const char *settings, const char *piece, const char *row, const char *limit,
                      const char *within)
{
    weld(settings, piece, row);
    CHECK_STR(bench_limit("imperfection", 0), limit);
    CHECK_STR(bench_within("imperfection", 0), within);
}

static void check_sum(const char *measure, const char *value, const char *within)
{
    CHECK_STR(bench_value(measure, 0), value);
    CHECK_STR(bench_within(measure, 0), within);
}

#define T12 "\"thickness\":\"12\""
#define CUT(h) "{\"kind\":\"undercut\",\"height\":\"" h "\"}"
#define CUT_AT(h, l, at) "{\"kind\":\"undercut\",\"height\":\"" h "\",\"length\":\"" l "\",\"at\":\"" at "\"}"

static void undercut_by_thickness_and_load(void)
{
    check_row(STATIC, T12, CUT("1"), "..1", "yes");
    check_row(STATIC, T12, CUT("1.001"), "none", "absent");
    CHECK(bench_said("welding/length_unknown"));
    check_row(STATIC, T12, CUT("2.001"), "..2", "no");
    check_row(STATIC, "\"thickness\":\"24.999\"", CUT_AT("2", "51", "0"), "..1", "no");
    check_row(STATIC, "\"thickness\":\"25\"", CUT_AT("2", "51", "0"), "..2", "yes");
    check_row(STATIC, "\"thickness\":\"25\"", CUT("2.001"), "..2", "no");
    check_row(CYCLIC, T12, CUT("0.25"), "..0.25", "yes");
    check_row(CYCLIC, T12, CUT("0.251"), "..0.25", "no");
    check_row(CYCLIC_OTHER, T12, CUT("1"), "..1", "yes");
    check_row(CYCLIC_OTHER, T12, CUT("1.1"), "..1", "no");
    check_row(STATIC, "\"weld_length\":\"300\"", CUT("0.1"), "none", "absent");
}

static void deep_undercut_in_the_worst_300(void)
{
    check_row(STATIC, T12, CUT_AT("1.5", "50", "10"), "..2", "yes");
    check_sum("undercut_worst_300", "50", "yes");
    check_row(STATIC, T12, CUT_AT("1.5", "50.1", "10"), "..1", "no");
    check_sum("undercut_worst_300", "50.1", "no");
    check_row(STATIC, T12, CUT_AT("1.5", "30", "0") "," CUT_AT("1.2", "30", "270"), "..1", "no");
    check_sum("undercut_worst_300", "60", "no");
    check_row(STATIC, T12, CUT_AT("1.5", "30", "0") "," CUT_AT("1.2", "30", "280"), "..2", "yes");
    check_sum("undercut_worst_300", "50", "yes");
    check_row(STATIC, T12, CUT_AT("1.5", "30", "0") "," CUT_AT("1", "300", "0"), "..2", "yes");
    check_sum("undercut_worst_300", "30", "yes");
    weld(CYCLIC_OTHER, T12, CUT_AT("0.5", "300", "0"));
    check_sum("undercut_worst_300", "0", "yes");
    CHECK_STR(bench_limit("undercut_worst_300", 0), "..");
}

#define PORE(d, at) "{\"kind\":\"surface_pore\",\"diameter\":\"" d "\",\"at\":\"" at "\"}"
#define PIPE_PORE(d, at) "{\"kind\":\"piping_pore\",\"diameter\":\"" d "\",\"at\":\"" at "\"}"

static void pores_in_closed_windows(void)
{
    weld(OTHER, T12, PORE("5", "0") "," PORE("5", "25"));
    check_sum("pores_worst_25", "10", "yes");
    weld(OTHER, T12, PORE("5", "0") "," PORE("5.1", "25"));
    check_sum("pores_worst_25", "10.1", "no");
    weld(OTHER, T12, PORE("5", "0") "," PORE("5.1", "25.001"));
    check_sum("pores_worst_25", "5.1", "yes");
    weld(OTHER, T12, PORE("7", "0") "," PORE("7", "150") "," PIPE_PORE("6", "300"));
    check_sum("pores_worst_300", "20", "yes");
    weld(OTHER, T12, PORE("7", "0") "," PORE("7", "150") "," PIPE_PORE("6.1", "300"));
    check_sum("pores_worst_300", "20.1", "no");
    weld(OTHER, T12, PORE("0.999", "0") "," PORE("1", "1"));
    check_sum("pores_worst_25", "1", "yes");
    weld(OTHER, T12, "{\"kind\":\"surface_pore\",\"diameter\":\"2\"}");
    check_sum("pores_worst_25", "2", "yes"); // the place of a single pore does not matter
    weld(OTHER, T12, "{\"kind\":\"surface_pore\",\"diameter\":\"2\"}," PORE("2", "9"));
    check_sum("pores_worst_25", "absent", "absent");
    weld(OTHER, T12, "{\"kind\":\"surface_pore\",\"at\":\"2\"}");
    check_sum("pores_worst_300", "absent", "absent");
}

static void piping_porosity(void)
{
    check_row(STATIC, T12, PIPE_PORE("1", "0"), "..0", "no");
    check_row(OTHER, T12, PIPE_PORE("1", "0"), "..", "yes");
    check_row("{\"code\":\"d1_1_static\",\"penetration\":\"partial\"}", T12, PIPE_PORE("1", "0"), "..", "yes");
    check_row(FILLET_CYCLIC, T12, PIPE_PORE("2.5", "0"), "..2.5", "yes");
    check_row(FILLET_CYCLIC, T12, PIPE_PORE("2.51", "0"), "..2.5", "no");
    weld(FILLET_CYCLIC, T12, PIPE_PORE("0.5", "0") "," PIPE_PORE("0.5", "100.1"));
    check_sum("piping_worst_100", "1", "yes");
    weld(FILLET_CYCLIC, T12, PIPE_PORE("0.5", "0") "," PIPE_PORE("0.5", "100"));
    check_sum("piping_worst_100", "2", "no");
    weld(FILLET, T12, PIPE_PORE("0.5", "0") "," PIPE_PORE("0.5", "100"));
    check_sum("piping_worst_100", "2", "yes");
}

static void check_undersize(const char *leg, const char *limit)
{
    char piece[96];
    snprintf(piece, sizeof piece, "\"weld_length\":\"100\",\"leg\":\"%s\"", leg);
    check_row(FILLET, piece,
              "{\"kind\":\"fillet_undersize\",\"height\":\"0.1\",\"length\":\"10\",\"at_girder_end\":false}",
              limit, "yes");
}

static void undersize_fillets(void)
{
    check_undersize("4", "..2");
    check_undersize("5", "..2");
    check_undersize("5.999", "..2");
    check_undersize("6", "..2.5");
    check_undersize("7.999", "..2.5");
    check_undersize("8", "..3");
    check_undersize("12", "..3");
    check_sum("undersize_share", "10", "yes");
    static const char row[] =
        "{\"kind\":\"fillet_undersize\",\"height\":\"2\",\"length\":\"10.1\",\"at_girder_end\":true}";
    check_row(FILLET, "\"weld_length\":\"100\",\"leg\":\"6\"", row, "..0", "no");
    check_sum("undersize_share", "10.1", "no");
    check_row(FILLET, "\"weld_length\":\"100\",\"leg\":\"6\"",
              "{\"kind\":\"fillet_undersize\",\"height\":\"1\",\"length\":\"1\"}", "none", "absent");
    check_row(FILLET, "\"weld_length\":\"100\"",
              "{\"kind\":\"fillet_undersize\",\"height\":\"1\",\"length\":\"1\",\"at_girder_end\":false}",
              "none", "absent");
    check_row(STATIC, T12, "{\"kind\":\"fillet_undersize\",\"height\":\"1\",\"at_girder_end\":false}", "none",
              "absent");
}

static void craters_caps_and_waiting(void)
{
    check_row(STATIC, T12, "{\"kind\":\"unfilled_crater\",\"outside_effective_length\":true}", "..0", "no");
    check_row(FILLET, T12, "{\"kind\":\"unfilled_crater\",\"outside_effective_length\":true}", "..", "yes");
    check_row(FILLET, T12, "{\"kind\":\"unfilled_crater\",\"outside_effective_length\":false}", "..0", "no");
    check_row(FILLET, T12, "{\"kind\":\"unfilled_crater\"}", "none", "absent");
    check_row(STATIC, T12, "{\"kind\":\"excess_weld_metal\",\"height\":\"3\"}", "..3", "yes");
    check_row(STATIC, T12, "{\"kind\":\"excess_weld_metal\",\"height\":\"3.1\"}", "..3", "no");
    check_row(STATIC, T12, "{\"kind\":\"overlap\",\"height\":\"1\",\"width\":\"9\"}", "none", "absent");
    CHECK(bench_measure("fcaw_groove", "{\"code\":\"d1_1_static\",\"steel\":\"quenched\"}",
                        "{\"hours_before_inspection\":\"48\"}"));
    check_sum("hours_before_inspection", "48", "yes");
    CHECK(bench_measure("fcaw_groove", "{\"code\":\"d1_1_static\",\"steel\":\"quenched\"}",
                        "{\"hours_before_inspection\":\"47.9\"}"));
    check_sum("hours_before_inspection", "47.9", "no");
    CHECK(bench_measure("fcaw_groove", STATIC, "{\"hours_before_inspection\":\"1\"}"));
    check_sum("hours_before_inspection", "1", "yes");
}

static void iso_and_d11_do_not_mix(void)
{
    weld("{\"code\":\"iso5817\"}", T12, PORE("1", "0"));
    CHECK_STR(bench_value("pores_worst_25", 0), "absent");
    CHECK(bench_measure("fcaw_groove", STATIC, "{\"thickness\":\"12\",\"toe_angle\":\"170\"}"));
    CHECK_STR(bench_value("toe_angle", 0), "absent");
}

// ---- bend tests ----

static void bend(const char *code, const char *rows)
{
    char settings[96], evidence[1024];
    snprintf(settings, sizeof settings, "{\"bend_code\":\"%s\"}", code);
    snprintf(evidence, sizeof evidence, "{\"bends\":[%s]}", rows);
    CHECK(bench_measure("smaw_plate", settings, evidence));
}

static void check_bend(const char *code, const char *row, const char *within)
{
    bend(code, row);
    if (strcmp(bench_within("bend", 0), within) != 0)
        printf("    %s: %s\n", code, row);
    CHECK_STR(bench_within("bend", 0), within);
}

#define SEEN(kind, size, more) "{\"specimen\":1,\"kind\":\"" kind "\",\"size\":\"" size "\"" more "}"
#define WELD_METAL ",\"in_haz\":false"

static void three_millimetres_exactly(void)
{
    check_bend("iso9606_1", SEEN("crack", "2.999", ""), "yes");
    check_bend("iso9606_1", SEEN("crack", "3", ""), "no");
    check_bend("asme_ix", SEEN("crack", "3", ""), "yes");
    check_bend("asme_ix", SEEN("crack", "3.001", ""), "no");
    check_bend("asme_ix\",\"asme_limit\":\"3.175", SEEN("crack", "3.175", ""), "yes");
    check_bend("asme_ix\",\"asme_limit\":\"3.175", SEEN("crack", "3.176", ""), "no");
    check_bend("d1_1", SEEN("crack", "3", ""), "yes");
    check_bend("d1_1", SEEN("crack", "3.001", ""), "no");
    check_bend("wes_8101", SEEN("crack", "3", WELD_METAL), "yes");
    check_bend("wes_8101", SEEN("crack", "3.001", WELD_METAL), "no");
    check_bend("iso9606_1", "{\"specimen\":1,\"kind\":\"sound\"}", "yes");
    check_bend("iso9606_1", "{\"specimen\":1,\"kind\":\"crack\"}", "absent");
}

static void cracks_at_a_corner(void)
{
    check_bend("iso9606_1", SEEN("corner_crack", "9", ",\"from_defect\":false"), "yes");
    check_bend("iso9606_1", SEEN("corner_crack", "3", ",\"from_defect\":true"), "no");
    check_bend("iso9606_1", SEEN("corner_crack", "1", ""), "absent");
    check_bend("asme_ix", SEEN("corner_crack", "9", ",\"from_defect\":false"), "yes");
    check_bend("asme_ix", SEEN("corner_crack", "3.1", ",\"from_defect\":true"), "no");
    check_bend("d1_1", SEEN("corner_crack", "6", ",\"from_defect\":false"), "yes");
    check_bend("d1_1", SEEN("corner_crack", "6.1", ",\"from_defect\":false"), "no");
    check_bend("d1_1", SEEN("corner_crack", "3", ",\"from_defect\":true"), "yes");
    check_bend("d1_1", SEEN("corner_crack", "3.1", ",\"from_defect\":true"), "no");
    check_bend("wes_8101", SEEN("corner_crack", "3.1", WELD_METAL), "no");
    bend("d1_1", SEEN("corner_crack", "2.9", ",\"from_defect\":true") "," SEEN("crack", "2.9", ""));
    check_sum("bend_sum", "2.9", "yes");
}

static void small_ones_add_up_in_a_specimen(void)
{
    bend("iso9606_1", SEEN("crack", "2.5", "") "," SEEN("crack", "2.5", "") "," SEEN(
                          "slag", "2.5", "") "," SEEN("crack", "2.5", ""));
    check_sum("bend_sum", "10", "yes");
    bend("iso9606_1", SEEN("crack", "2.5", "") "," SEEN("crack", "2.5", "") "," SEEN(
                          "slag", "2.5", "") "," SEEN("crack", "2.6", ""));
    check_sum("bend_sum", "10.1", "no");
    bend("iso9606_1", SEEN("crack", "1", "") "," SEEN("crack", "1.001", "") "," SEEN("crack", "3", ""));
    check_sum("bend_sum", "1.001", "yes");
    bend("d1_1", SEEN("crack", "1", "") "," SEEN("crack", "1.001", "") "," SEEN("crack", "3", ""));
    check_sum("bend_sum", "4.001", "yes");
    bend("iso9606_1", SEEN("crack", "2.9", "") ",{\"specimen\":2,\"kind\":\"crack\",\"size\":\"2.8\"}");
    check_sum("bend_sum", "2.9", "yes");
    bend("wes_8101",
         SEEN("crack", "3", WELD_METAL) "," SEEN("crack", "3", WELD_METAL) "," SEEN("crack", "1", WELD_METAL));
    check_sum("bend_sum", "7", "yes");
    bend("wes_8101", SEEN("crack", "3", WELD_METAL) "," SEEN("crack", "3", WELD_METAL) "," SEEN("crack", "1.1",
                                                                                                WELD_METAL));
    check_sum("bend_sum", "7.1", "no");
    bend("asme_ix", SEEN("crack", "3", "") "," SEEN("crack", "3", ""));
    check_sum("bend_sum", "6", "yes");
}

static void wes_8101_counts_and_joins(void)
{
    char rows[1024] = "";
    for (int i = 0; i < 10; i++)
        strcat(rows, "{\"specimen\":1,\"kind\":\"blowhole\",\"joined_to\":0},");
    strcat(rows, "{\"specimen\":1,\"kind\":\"crack\",\"size\":\"9\",\"in_haz\":true}");
    bend("wes_8101", rows);
    check_sum("bend_count", "10", "yes");
    CHECK_STR(bench_within("bend", 10), "yes"); // a crack in the heat-affected zone is ignored
    strcpy(strstr(rows, "true"), "false}");
    bend("wes_8101", rows);
    check_sum("bend_count", "11", "no");
    bend("wes_8101", SEEN("crack", "2", WELD_METAL) "," SEEN("blowhole", "1.1", ",\"joined_to\":1"));
    CHECK_STR(bench_value("bend", 0), "3.1");
    CHECK_STR(bench_within("bend", 0), "no");
    check_sum("bend_count", "1", "yes");
    bend("wes_8101", SEEN("crack", "2", WELD_METAL) "," SEEN("blowhole", "1.1", ""));
    CHECK_STR(bench_within("bend", 0), "absent");
    check_bend("wes_8101", SEEN("undercut", "0.1", ""), "no");
    check_bend("wes_8101", SEEN("slag", "0.1", ""), "no");
    check_bend("wes_8101", SEEN("lack_of_penetration", "0.1", ""), "no");
    check_bend("wes_8101", SEEN("crack", "2", ""), "absent");
}

static void the_angle_reached(void)
{
    CHECK(bench_measure("smaw_plate", "{\"bend_code\":\"iso9606_1\"}", "{\"bend_angle\":[\"180\",\"179\"]}"));
    check_sum("bend_angle", "179", "no");
    CHECK(bench_measure("smaw_plate", "{\"bend_code\":\"d1_1\"}", "{\"bend_angle\":[\"180\",\"179\"]}"));
    check_sum("bend_angle", "179", "yes");
}

static const struct check_test tests[] = {
    { "undercut goes by thickness, load and stress", undercut_by_thickness_and_load },
    { "deep undercut may be 50 mm long in the worst 300 mm", deep_undercut_in_the_worst_300 },
    { "pores add up in windows that include both ends", pores_in_closed_windows },
    { "piping porosity goes by weld and load", piping_porosity },
    { "an undersize fillet goes by its leg and its share of the length", undersize_fillets },
    { "craters are filled, caps are low, some steels wait", craters_caps_and_waiting },
    { "what belongs to one code is absent under the other", iso_and_d11_do_not_mix },
    { "3 mm exactly: ISO rejects, ASME, AWS and WES accept", three_millimetres_exactly },
    { "cracks at a corner go by code and cause", cracks_at_a_corner },
    { "small indications of one specimen add up", small_ones_add_up_in_a_specimen },
    { "WES 8101 counts blowholes and joins them to cracks", wes_8101_counts_and_joins },
    { "ISO asks for 180 degrees", the_angle_reached },
};

int main(void)
{
    if (!bench_open("welding"))
        return 1;
    int failed = CHECK_SUITE("welding by AWS D1.1 and bend tests", tests);
    bench_close();
    return failed;
}
