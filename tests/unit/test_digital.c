// SPDX-License-Identifier: Apache-2.0
// test_digital.c -- the trade of digital content against published numbers, at and around every limit
#include "check.h"
#include "luminance.h"
#include "trade_bench.h"

static char evidence[16384];

#define MEASURE(task, settings, ...)                                                                           \
    (snprintf(evidence, sizeof evidence, __VA_ARGS__), CHECK(bench_measure(task, settings, evidence)))
#define VIDEO(settings, ...) MEASURE("short_video", settings, __VA_ARGS__)
#define POSTS(settings, ...) MEASURE("campaign_posts", settings, __VA_ARGS__)

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

// ---- captions ----

#define CUE(number, from, to, text) #number "\\n" from " --> " to "\\n" text "\\n\\n"

static void captions(const char *settings, const char *frame_rate, const char *srt)
{
    VIDEO(settings, "{\"frame_rate\":\"%s\",\"captions\":\"%s\"}", frame_rate, srt);
}

static void published_caption(void)
{
    captions(NULL, "30",
             CUE(1, "00:00:00,000", "00:00:02,500", "Bersihkan permukaan rotor sebelum mengukur ketebalan."));
    CHECK_STR(bench_value("caption_line", 0), "53");
    CHECK_STR(bench_limit("caption_line", 0), "..42");
    CHECK_STR(bench_within("caption_line", 0), "no");
    CHECK_STR(bench_value("caption_speed", 0), "21.2");
    CHECK_STR(bench_limit("caption_speed", 0), "..17");
    CHECK_STR(bench_within("caption_speed", 0), "no");
    captions(NULL, "30",
             CUE(1, "00:00:00,000", "00:00:03,117", "Bersihkan permukaan rotor sebelum mengukur ketebalan."));
    CHECK_STR(bench_within("caption_speed", 0), "no");
    captions(NULL, "30",
             CUE(1, "00:00:00,000", "00:00:03,118", "Bersihkan permukaan rotor sebelum mengukur ketebalan."));
    CHECK_STR(bench_within("caption_speed", 0), "yes");
}

static void durations_are_exact(void)
{
    captions(NULL, "30",
             CUE(1, "00:00:01,000", "00:00:01,833", "Halo") CUE(2, "00:00:02,000", "00:00:09,001", "Halo"));
    CHECK_STR(bench_value("caption_shortest", 0), "0.833");
    CHECK_STR(bench_limit("caption_shortest", 0), "5/6..");
    CHECK_STR(bench_within("caption_shortest", 0), "no");
    CHECK_STR(bench_value("caption_longest", 0), "7.001");
    CHECK_STR(bench_value("caption_longest_at", 0), "2");
    CHECK_STR(bench_within("caption_longest", 0), "no");
    captions(NULL, "30",
             CUE(1, "00:00:01,000", "00:00:01,834", "Halo") CUE(2, "00:00:02,000", "00:00:09,000", "Halo"));
    CHECK_STR(bench_within("caption_shortest", 0), "yes");
    CHECK_STR(bench_within("caption_longest", 0), "yes");
}

static void gap_with(const char *frame_rate, const char *start, const char *want)
{
    VIDEO(NULL,
          "{\"frame_rate\":\"%s\",\"captions\":\"" CUE(1, "00:00:01,000", "00:00:02,000",
                                                       "Halo") "2\\n00:00:%s --> 00:00:05,000\\nHalo\\n\"}",
          frame_rate, start);
    CHECK_STR(bench_within("caption_gap", 0), want);
}

static void gaps_are_two_frames_exactly(void)
{
    gap_with("25", "02,079", "no");
    gap_with("25", "02,080", "yes");
    gap_with("25", "02,081", "yes");
    CHECK_STR(bench_limit("caption_gap", 0), "0.08..");
    gap_with("30", "02,066", "no");
    gap_with("30", "02,067", "yes");
    CHECK_STR(bench_limit("caption_gap", 0), "1/15..");
    gap_with("25", "01,900", "no");
    CHECK_STR(bench_value("caption_gap", 0), "-0.1");
    CHECK_STR(bench_value("caption_gap_at", 0), "2");
}

