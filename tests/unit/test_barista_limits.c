// SPDX-License-Identifier: Apache-2.0
// test_barista_limits.c -- every limit of the barista data files: one step below it, on it, one step above it
#include "check.h"
#include "trade_bench.h"

#include <jansson.h>
#include <stdint.h>

#define WBC "{\"profile\":\"wbc\"}"

// ---- evidence with one number left open ----

// Where a quantity of the data files is read: the value, in thousandths plus `offset`, goes into the evidence.
static const struct probe {
    const char *quantity, *task, *evidence;
    int64_t offset;
} probes[] = {
    { "dose", "espresso_set",
      "{\"shots\":[{\"dose\":\"%s\",\"time\":\"25\"},{\"dose\":\"18\",\"time\":\"25\"}]}", 0 },
    { "shot_time", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"%s\"},{\"dose\":\"18\",\"time\":\"25\"}]}", 0 },
    { "shot_time_spread", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"10\"},{\"dose\":\"18\",\"time\":\"%s\"}]}", 10000 },
    { "shot_volume", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\",\"beverage_volume\":\"%s\"},{\"dose\":\"18\",\"time\":"
      "\"25\"}]}",
      0 },
    { "brew_temperature", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\",\"brew_temperature\":\"%s\"},{\"dose\":\"18\",\"time\":"
      "\"25\"}]}",
      0 },
    { "pressure", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\",\"pressure\":\"%s\"},{\"dose\":\"18\",\"time\":\"25\"}]}",
      0 },
    { "cup_temperature", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\",\"cup_temperature\":\"%s\"},{\"dose\":\"18\",\"time\":"
      "\"25\"}]}",
      0 },
    { "cup_size", "espresso_set",
      "{\"shots\":[{\"dose\":\"18\",\"time\":\"25\",\"cup_size\":\"%s\"},{\"dose\":\"18\",\"time\":\"25\"}]}",
      0 },
    { "brew_ratio", "espresso_set",
      "{\"shots\":[{\"dose\":\"1\",\"time\":\"25\",\"beverage_mass\":\"%s\"},{\"dose\":\"18\",\"time\":\"25\"}]"
      "}",
      0 },
    { "tds", "filter_brew", "{\"dose\":\"15\",\"tds\":\"%s\"}", 0 },
    { "extraction_yield", "filter_brew", "{\"dose\":\"10\",\"tds\":\"10\",\"beverage_mass\":\"%s\"}", 0 },
    { "coffee_to_water", "filter_brew", "{\"dose\":\"%s\",\"water\":\"1000\"}", 0 },
    { "water_temperature", "filter_brew", "{\"dose\":\"15\",\"water_temperature\":\"%s\"}", 0 },
    { "contact_time.fine", "filter_brew", "{\"dose\":\"15\",\"grind\":\"fine\",\"contact_time\":\"%s\"}", 0 },
    { "contact_time.drip", "filter_brew", "{\"dose\":\"15\",\"grind\":\"drip\",\"contact_time\":\"%s\"}", 0 },
    { "contact_time.coarse", "filter_brew", "{\"dose\":\"15\",\"grind\":\"coarse\",\"contact_time\":\"%s\"}",
      0 },
    { "sediment", "filter_brew", "{\"dose\":\"15\",\"sediment\":\"%s\"}", 0 },
    { "milk_temperature", "milk_drinks", "{\"drinks\":[{\"kind\":\"latte\",\"temperature\":\"%s\"}]}", 0 },
    { "steamed_temperature", "milk_drinks",
      "{\"drinks\":[{\"kind\":\"latte\",\"steamed_temperature\":\"%s\"}]}", 0 },
    { "cappuccino_foam", "milk_drinks",
      "{\"drinks\":[{\"kind\":\"cappuccino\",\"foam_depth\":\"%s\"},{\"kind\":\"cappuccino\",\"foam_depth\":"
      "\"40\"},"
      "{\"kind\":\"latte\",\"foam_depth\":\"1\"}]}",
      0 },
    { "milk_store", "milk_drinks", "{\"drinks\":[{\"kind\":\"latte\"}],\"milk_store\":[\"-4\",\"%s\"]}", 0 },
    { "espresso_time_spread", "competition_round",
      "{\"shots\":[{\"drink\":\"espresso\",\"time\":\"%s\"},{\"drink\":\"milk\",\"time\":\"90\"},"
      "{\"drink\":\"espresso\",\"time\":\"10\"}]}",
      10000 },
    { "milk_time_spread", "competition_round",
      "{\"shots\":[{\"drink\":\"milk\",\"time\":\"%s\"},{\"drink\":\"milk\",\"time\":\"10\"}]}", 10000 },
    { "signature_time_spread", "competition_round",
      "{\"shots\":[{\"drink\":\"signature\",\"time\":\"%s\"},{\"drink\":\"signature\",\"time\":\"10\"}]}",
      10000 },
    { "presentation_time", "competition_round", "{\"presentation_time\":\"%s\"}", 0 },
};

static const struct probe *probe_of(const char *quantity)
{
    for (size_t i = 0; i < sizeof probes / sizeof probes[0]; i++)
        if (strcmp(probes[i].quantity, quantity) == 0)
            return &probes[i];
    return NULL;
}

static int64_t thousandths(const char *decimal)
{
    int64_t value = strtoll(decimal, NULL, 10) * 1000, place = 100;
    const char *point = strchr(decimal, '.');
    for (; point != NULL && *++point != '\0' && place > 0; place /= 10)
        value += (*point - '0') * place;
    return value;
}

