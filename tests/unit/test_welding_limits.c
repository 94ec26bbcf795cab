// SPDX-License-Identifier: Apache-2.0
// test_welding_limits.c -- every row of the data file of ISO 5817: one step below the limit, on it, one step
// above
#include "check.h"
#include "trade_bench.h"

#include <jansson.h>
#include <stdint.h>

// All numbers in millionths of a millimetre or degree.
enum { MILLION = 1000000 };

static int64_t millionths(const json_t *number)
{
    const char *text = json_string_value(number);
    if (text == NULL)
        return 0;
    int64_t value = strtoll(text, NULL, 10) * MILLION, place = MILLION / 10;
    const char *point = strchr(text, '.');
    for (; point != NULL && *++point != '\0'; place /= 10)
        value += (*point - '0') * place;
    return value;
}

static const char *member(const json_t *object, const char *key, const char *absent)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? text : absent;
}

struct trial {
    const json_t *row;
    const char *level, *edition;
    int64_t t, base; // whole millimetres: of the plate, and of what the limit grows with
};

static bool is_apart(const struct trial *trial)
{
    const char *size = member(trial->row, "size", "");
    return strcmp(size, "angle") == 0 || strcmp(size, "area") == 0;
}

static const char *measure_of(const struct trial *trial)
{
    return is_apart(trial) ? member(trial->row, "kind", "") : "imperfection";
}

// The evidence of one imperfection that is `value` large, its other dimensions being small.
static void write_evidence(char *out, size_t room, const struct trial *trial, int64_t value)
{
    const json_t *row = trial->row;
    const char *kind = member(row, "kind", ""), *size = member(row, "size", "height");
    const char *of = member(json_object_get(row, trial->level), "of", "t");
    long long t = of[0] == 't' ? trial->base : trial->t, base = trial->base;
    bool slag = strcmp(kind, "slag") == 0, long_slag = slag && strcmp(size, "length") == 0;
    char number[32], rest[256];
    snprintf(number, sizeof number, "%lld.%06lld", (long long)(value / MILLION), (long long)(value % MILLION));
    snprintf(rest, sizeof rest,
             "\"thickness\":\"%lld\",\"weld_thickness\":\"%lld\",\"throat\":\"%lld\",\"weld_length\":\"500\","
             "\"layers\":%d",
             t, base, base, strcmp(member(row, "layers", "single"), "multi") == 0 ? 2 : 1);
    if (is_apart(trial)) {
        const char *field = strcmp(kind, "pore_area") == 0 ? "pore_area" : "toe_angle";
        snprintf(out, room, "{%s,\"%s\":\"%s\"}", rest, field, number);
    } else if (slag)
        snprintf(out, room, "{%s,\"imperfections\":[{\"kind\":\"slag\",\"%s\":\"%s\",\"%s\":\"0.1\"}]}", rest,
                 size, number, long_slag ? "height" : "length");
    else
        snprintf(
            out, room,
            "{%s,\"imperfections\":[{\"kind\":\"%s\",\"%s\":\"%s\",\"width\":\"%lld\",\"length\":\"20\"}]}",
            rest, kind, size, number, base);
}

static void write_settings(char *out, size_t room, const struct trial *trial)
{
    const json_t *row = trial->row;
    snprintf(out, room,
             "{\"level\":\"%s\",\"edition\":\"%s\",\"joint\":\"%s\",\"product\":\"%s\",\"penetration\":\"%s\","
             "\"position\":\"PA\"}",
             trial->level, trial->edition, member(row, "joint", "BW"), member(row, "product", "P"),
             member(row, "penetration", "full"));
}

static const char *judge(const struct trial *trial, int64_t value)
{
    char settings[256], evidence[1024];
    write_settings(settings, sizeof settings, trial);
    write_evidence(evidence, sizeof evidence, trial, value);
    CHECK(bench_measure("gtaw", settings, evidence));
    return bench_within(measure_of(trial), 0);
}

static void expect(const struct trial *trial, int64_t value, const char *want)
{
    const char *got = judge(trial, value);
    if (strcmp(got, want) != 0)
        printf("    %s, level %s, %s, t %lld, base %lld, value %lld: %s\n", member(trial->row, "kind", ""),
               trial->level, trial->edition, (long long)trial->t, (long long)trial->base, (long long)value,
               got);
    CHECK_STR(got, want);
}

static void check_source(const struct trial *trial)
{
    char want[256];
    bool verified = json_is_true(json_object_get(trial->row, trial->edition));
    snprintf(want, sizeof want, "ISO 5817:%s, %s, %s", trial->edition, member(trial->row, "clause", ""),
             verified ? "verified" : "not verified");
    CHECK_STR(bench_limit_source(measure_of(trial), 0), want);
}

