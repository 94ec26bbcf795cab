// SPDX-License-Identifier: Apache-2.0
// test_welding.c -- the welding trade: inspection by ISO 5817, short imperfections, heat input, missing
// readings
#include "check.h"
#include "trade_bench.h"

#define BUTT "smaw_plate"

// One row on a weld; the texts are members of evidence and of the row.
static bool one(const char *task, const char *settings, const char *weld, const char *row)
{
    char evidence[1024];
    snprintf(evidence, sizeof evidence, "{%s,\"imperfections\":[{%s}]}", weld, row);
    return bench_measure(task, settings, evidence);
}

static void check_one(const char *settings, const char *weld, const char *row, const char *limit,
                      const char *within)
{
    CHECK(one(BUTT, settings, weld, row));
    CHECK_STR(bench_limit("imperfection", 0), limit);
    CHECK_STR(bench_within("imperfection", 0), within);
}

#define B "{\"level\":\"B\"}"
#define C "{\"level\":\"C\"}"
#define D "{\"level\":\"D\"}"
#define T10 "\"thickness\":\"10\",\"weld_length\":\"300\""
#define UNDERCUT04 "\"kind\":\"undercut\",\"height\":\"0.40\""

static void published_vectors(void)
{
    check_one(B, T10, UNDERCUT04, "..0.5", "yes");
    check_one(C, T10, UNDERCUT04, "..0.5", "yes");
    check_one(D, T10, UNDERCUT04, "..1", "yes");
    check_one(B, "\"thickness\":\"6\"", UNDERCUT04, "..0.3", "no");
    check_one(C, "\"thickness\":\"6\"", UNDERCUT04, "..0.5", "yes");
    static const char cap[] = "\"kind\":\"excess_weld_metal\",\"height\":\"2.5\",\"width\":\"14\"";
    check_one(B, T10, cap, "..2.4", "no");
    check_one(C, T10, cap, "..3.1", "yes");
    check_one(D, T10, cap, "..4.5", "yes");
    static const char root[] = "\"kind\":\"excess_penetration\",\"height\":\"2.8\",\"width\":\"4\"";
    check_one(C, T10, root, "..2.8", "yes");
    check_one("{\"level\":\"C\",\"edition\":\"2014\"}", T10, root, "..3.4", "yes");
    check_one(B, T10, root, "..1.8", "no");
    static const char high[] = "\"kind\":\"excess_penetration\",\"height\":\"3.0\",\"width\":\"4\"";
    check_one(C, T10, high, "..2.8", "no");
    check_one("{\"level\":\"C\",\"edition\":\"2014\"}", T10, high, "..3.4", "yes");
    static const char pore[] = "\"kind\":\"surface_pore\",\"diameter\":\"1.5\"";
    check_one(B, T10 ",\"weld_thickness\":\"8\"", pore, "..0", "no");
    check_one(C, T10 ",\"weld_thickness\":\"8\"", pore, "..1.6", "yes");
}

static void cracks_fail_always(void)
{
    static const char *const kinds[] = { "crack", "crater_crack", "lack_of_fusion" };
    static const char *const settings[] = { B,
                                            C,
                                            D,
                                            "{\"level\":\"iso9606_1\"}",
                                            "{\"level\":\"exc1\"}",
                                            "{\"level\":\"D\",\"edition\":\"2014\"}",
                                            "{\"code\":\"d1_1_static\"}",
                                            "{\"code\":\"d1_1_cyclic\",\"tension\":\"other\"}" };
    static const char *const welds[] = { T10, "\"thickness\":\"3\"", "\"thickness\":\"0.4\"",
                                         "\"weld_length\":\"9\"" };
    static const char *const sizes[] = { "", ",\"height\":\"0\"", ",\"length\":\"0.1\"", ",\"height\":\"4\"" };
    char row[128];
    for (size_t k = 0; k < 3; k++)
        for (size_t s = 0; s < 8; s++)
            for (size_t w = 0; w < 4; w++)
                for (size_t z = 0; z < 4; z++) {
                    snprintf(row, sizeof row, "\"kind\":\"%s\"%s", kinds[k], sizes[z]);
                    check_one(settings[s], welds[w], row, "..0", "no");
                }
}

