// SPDX-License-Identifier: Apache-2.0
// test_digital.c -- colours, sound and picture of the digital trade against published numbers and at every
// limit
#include "digital_bench.h"
#include "luminance.h"

// "4.478089453" agrees with "4.4781" when it is rounded half up to four places.
static bool agrees_to_four(const char *value, const char *published)
{
    return (long long)(atof(value) * 1e4 + 0.5) == (long long)(atof(published) * 1e4 + 0.5);
}

// ---- contrast ----

static void measure_pair(const char *front, const char *back, const char *opacity, const char *rest)
{
    VIDEO(NULL,
          "{\"colours\":[{\"name\":\"x\",\"foreground\":\"%s\",\"background\":\"%s\",\"opacity\":\"%s\",%s}]}",
          front, back, opacity, rest);
}

#define NORMAL_TEXT "\"use\":\"text\",\"size\":\"16\",\"size_unit\":\"px\",\"bold\":false"
#define GRAPHIC "\"use\":\"non_text\""

static void published_ratios(void)
{
    static const char *const rows[][4] = {
        { "#000", "#fff", "1", "21.0000" },        { "#333", "#fff", "1", "12.6347" },
        { "#767676", "#fff", "1", "4.5422" },      { "#777777", "#fff", "1", "4.4781" },
        { "#777", "#eee", "1", "3.8597" },         { "#AAA", "#fff", "1", "2.3231" },
        { "#0000EE", "#fff", "1", "9.3976" },      { "#666", "#000", "1", "3.6574" },
        { "#000", "#737373", "1", "4.4288" },      { "#f00", "#fff", "1", "3.9985" },
        { "#0f0", "#fff", "1", "1.3722" },         { "#00f", "#fff", "1", "8.5925" },
        { "#949494", "#fff", "1", "3.0335" },      { "#595959", "#fff", "1", "7.0047" },
        { "#000000", "#ffffff", "0.3", "2.1085" }, { "#FFCC00", "#000", "1", "13.8891" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        measure_pair(rows[i][0], rows[i][1], rows[i][2], GRAPHIC);
        if (!agrees_to_four(bench_value("contrast", 0), rows[i][3]))
            CHECK_STR(bench_value("contrast", 0), rows[i][3]);
        CHECK_STR(bench_error("contrast", 0), "0.000000001");
    }
}

static void ratio_is_symmetric_and_opaque_alpha_changes_nothing(void)
{
    measure_pair("#1234AB", "#fedcba", "1", GRAPHIC);
    char first[64];
    snprintf(first, sizeof first, "%s", bench_value("contrast", 0));
    measure_pair("#fedcba", "#1234AB", "1.000", GRAPHIC);
    CHECK_STR(bench_value("contrast", 0), first);
    measure_pair("#fedcba", "#1234AB", "0", GRAPHIC);
    CHECK_STR(bench_value("contrast", 0), "1");
}

static void nothing_is_rounded_up(void)
{
    measure_pair("#777777", "#fff", "1", NORMAL_TEXT);
    CHECK_STR(bench_limit("contrast", 0), "4.5..");
    CHECK_STR(bench_limit_source("contrast", 0), "WCAG:2.x, 1.4.3, verified");
    CHECK_STR(bench_within("contrast", 0), "no");
    measure_pair("#767676", "#fff", "1", NORMAL_TEXT);
    CHECK_STR(bench_within("contrast", 0), "yes");
    measure_pair("#949494", "#fff", "1", GRAPHIC);
    CHECK_STR(bench_within("contrast", 0), "yes");
    measure_pair("#959595", "#fff", "1", GRAPHIC);
    CHECK_STR(bench_within("contrast", 0), "no");
}

static void limit_for(const char *settings, const char *rest, const char *want)
{
    snprintf(
        evidence, sizeof evidence,
        "{\"colours\":[{\"name\":\"x\",\"foreground\":\"#666\",\"background\":\"#000\",\"opacity\":\"1\",%s}]}",
        rest);
    CHECK(bench_measure("short_video", settings, evidence));
    if (strcmp(bench_limit("contrast", 0), want) != 0)
        printf("    for %s\n", rest);
    CHECK_STR(bench_limit("contrast", 0), want);
}

#define SIZED(size, unit, bold)                                                                                \
    "\"use\":\"text\",\"size\":\"" size "\",\"size_unit\":\"" unit "\",\"bold\":" bold

static void large_text_has_its_own_limit(void)
{
    static const char aaa[] = "{\"conformance\":\"AAA\"}";
    limit_for(NULL, SIZED("23.99", "px", "false"), "4.5..");
    limit_for(NULL, SIZED("24", "px", "false"), "3..");
    limit_for(NULL, SIZED("18.49", "px", "true"), "4.5..");
    limit_for(NULL, SIZED("18.5", "px", "true"), "3..");
    limit_for(NULL, SIZED("18.5", "px", "false"), "4.5..");
    limit_for(NULL, SIZED("17.99", "pt", "false"), "4.5..");
    limit_for(NULL, SIZED("18", "pt", "false"), "3..");
    limit_for(NULL, SIZED("13.99", "pt", "true"), "4.5..");
    limit_for(NULL, SIZED("14", "pt", "true"), "3..");
    limit_for(aaa, SIZED("16", "px", "false"), "7..");
    limit_for(aaa, SIZED("24", "px", "false"), "4.5..");
    limit_for(aaa, GRAPHIC, "3..");
}

static void unknown_size_is_not_guessed(void)
{
    measure_pair("#000", "#fff", "1", "\"use\":\"text\"");
    CHECK_STR(bench_value("contrast", 0), "absent");
    CHECK(bench_said("digital/text_size_unknown"));
    measure_pair("#000", "#fff", "1", "\"use\":\"text\",\"size\":\"20\",\"size_unit\":\"px\"");
    CHECK_STR(bench_value("contrast", 0), "absent");
    measure_pair("#000", "#fff", "1", "\"use\":\"text\",\"size\":\"30\",\"size_unit\":\"px\"");
    CHECK_STR(bench_value("contrast", 0), "21");
}

static void unreadable_colour_is_absent(void)
{
    static const char *const wrong[] = {
        "red", "#12", "#12345", "#1234567", "#ggg", "fff", "# fff", "#12345g"
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        measure_pair(wrong[i], "#fff", "1", GRAPHIC);
        CHECK_STR(bench_value("contrast", 0), "absent");
        CHECK(bench_said("digital/colour_unreadable"));
    }
    measure_pair("#000", "#fff", "1.01", GRAPHIC);
    CHECK_STR(bench_value("contrast", 0), "absent");
    CHECK(bench_said("implausible"));
}

// The computed value lies where the table puts it: between the two levels, and near the straight line.
static void levels_between_fit_the_table(void)
{
    for (uint32_t level = 0; level < 255; level++) {
        int64_t low = luminance_of_level(level), high = luminance_of_level(level + 1), last = low;
        CHECK_INT(luminance_between(level * 7, 7), low);
        for (uint32_t part = 1; part < 1000; part += 111) {
            int64_t here = luminance_between((kmp_wide)level * 1000 + part, 1000);
            CHECK(here > last && here < high);
            last = here;
        }
        int64_t just_above =
            luminance_between((kmp_wide)level * INT64_C(1000000000000000000) + 1, INT64_C(1000000000000000000));
        CHECK(just_above >= low - 2 && just_above <= low + 2);
    }
}

// ---- loudness ----

static void loudness_with(const char *target, const char *value, const char *want)
{
    char settings[64];
    snprintf(settings, sizeof settings, "{\"loudness_target\":\"%s\"}", target);
    VIDEO(settings, "{\"loudness\":\"%s\",\"true_peak\":\"-3\"}", value);
    CHECK_STR(bench_within("loudness", 0), want);
}

static void loudness_has_a_tolerance(void)
{
    static const char *const rows[][5] = {
        // target, lowest, below it, highest, above it
        { "ebu-r128", "-23.5", "-23.51", "-22.5", "-22.49" },
        { "ebu-r128-live", "-24", "-24.01", "-22", "-21.99" },
        { "atsc-a85", "-26", "-26.01", "-22", "-21.99" },
        { "netflix", "-29", "-29.01", "-25", "-24.99" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        loudness_with(rows[i][0], rows[i][1], "yes");
        loudness_with(rows[i][0], rows[i][2], "no");
        loudness_with(rows[i][0], rows[i][3], "yes");
        loudness_with(rows[i][0], rows[i][4], "no");
    }
}

static void platform_targets_have_no_tolerance(void)
{
    static const char *const targets[][2] = { { "spotify", "4" }, { "youtube", "4" }, { "apple", "2" } };
    for (size_t i = 0; i < 3; i++) {
        loudness_with(targets[i][0], "-18", "unknown");
        CHECK_STR(bench_limit("loudness", 0), "none");
        CHECK_STR(bench_value("gain_needed", 0), targets[i][1]);
        CHECK(bench_said("digital/loudness_not_judged"));
        CHECK_INT(bench_said("digital/peak_not_judged"), i == 2);
        CHECK_STR(bench_limit("true_peak", 0), i == 2 ? "none" : "..-1");
    }
}

static void peak_with(const char *target, const char *loudness, const char *peak, const char *now,
                      const char *after)
{
    char settings[64];
    snprintf(settings, sizeof settings, "{\"loudness_target\":\"%s\"}", target);
    VIDEO(settings, "{\"loudness\":\"%s\",\"true_peak\":\"%s\"}", loudness, peak);
    CHECK_STR(bench_within("true_peak", 0), now);
    CHECK_STR(bench_within("peak_after_gain", 0), after);
}

static void peaks_are_judged_before_and_after_the_gain(void)
{
    peak_with("ebu-r128", "-23", "-1", "yes", "yes");
    peak_with("ebu-r128", "-23", "-0.99", "no", "no");
    peak_with("atsc-a85", "-24", "-2", "yes", "yes");
    peak_with("netflix", "-27", "-1.99", "no", "no");
    peak_with("youtube", "-18.5", "-5.5", "yes", "yes");
    CHECK_STR(bench_value("peak_after_gain", 0), "-1");
    peak_with("youtube", "-18.5", "-5.49", "yes", "no");
}

static void loudness_alone_gives_no_peak(void)
{
    VIDEO(NULL, "{\"loudness\":\"-23\"}");
    CHECK_STR(bench_value("gain_needed", 0), "0");
    CHECK_STR(bench_value("peak_after_gain", 0), "absent");
    VIDEO(NULL, "{\"true_peak\":\"-2\"}");
    CHECK_STR(bench_value("true_peak", 0), "-2");
    CHECK_STR(bench_value("peak_after_gain", 0), "absent");
}

// ---- picture ----

static void aspect_with(const char *frame, int width, int height, const char *want)
{
    char settings[64];
    snprintf(settings, sizeof settings, "{\"frame\":\"%s\"}", frame);
    VIDEO(settings, "{\"width\":%d,\"height\":%d}", width, height);
    CHECK_STR(bench_within("aspect", 0), want);
}

static void aspect_is_cross_multiplied(void)
{
    aspect_with("9:16", 1080, 1920, "yes");
    aspect_with("9:16", 1080, 1921, "no");
    aspect_with("9:16", 1079, 1920, "no");
    aspect_with("9:16", 1920, 1080, "no");
    aspect_with("16:9", 1920, 1080, "yes");
    aspect_with("16:9", 854, 480, "no");
    aspect_with("1:1", 1080, 1080, "yes");
    aspect_with("1:1", 1080, 1081, "no");
    aspect_with("4:5", 1080, 1350, "yes");
    aspect_with("4:5", 1080, 1349, "no");
}

static void bits_per_pixel_are_exact(void)
{
    VIDEO(NULL, "{\"width\":1920,\"height\":1080,\"frame_rate\":\"30\",\"bit_rate\":{\"value\":\"8\",\"unit\":"
                "\"Mbit/s\"}}");
    CHECK_STR(bench_value("bits_per_pixel", 0), "125/972");
    CHECK(!bench_said("digital/bit_rate_low"));
    VIDEO(NULL, "{\"width\":1080,\"height\":1920,\"frame_rate\":\"60\",\"bit_rate\":\"11999\"}");
    CHECK(bench_said("digital/bit_rate_low"));
    VIDEO(NULL, "{\"width\":1280,\"height\":720,\"frame_rate\":\"30\",\"bit_rate\":\"5000\"}");
    CHECK(!bench_said("digital/bit_rate_low"));
    VIDEO(NULL, "{\"width\":1280,\"height\":720,\"bit_rate\":\"5000\"}");
    CHECK_STR(bench_value("bits_per_pixel", 0), "absent");
}

// ---- properties ----

// The darker the grey on white, the higher its contrast; the more opaque, too.
static void more_difference_is_more_contrast(void)
{
    double last = 22;
    char front[8], opacity[16];
    for (int level = 0; level < 256; level++) {
        snprintf(front, sizeof front, "#%02x%02x%02x", level, level, level);
        measure_pair(front, "#fff", "1", GRAPHIC);
        CHECK(atof(bench_value("contrast", 0)) < last);
        last = atof(bench_value("contrast", 0));
    }
    last = 0;
    for (int percent = 0; percent <= 100; percent++) {
        snprintf(opacity, sizeof opacity, "%d.%02d", percent / 100, percent % 100);
        measure_pair("#102030", "#fff", opacity, GRAPHIC);
        CHECK(atof(bench_value("contrast", 0)) > last);
        last = atof(bench_value("contrast", 0));
    }
}

static void units_change_nothing(void)
{
    static const char *const rows[][3] = { { "8000", "kbit/s", "30" },
                                           { "8", "Mbit/s", "30" },
                                           { "8000000", "bit/s", "30" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        VIDEO(NULL,
              "{\"width\":1080,\"height\":1920,\"frame_rate\":{\"value\":\"%s\",\"unit\":\"1/s\"},"
              "\"bit_rate\":{\"value\":\"%s\",\"unit\":\"%s\"}}",
              rows[i][2], rows[i][0], rows[i][1]);
        CHECK_STR(bench_value("bits_per_pixel", 0), "125/972");
    }
    VIDEO(NULL, "{\"colours\":[{\"name\":\"x\",\"foreground\":\"#000\",\"background\":\"#fff\","
                "\"opacity\":{\"value\":\"30\",\"unit\":\"%%\"}," GRAPHIC "}]}");
    CHECK_STR(bench_value("contrast", 0), "2.108482796");
    VIDEO(
        NULL,
        "{\"frame_rate\":{\"value\":\"30\",\"unit\":\"s\"},\"loudness\":{\"value\":\"-23\",\"unit\":\"mm\"}}");
    CHECK(bench_said("wrong_dimension"));
    CHECK_STR(bench_value("loudness", 0), "absent");
}

// ---- the plugin's own ----

static void examples_come_out(void)
{
    CHECK_INT(bench_examples(), 0);
}

int main(void)
{
    if (!bench_open("digital"))
        return 1;
    static const struct check_test tests[] = {
        { "published contrast ratios come out to four places", published_ratios },
        { "a ratio does not ask which colour is in front",
          ratio_is_symmetric_and_opaque_alpha_changes_nothing },
        { "4.478 is not 4.5", nothing_is_rounded_up },
        { "large text has its own limit, from the size on", large_text_has_its_own_limit },
        { "an unknown size is not guessed", unknown_size_is_not_guessed },
        { "an unreadable colour or opacity is absent", unreadable_colour_is_absent },
        { "computed luminances lie between those of the table", levels_between_fit_the_table },
        { "loudness has a tolerance, ends included", loudness_has_a_tolerance },
        { "a target without tolerance judges nothing", platform_targets_have_no_tolerance },
        { "peaks are judged before and after the gain", peaks_are_judged_before_and_after_the_gain },
        { "loudness alone gives no peak", loudness_alone_gives_no_peak },
        { "the aspect ratio is cross-multiplied", aspect_is_cross_multiplied },
        { "bits per pixel are exact", bits_per_pixel_are_exact },
        { "more difference is more contrast", more_difference_is_more_contrast },
        { "units change nothing", units_change_nothing },
        { "the plugin's own examples come out", examples_come_out },
    };
    int failed = CHECK_SUITE("digital", tests);
    bench_close();
    return failed;
}