static bool try_value(const struct probe *probe, const char *profile, int64_t value)
{
    char number[32], evidence[512], settings[64];
    int64_t written = value + probe->offset;
    snprintf(number, sizeof number, "%lld.%03lld", (long long)(written / 1000), (long long)(written % 1000));
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(evidence, sizeof evidence, probe->evidence, number);
#pragma GCC diagnostic pop
    snprintf(settings, sizeof settings, "{\"profile\":\"%s\"}", profile);
    bool chosen = strcmp(profile, "any") != 0;
    const char *fixed = strcmp(probe->task, "espresso_set") == 0 ? WBC : NULL;
    return bench_measure(probe->task, chosen ? settings : fixed, evidence);
}

// "contact_time.fine" is a limit of the measure "contact_time".
static const char *measure_of(const char *quantity)
{
    static char id[64];
    snprintf(id, sizeof id, "%s", quantity);
    id[strcspn(id, ".")] = '\0';
    return id;
}

static void check_within(const struct probe *probe, const char *profile, int64_t value, const char *want)
{
    if (!try_value(probe, profile, value))
        printf("    %s: %s\n", probe->quantity, bench_problems());
    const char *got = bench_within(measure_of(probe->quantity), 0);
    if (strcmp(got, want) != 0)
        printf("    %s under %s at %lld thousandths\n", probe->quantity, profile, (long long)value);
    CHECK_STR(got, want);
}

// ---- the data files ----

static json_t *data_file(const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/plugins/barista/%s", getenv("KOMPETEN_SOURCE"), name);
    return json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
}

static const char *member(const json_t *row, const char *key)
{
    const char *text = json_string_value(json_object_get(row, key));
    return text != NULL ? text : "";
}

static void check_source(const json_t *row)
{
    char want[512];
    bool verified = json_is_true(json_object_get(row, "verified"));
    snprintf(want, sizeof want, "%s:%s, %s, %s", member(row, "standard"), member(row, "edition"),
             member(row, "clause"), verified ? "verified" : "not verified");
    CHECK_STR(bench_limit_source(measure_of(member(row, "quantity")), 0), want);
}

static void check_limit(const json_t *row)
{
    const struct probe *probe = probe_of(member(row, "quantity"));
    const char *op = member(row, "operator"), *profile = member(row, "profile");
    CHECK(probe != NULL);
    if (probe == NULL || strcmp(op, "target") == 0)
        return;
    if (strcmp(op, "between") == 0 || op[0] == '>') {
        int64_t low = thousandths(member(row, "low"));
        check_within(probe, profile, low - 1, "no");
        check_within(probe, profile, low, strcmp(op, ">") == 0 ? "no" : "yes");
        check_within(probe, profile, low + 1, "yes");
    }
    if (strcmp(op, "between") == 0 || op[0] == '<') {
        int64_t high = thousandths(member(row, "high"));
        check_within(probe, profile, high - 1, "yes");
        check_within(probe, profile, high, strcmp(op, "<") == 0 ? "no" : "yes");
        check_within(probe, profile, high + 1, "no");
    }
    check_source(row);
}

static void every_limit(void)
{
    static const char *const files[] = { "espresso.json", "filter.json", "milk.json", "competition.json" };
    size_t seen = 0;
    for (size_t f = 0; f < sizeof files / sizeof files[0]; f++) {
        json_t *file = data_file(files[f]);
        const json_t *limits = json_object_get(file, "limits");
        for (size_t i = 0; i < json_array_size(limits); i++, seen++)
            check_limit(json_array_get(limits, i));
        json_decref(file);
    }
    CHECK_INT(seen, 41);
}

static void a_target_judges_nothing(void)
{
    const struct probe *probe = probe_of("pressure");
    CHECK(try_value(probe, "centre", 9000));
    CHECK_STR(bench_value("pressure", 0), "9");
    CHECK_STR(bench_limit("pressure", 0), "none");
    CHECK(bench_said("barista/target_only"));
    CHECK(try_value(probe, "wbc", 9000));
    CHECK(!bench_said("barista/target_only"));
}

static void profiles_contradict(void)
{
    const struct probe *time = probe_of("shot_time"), *dose = probe_of("dose");
    check_within(time, "wbc", 23000, "yes");
    check_within(time, "centre", 23000, "no");
    check_within(time, "inei", 23000, "yes");
    check_within(time, "inei", 28000, "no");
    check_within(time, "centre", 28000, "yes");
    check_within(dose, "centre", 18000, "yes");
    check_within(dose, "inei", 18000, "no");
    check_within(dose, "wbc", 18000, "unknown"); // says nothing about the dose
}

static void european_strength(void)
{
    const struct probe *tds = probe_of("tds");
    check_within(tds, "sca", 1450, "no");
    check_within(tds, "european", 1450, "yes");
}

static const struct check_test tests[] = {
    { "on every limit of the data files, one step below it and one step above it", every_limit },
    { "a number without a tolerance judges nothing and says so", a_target_judges_nothing },
    { "the three espresso profiles contradict each other", profiles_contradict },
    { "the European golden cup is stronger", european_strength },
};

int main(void)
{
    if (!bench_open("barista"))
        return 1;
    int result = CHECK_SUITE("barista limits", tests);
    bench_close();
    return result;
}
