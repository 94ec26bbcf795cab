// SPDX-License-Identifier: Apache-2.0
// test_automotive_limits.c -- every limit of the automotive data files: its number, and one step below it, on
// it, above it
#include <jansson.h>
#include <stdint.h>

#include "check.h"
#include "trade_bench.h"

#define DISC(v)                                                                                                \
    "{\"disc\":[\"20\",\"20\",\"20\",\"20\",\"20\",\"20\",\"20\",\"" v                                         \
    "\"],\"dial\":[\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\"],\"end_play\":\"0\"}"
#define THICK                                                                                                  \
    "{\"disc\":[\"60\",\"60\",\"60\",\"60\",\"60\",\"60\",\"60\",\"%s\"],\"dial\":[\"0\",\"0\",\"0\",\"0\","   \
    "\"0\",\"0\",\"0\",\"0\"],\"end_play\":\"0\"}"
#define DIAL                                                                                                   \
    "{\"disc\":[\"60\",\"60\",\"60\",\"60\"],\"dial\":[\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"%s\"],"     \
    "\"end_play\":\"0\"}"
#define PLAY                                                                                                   \
    "{\"disc\":[\"60\",\"60\",\"60\",\"60\"],\"dial\":[\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\"],"      \
    "\"end_play\":\"%s\"}"
#define CYLINDER_SETTINGS "\"cylinder_count\":\"2\""

