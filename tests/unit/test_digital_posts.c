// SPDX-License-Identifier: Apache-2.0
// test_digital_posts.c -- posts of the digital trade: engagement, readability, alternative text, disclosure,
// licences
#include "digital_bench.h"

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

int main(void)
{
    if (!bench_open("digital"))
        return 1;
    static const struct check_test tests[] = {
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
    };
    int failed = CHECK_SUITE("digital_posts", tests);
    bench_close();
    return failed;
}
