// SPDX-License-Identifier: Apache-2.0
// test_text.c -- slices of UTF-8
#include "base/text.h"
#include "check.h"

#define SLICE(literal) ((struct text)TEXT(literal))

static void no_text_is_not_empty_text(void)
{
    struct text none = text_of(NULL), empty = text_of("");
    CHECK(!text_same(none, empty));
    CHECK(text_same(none, text_of(NULL)));
    CHECK(!text_same((struct text){ NULL, 5 }, SLICE("a b c"))); // of which there was no memory for a copy
    CHECK(text_is(empty, ""));
    CHECK(!text_is(none, ""));
    CHECK(text_is(none, NULL));
}

static void texts_are_the_same_byte_for_byte(void)
{
    CHECK(text_is(SLICE("dose"), "dose"));
    CHECK(!text_is(SLICE("dose"), "Dose"));
    CHECK(!text_is(SLICE("dose"), "dos"));
    CHECK(!text_same(SLICE("a\0b"), SLICE("a\0c")));
}

static void a_word_is_found_from_wherever_it_is_looked_for(void)
{
    static const struct text words[] = { TEXT("value"), TEXT("unit"), TEXT("note") };
    for (uint32_t from = 0; from <= 3; from++) {
        for (uint32_t i = 0; i < 3; i++)
            CHECK_INT(text_among(words[i], words, 3, from), i);
        CHECK_INT(text_among(SLICE("units"), words, 3, from), 3);
    }
    CHECK_INT(text_among(SLICE("unit"), words, 0, 0), 0);
}

// At every length that is compared in another way, and with one byte changed at every place.
static void one_byte_at_any_place_makes_another_text(void)
{
    char a[40], b[40];
    for (uint32_t i = 0; i < sizeof a; i++)
        a[i] = (char)('a' + i % 26);
    for (uint32_t size = 0; size <= sizeof a; size++)
        for (uint32_t at = 0; at < size; at++) {
            memcpy(b, a, sizeof b);
            CHECK(text_same((struct text){ a, size }, (struct text){ b, size }));
            CHECK(!text_same((struct text){ a, size }, (struct text){ b, size - 1 }));
            b[at] ^= (char)0x80;
            CHECK(!text_same((struct text){ a, size }, (struct text){ b, size }));
            CHECK(text_same((struct text){ a, at }, (struct text){ b, at }));
        }
}

static void order_is_by_bytes_and_shorter_first(void)
{
    CHECK(text_order(SLICE("a"), SLICE("b")) < 0);
    CHECK(text_order(SLICE("b"), SLICE("a")) > 0);
    CHECK(text_order(SLICE("a"), SLICE("ab")) < 0);
    CHECK(text_order(SLICE(""), SLICE("")) == 0);
    CHECK(text_order(SLICE("z"), SLICE("\xC3\xA9")) < 0);
}

// The keys of RFC 8785 3.2.3, in the order it gives, and neighbours of the surrogates.
static void canonical_order_is_by_utf16_code_units(void)
{
    static const char *const sorted[] = {
        "",
        "\r",
        "1",
        "\xC2\x80",
        "\xC3\xB6",
        "\xE2\x82\xAC",
        "\xED\x9F\xBF",
        "\xF0\x90\x80\x80",
        "\xF0\x9F\x98\x80",
        "\xF4\x8F\xBF\xBF",
        "\xEE\x80\x80",
        "\xEF\xAC\xB3",
        "\xEF\xBD\x9E",
        "\xEF\xBF\xBF",
    };
    const size_t count = sizeof sorted / sizeof sorted[0];
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            int order = text_canonical_order(text_of(sorted[i]), text_of(sorted[j]));
            CHECK_INT((order > 0) - (order < 0), (i > j) - (i < j));
        }
}

static void length_counts_code_points(void)
{
    CHECK_INT(text_length(SLICE("")), 0);
    CHECK_INT(text_length(SLICE("abc")), 3);
    CHECK_INT(text_length(SLICE("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")), 3);
}