static void permitted_kinds_have_no_limit(void)
{
    check_one(D, T10, "\"kind\":\"lack_of_fusion_micro\"", "..", "yes");
    check_one(B, T10, "\"kind\":\"lack_of_fusion_micro\"", "..0", "no");
    check_one(D, T10, "\"kind\":\"stray_arc\",\"metal_unaffected\":true", "..", "yes");
    check_one(D, T10, "\"kind\":\"stray_arc\",\"metal_unaffected\":false", "..0", "no");
    check_one(C, T10, "\"kind\":\"stray_arc\",\"metal_unaffected\":true", "..0", "no");
    check_one(D, T10, "\"kind\":\"stray_arc\"", "none", "absent");
}

static void levels_that_are_made_of_levels(void)
{
    static const char welder[] = "{\"level\":\"iso9606_1\"}";
    check_one(welder, "\"thickness\":\"6\"", UNDERCUT04, "..0.5", "yes");
    CHECK_STR(bench_limit_source("imperfection", 0),
              "ISO 5817:2023, Table 1, 5011/5012, level C by ISO 9606-1, clause 7, not verified");
    check_one(welder, "\"thickness\":\"6\"", "\"kind\":\"linear_misalignment\",\"height\":\"0.7\"", "..0.6",
              "no");
    check_one("{\"level\":\"exc2\"}", T10, "\"kind\":\"overlap\",\"height\":\"1\",\"width\":\"5\"", "..1",
              "yes");
    check_one("{\"level\":\"exc2\"}", T10, "\"kind\":\"burn_through\",\"height\":\"1\"", "..0", "no");
    check_one("{\"level\":\"exc3\"}", "\"thickness\":\"6\"", UNDERCUT04, "..0.3", "no");
}

static void thin_plates_have_their_own_rows(void)
{
    static const char small[] = "\"kind\":\"undercut\",\"height\":\"0.3\",\"length\":\"10\"";
    check_one(C, "\"thickness\":\"3\",\"weld_length\":\"300\"", small, "..0.3", "yes");
    check_one(C, "\"thickness\":\"3.01\",\"weld_length\":\"300\"", small, "..0.301", "yes");
    check_one(B, "\"thickness\":\"3\",\"weld_length\":\"300\"", small, "..0", "no");
    check_one(D, "\"thickness\":\"0.5\",\"weld_length\":\"300\"", small, "..0.1", "no");
    check_one(D, "\"thickness\":\"0.49\",\"weld_length\":\"300\"", small, "none", "absent");
    CHECK(bench_said("welding/limit_not_given"));
    check_one(C, "\"thickness\":\"2\"", "\"kind\":\"linear_misalignment\",\"height\":\"0.5\"", "..0.5", "yes");
    check_one(C, "\"thickness\":\"2\"", "\"kind\":\"root_concavity\",\"height\":\"0.1\",\"length\":\"5\"",
              "none", "absent");
}

static void a_kind_of_another_joint_is_not_judged(void)
{
    check_one(D, T10, "\"kind\":\"excessive_convexity\",\"height\":\"0.1\",\"width\":\"5\"", "none", "absent");
    check_one(D, T10, "\"kind\":\"circumferential_misalignment\",\"height\":\"0.1\"", "none", "absent");
    check_one(D, T10, "\"kind\":\"spatter\"", "none", "absent");
    CHECK(bench_said("welding/limit_not_given"));
}

static void slag_is_judged_by_height_and_length(void)
{
    static const char weld[] = T10 ",\"weld_thickness\":\"10\"";
    check_one(B, weld, "\"kind\":\"slag\",\"height\":\"2\",\"length\":\"10\"", "..2", "yes");
    check_one(B, weld, "\"kind\":\"slag\",\"height\":\"2\",\"length\":\"10.1\"", "..10", "no");
    check_one(B, weld, "\"kind\":\"slag\",\"height\":\"2.1\",\"length\":\"9\"", "..2", "no");
    check_one(B, weld, "\"kind\":\"slag\",\"height\":\"2.1\"", "..2", "no");
    check_one(B, weld, "\"kind\":\"slag\",\"length\":\"11\"", "..10", "no");
    check_one(B, weld, "\"kind\":\"slag\",\"height\":\"2\"", "none", "absent");
    check_one(B, weld, "\"kind\":\"slag\",\"length\":\"9\"", "none", "absent");
    check_one(D, "\"thickness\":\"10\",\"weld_thickness\":\"90\"",
              "\"kind\":\"slag\",\"height\":\"4\",\"length\":\"75\"", "..4", "yes");
}

