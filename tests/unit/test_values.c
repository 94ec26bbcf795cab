// SPDX-License-Identifier: Apache-2.0
// test_values.c -- the values of a paper: numbers, texts and formats, and what is said of those that are none
#include "shape_bench.h"

static void numbers_have_their_own_sentences(void)
{
    static const struct wrong rows[] = {
        { "{\"decimal\":12.5}",
          "error /decimal: write 12.5 in quotation marks, as decimal text such as \"12.5\": a JSON "
          "number can lose its last digits\n" },
        { "{\"decimal\":1e3}",
          "error /decimal: write 1e3 in quotation marks, as decimal text such as \"12.5\": a JSON "
          "number can lose its last digits\n" },
        { "{\"decimal\":\"12,5\"}",
          "error /decimal: \"12,5\" has a comma; write the number with a decimal point\n" },
        { "{\"decimal\":\"NaN\"}", "error /decimal: expected a decimal number such as 12.5, found \"NaN\"\n" },
        { "{\"decimal\":\"\"}", "error /decimal: expected a decimal number such as 12.5, found \"\"\n" },
        { "{\"decimal\":\"+1\"}", "error /decimal: expected a decimal number such as 12.5, found \"+1\"\n" },
        { "{\"decimal\":\"1/3\"}", "error /decimal: expected a decimal number such as 12.5, found \"1/3\"\n" },
        { "{\"decimal\":true}", "error /decimal: expected decimal text, found true\n" },
        { "{\"decimal\":\"0.00000000000000000000000000000000000000000000000001\"}",
          "error /decimal: \"0.00000000000000000000000000000000000000000000000001\" has more digits than can "
          "be "
          "computed exactly\n" },
        { "{\"integer\":6}", "error /integer: expected -5..5, found 6\n" },
        { "{\"integer\":1.0}", "error /integer: expected a whole number, found 1.0\n" },
        { "{\"integer\":\"1\"}", "error /integer: expected a whole number, found text\n" },
        { "{\"from_one\":0}", "error /from_one: expected >= 1, found 0\n" },
        { "{\"from_one\":99999999999999999999}",
          "error /from_one: expected >= 1, found 99999999999999999999\n" },
    };
    CHECK_WRONG(rows);
    CHECK_STR(read_text("{\"from_one\":9223372036854775807,\"decimal\":12}"), "");
    CHECK_INT(outer.from_one, INT64_MAX);
    CHECK_INT(outer.decimal.n, 12);
}

static void texts_hide_nothing(void)
{
    static const struct wrong rows[] = {
        { "{\"text\":\"a\\u0007b\"}",
          "error /text: the text has the invisible character U+0007, which changes how it is "
          "shown; take it out\n" },
        { "{\"id\":\"a\xE2\x80\xAE"
          "b\"}",
          "error /id: the text has the invisible character U+202E, which changes how it is shown; take it "
          "out\n" },
        { "{\"texts\":[\"\\u2066\"]}",
          "error /texts/0: the text has the invisible character U+2066, which changes how "
          "it is shown; take it out\n" },
        { "{\"note\":\"\\u0085\"}",
          "error /note: the text has the invisible character U+0085, which changes how it is "
          "shown; take it out\n" },
        { "{\"id\":\" a\"}", "error /id: \" a\" begins or ends with a space; take it out\n" },
        { "{\"id\":\"a\xC2\xA0\"}", "error /id: \"a\xC2\xA0\" begins or ends with a space; take it out\n" },
    };
    CHECK_WRONG(rows);
    CHECK_STR(read_text("{\"text\":\" \xE2\x80\x94 \xC2\xA0 na\xC3\xAFve \xE2\x81\xA5 \"}"),
              ""); // U+2065 turns nothing
}