static void one_caption_has_no_gap(void)
{
    captions(NULL, "30", CUE(1, "00:00:01,000", "00:00:03,000", "Halo"));
    CHECK_STR(bench_value("caption_gap", 0), "absent");
    CHECK(bench_said("digital/one_caption"));
    CHECK_STR(bench_value("caption_count", 0), "1");
    captions(NULL, "30", "\\n");
    CHECK_STR(bench_value("caption_count", 0), "0");
    CHECK_STR(bench_value("caption_speed", 0), "absent");
    CHECK(bench_said("digital/no_caption"));
}

static void code_points_count_and_line_breaks_do_not(void)
{
    captions(NULL, "30", CUE(1, "00:00:00,000", "00:00:02,000", "caf\xC3\xA9 \xF0\x9F\x98\x80\\nsatu"));
    CHECK_STR(bench_value("caption_speed", 0), "5");
    CHECK_STR(bench_value("caption_line", 0), "6");
    CHECK_STR(bench_value("caption_lines", 0), "2");
    CHECK_STR(bench_within("caption_lines", 0), "yes");
    captions(NULL, "30", CUE(1, "00:00:00,000", "00:00:02,000", "a\\nb\\nc"));
    CHECK_STR(bench_within("caption_lines", 0), "no");
}

static void line_of_42_is_the_longest(void)
{
#define FORTY "1234567890123456789012345678901234567890"
    captions(NULL, "30", CUE(1, "00:00:00,000", "00:00:06,000", FORTY "12"));
    CHECK_STR(bench_within("caption_line", 0), "yes");
    captions(NULL, "30", CUE(1, "00:00:00,000", "00:00:06,000", FORTY "123"));
    CHECK_STR(bench_within("caption_line", 0), "no");
}

