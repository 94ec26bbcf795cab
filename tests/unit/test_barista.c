// SPDX-License-Identifier: Apache-2.0
// test_barista.c -- the barista trade: its formulas, every limit of its data files, and what missing readings
// do
#include "check.h"
#include "trade_bench.h"

#include <stdint.h>

#define WBC "{\"profile\":\"wbc\"}"
#define SCA "{\"profile\":\"sca\"}"

// ---- formulas ----

static void espresso_yield(void)
{
    CHECK(
        bench_measure("espresso_set", WBC,
                      "{\"shots\":[{\"dose\":\"18\",\"beverage_mass\":\"36\",\"time\":\"25\",\"tds\":\"9.5\"},"
                      "{\"dose\":\"18.3\",\"beverage_mass\":\"35.1\",\"time\":\"25\",\"tds\":\"9.07\"}]}"));
    CHECK_STR(bench_value("extraction_yield", 0), "19");
    CHECK_STR(bench_value("extraction_yield", 1), "106119/6100");
    CHECK_STR(bench_value("brew_ratio", 0), "2");
    CHECK_STR(bench_limit("extraction_yield", 0), "none"); // the golden cup is not made for espresso
    CHECK_STR(bench_limit("tds", 0), "none");
    CHECK_STR(bench_value("dose_spread", 0), "0.3");
    CHECK_STR(bench_value("shot_count", 0), "2");
}

static void filter_yield(void)
{
    const char *brew = "{\"dose\":\"15\",\"beverage_mass\":\"220\",\"tds\":\"1.30\",\"water\":\"250\"}";
    CHECK(bench_measure("filter_brew", SCA, brew));
    CHECK_STR(bench_value("extraction_yield", 0), "286/15"); // 19.07
    CHECK_STR(bench_within("extraction_yield", 0), "yes");
    CHECK_STR(bench_value("coffee_to_water", 0), "60");
    CHECK_STR(bench_value("contact_time", 0), "absent");
}

static void units_agree(void)
{
    CHECK(bench_measure(
        "espresso_set", WBC,
        "{\"shots\":[{\"dose\":{\"value\":\"18\",\"unit\":\"g\"},\"time\":{\"value\":\"27\",\"unit\":\"s\"},"
        "\"beverage_mass\":\"28.349523125\",\"pressure\":\"9\",\"brew_temperature\":\"95\",\"beverage_volume\":"
        "\"30\"},"
        "{\"dose\":{\"value\":\"18000\",\"unit\":\"mg\"},\"time\":{\"value\":\"0.45\",\"unit\":\"min\"},"
        "\"beverage_mass\":{\"value\":\"1\",\"unit\":\"[oz_av]\"},\"pressure\":{\"value\":\"900\",\"unit\":"
        "\"kPa\"},"
        "\"brew_temperature\":{\"value\":\"203\",\"unit\":\"[degF]\"},"
        "\"beverage_volume\":{\"value\":\"3\",\"unit\":\"cL\"}}]}"));
    static const char *const same[] = { "dose",     "shot_time",        "brew_ratio",
                                        "pressure", "brew_temperature", "shot_volume" };
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        char first[64];
        snprintf(first, sizeof first, "%s", bench_value(same[i], 0));
        CHECK_STR(bench_value(same[i], 1), first);
        CHECK(strcmp(first, "absent") != 0);
    }
}

static const char *after(const char *task, const char *key, int64_t tenths, const char *measure)
{
    char evidence[128];
    snprintf(evidence, sizeof evidence, "{\"%s\":\"%lld.%lld\"}", key, (long long)(tenths / 10),
             (long long)(tenths % 10));
    return bench_measure(task, NULL, evidence) ? bench_value(measure, 0) : "refused";
}

