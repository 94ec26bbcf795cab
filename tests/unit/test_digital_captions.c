// SPDX-License-Identifier: Apache-2.0
// test_digital_captions.c -- captions of the digital trade: lines, reading speed, durations, gaps, strict
// reading
#include "digital_bench.h"

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

int main(void)
{
    if (!bench_open("digital"))
        return 1;
    static const struct check_test tests[] = {
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
    };
    int failed = CHECK_SUITE("digital_captions", tests);
    bench_close();
    return failed;
}
