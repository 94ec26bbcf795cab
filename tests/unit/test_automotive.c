// SPDX-License-Identifier: Apache-2.0
// test_automotive.c -- the automotive trade: its formulas, its diagnoses, and what is missing
#include "check.h"
#include "trade_bench.h"

#define ZERO8 "[\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\"]"
#define NISSAN "{\"vehicle\":\"nissan-pathfinder-1999\"}"

// ---- brake service ----

static void disc(const char *vehicle, const char *readings)
{
    char settings[100], evidence[1000];
    snprintf(settings, sizeof settings, "{\"vehicle\":\"%s\"}", vehicle);
    snprintf(evidence, sizeof evidence, "{\"disc\":%s,\"dial\":" ZERO8 ",\"end_play\":\"0\"}", readings);
    CHECK(bench_measure("brake_service", settings, evidence));
}

static void the_thinnest_place_counts(void)
{
    disc("nissan-pathfinder-1999",
         "[\"26.02\",\"26.01\",\"26.00\",\"26.01\",\"26.01\",\"26.01\",\"26.01\",\"26.01\"]");
    CHECK_STR(bench_value("disc_thickness", 0), "26");
    CHECK_STR(bench_within("disc_thickness", 0), "yes");
    CHECK_STR(bench_value("thickness_variation", 0), "0.02");
    CHECK_STR(bench_within("thickness_variation", 0), "no");
}

static void eight_readings_or_four_as_the_maker_asks(void)
{
    disc("nissan-pathfinder-1999", "[\"25\",\"27\",\"26\",\"26\",\"26\",\"26\",\"26\"]");
    CHECK_STR(bench_value("disc_thickness", 0), "absent");
    CHECK_STR(bench_value("thickness_variation", 0), "absent");
    CHECK(bench_said("automotive/points_too_few"));
    disc("chevrolet-epica", "[\"25\",\"25.03\",\"25\",\"25\"]");
    CHECK_STR(bench_value("thickness_variation", 0), "0.03");
    CHECK_STR(bench_within("thickness_variation", 0), "yes");
    disc("chevrolet-epica", "[\"25\",\"25.03\",\"25\"]");
    CHECK_STR(bench_value("thickness_variation", 0), "absent");
    CHECK(bench_said("too_few_readings"));
}

// Nine readings, or two scores, of which the worst is left out: what is left would do.
static void a_reading_that_is_left_out_is_noticed(void)
{
    CHECK(bench_measure("brake_service", NISSAN,
                        "{\"disc_counted\":9,\"disc\":[\"26.5\",\"26.5\",\"26.5\",\"26.5\",\"26.5\",\"26.5\","
                        "\"26.5\",\"26.5\"],\"dial_counted\":9,\"dial\":" ZERO8 ",\"end_play\":\"0\","
                        "\"scoring_counted\":2,\"scoring\":[\"0.1\"]}"));
    static const char *const lost[] = { "disc_thickness", "thickness_variation", "runout", "scoring_depth" };
    for (size_t i = 0; i < sizeof lost / sizeof lost[0]; i++)
        CHECK_STR(bench_value(lost[i], 0), "absent");
    CHECK_STR(bench_value("bearing_end_play", 0), "0");
    CHECK(bench_said("rows_differ"));
}

static void a_limit_that_is_not_known_judges_nothing(void)
{
    disc("chevrolet-vivant", "[\"5\",\"5\",\"5\",\"5\"]");
    CHECK_STR(bench_value("disc_thickness", 0), "5");
    CHECK_STR(bench_within("disc_thickness", 0), "unknown");
    CHECK(bench_said("automotive/limit_not_given"));
}

static void a_vehicle_that_is_not_known_measures_nothing(void)
{
    disc("pathfinder", "[\"26\",\"26\",\"26\",\"26\",\"26\",\"26\",\"26\",\"26\"]");
    CHECK_STR(bench_value("disc_thickness", 0), "absent");
    CHECK_STR(bench_value("runout", 0), "absent");
    CHECK(bench_said("automotive/vehicle_unknown"));
}