// Reads a text as it stands, then with its first character written as an escape, which nothing is known of.
static void check_both_ways(const char *key, const char *text, bool good)
{
    char json[512], first[1024];
    snprintf(json, sizeof json, "{\"%s\":\"%s\"}        ", key, text);
    snprintf(first, sizeof first, "%s", read_text(json));
    CHECK_INT(first[0] == 0, good);
    CHECK(tape_node(&tape, 1)->plain);
    struct text plain = strcmp(key, "id") == 0 ? outer.id : outer.text;
    char copy[256] = "";
    if (plain.bytes != NULL)
        memcpy(copy, plain.bytes, plain.size);
    snprintf(json, sizeof json, "{\"%s\":\"\\u%04x%s\"}        ", key, (unsigned)text[0], text + 1);
    CHECK_STR(read_text(json), first);
    CHECK(!tape_node(&tape, 1)->plain);
    struct text escaped = strcmp(key, "id") == 0 ? outer.id : outer.text;
    CHECK(plain.bytes == NULL ? escaped.bytes == NULL : text_is(escaped, copy));
}

static void a_plain_text_is_read_as_any_other(void)
{
    char text[256];
    for (char c = 0x20; c < 0x7F; c++) {
        if (c == '"' || c == '\\')
            continue;
        snprintf(text, sizeof text, "%c", c);
        check_both_ways("id", text, c != ' ');
        check_both_ways("text", text, true);
        snprintf(text, sizeof text, "%cb", c);
        check_both_ways("id", text, c != ' ');
        snprintf(text, sizeof text, "a%c", c);
        check_both_ways("id", text, c != ' ');
        snprintf(text, sizeof text, "a%cb", c);
        check_both_ways("id", text, true);
    }
    for (int size = 1; size <= 102; size++) {
        snprintf(text, sizeof text, "%0*d", size, 0);
        check_both_ways("id", text, size <= 100);
        check_both_ways("text", text, true);
    }
}

static void texts_are_measured_in_characters(void)
{
    char json[1024];
    int end = snprintf(json, sizeof json, "{\"id\":\"");
    for (int i = 0; i < 100; i++)
        end += snprintf(json + end, sizeof json - (size_t)end, "\xC3\xA9");
    snprintf(json + end, sizeof json - (size_t)end, "\"}");
    CHECK_STR(read_text(json), "");
    snprintf(json + end, sizeof json - (size_t)end, "x\"}");
    CHECK_STR(read_text(json), "error /id: the text has 101 characters; at most 100 are taken\n");
}

static void formats_are_checked(void)
{
    static const struct wrong rows[] = {
        { "{\"time\":\"2026-11-20 08:00\"}",
          "error /time: expected a time such as 2026-11-20T08:00:00+08:00, found \"2026-11-20 08:00\"\n" },
        { "{\"date\":\"2026-02-30\"}",
          "error /date: expected a date such as 2026-11-20, found \"2026-02-30\"\n" },
        { "{\"sha256\":\"ABC\"}", "error /sha256: expected 64 lower case hexadecimal digits, found \"ABC\"\n" },
        { "{\"word\":\"blue\"}", "error /word: expected one of \"red\", \"green\", found \"blue\"\n" },
        { "{\"word\":3}", "error /word: expected \"red\", \"green\", found a number\n" },
        { "{\"met\":\"yes\"}", "error /met: expected one of \"perhaps\", found \"yes\"\n" },
        { "{\"truth\":\"true\"}", "error /truth: expected true or false, found text\n" },
        { "{\"truth\":null}", "error /truth: expected true or false, found null\n" },
        { "{\"say\":\"yes\"}", "error /say: expected an object, found text\n" },
        { "{\"say\":{\"de\":\"ja\"}}", "error /say/de: there is no key \"de\" here\n" },
        { "{\"open\":[]}", "error /open: expected an object, found a list\n" },
        { "{\"part\":{\"truth\":0}}", "error /part/truth: expected true or false, found a number\n" },
        { "{\"part\":{}}", "error /part: the key \"truth\" is missing\n" },
        { "{\"parts\":[{\"truth\":true},{}]}", "error /parts/1: the key \"truth\" is missing\n" },
    };
    CHECK_WRONG(rows);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "numbers have their own sentences", numbers_have_their_own_sentences },
        { "texts hide nothing", texts_hide_nothing },
        { "a plain text is read as any other", a_plain_text_is_read_as_any_other },
        { "texts are measured in characters", texts_are_measured_in_characters },
        { "formats are checked", formats_are_checked },
    };
    return shape_suite("values", tests, sizeof tests / sizeof tests[0]);
}