static void toes_and_pore_areas(void)
{
    CHECK(bench_measure(
        BUTT, C, "{\"thickness\":\"10\",\"layers\":1,\"toe_angle\":[\"120\",\"110\"],\"pore_area\":\"1.5\"}"));
    CHECK_STR(bench_value("toe_angle", 0), "110");
    CHECK_STR(bench_within("toe_angle", 0), "yes");
    CHECK_STR(bench_limit("toe_angle", 0), "110..");
    CHECK_STR(bench_limit("pore_area", 0), "..1.5");
    CHECK(bench_measure(BUTT, B,
                        "{\"thickness\":\"10\",\"layers\":2,\"toe_angle\":\"149.9\",\"pore_area\":\"2.1\"}"));
    CHECK_STR(bench_within("toe_angle", 0), "no");
    CHECK_STR(bench_limit("pore_area", 0), "..2");
    CHECK_STR(bench_within("pore_area", 0), "no");
    CHECK(bench_measure(BUTT, B, "{\"thickness\":\"10\",\"pore_area\":\"0.1\"}"));
    CHECK_STR(bench_value("pore_area", 0), "absent");
}

// ---- short imperfections ----

#define ROOT "\"kind\":\"root_concavity\",\"height\":\"0.5\""

static void check_short(const char *weld, const char *rows, const char *within)
{
    char evidence[1024];
    snprintf(evidence, sizeof evidence, "{%s,\"imperfections\":[%s]}", weld, rows);
    CHECK(bench_measure(BUTT, C, evidence));
    if (strcmp(bench_within("imperfection", 0), within) != 0)
        printf("    %s\n", evidence);
    CHECK_STR(bench_within("imperfection", 0), within);
}

static void short_means_25_mm_in_the_worst_100(void)
{
    check_short(T10, "{" ROOT ",\"length\":\"25\"}", "yes");
    check_short(T10, "{" ROOT ",\"length\":\"25.001\"}", "no");
    CHECK_STR(bench_limit("imperfection", 0), "..0");
    check_short(T10, "{" ROOT ",\"length\":\"13\",\"at\":\"0\"},{" ROOT ",\"length\":\"13\",\"at\":\"87\"}",
                "no");
    check_short(T10, "{" ROOT ",\"length\":\"13\",\"at\":\"0\"},{" ROOT ",\"length\":\"13\",\"at\":\"88\"}",
                "yes");
    check_short(T10, "{" ROOT ",\"length\":\"13\",\"at\":\"50\"},{" ROOT ",\"length\":\"13\",\"at\":\"50\"}",
                "no");
    check_short(T10, "{" ROOT ",\"length\":\"12\",\"at\":\"0\"},{" ROOT ",\"length\":\"13\",\"at\":\"20\"}",
                "yes");
    CHECK_STR(bench_value("smallest_margin", 0), "0.5");
}

static void a_short_weld_takes_a_quarter(void)
{
    check_short("\"thickness\":\"10\",\"weld_length\":\"80\"", "{" ROOT ",\"length\":\"20\"}", "yes");
    check_short("\"thickness\":\"10\",\"weld_length\":\"80\"", "{" ROOT ",\"length\":\"20.1\"}", "no");
    check_short("\"thickness\":\"10\",\"weld_length\":\"100\"", "{" ROOT ",\"length\":\"25\"}", "yes");
}

static void unknown_whether_short_is_not_judged(void)
{
    check_short(T10, "{" ROOT "}", "absent");
    CHECK(bench_said("welding/length_unknown"));
    check_short("\"thickness\":\"10\"", "{" ROOT ",\"length\":\"5\"}", "absent");
    check_short(T10, "{" ROOT ",\"length\":\"20\"},{" ROOT ",\"length\":\"20\",\"at\":\"200\"}", "absent");
    check_short(T10, "{\"kind\":\"root_concavity\",\"height\":\"1.1\"}", "no"); // too deep whatever its length
}

// ---- heat ----

static void check_heat(const char *settings, const char *run, const char *heat, const char *within)
{
    char evidence[512];
    snprintf(evidence, sizeof evidence, "{\"thickness\":\"10\",\"runs\":[{%s}]}", run);
    CHECK(bench_measure(BUTT, settings, evidence));
    CHECK_STR(bench_value("heat_input", 0), heat);
    CHECK_STR(bench_within("heat_input", 0), within);
}

#define RUN "\"voltage\":\"25\",\"current\":\"120\",\"length\":\"150\",\"arc_time\":\"60\""