// The reference: decode by arithmetic, then ask RFC 3629's conditions of the result.
static bool valid_by_reference(const unsigned char *b, size_t size)
{
    for (size_t i = 0; i < size;) {
        uint32_t n = b[i] < 0x80             ? 1
                     : (b[i] & 0xE0) == 0xC0 ? 2
                     : (b[i] & 0xF0) == 0xE0 ? 3
                     : (b[i] & 0xF8) == 0xF0 ? 4
                                             : 0;
        static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
        if (n == 0 || i + n > size)
            return false;
        uint32_t point = n == 1 ? b[i] : b[i] & (0x7FU >> n);
        for (uint32_t k = 1; k < n; k++) {
            if ((b[i + k] & 0xC0) != 0x80)
                return false;
            point = point << 6 | (b[i + k] & 0x3F);
        }
        if (point < least[n] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return false;
        i += n;
    }
    return true;
}

static void validity_agrees_with_a_reference_for_all_of_four_critical_bytes(void)
{
    static const unsigned char critical[] = { 0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
                                              0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
                                              0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF };
    const size_t count = sizeof critical;
    size_t differing = 0;
    for (size_t i = 0; i < count * count * count * count; i++) {
        unsigned char b[4] = { critical[i % count], critical[i / count % count],
                               critical[i / count / count % count], critical[i / count / count / count] };
        for (size_t size = 1; size <= 4; size++)
            differing += (text_invalid_at((const char *)b, size) == size) != valid_by_reference(b, size);
    }
    CHECK_INT(differing, 0);
}

static void the_first_invalid_byte_is_found(void)
{
    CHECK_INT(text_invalid_at("ab\xFFz", 4), 2);
    CHECK_INT(text_invalid_at("a\xE2\x82", 3), 1);
    CHECK_INT(text_invalid_at("", 0), 0);
    static const char euro[] = "\xE2\x82\xAC";
    CHECK_INT(text_sequence(euro, euro + 3), 3);
    CHECK_INT(text_sequence(euro, euro + 2), 0);
}

static void the_nearest_word_is_found_and_strangers_are_not(void)
{
    static const struct text words[] = { TEXT("dose"), TEXT("yield"), TEXT("shot_time"), TEXT("temperature") };
    struct {
        const char *word, *nearest;
    } cases[] = {
        { "does", "dose" },
        { "Dose", "dose" },
        { "yeild", "yield" },
        { "shottime", "shot_time" },
        { "shot_tmie", "shot_time" },
        { "temperatuer", "temperature" },
        { "weld", NULL },
        { "d", NULL },
        { "", NULL },
        { "criterion", NULL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct text nearest = text_nearest(text_of(cases[i].word), words, 4);
        CHECK_STR(nearest.bytes, cases[i].nearest);
    }
    char long_word[100];
    memset(long_word, 'x', sizeof long_word);
    CHECK(text_nearest((struct text){ long_word, sizeof long_word }, words, 4).bytes == NULL);
    const struct text odd[] = { { NULL, 0 }, { long_word, sizeof long_word }, TEXT("dose") };
    CHECK(text_is(text_nearest(text_of("dosee"), odd, 3), "dose"));
    CHECK(text_nearest(text_of("xx"), odd, 3).bytes == NULL);
}

// Eight bytes at a time, and each by itself: texts of every length with something else in them, and without.
static void what_is_shown_is_valid_and_hides_nothing(void)
{
    static const char *const pieces[] = { "\x1F",         "\x7F",     "\t",
                                          "\xC2\x85",     "\xC3\xA9", "\xE2\x80\xAE",
                                          "\xE2",         "\x80",     "\xF0\x9F\x98\x80",
                                          "\xED\xA0\x80", "~",        " " };
    char bytes[40];
    for (uint32_t size = 0; size < 30; size++)
        for (uint32_t at = 0; at <= size; at++)
            for (uint32_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
                memset(bytes, 'a', sizeof bytes);
                memcpy(bytes + at, pieces[i], strlen(pieces[i]));
                struct text text = { bytes, size };
                bool shown = text_invalid_at(bytes, size) == size && text_hidden(text, false) < 0;
                CHECK_INT(text_shown(text), shown);
            }
    CHECK(text_shown(SLICE("ISO 5817, Tabel 1")) && !text_shown(SLICE("ISO 5817\n")));
}

int main(void)
{
    static const struct check_test tests[] = {
        { "what is shown is valid and hides nothing", what_is_shown_is_valid_and_hides_nothing },
        { "no text is not empty text", no_text_is_not_empty_text },
        { "texts are the same byte for byte", texts_are_the_same_byte_for_byte },
        { "a word is found from wherever it is looked for", a_word_is_found_from_wherever_it_is_looked_for },
        { "one byte at any place makes another text", one_byte_at_any_place_makes_another_text },
        { "order is by bytes, shorter first", order_is_by_bytes_and_shorter_first },
        { "canonical order is by UTF-16 code units", canonical_order_is_by_utf16_code_units },
        { "length counts code points", length_counts_code_points },
        { "validity agrees with a reference for all of four critical bytes",
          validity_agrees_with_a_reference_for_all_of_four_critical_bytes },
        { "the first invalid byte is found", the_first_invalid_byte_is_found },
        { "the nearest word is found and strangers are not", the_nearest_word_is_found_and_strangers_are_not },
    };
    return CHECK_SUITE("text", tests);
}