static void inches_and_millimetres_are_one_length(void)
{
    char inch[1000] = "", mm[1000] = "";
    for (int i = 0; i < 8; i++) {
        size_t used = strlen(inch), used_mm = strlen(mm);
        snprintf(inch + used, sizeof inch - used, "%s{\"value\":\"1.03%d\",\"unit\":\"[in_i]\"}", i ? "," : "[",
                 i);
        snprintf(mm + used_mm, sizeof mm - used_mm, "%s\"%d.%04d\"", i ? "," : "[", (261620 + 254 * i) / 10000,
                 (261620 + 254 * i) % 10000);
    }
    strcat(inch, "]");
    strcat(mm, "]");
    disc("nissan-pathfinder-1999", inch);
    char variation[40];
    snprintf(variation, sizeof variation, "%s", bench_value("thickness_variation", 0));
    CHECK_STR(bench_value("disc_thickness", 0), "26.162");
    disc("nissan-pathfinder-1999", mm);
    CHECK_STR(bench_value("disc_thickness", 0), "26.162");
    CHECK_STR(bench_value("thickness_variation", 0), variation);
}

static void an_inch_reading_that_lost_its_unit_is_not_plausible(void)
{
    disc("nissan-pathfinder-1999", "[\"1.04\",\"26\",\"26\",\"26\",\"26\",\"26\",\"26\",\"26\"]");
    CHECK(bench_said("implausible"));
    CHECK_STR(bench_value("disc_thickness", 0), "absent");
}

static void runout_needs_a_bearing_without_end_play(void)
{
#define SPUN(play)                                                                                             \
    "{\"disc\":" EIGHT26 ",\"dial\":[\"-0.05\",\"0\",\"0.05\",\"0\",\"0\",\"0\",\"0\",\"0\"]" play "}"
#define EIGHT26 "[\"26\",\"26\",\"26\",\"26\",\"26\",\"26\",\"26\",\"26\"]"
    CHECK(bench_measure("brake_service", NISSAN, SPUN(",\"end_play\":\"0\"")));
    CHECK_STR(bench_value("runout", 0), "0.1");
    CHECK_STR(bench_within("runout", 0), "yes");
    CHECK(bench_measure("brake_service", NISSAN, SPUN(",\"end_play\":\"0.01\"")));
    CHECK_STR(bench_value("runout", 0), "absent");
    CHECK_STR(bench_within("bearing_end_play", 0), "no");
    CHECK(bench_said("automotive/end_play_first"));
    CHECK(bench_measure("brake_service", NISSAN, SPUN("")));
    CHECK_STR(bench_value("runout", 0), "absent");
}

// ---- bolts ----

static void bolts(const char *settings, const char *rows)
{
    char evidence[2000];
    snprintf(evidence, sizeof evidence, "{\"bolts\":%s}", rows);
    CHECK(bench_measure("engine_tune_up", settings, evidence));
}

static void torque_is_force_times_length_where_none_was_audited(void)
{
    bolts("{\"torque_target\":\"100\"}",
          "[{\"place\":1,\"set\":\"100\",\"force\":\"260\",\"arm\":{\"value\":\"40\",\"unit\":\"cm\"}},"
          "{\"place\":2,\"set\":\"100\",\"audit\":\"96\"},{\"place\":3,\"set\":\"100\"}]");
    CHECK_STR(bench_value("bolt_torque", 0), "104");
    CHECK_STR(bench_value("torque_deviation", 0), "4");
    CHECK_STR(bench_within("torque_deviation", 0), "yes");
    CHECK_STR(bench_value("torque_deviation", 1), "-4");
    CHECK_STR(bench_value("torque_deviation", 2), "absent");
}

static void the_class_is_that_of_the_value_set(void)
{
    bolts("{\"torque_target\":\"10\"}",
          "[{\"place\":1,\"set\":\"9.99\",\"audit\":\"10.6\"},"
          "{\"place\":2,\"set\":\"10\",\"audit\":\"10.6\"},{\"place\":3,\"audit\":\"10\"}]");
    CHECK_STR(bench_limit("torque_deviation", 0), "-6..6");
    CHECK_STR(bench_within("torque_deviation", 0), "yes");
    CHECK_STR(bench_limit("torque_deviation", 1), "-4..4");
    CHECK_STR(bench_within("torque_deviation", 1), "no");
    CHECK_STR(bench_value("torque_deviation", 2), "absent");
}