// Where a limit of the data files judges: `sign` times its value, in thousandths, plus `offset` goes into the
// evidence.
static const struct probe {
    const char *place, *limit, *task, *settings, *evidence, *measure;
    int64_t offset, sign;
} probes[] = {
    // clang-format off
    { "vehicles/end_play", "..0", "brake_service", "{\"vehicle\":\"chevrolet-epica\"}", PLAY, "bearing_end_play", 0, 1 },
    { "vehicles/vehicles/nissan-pathfinder-1999/thickness", "26..", "brake_service", "{\"vehicle\":\"nissan-pathfinder-1999\"}", THICK, "disc_thickness", 0, 1 },
    { "vehicles/vehicles/nissan-pathfinder-1999/variation", "..0.015", "brake_service", "{\"vehicle\":\"nissan-pathfinder-1999\"}", DISC("%s"), "thickness_variation", 20000, 1 },
    { "vehicles/vehicles/nissan-pathfinder-1999/runout", "..0.1", "brake_service", "{\"vehicle\":\"nissan-pathfinder-1999\"}", DIAL, "runout", 0, 1 },
    { "vehicles/vehicles/chevrolet-vivant/variation", "..0.03", "brake_service", "{\"vehicle\":\"chevrolet-vivant\"}", DISC("%s"), "thickness_variation", 20000, 1 },
    { "vehicles/vehicles/chevrolet-vivant/runout", "..0.03", "brake_service", "{\"vehicle\":\"chevrolet-vivant\"}", DIAL, "runout", 0, 1 },
    { "vehicles/vehicles/chevrolet-epica/variation", "..0.03", "brake_service", "{\"vehicle\":\"chevrolet-epica\"}", DISC("%s"), "thickness_variation", 20000, 1 },
    { "vehicles/vehicles/chevrolet-epica/runout", "..0.06", "brake_service", "{\"vehicle\":\"chevrolet-epica\"}", DIAL, "runout", 0, 1 },
    { "vehicles/vehicles/chevrolet-epica/scoring", "..0.4", "brake_service", "{\"vehicle\":\"chevrolet-epica\"}", "{\"scoring\":[\"0\",\"%s\"]}", "scoring_depth", 0, 1 },
    { "vehicles/vehicles/saturn-sc2/variation", "..0.013", "brake_service", "{\"vehicle\":\"saturn-sc2\"}", DISC("%s"), "thickness_variation", 20000, 1 },
    { "vehicles/vehicles/saturn-sc2/scoring", "..1.5", "brake_service", "{\"vehicle\":\"saturn-sc2\"}", "{\"scoring\":[\"0\",\"%s\"]}", "scoring_depth", 0, 1 },
    { "compression/rules/gm/ratio", "0.7..", "engine_tune_up", "{" CYLINDER_SETTINGS ",\"compression_rule\":\"gm\"}", "{\"cylinders\":[{\"dry\":\"1\"},{\"dry\":\"%s\"}]}", "compression_ratio", 0, 1 },
    { "compression/rules/gm/lowest", "690..", "engine_tune_up", "{" CYLINDER_SETTINGS ",\"compression_rule\":\"gm\"}", "{\"cylinders\":[{\"dry\":\"%s\"},{\"dry\":\"700\"}]}", "compression", 0, 1 },
    { "compression/rules/ford/ratio", "0.75..", "engine_tune_up", "{" CYLINDER_SETTINGS ",\"compression_rule\":\"ford\"}", "{\"cylinders\":[{\"dry\":\"1\"},{\"dry\":\"%s\"}]}", "compression_ratio", 0, 1 },
    { "compression/leak/15", "..15", "engine_tune_up", "{" CYLINDER_SETTINGS "}", "{\"cylinders\":[{\"dry\":\"1\",\"supply\":\"100\",\"held\":\"%s\"},{\"dry\":\"1\"}]}", "leak", 100000, -1 },
    { "compression/leak/10", "..10", "engine_tune_up", "{" CYLINDER_SETTINGS ",\"leak_limit\":\"10\"}", "{\"cylinders\":[{\"dry\":\"1\",\"supply\":\"100\",\"held\":\"%s\"},{\"dry\":\"1\"}]}", "leak", 100000, -1 },
    { "electrical/rest", "1..", "engine_tune_up", NULL, "{\"battery_rest\":\"%s\"}", "rest", 0, 1 },
    { "electrical/charging", "13.7..14.7", "engine_tune_up", NULL, "{\"charging_voltage\":\"%s\"}", "charging", 0, 1 },
    { "electrical/cranking", "9.6..", "engine_tune_up", NULL, "{\"cranking_voltage\":\"%s\"}", "cranking", 0, 1 },
    { "electrical/cable", "..0.2", "engine_tune_up", NULL, "{\"cable_drop\":\"%s\"}", "cable_drop", 0, 1 },
    { "electrical/ground", "..0.1", "engine_tune_up", NULL, "{\"ground_drop\":\"%s\"}", "ground_drop", 0, 1 },
    { "electrical/parasitic", "..50", "engine_tune_up", NULL, "{\"parasitic_current\":\"%s\"}", "parasitic", 0, 1 },
    { "torque/classes/0/limit", "-4..4", "brake_service", "{\"vehicle\":\"none\",\"torque_target\":\"100\"}", "{\"bolts\":[{\"place\":1,\"set\":\"10\",\"audit\":\"%s\"}]}", "torque_deviation", 100000, 1 },
    { "torque/classes/1/limit", "-6..6", "brake_service", "{\"vehicle\":\"none\",\"torque_target\":\"100\"}", "{\"bolts\":[{\"place\":1,\"set\":\"9.999\",\"audit\":\"%s\"}]}", "torque_deviation", 100000, 1 },
    { "alignment/cross_camber", "..0.5", "wheel_alignment", NULL, "{\"camber_left\":\"%s\",\"camber_right\":\"0\"}", "cross_camber", 0, 1 },
    { "alignment/cross_caster", "..0.5", "wheel_alignment", NULL, "{\"caster_right\":\"%s\",\"caster_left\":\"0\"}", "cross_caster", 0, 1 },
    { "alignment/toe/0.2", "-0.2..0.2", "wheel_alignment", NULL, "{\"toe_left\":\"%s\",\"toe_right\":\"0\"}", "total_toe", 0, 1 },
    { "alignment/toe/0.10", "-0.1..0.1", "wheel_alignment", "{\"toe_limit\":\"0.10\"}", "{\"toe_left\":\"%s\",\"toe_right\":\"0\"}", "total_toe", 0, 1 },
    // clang-format on
};

// Limits that judge no measure by themselves: a count, and a notice.
static const char *const apart[] = { "torque/sequence", "compression/investigate" };

static const struct probe *probe_of(const char *place)
{
    for (size_t i = 0; i < sizeof probes / sizeof probes[0]; i++)
        if (strcmp(probes[i].place, place) == 0)
            return &probes[i];
    return NULL;
}

static json_t *read_file(const char *name)
{
    char path[4096];
    const char *source = getenv("KOMPETEN_SOURCE");
    snprintf(path, sizeof path, "%s/plugins/automotive/%s.json", source != NULL ? source : ".", name);
    json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    if (root == NULL)
        printf("cannot read %s\n", path);
    return root;
}