static void waste_by_the_gram(void)
{
    static const struct {
        int64_t tenths;
        const char *score;
    } rows[] = { { 0, "6" },  { 1, "5" },  { 10, "5" }, { 11, "4" }, { 20, "4" }, { 21, "3" }, { 30, "3" },
                 { 31, "2" }, { 40, "2" }, { 41, "1" }, { 50, "1" }, { 51, "0" }, { 500, "0" } };
    static const char *const keys[] = { "waste_espresso", "waste_milk", "waste_signature" };
    static const char *const scores[] = { "espresso_waste_score", "milk_waste_score", "signature_waste_score" };
    for (size_t k = 0; k < 3; k++)
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
            CHECK_STR(after("competition_round", keys[k], rows[i].tenths, scores[k]), rows[i].score);
}

static void overtime_by_the_second(void)
{
    static const struct {
        int64_t tenths;
        const char *penalty;
    } rows[] = { { 10, "0" },   { 8999, "0" },  { 9000, "0" },  { 9009, "0" },  { 9010, "1" },  { 9019, "1" },
                 { 9020, "2" }, { 9599, "59" }, { 9600, "60" }, { 9610, "60" }, { 36000, "60" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        CHECK_STR(after("competition_round", "presentation_time", rows[i].tenths, "overtime_penalty"),
                  rows[i].penalty);
}

static void worse_is_never_better(void)
{
    long last = 6;
    for (int64_t tenths = 0; tenths <= 80; tenths++) {
        long score = strtol(after("competition_round", "waste_milk", tenths, "milk_waste_score"), NULL, 10);
        CHECK(score <= last && score >= last - 1);
        last = score;
    }
    last = 0;
    for (int64_t tenths = 8900; tenths <= 9700; tenths += 5) {
        long penalty =
            strtol(after("competition_round", "presentation_time", tenths, "overtime_penalty"), NULL, 10);
        CHECK(penalty >= last && penalty <= last + 1);
        last = penalty;
    }
    CHECK_INT(last, 60);
}

static void a_breach_voids_its_drink(void)
{
    CHECK(bench_measure(
        "milk_drinks", NULL,
        "{\"drinks\":[{\"kind\":\"latte\",\"to_spec\":true},{\"kind\":\"latte\",\"to_spec\":false},"
        "{\"kind\":\"cappuccino\",\"to_spec\":true,\"foam_depth\":{\"value\":\"1\",\"unit\":\"cm\"}}],"
        "\"service_time\":\"240\",\"milk_store\":[\"3\",\"4.5\",\"4\"]}"));
    CHECK_STR(bench_value("drinks_served", 0), "3");
    CHECK_STR(bench_value("drinks_to_spec", 0), "2");
    CHECK_STR(bench_value("service_speed", 0), "0.5");
    CHECK_STR(bench_value("cappuccino_foam", 0), "10");
    CHECK_STR(bench_within("cappuccino_foam", 0), "yes");
    CHECK_STR(bench_value("milk_store", 0), "4.5");
}

// ---- what is missing ----

static void a_spread_needs_two(void)
{
    CHECK(bench_measure(
        "competition_round", NULL,
        "{\"shots\":[{\"drink\":\"espresso\",\"time\":\"25\"},{\"drink\":\"milk\",\"time\":\"25\"},"
        "{\"drink\":\"milk\",\"time\":\"27\"}]}"));
    CHECK_STR(bench_value("espresso_time_spread", 0), "absent");
    CHECK_STR(bench_value("milk_time_spread", 0), "2");
    CHECK_STR(bench_value("signature_time_spread", 0), "absent");
    CHECK(bench_measure("espresso_set", WBC, "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\"}]}"));
    CHECK_STR(bench_value("shot_time_spread", 0), "absent");
    CHECK(bench_said("too_few_readings"));
}

static void a_shot_for_no_drink(void)
{
    CHECK(bench_measure("competition_round", NULL,
                        "{\"shots\":[{\"drink\":\"milk\",\"time\":\"25\"},{\"drink\":\"milk\",\"time\":\"26\"},"
                        "{\"time\":\"40\"}]}"));
    CHECK_STR(bench_value("milk_time_spread", 0), "absent");
}

static void a_drink_nobody_looked_at(void)
{
    CHECK(bench_measure("milk_drinks", NULL,
                        "{\"drinks\":[{\"kind\":\"latte\",\"to_spec\":true},{\"kind\":\"cappuccino\"}],"
                        "\"service_time\":\"60\"}"));
    CHECK_STR(bench_value("drinks_to_spec", 0), "absent");
    CHECK_STR(bench_value("service_speed", 0), "absent");
    CHECK_STR(bench_value("cappuccino_foam", 0), "absent");
    CHECK(bench_measure("milk_drinks", NULL, "{\"drinks\":[{\"kind\":\"latte\",\"foam_depth\":\"5\"}]}"));
    CHECK_STR(bench_value("cappuccino_foam", 0), "absent"); // no cappuccino, no foam to judge
}

// One of three shots ran away: taken out of the paper, the two that are left look alike.
static void a_shot_that_is_left_out_is_noticed(void)
{
    CHECK(bench_measure("espresso_set", WBC,
                        "{\"shots_counted\":3,\"shots\":[{\"dose\":\"18\",\"time\":\"25\"},"
                        "{\"dose\":\"18\",\"time\":\"26\"}]}"));
    CHECK_STR(bench_value("shot_time_spread", 0), "absent");
    CHECK_STR(bench_value("shot_time", 0), "absent");
    CHECK(bench_said("rows_differ"));
    CHECK(bench_measure("competition_round", NULL,
                        "{\"shots_counted\":3,\"shots\":[{\"drink\":\"milk\",\"time\":\"25\"},"
                        "{\"drink\":\"milk\",\"time\":\"26\"}],\"waste_milk\":\"0\"}"));
    CHECK_STR(bench_value("milk_time_spread", 0), "absent");
    CHECK_STR(bench_value("milk_waste_score", 0), "6");
}

static void a_drink_or_a_warm_reading_that_is_left_out_is_noticed(void)
{
    const char *drinks = "\"drinks\":[{\"kind\":\"cappuccino\",\"temperature\":\"60\",\"foam_depth\":\"12\","
                         "\"to_spec\":true}]";
    char paper[400];
    snprintf(paper, sizeof paper, "{%s,\"drinks_counted\":2,\"milk_store\":[\"4\"],\"milk_store_counted\":1}",
             drinks);
    CHECK(bench_measure("milk_drinks", NULL, paper));
    CHECK_STR(bench_value("milk_temperature", 0), "absent");
    CHECK_STR(bench_value("cappuccino_foam", 0), "absent");
    CHECK_STR(bench_value("drinks_to_spec", 0), "absent");
    CHECK_STR(bench_value("milk_store", 0), "4");
    snprintf(paper, sizeof paper, "{%s,\"drinks_counted\":1,\"milk_store\":[\"4\"],\"milk_store_counted\":2}",
             drinks);
    CHECK(bench_measure("milk_drinks", NULL, paper));
    CHECK_STR(bench_value("cappuccino_foam", 0), "12");
    CHECK_STR(bench_value("milk_store", 0), "absent");
}

// Every reading of a full shot, and the measures that go with it.
static const struct {
    const char *column, *value, *lost[4];
} readings[] = {
    { "dose", "18", { "extraction_yield", "brew_ratio", "dose", "dose_spread" } },
    { "beverage_mass", "36", { "extraction_yield", "brew_ratio" } },
    { "beverage_volume", "30", { "shot_volume" } },
    { "time", "27", { "shot_time", "shot_time_spread" } },
    { "brew_temperature", "93", { "brew_temperature" } },
    { "pressure", "9", { "pressure" } },
    { "tds", "9.5", { "extraction_yield", "tds" } },
    { "cup_temperature", "67", { "cup_temperature" } },
    { "cup_size", "70", { "cup_size" } },
};
enum { READINGS = sizeof readings / sizeof readings[0] };

static bool measure_without(size_t left_out, const char *instead)
{
    char evidence[1024] = "{\"shots\":[";
    for (size_t row = 0; row < 2; row++) {
        strcat(evidence, row == 0 ? "{" : ",{");
        for (size_t i = 0, written = 0; i < READINGS; i++) {
            bool left = row == 0 && i == left_out;
            if (left && instead == NULL)
                continue;
            size_t end = strlen(evidence);
            snprintf(evidence + end, sizeof evidence - end, "%s\"%s\":\"%s\"", written++ > 0 ? "," : "",
                     readings[i].column, left ? instead : readings[i].value);
        }
        strcat(evidence, "}");
    }
    strcat(evidence, "]}");
    return bench_measure("espresso_set", WBC, evidence);
}

static bool is_lost(size_t reading, const char *measure)
{
    for (size_t i = 0; i < 4 && readings[reading].lost[i] != NULL; i++)
        if (strcmp(readings[reading].lost[i], measure) == 0)
            return true;
    return false;
}

static void any_reading_taken_out(void)
{
    static const char *const measures[] = { "extraction_yield", "tds",      "brew_ratio",       "dose",
                                            "shot_time",        "pressure", "brew_temperature", "shot_volume",
                                            "cup_temperature",  "cup_size", "shot_time_spread", "dose_spread" };
    static const char *const instead[] = { NULL, "NaN", "9999", "-1", "18,0" };
    for (size_t out = 0; out < READINGS; out++)
        for (size_t k = 0; k < sizeof instead / sizeof instead[0]; k++) {
            CHECK(measure_without(out, instead[k]));
            for (size_t m = 0; m < sizeof measures / sizeof measures[0]; m++)
                CHECK_INT(strcmp(bench_value(measures[m], 0), "absent") == 0, is_lost(out, measures[m]));
        }
}

static void no_profile_no_limit(void)
{
    CHECK(bench_measure("espresso_set", NULL,
                        "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\"},{\"dose\":\"18\",\"time\":\"26\"}]}"));
    CHECK_STR(bench_value("shot_time_spread", 0), "1");
    CHECK_STR(bench_limit("shot_time_spread", 0), "none");
}

static void own_examples(void)
{
    CHECK_INT(bench_examples(), 0);
}

static const struct check_test tests[] = {
    { "18 g, 36 g and 9.5 % are a yield of exactly 19 %", espresso_yield },
    { "15 g, 220 g and 1.30 % are a yield of 286/15 %", filter_yield },
    { "ounces, kilopascals, minutes, centilitres and Fahrenheit give the same measures", units_agree },
    { "waste counts by the gram begun", waste_by_the_gram },
    { "overtime counts by the second completed, sixty at most", overtime_by_the_second },
    { "more waste never scores better and more time never costs less", worse_is_never_better },
    { "a drink that breaks the specification is not counted", a_breach_voids_its_drink },
    { "one shot has no spread", a_spread_needs_two },
    { "a shot for no drink leaves every spread open", a_shot_for_no_drink },
    { "a shot that is left out is noticed", a_shot_that_is_left_out_is_noticed },
    { "a drink or a warm reading that is left out is noticed",
      a_drink_or_a_warm_reading_that_is_left_out_is_noticed },
    { "a drink that nobody looked at leaves the count open", a_drink_nobody_looked_at },
    { "any reading taken out or spoilt takes its measures with it and no other", any_reading_taken_out },
    { "without a profile nothing is judged", no_profile_no_limit },
    { "the plugin's own examples come out", own_examples },
};

int main(void)
{
    if (!bench_open("barista"))
        return 1;
    int result = CHECK_SUITE("barista", tests);
    bench_close();
    return result;
}