static void without_a_target_only_the_torque_is_shown(void)
{
    bolts("{\"torque_target\":\"about 100\"}", "[{\"place\":1,\"set\":\"100\",\"audit\":\"100\"}]");
    CHECK_STR(bench_value("bolt_torque", 0), "100");
    CHECK_STR(bench_value("torque_deviation", 0), "absent");
    CHECK(bench_said("automotive/torque_without_target"));
}

static void an_angle_is_measured_from_the_snug_torque(void)
{
    bolts("{\"torque_target\":\"30\",\"angle_target\":\"90\"}",
          "[{\"place\":1,\"set\":\"30\",\"audit\":\"30\",\"angle\":\"92\"}]");
    CHECK_STR(bench_value("angle_deviation", 0), "2");
    CHECK_STR(bench_value("torque_deviation", 0), "0");
}

static void the_order_of_tightening_must_match(void)
{
    const char *settings = "{\"sequence\":\"1-3-2\"}";
    bolts(settings, "[{\"place\":1},{\"place\":3},{\"place\":2}]");
    CHECK_STR(bench_value("sequence_errors", 0), "0");
    CHECK_STR(bench_within("sequence_errors", 0), "yes");
    bolts(settings, "[{\"place\":1},{\"place\":2},{\"place\":3}]");
    CHECK_STR(bench_value("sequence_errors", 0), "2");
    CHECK_STR(bench_within("sequence_errors", 0), "no");
    bolts(settings, "[{\"place\":1},{\"place\":3},{\"place\":2},{\"place\":1}]");
    CHECK_STR(bench_value("sequence_errors", 0), "1");
    bolts(settings, "[{\"place\":1},{\"place\":3}]");
    CHECK_STR(bench_value("sequence_errors", 0), "absent");
    CHECK(bench_said("automotive/bolts_too_few"));
}

// ---- compression ----

static void cylinders(const char *rule, const char *layout, const char *rows)
{
    char settings[200], evidence[2000];
    snprintf(settings, sizeof settings,
             "{\"cylinder_count\":\"4\",\"compression_rule\":\"%s\",\"layout\":\"%s\"}", rule, layout);
    snprintf(evidence, sizeof evidence, "{\"cylinders\":[%s]}", rows);
    CHECK(bench_measure("engine_tune_up", settings, evidence));
}