// A decimal text of at most three places, in thousandths.
static int64_t thousandths(const char *text)
{
    bool negative = text[0] == '-';
    int64_t value = 0;
    int places = -1;
    for (const char *at = text + negative; *at != '\0'; at++) {
        places += places >= 0 || *at == '.';
        if (*at != '.')
            value = value * 10 + (*at - '0');
    }
    for (int i = places < 0 ? 0 : places; i < 3; i++)
        value *= 10;
    return negative ? -value : value;
}

static const char *write_thousandths(char text[40], int64_t value)
{
    int64_t size = value < 0 ? -value : value;
    snprintf(text, 40, "%s%lld.%03lld", value < 0 ? "-" : "", (long long)(size / 1000),
             (long long)(size % 1000));
    return text;
}

static const char *within_at(const struct probe *probe, int64_t value)
{
    char number[40], evidence[1000];
    write_thousandths(number, probe->offset + probe->sign * value);
    snprintf(evidence, sizeof evidence, probe->evidence, number);
    if (!bench_measure(probe->task, probe->settings, evidence))
        return bench_problems();
    return bench_within(probe->measure, 0);
}

static void check_end(const struct probe *probe, const char *number, bool upper)
{
    int64_t at = thousandths(number);
    bool inside_is_possible = at != 0; // nothing lies below an upper limit of 0
    CHECK_STR(within_at(probe, at), "yes");
    CHECK_STR(bench_limit(probe->measure, 0), probe->limit);
    CHECK_STR(within_at(probe, upper ? at + 1 : at - 1), "no");
    if (inside_is_possible)
        CHECK_STR(within_at(probe, upper ? at - 1 : at + 1), "yes");
}

static void check_limit(const char *place, const json_t *limit)
{
    for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++)
        if (strcmp(place, apart[i]) == 0)
            return;
    const struct probe *probe = probe_of(place);
    if (probe == NULL) {
        CHECK_STR(place, "a limit with a probe");
        return;
    }
    const char *op = json_string_value(json_object_get(limit, "op"));
    const char *value = json_string_value(json_object_get(limit, "value"));
    if (strcmp(op, "in") == 0) {
        check_end(probe, json_string_value(json_object_get(limit, "low")), false);
        check_end(probe, json_string_value(json_object_get(limit, "high")), true);
    } else {
        check_end(probe, value, strcmp(op, "<=") == 0);
    }
    bool verified = json_is_true(json_object_get(limit, "verified"));
    CHECK((strstr(bench_limit_source(probe->measure, 0), "not verified") == NULL) == verified);
    CHECK(strstr(bench_limit_source(probe->measure, 0),
                 json_string_value(json_object_get(limit, "standard"))) != NULL);
}

// Visits every object with an operator below `node`; gives how many there are.
static int walk(const char *place, json_t *node)
{
    if (json_object_get(node, "op") != NULL) {
        check_limit(place, node);
        return 1;
    }
    int count = 0;
    const char *key;
    json_t *value;
    size_t index;
    char below[400];
    json_object_foreach (node, key, value) {
        snprintf(below, sizeof below, "%s/%s", place, key);
        count += walk(below, value);
    }
    json_array_foreach (node, index, value) {
        snprintf(below, sizeof below, "%s/%zu", place, index);
        count += walk(below, value);
    }
    return count;
}

static void every_limit_holds_at_its_number_and_fails_one_step_beyond(void)
{
    static const char *const files[] = { "vehicles", "compression", "electrical", "torque", "alignment" };
    int count = 0;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        json_t *root = read_file(files[i]);
        CHECK(root != NULL);
        count += walk(files[i], root);
        json_decref(root);
    }
    CHECK_INT(count, sizeof probes / sizeof probes[0] + sizeof apart / sizeof apart[0]);
}

// ---- exhaust ----

static void exhaust(const char *regulation, const char *category, int year, const char *mass, const char *key,
                    const char *value)
{
    char settings[100], evidence[400];
    snprintf(settings, sizeof settings, "{\"regulation\":\"%s\"}", regulation);
    snprintf(evidence, sizeof evidence,
             "{\"category\":\"%s\",\"model_year\":%d,\"gross_mass\":\"%s\",\"%s\":\"%s\"}", category, year,
             mass, key, value);
    CHECK(bench_measure("engine_tune_up", settings, evidence));
}