static void reading_speed_depends_on_language_and_audience(void)
{
    static const char *const rows[][3] = {
        { "id", "adult", "17" },        { "id", "children", "13" },     { "id", "adult-sdh", "20" },
        { "id", "children-sdh", "17" }, { "en", "adult", "20" },        { "en", "children", "17" },
        { "en", "adult-sdh", "20" },    { "en", "children-sdh", "17" }, { "en-17", "adult", "17" },
        { "en-17", "children", "17" },  { "en-17", "adult-sdh", "20" }, { "en-17", "children-sdh", "17" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char settings[128], limit[16], text[64];
        int most = atoi(rows[i][2]);
        snprintf(settings, sizeof settings, "{\"caption_language\":\"%s\",\"audience\":\"%s\"}", rows[i][0],
                 rows[i][1]);
        snprintf(limit, sizeof limit, "..%d", most);
        for (int over = -1; over <= 1; over++) {
            snprintf(text, sizeof text, "%.*s", most + over, "123456789012345678901234567890");
            VIDEO(settings, "{\"captions\":\"1\\n00:00:00,000 --> 00:00:01,000\\n%s\\n\"}", text);
            CHECK_STR(bench_limit("caption_speed", 0), limit);
            CHECK_STR(bench_within("caption_speed", 0), over <= 0 ? "yes" : "no");
        }
    }
}

static void faulty_with(const char *text, const char *code)
{
    captions(NULL, "30", text);
    CHECK_STR(bench_value("caption_faults", 0), "1");
    CHECK_STR(bench_within("caption_faults", 0), "no");
    CHECK_STR(bench_value("caption_speed", 0), "absent");
    if (!bench_said(code))
        printf("    %s said: %s\n", text, bench_problems());
    CHECK(bench_said(code));
}

static void srt_is_read_strictly(void)
{
    faulty_with("00:00:01,000 --> 00:00:02,000\\nHalo", "digital/caption_index");
    faulty_with("2\\n00:00:01,000 --> 00:00:02,000\\nHalo", "digital/caption_index");
    faulty_with("01\\n00:00:01,000 --> 00:00:02,000\\nHalo", "digital/caption_index");
    faulty_with(CUE(1, "00:00:01,000", "00:00:02,000", "a") CUE(3, "00:00:03,000", "00:00:04,000", "b"),
                "digital/caption_index");
    faulty_with("1\\n00:00:01.000 --> 00:00:02.000\\nHalo", "digital/caption_time");
    faulty_with("1\\n0:00:01,000 --> 00:00:02,000\\nHalo", "digital/caption_time");
    faulty_with("1\\n00:60:01,000 --> 00:61:02,000\\nHalo", "digital/caption_time");
    faulty_with("1\\n00:00:60,000 --> 00:01:02,000\\nHalo", "digital/caption_time");
    faulty_with("1\\n00:00:01,00 --> 00:00:02,000\\nHalo", "digital/caption_time");
    faulty_with("1\\n00:00:01,000 -> 00:00:02,000\\nHalo", "digital/caption_time");
    faulty_with("1\\n00:00:01,000 --> 00:00:02,000 x\\nHalo", "digital/caption_time");
    faulty_with("1", "digital/caption_time");
    faulty_with("1\\n00:00:02,000 --> 00:00:02,000\\nHalo", "digital/caption_order");
    faulty_with("1\\n00:00:02,000 --> 00:00:01,999\\nHalo", "digital/caption_order");
    faulty_with("1\\n00:00:01,000 --> 00:00:02,000\\n\\nHalo", "digital/caption_empty");
    faulty_with("1\\n00:00:01,000 --> 00:00:02,000\\n<i>Halo</i>", "digital/caption_markup");
    faulty_with("1\\n00:00:01,000 --> 00:00:02,000\\n{\\\\an8}Halo", "digital/caption_markup");
    captions(NULL, "30", "1\\n00:00:01,000 --> 00:00:02,000\\n2 < 3 & 4 > 1");
    CHECK_STR(bench_value("caption_faults", 0), "0");
}

static void webvtt_is_read_too(void)
{
    captions(
        NULL, "30",
        "WEBVTT judul\\n\\nNOTE catatan\\nlagi\\n\\npembuka\\n00:01.000 --> 00:02.500 align:start\\nHalo\\n\\n"
        "00:00:03.000 --> 00:00:05.000\\nsemua\\n");
    CHECK_STR(bench_value("caption_count", 0), "2");
    CHECK_STR(bench_value("caption_gap", 0), "0.5");
    CHECK_STR(bench_value("caption_shortest", 0), "1.5");
    faulty_with("WEBVTT\\n\\n00:01,000 --> 00:02,500\\nHalo", "digital/caption_time");
    faulty_with("WEBVTTX\\n\\n00:01.000 --> 00:02.500\\nHalo", "digital/caption_header");
    faulty_with("WEBVTT\\n00:01.000 --> 00:02.500\\nHalo", "digital/caption_header");
    faulty_with("WEBVTT\\n\\n00:01.000 --> 00:02.500 \\n<b>Halo</b>", "digital/caption_markup");
}

static void carriage_returns_are_line_breaks(void)
{
    captions(NULL, "30",
             "\xEF\xBB\xBF"
             "1\\r\\n00:00:00,000 --> 00:00:01,000\\r\\nHalo\\r\\n");
    CHECK_STR(bench_value("caption_line", 0), "4");
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

// ---- posts ----

#define POST(rest) "{\"posts\":[{\"name\":\"a\"," rest "}]}"

static void engagement_names_its_base(void)
{
    static const char post[] =
        POST("\"likes\":120,\"comments\":15,\"shares\":5,\"saves\":10,\"followers\":6000,"
             "\"reach\":2500,\"impressions\":4000");
    CHECK(bench_measure("campaign_posts", NULL, post));
    CHECK_STR(bench_value("engagement_rate", 0), "2.5");
    CHECK(bench_measure("campaign_posts", "{\"engagement_base\":\"reach\"}", post));
    CHECK_STR(bench_value("engagement_rate", 0), "6");
    CHECK(bench_measure("campaign_posts", "{\"engagement_base\":\"impressions\"}", post));
    CHECK_STR(bench_value("engagement_rate", 0), "3.75");
}

static void rate_of_nothing_is_absent_not_zero(void)
{
    POSTS("{\"engagement_base\":\"reach\"}",
          POST("\"likes\":0,\"comments\":0,\"shares\":0,\"saves\":0,\"reach\":0"));
    CHECK_STR(bench_value("engagement_rate", 0), "absent");
    CHECK(bench_said("digital/no_denominator"));
    POSTS(NULL, POST("\"likes\":0,\"comments\":0,\"shares\":0,\"followers\":10"));
    CHECK_STR(bench_value("engagement_rate", 0), "absent");
    POSTS(NULL, POST("\"likes\":0,\"comments\":0,\"shares\":0,\"saves\":0,\"followers\":10"));
    CHECK_STR(bench_value("engagement_rate", 0), "0");
}

// `words` words in `sentences` sentences, the first `longer` of them of seven letters.
static const char *write_text(int words, int sentences, int longer)
{
    static char text[4000];
    size_t size = 0;
    for (int i = 0; i < words; i++)
        size += (size_t)snprintf(text + size, sizeof text - size, "%s%s", i < longer ? "abcdefg" : "abcdef",
                                 i >= words - sentences ? ". " : " ");
    return text;
}

static void published_lix(void)
{
    POSTS(NULL, POST("\"text\":\"%s\""), write_text(100, 8, 25));
    CHECK_STR(bench_value("words", 0), "100");
    CHECK_STR(bench_value("sentences", 0), "8");
    CHECK_STR(bench_value("long_words", 0), "25");
    CHECK_STR(bench_value("words_per_sentence", 0), "12.5");
    CHECK_STR(bench_value("lix", 0), "37.5");
}

static void published_flesch(void)
{
    POSTS("{\"language\":\"en\"}", POST("\"text\":\"%s\",\"syllables\":45"), write_text(30, 2, 0));
    CHECK_STR(bench_value("reading_ease", 0), "64.71");
    CHECK_STR(bench_value("reading_grade", 0), "7.96");
    CHECK(!bench_said("digital/flesch_not_validated"));
    POSTS("{\"language\":\"id\"}", POST("\"text\":\"%s\",\"syllables\":45"), write_text(30, 2, 0));
    CHECK_STR(bench_value("reading_ease", 0), "64.71");
    CHECK(bench_said("digital/flesch_not_validated"));
    POSTS("{\"language\":\"de\"}", POST("\"text\":\"%s\",\"syllables\":45"), write_text(30, 2, 0));
    CHECK_STR(bench_value("reading_ease", 0), "77.25");
}

static void twenty_words_a_sentence_are_enough(void)
{
    POSTS(NULL, POST("\"text\":\"%s\""), write_text(20, 1, 0));
    CHECK_STR(bench_within("words_per_sentence", 0), "yes");
    POSTS(NULL, POST("\"text\":\"%s\""), write_text(21, 1, 0));
    CHECK_STR(bench_within("words_per_sentence", 0), "no");
}

static void words_are_counted_as_the_page_says(void)
{
    POSTS(NULL, POST("\"text\":\"Jalan-jalan ke bpvp.id! Harga 3.500, ya?\\nKlik tautan\""));
    CHECK_STR(bench_value("words", 0), "10");
    CHECK_STR(bench_value("sentences", 0), "3");
    CHECK_STR(bench_value("long_words", 0), "1");
    POSTS(NULL, POST("\"text\":\"... !?\""));
    CHECK_STR(bench_value("words", 0), "0");
    CHECK_STR(bench_value("lix", 0), "absent");
}

static void alt_with(const char *rest, const char *faults)
{
    POSTS(NULL, POST("%s"), rest);
    CHECK_STR(bench_value("alt_faults", 0), faults);
}

static void alternative_text_says_what_is_seen(void)
{
    alt_with("\"alt_kind\":\"written\",\"alt\":\"Dua barista menuang susu ke cangkir\"", "0");
    alt_with("\"alt_kind\":\"written\",\"alt\":\"IMG_2031.JPG\"", "1");
    CHECK(bench_said("digital/alt_file_name"));
    alt_with("\"alt_kind\":\"written\",\"alt\":\"Gambar disimpan sebagai foto.jpg\"", "0");
    alt_with("\"alt_kind\":\"written\",\"alt\":\"  \"", "1");
    alt_with("\"alt_kind\":\"written\"", "absent");
    alt_with("\"alt_kind\":\"none\"", "1");
    alt_with("\"alt_kind\":\"decorative\"", "0");
    alt_with("\"alt_kind\":\"decorative\",\"alt\":\"garis\"", "1");
    alt_with("\"alt\":\"Dua barista\"", "absent");
}

static void alternative_text_has_125_characters_at_most(void)
{
    char text[200];
    for (int length = 99; length <= 126; length++) {
        snprintf(text, sizeof text, "%.*s", length,
                 "abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi "
                 "abcdefghi "
                 "abcdefghi abcdefghi abcdefghi abcdefghi");
        POSTS(NULL, POST("\"alt_kind\":\"written\",\"alt\":\"%s\""), text);
        CHECK_STR(bench_within("alt_length", 0), length <= 125 ? "yes" : "no");
        CHECK_INT(bench_said("digital/alt_long"), length > 100);
    }
}

static void lengths_of_listings_only_advise(void)
{
    for (int length = 49; length <= 61; length++) {
        VIDEO(NULL, "{\"title\":\"%.*s\"}", length, FORTY FORTY);
        CHECK_INT(bench_said("digital/title_short"), length < 50);
        CHECK_INT(bench_said("digital/title_long"), length > 60);
        CHECK_STR(bench_limit("title_length", 0), "none");
    }
    for (int length = 109; length <= 161; length++) {
        VIDEO(NULL, "{\"description\":\"%.*s\"}", length, FORTY FORTY FORTY FORTY FORTY);
        CHECK_INT(bench_said("digital/description_short"), length < 150);
        CHECK_INT(bench_said("digital/description_long"), length > 160);
        VIDEO("{\"device\":\"mobile\"}", "{\"description\":\"%.*s\"}", length, FORTY FORTY FORTY FORTY FORTY);
        CHECK_INT(bench_said("digital/description_short"), length < 110);
        CHECK_INT(bench_said("digital/description_long"), length > 130);
    }
}

static void repeated_title_is_said(void)
{
    POSTS(NULL, "{\"posts\":[{\"name\":\"a\",\"title\":\"Satu\"},{\"name\":\"b\",\"title\":\"Dua\"}]}");
    CHECK(!bench_said("digital/title_repeated"));
    POSTS(NULL, "{\"posts\":[{\"name\":\"a\",\"title\":\"Satu\"},{\"name\":\"b\",\"title\":\"Satu\"}]}");
    CHECK(bench_said("digital/title_repeated"));
}

static void disclosure_with(const char *paid, const char *text, const char *want)
{
    POSTS(NULL, POST("\"paid\":%s,\"text\":\"%s\""), paid, text);
    CHECK_STR(bench_value("undisclosed", 0), want);
}

static void paid_posts_say_so(void)
{
    disclosure_with("true", "Kopi enak #iklan", "0");
    disclosure_with("true", "#AD Kopi enak", "0");
    disclosure_with("true", "Kopi enak", "1");
    disclosure_with("true", "Kopi enak #adik #iklanku #ad_2 x#ad", "1");
    disclosure_with("true", "Kopi (#ad)", "0");
    disclosure_with("false", "Kopi enak", "0");
    disclosure_with("null", "Kopi enak #iklan", "absent");
}

// ---- what others made ----

#define ASSET(author, source, licence, rest)                                                                   \
    "{\"assets\":[{\"name\":\"x\",\"kind\":\"music\",\"author\":\"" author "\",\"source\":\"" source           \
    "\",\"licence\":\"" licence "\"," rest "}]}"
#define FREE                                                                                                   \
    "\"modified\":true,\"non_commercial\":false,\"no_derivatives\":false,\"model_release\":\"not_needed\""

static void asset_with(const char *settings, const char *text, const char *faults)
{
    CHECK(bench_measure("short_video", settings, text));
    CHECK_STR(bench_value("asset_faults", 0), faults);
}

static void assets_need_author_source_and_licence(void)
{
    asset_with(NULL, ASSET("Rina (rekaan)", "https://example.org/1", "CC-BY-4.0", FREE), "0");
    CHECK_STR(bench_within("asset_faults", 0), "yes");
    asset_with(NULL, ASSET("none", "https://example.org/1", "CC-BY-4.0", FREE), "1");
    CHECK_STR(bench_within("asset_faults", 0), "no");
    asset_with(NULL, ASSET("Tidak ada", "-", "CC-BY-4.0", FREE), "2");
    asset_with(NULL, ASSET("Rina", "x", "none", "\"model_release\":\"given\""), "1");
    CHECK(bench_said("digital/licence_not_named"));
    asset_with(NULL, ASSET("Rina", "x", "none", "\"model_release\":\"missing\""), "2");
    asset_with(NULL, ASSET("Rina", "x", "izin tertulis", "\"modified\":false,\"non_commercial\":false"),
               "absent");
    CHECK(bench_said("digital/asset_incomplete"));
}

static void licences_allow_the_use_or_not(void)
{
    static const char nc[] = ASSET("Rina", "x", "CC-BY-NC-4.0",
                                   "\"modified\":false,\"non_commercial\":true,\"no_derivatives\":false,"
                                   "\"model_release\":\"not_needed\"");
    static const char nd[] = ASSET("Rina", "x", "CC-BY-ND-4.0",
                                   "\"modified\":true,\"non_commercial\":false,\"no_derivatives\":true,"
                                   "\"model_release\":\"not_needed\"");
    asset_with(NULL, nc, "1");
    CHECK(bench_said("digital/commercial_not_allowed"));
    asset_with("{\"use\":\"non_commercial\"}", nc, "0");
    asset_with(NULL, nd, "1");
    CHECK(bench_said("digital/changes_not_allowed"));
}

// ---- all of it ----

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
        { "53 characters in 2.5 s are 21.2 a second", published_caption },
        { "5/6 s and 7 s are exact", durations_are_exact },
        { "a gap is two frames exactly", gaps_are_two_frames_exactly },
        { "one caption has no gap, none has nothing", one_caption_has_no_gap },
        { "code points count, line breaks do not", code_points_count_and_line_breaks_do_not },
        { "a line has 42 characters at most", line_of_42_is_the_longest },
        { "reading speed depends on language and audience", reading_speed_depends_on_language_and_audience },
        { "SRT is read strictly", srt_is_read_strictly },
        { "WebVTT is read too", webvtt_is_read_too },
        { "a carriage return and a byte order mark are no text", carriage_returns_are_line_breaks },
        { "loudness has a tolerance, ends included", loudness_has_a_tolerance },
        { "a target without tolerance judges nothing", platform_targets_have_no_tolerance },
        { "peaks are judged before and after the gain", peaks_are_judged_before_and_after_the_gain },
        { "loudness alone gives no peak", loudness_alone_gives_no_peak },
        { "the aspect ratio is cross-multiplied", aspect_is_cross_multiplied },
        { "bits per pixel are exact", bits_per_pixel_are_exact },
        { "an engagement rate names its base", engagement_names_its_base },
        { "a rate of nothing is absent, not zero", rate_of_nothing_is_absent_not_zero },
        { "the published LIX comes out", published_lix },
        { "the published Flesch numbers come out", published_flesch },
        { "twenty words a sentence are enough", twenty_words_a_sentence_are_enough },
        { "words are counted as the page says", words_are_counted_as_the_page_says },
        { "alternative text says what is seen", alternative_text_says_what_is_seen },
        { "alternative text has 125 characters at most", alternative_text_has_125_characters_at_most },
        { "lengths of titles and descriptions only advise", lengths_of_listings_only_advise },
        { "a title that stands twice is said", repeated_title_is_said },
        { "paid posts say so with a whole hashtag", paid_posts_say_so },
        { "assets need author, source and licence", assets_need_author_source_and_licence },
        { "a licence allows the use or not", licences_allow_the_use_or_not },
        { "the plugin's own examples come out", examples_come_out },
    };
    int failed = CHECK_SUITE("digital", tests);
    bench_close();
    return failed;
}