static void seventy_percent_of_1035_is_724_and_a_half(void)
{
    cylinders("gm", "inline", "{\"dry\":\"1035\"},{\"dry\":\"724.5\"},{\"dry\":\"1000\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_value("compression_ratio", 0), "0.7");
    CHECK_STR(bench_within("compression_ratio", 0), "yes");
    cylinders("gm", "inline", "{\"dry\":\"1035\"},{\"dry\":\"724.4\"},{\"dry\":\"1000\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_within("compression_ratio", 0), "no");
    cylinders("ford", "inline", "{\"dry\":\"1000\"},{\"dry\":\"750\"},{\"dry\":\"1000\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_within("compression_ratio", 0), "yes");
    CHECK_STR(bench_limit("compression", 1), "none");
}

static void no_cylinder_may_be_under_690(void)
{
    cylinders("gm", "inline", "{\"dry\":\"690\"},{\"dry\":\"689.9\"},{\"dry\":\"700\"},{\"dry\":\"700\"}");
    CHECK_STR(bench_within("compression", 0), "yes");
    CHECK_STR(bench_within("compression", 1), "no");
    CHECK_STR(bench_within("compression_ratio", 0), "yes");
}

static void psi_and_kilopascal_are_one_pressure(void)
{
    cylinders(
        "ford", "inline",
        "{\"dry\":{\"value\":\"150\",\"unit\":\"[psi]\"}},{\"dry\":{\"value\":\"112.5\",\"unit\":\"[psi]\"}},"
        "{\"dry\":{\"value\":\"10\",\"unit\":\"bar\"}},{\"dry\":\"1000\"}");
    CHECK_STR(bench_value("compression_ratio", 0), "0.75");
    CHECK_STR(bench_value("compression", 2), bench_value("compression", 3));
}

static void oil_tells_rings_from_valves(void)
{
    cylinders("gm", "inline",
              "{\"dry\":\"1000\"},{\"dry\":\"690\",\"wet\":\"700\"},{\"dry\":\"1000\"},{\"dry\":\"690\","
              "\"wet\":\"699\"}");
    CHECK_STR(bench_value("condition", 0), "sound");
    CHECK_STR(bench_value("condition", 1), "rings");
    CHECK_STR(bench_value("condition", 3), "valves");
    cylinders("gm", "inline", "{\"dry\":\"1000\"},{\"dry\":\"600\"},{\"dry\":\"1000\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_value("condition", 1), "absent");
    CHECK(bench_said("automotive/wet_test_missing"));
}

static void two_low_ones_side_by_side_tell_of_the_gasket(void)
{
    const char *rows = "{\"dry\":\"1000\"},{\"dry\":\"400\"},{\"dry\":\"400\"},{\"dry\":\"1000\"}";
    cylinders("ford", "inline", rows);
    CHECK_STR(bench_value("condition", 1), "head_gasket");
    CHECK_STR(bench_value("condition", 2), "head_gasket");
    cylinders("ford", "vee", rows);
    CHECK_STR(bench_value("condition", 1), "absent");
    CHECK(bench_said("automotive/cause_not_told"));
    cylinders("ford", "inline", "{\"dry\":\"400\"},{\"dry\":\"400\"},{\"dry\":\"400\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_value("condition", 0), "absent");
    CHECK_STR(bench_value("condition", 3), "sound");
}

#define SAID(dry, more, says) "{\"dry\":\"" dry "\"" more ",\"diagnosis\":\"" says "\"}"

static void the_candidates_diagnosis_is_compared(void)
{
    cylinders("gm", "inline",
              SAID("1000", "", "sound") "," SAID("600", ",\"wet\":\"900\"", "rings") "," SAID(
                  "1000", "", "sound") "," SAID("600", ",\"wet\":\"620\"", "rings"));
    CHECK_STR(bench_value("diagnosis_errors", 0), "1");
    cylinders("gm", "inline",
              SAID("1000", "", "sound") "," SAID("600", "", "rings") "," SAID("1000", "", "sound") "," SAID(
                  "1000", "", "valves"));
    CHECK_STR(bench_value("diagnosis_errors", 0), "absent");
    cylinders("none", "inline",
              SAID("1", "", "sound") "," SAID("1", "", "sound") "," SAID("1", "", "sound") "," SAID("1", "",
                                                                                                    "sound"));
    CHECK_STR(bench_value("diagnosis_errors", 0), "absent");
    CHECK_STR(bench_value("condition", 0), "absent");
}

static void a_cylinder_that_was_not_written_down_stops_all(void)
{
    cylinders("gm", "inline", "{\"dry\":\"1000\"},{\"dry\":\"1000\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_value("compression_ratio", 0), "absent");
    CHECK_STR(bench_value("compression", 0), "absent");
    CHECK(bench_said("automotive/cylinders_differ"));
    cylinders("gm", "inline", "{\"dry\":\"1000\"},{\"dry\":null},{\"dry\":\"1000\"},{\"dry\":\"1000\"}");
    CHECK_STR(bench_value("compression_ratio", 0), "absent");
    CHECK_STR(bench_value("condition", 0), "absent");
    CHECK_STR(bench_value("compression", 0), "1000");
}

static void a_leak_is_what_the_cylinder_does_not_hold(void)
{
    cylinders("none", "inline",
              "{\"dry\":\"1000\",\"supply\":\"700\",\"held\":\"595\"},{\"dry\":\"1000\",\"supply\":\"700\","
              "\"held\":\"594\"},"
              "{\"dry\":\"1000\",\"supply\":\"700\",\"held\":\"701\"},{\"dry\":\"1000\",\"supply\":\"700\"}");
    CHECK_STR(bench_value("leak", 0), "15");
    CHECK_STR(bench_within("leak", 0), "yes");
    CHECK_STR(bench_within("leak", 1), "no");
    CHECK_STR(bench_value("leak", 2), "absent");
    CHECK(bench_said("automotive/leak_negative"));
    CHECK_STR(bench_value("leak", 3), "absent");
}

// ---- battery ----

static void a_battery_is_charged_in_steps(void)
{
    static const char *const steps[][2] = { { "12.7", "100" }, { "12.6", "100" }, { "12.59", "75" },
                                            { "12.4", "75" },  { "12.39", "50" }, { "12.2", "50" },
                                            { "12.19", "25" }, { "12.0", "25" },  { "11.99", "0" } };
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        char evidence[200];
        snprintf(evidence, sizeof evidence, "{\"battery_type\":\"flooded\",\"battery_voltage\":\"%s\"}",
                 steps[i][0]);
        CHECK(bench_measure("engine_tune_up", NULL, evidence));
        CHECK_STR(bench_value("battery_charge", 0), steps[i][1]);
    }
    CHECK(bench_measure("engine_tune_up", NULL, "{\"battery_type\":\"agm\",\"battery_voltage\":\"12.8\"}"));
    CHECK_STR(bench_value("battery_charge", 0), "absent");
    CHECK_STR(bench_value("open_circuit_voltage", 0), "12.8");
    CHECK(bench_said("automotive/agm_not_given"));
    CHECK(bench_measure("engine_tune_up", NULL, "{\"battery_voltage\":\"12.8\"}"));
    CHECK_STR(bench_value("battery_charge", 0), "absent");
}

// ---- alignment ----

static void side_is_set_against_side(void)
{
    CHECK(bench_measure(
        "wheel_alignment", NULL,
        "{\"camber_left\":\"0.3\",\"camber_right\":\"-0.2\",\"caster_left\":\"3\",\"caster_right\":\"3.51\","
        "\"toe_left\":{\"value\":\"6\",\"unit\":\"'\"},\"toe_right\":\"0.1\",\"rear_toe_left\":\"0.1\"}"));
    CHECK_STR(bench_value("cross_camber", 0), "0.5");
    CHECK_STR(bench_within("cross_camber", 0), "yes");
    CHECK_STR(bench_within("cross_caster", 0), "no");
    CHECK_STR(bench_value("total_toe", 0), "0.2");
    CHECK_STR(bench_within("total_toe", 0), "yes");
    CHECK_STR(bench_value("thrust_angle", 0), "absent");
    CHECK(bench_measure("wheel_alignment", "{\"toe_limit\":\"0.10\"}",
                        "{\"toe_left\":\"0.06\",\"toe_right\":\"0.05\"}"));
    CHECK_STR(bench_within("total_toe", 0), "no");
}

static const struct check_test tests[] = {
    { "the thinnest place counts", the_thinnest_place_counts },
    { "eight readings or four, as the maker asks", eight_readings_or_four_as_the_maker_asks },
    { "a reading that is left out is noticed", a_reading_that_is_left_out_is_noticed },
    { "a limit that is not known judges nothing", a_limit_that_is_not_known_judges_nothing },
    { "a vehicle that is not known measures nothing", a_vehicle_that_is_not_known_measures_nothing },
    { "inches and millimetres are one length", inches_and_millimetres_are_one_length },
    { "an inch reading that lost its unit is not plausible",
      an_inch_reading_that_lost_its_unit_is_not_plausible },
    { "runout needs a bearing without end play", runout_needs_a_bearing_without_end_play },
    { "torque is force times length where none was audited",
      torque_is_force_times_length_where_none_was_audited },
    { "the class is that of the value set", the_class_is_that_of_the_value_set },
    { "without a target only the torque is shown", without_a_target_only_the_torque_is_shown },
    { "an angle is measured from the snug torque", an_angle_is_measured_from_the_snug_torque },
    { "the order of tightening must match", the_order_of_tightening_must_match },
    { "70 percent of 1035 is 724.5", seventy_percent_of_1035_is_724_and_a_half },
    { "no cylinder may be under 690 kPa", no_cylinder_may_be_under_690 },
    { "psi and kilopascal are one pressure", psi_and_kilopascal_are_one_pressure },
    { "oil tells rings from valves", oil_tells_rings_from_valves },
    { "two low ones side by side tell of the gasket", two_low_ones_side_by_side_tell_of_the_gasket },
    { "the candidate's diagnosis is compared", the_candidates_diagnosis_is_compared },
    { "a cylinder that was not written down stops all", a_cylinder_that_was_not_written_down_stops_all },
    { "a leak is what the cylinder does not hold", a_leak_is_what_the_cylinder_does_not_hold },
    { "a battery is charged in steps", a_battery_is_charged_in_steps },
    { "side is set against side", side_is_set_against_side },
};

int main(void)
{
    if (!bench_open("automotive"))
        return 1;
    int failed = CHECK_SUITE("automotive", tests);
    bench_close();
    return failed;
}