static void heat_against_the_wps(void)
{
    check_heat("{\"wps_heat_low\":\"0.96\",\"wps_heat_high\":\"1.2\"}", RUN, "0.96", "yes");
    check_heat("{\"wps_heat_low\":\"0.9600001\"}", RUN, "0.96", "no");
    check_heat("{\"wps_heat_high\":\"0.96\"}", RUN, "0.96", "yes");
    check_heat("{\"wps_heat_high\":\"0.9599999\"}", RUN, "0.96", "no");
    check_heat(NULL, RUN, "0.96", "unknown");
    check_heat("{\"wps_heat_high\":\"1,2\"}", RUN, "0.96", "unknown");
    CHECK(bench_said("welding/setting_no_number"));
    check_heat("{\"wps_heat_high\":\"1.2\"}", "\"voltage\":\"25\",\"current\":\"120\",\"length\":\"150\"",
               "absent", "absent");
    check_heat("{\"wps_energy_low\":\"1.2\",\"wps_energy_high\":\"1.2\"}", RUN, "0.96", "unknown");
    CHECK_STR(bench_within("arc_energy", 0), "yes");
    CHECK_STR(bench_value("travel_speed", 0), "150");
}

static void units_agree(void)
{
    CHECK(bench_measure(
        BUTT, C,
        "{\"thickness\":{\"value\":\"0.5\",\"unit\":\"[in_i]\"},\"imperfections\":[{\"kind\":\"undercut\","
        "\"height\":{\"value\":\"0.02\",\"unit\":\"[in_i]\"}}],\"runs\":[{\"voltage\":{\"value\":\"0.025\","
        "\"unit\":\"kV\"},\"current\":\"120\",\"length\":{\"value\":\"15\",\"unit\":\"cm\"},"
        "\"arc_time\":{\"value\":\"1\",\"unit\":\"min\"}}]}"));
    CHECK_STR(bench_value("imperfection", 0), "0.508");
    CHECK_STR(bench_within("imperfection", 0), "no");
    CHECK_STR(bench_value("heat_input", 0), "0.96");
}

static void time_and_what_is_not_said(void)
{
    CHECK(bench_measure(BUTT, "{\"time_allowed\":\"90\"}", "{\"time_used\":\"90\"}"));
    CHECK_STR(bench_within("time_used", 0), "yes");
    CHECK(bench_measure(BUTT, "{\"time_allowed\":\"90\"}", "{\"time_used\":\"90.01\",\"imperfections\":[]}"));
    CHECK_STR(bench_within("time_used", 0), "no");
    CHECK_STR(bench_value("smallest_margin", 0), "absent"); // no rows, and nobody said that none were found
    CHECK(bench_measure(BUTT, NULL, "{\"imperfections\":[],\"inspected_none_found\":true}"));
    CHECK_STR(bench_value("smallest_margin", 0), "1");
}

static void every_example_of_the_plugin(void)
{
    CHECK_INT(bench_examples(), 0);
}

static const struct check_test tests[] = {
    { "the vectors of the domain page come out", published_vectors },
    { "cracks and lack of fusion fail always, whatever their size", cracks_fail_always },
    { "what is permitted has no limit and is within", permitted_kinds_have_no_limit },
    { "ISO 9606-1 and EN 1090-2 choose a level for each kind", levels_that_are_made_of_levels },
    { "thin plates have rows of their own, 3 mm included", thin_plates_have_their_own_rows },
    { "a kind without a limit here is not judged, and that is said", a_kind_of_another_joint_is_not_judged },
    { "slag is judged by its height and by its length", slag_is_judged_by_height_and_length },
    { "toe angles and pore areas have limits of their own", toes_and_pore_areas },
    { "short means 25 mm in the worst 100 mm", short_means_25_mm_in_the_worst_100 },
    { "a weld below 100 mm takes a quarter of its length", a_short_weld_takes_a_quarter },
    { "unknown whether short is not judged", unknown_whether_short_is_not_judged },
    { "heat input and arc energy are judged by the WPS", heat_against_the_wps },
    { "inches, centimetres and minutes agree", units_agree },
    { "time has its limit, and an empty list says nothing", time_and_what_is_not_said },
    { "every example of the plugin comes out", every_example_of_the_plugin },
};

int main(void)
{
    if (!bench_open("welding"))
        return 1;
    int failed = CHECK_SUITE("welding", tests);
    bench_close();
    return failed;
}