static int64_t limit_of(const struct trial *trial)
{
    const json_t *ask = json_object_get(trial->row, trial->level);
    int64_t limit =
        millionths(json_object_get(ask, "add")) + millionths(json_object_get(ask, "factor")) * trial->base;
    const json_t *max = json_object_get(ask, "max");
    return max != NULL && limit > millionths(max) ? millionths(max) : limit;
}

// A worse value is never better: along a ladder of values, once outside stays outside.
static void check_monotone(const struct trial *trial, int64_t limit, bool low)
{
    bool outside = false;
    for (int64_t i = 0; i <= 8; i++) {
        int64_t value = low ? limit * 2 - limit * i / 4 : limit * i / 4;
        bool now = strcmp(judge(trial, value), "no") == 0;
        CHECK(now || !outside);
        outside = now;
    }
}

static int check_ask(struct trial trial)
{
    const json_t *ask = json_object_get(trial.row, trial.level);
    const char *word = json_string_value(ask);
    bool low = strcmp(member(trial.row, "op", ""), ">=") == 0;
    if (word != NULL) {
        bool no = strcmp(word, "no") == 0, plain = strcmp(word, "permitted") == 0;
        expect(&trial, MILLION / 10, no ? "no" : plain ? "yes" : "absent");
        expect(&trial, 90 * MILLION, no ? "no" : plain ? "yes" : "absent");
        return 1;
    }
    int64_t limit = limit_of(&trial);
    int64_t beyond = low ? -1 : 1;
    expect(&trial, limit - beyond, "yes");
    expect(&trial, limit, "yes");
    expect(&trial, limit + beyond, "no");
    check_source(&trial);
    check_monotone(&trial, limit, low);
    return 1;
}

static int check_row(const json_t *row)
{
    static const char *const levels[] = { "B", "C", "D" }, *const editions[] = { "2014", "2023" };
    static const int64_t thick[] = { 4, 7, 10, 25, 90 }, thin[] = { 1, 2, 3 };
    bool is_thin = strcmp(member(row, "band", ""), "thin") == 0;
    int checked = 0;
    for (int e = 0; e < 2; e++)
        for (int level = 0; level < 3; level++)
            for (int i = 0; i < (is_thin ? 3 : 5) && json_object_get(row, editions[e]) != NULL; i++) {
                int64_t t = is_thin ? thin[i] : 10, base = is_thin ? thin[i] : thick[i];
                checked += check_ask((struct trial){ row, levels[level], editions[e], t, base });
            }
    return checked;
}

static json_t *data_file(void)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/plugins/welding/iso5817.json", getenv("KOMPETEN_SOURCE"));
    return json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
}

static void every_row_of_the_table(void)
{
    json_t *file = data_file();
    const json_t *rows = json_object_get(file, "rows");
    int checked = 0;
    for (size_t i = 0; i < json_array_size(rows); i++)
        checked += check_row(json_array_get(rows, i));
    CHECK_INT(json_array_size(rows), 36);
    CHECK(checked > 900);
    json_decref(file);
}

// Takes each member out of a weld that is not accepted, and out of its row: nothing turns it into an accepted
// one.
static void whatever_is_taken_out_is_not_accepted(void)
{
    static const char *const parts[] = { "\"thickness\":\"10\"", "\"weld_thickness\":\"10\"",
                                         "\"weld_length\":\"500\"", "\"layers\":3" };
    static const char *const cells[] = { "\"kind\":\"sagging\"", "\"height\":\"0.6\"", "\"length\":\"30\"",
                                         "\"at\":\"10\"" };
    for (int hole = -1; hole < 8; hole++) {
        char evidence[512] = "{", row[256] = "";
        for (int i = 0; i < 4; i++)
            if (i != hole)
                strcat(strcat(evidence, parts[i]), ",");
        for (int i = 0; i < 4; i++)
            if (i + 4 != hole)
                strcat(strcat(row, row[0] != '\0' ? "," : ""), cells[i]);
        strcat(strcat(strcat(evidence, "\"imperfections\":[{"), row), "}]}");
        CHECK(bench_measure("smaw_plate", "{\"level\":\"C\"}", evidence));
        CHECK(strcmp(bench_within("imperfection", 0), "yes") != 0);
        CHECK(hole != -1 || strcmp(bench_within("imperfection", 0), "no") == 0);
    }
}

static const struct check_test tests[] = {
    { "every row, level and edition of ISO 5817 is met one step around its limit", every_row_of_the_table },
    { "whatever is taken out is not accepted", whatever_is_taken_out_is_not_accepted },
};

int main(void)
{
    if (!bench_open("welding"))
        return 1;
    int failed = CHECK_SUITE("welding limits", tests);
    bench_close();
    return failed;
}