// What each regulation permits, written down a second time; NULL: nothing is given.
static const struct permitted {
    const char *regulation, *category;
    int year;
    const char *mass, *co, *hc, *opacity;
} permitted[] = {
    // clang-format off
    { "dki-31-2008", "petrol", 1990, "1000", "3", "700", NULL },
    { "dki-31-2008", "petrol", 2006, "1000", "3", "700", NULL },
    { "dki-31-2008", "petrol", 2007, "1000", "1.5", "200", NULL },
    { "dki-31-2008", "petrol", 2026, "9000", "1.5", "200", NULL },
    { "dki-31-2008", "diesel", 2009, "3500", NULL, NULL, "50" },
    { "dki-31-2008", "diesel", 2010, "3500", NULL, NULL, "40" },
    { "dki-31-2008", "diesel", 2009, "3500.001", NULL, NULL, "60" },
    { "dki-31-2008", "diesel", 2010, "3500.001", NULL, NULL, "50" },
    { "dki-31-2008", "motorcycle_2t", 2009, "200", "4.5", "12000", NULL },
    { "dki-31-2008", "motorcycle_4t", 2009, "200", "5.5", "2400", NULL },
    { "dki-31-2008", "motorcycle_2t", 2010, "200", "4.5", "2000", NULL },
    { "dki-31-2008", "motorcycle_4t", 2010, "200", "4.5", "2000", NULL },
    { "national-8-2023", "petrol", 2006, "1000", "4", "1000", NULL },
    { "national-8-2023", "petrol", 2007, "1000", "1", "150", NULL },
    { "national-8-2023", "petrol", 2018, "1000", "1", "150", NULL },
    { "national-8-2023", "petrol", 2019, "1000", "0.5", "100", NULL },
    { "national-8-2023", "diesel", 2015, "1000", NULL, NULL, NULL },
    { "none", "petrol", 2015, "1000", NULL, NULL, NULL },
    // clang-format on
};

static void check_exhaust(const struct permitted *row, const char *key, const char *measure, const char *limit)
{
    char number[40], wanted[40];
    if (limit == NULL) {
        exhaust(row->regulation, row->category, row->year, row->mass, key, "1");
        CHECK_STR(bench_limit(measure, 0), "none");
        CHECK_STR(bench_within(measure, 0), "unknown");
        return;
    }
    snprintf(wanted, sizeof wanted, "..%s", limit);
    for (int64_t step = -1; step <= 1; step++) {
        exhaust(row->regulation, row->category, row->year, row->mass, key,
                write_thousandths(number, thousandths(limit) + step));
        CHECK_STR(bench_limit(measure, 0), wanted);
        CHECK_STR(bench_within(measure, 0), step <= 0 ? "yes" : "no");
    }
    bool verified = strcmp(row->regulation, "dki-31-2008") == 0;
    CHECK((strstr(bench_limit_source(measure, 0), "not verified") == NULL) == verified);
}

static void exhaust_is_judged_by_regulation_category_year_and_mass(void)
{
    for (size_t i = 0; i < sizeof permitted / sizeof permitted[0]; i++) {
        check_exhaust(&permitted[i], "co", "exhaust_co", permitted[i].co);
        check_exhaust(&permitted[i], "hc", "exhaust_hc", permitted[i].hc);
        check_exhaust(&permitted[i], "opacity", "exhaust_opacity", permitted[i].opacity);
    }
}

static void a_vehicle_that_is_not_described_has_no_limit(void)
{
    const char *settings = "{\"regulation\":\"dki-31-2008\"}";
    CHECK(bench_measure("engine_tune_up", settings, "{\"category\":\"petrol\",\"co\":\"1\"}"));
    CHECK_STR(bench_value("exhaust_co", 0), "absent");
    CHECK(bench_measure("engine_tune_up", settings, "{\"model_year\":2015,\"co\":\"1\"}"));
    CHECK_STR(bench_value("exhaust_co", 0), "absent");
    CHECK(bench_measure("engine_tune_up", settings,
                        "{\"category\":\"diesel\",\"model_year\":2015,\"opacity\":\"1\"}"));
    CHECK_STR(bench_value("exhaust_opacity", 0), "absent");
}

static const struct check_test tests[] = {
    { "every limit holds at its number and fails one step beyond",
      every_limit_holds_at_its_number_and_fails_one_step_beyond },
    { "exhaust is judged by regulation, category, year and mass",
      exhaust_is_judged_by_regulation_category_year_and_mass },
    { "a vehicle that is not described has no limit", a_vehicle_that_is_not_described_has_no_limit },
};

int main(void)
{
    if (!bench_open("automotive"))
        return 1;
    int failed = CHECK_SUITE("automotive_limits", tests);
    bench_close();
    return failed;
}
