// SPDX-License-Identifier: Apache-2.0
// words.c -- UTF-8 text in code points, words, sentences and hashtags
#include <string.h>

#include "digital.h"

uint32_t text_step(const char **at)
{
    const unsigned char *s = (const unsigned char *)*at;
    if (s[0] == 0)
        return 0;
    uint32_t more = s[0] >= 0xF0 ? 3 : s[0] >= 0xE0 ? 2 : s[0] >= 0xC0 ? 1 : 0;
    uint32_t point = more == 3 ? s[0] & 7u : more == 2 ? s[0] & 15u : more == 1 ? s[0] & 31u : s[0];
    *at += 1;
    for (; more > 0 && ((unsigned char)**at & 0xC0) == 0x80; more--, *at += 1)
        point = point << 6 | ((unsigned char)**at & 63u);
    return point;
}

// A code point has exactly one byte that does not continue another.
uint32_t text_points(const char *text, size_t size)
{
    uint32_t points = 0;
    for (size_t i = 0; i < size; i++)
        points += ((unsigned char)text[i] & 0xC0) != 0x80;
    return points;
}

bool text_is_letter(uint32_t p)
{
    // clang-format off
    static const uint32_t ranges[][2] = {
        { '0', '9' },       { 'A', 'Z' },       { 'a', 'z' },       { 0xAA, 0xAA },     { 0xB5, 0xB5 },
        { 0xBA, 0xBA },     { 0xC0, 0xD6 },     { 0xD8, 0xF6 },     { 0xF8, 0x1FFF },   { 0x2C00, 0x2DFF },
        { 0x3040, 0xD7FF }, { 0xF900, 0xFAFF }, { 0x20000, 0x3FFFF },
    };
    // clang-format on
    for (uint32_t i = 0; i < KMP_COUNT_OF(ranges); i++)
        if (p >= ranges[i][0] && p <= ranges[i][1])
            return true;
    return false;
}

// An accent that stands on the letter before it.
static bool is_combining(uint32_t point)
{
    return point >= 0x300 && point <= 0x36F;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool same_in_any_case(const char *a, const char *b, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (lower(a[i]) != lower(b[i]) || a[i] == '\0')
            return false;
    return true;
}

bool text_is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

bool text_has_ending(const char *text, const struct word_list *endings)
{
    size_t size = strlen(text);
    for (uint32_t i = 0; i < endings->count; i++) {
        size_t ending = strlen(endings->items[i]);
        if (size > ending && same_in_any_case(text + size - ending, endings->items[i], ending))
            return true;
    }
    return false;
}

bool text_is_one_of(const char *text, const struct word_list *words)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (strlen(text) == strlen(words->items[i]) && same_in_any_case(text, words->items[i], strlen(text)))
            return true;
    return false;
}

static bool goes_on(uint32_t point)
{
    return text_is_letter(point) || point == '_';
}

bool text_has_hashtag(const char *text, const struct word_list *hashtags)
{
    uint32_t before = ' ';
    for (const char *at = text; *at != '\0';) {
        for (uint32_t i = 0; i < hashtags->count && !goes_on(before); i++) {
            size_t size = strlen(hashtags->items[i]);
            if (!same_in_any_case(at, hashtags->items[i], size))
                continue;
            const char *behind = at + size;
            if (!goes_on(text_step(&behind)))
                return true;
        }
        before = text_step(&at);
    }
    return false;
}

static bool joins_words(uint32_t point)
{
    return point == '-' || point == '\'' || point == 0x2019;
}

// Reads the rest of a word whose first letter was just read; the letters and digits in it.
static uint32_t rest_of_word(const char **at)
{
    uint32_t letters = 1;
    for (;;) {
        const char *next = *at;
        uint32_t point = text_step(&next);
        if (joins_words(point))
            point = text_step(&next);
        if (!text_is_letter(point))
            return letters;
        letters += !is_combining(point);
        *at = next;
    }
}

// A full stop inside a number or an address ends nothing.
static bool ends_sentence(uint32_t point, const char *behind)
{
    if (point == '\n')
        return true;
    if (point != '.' && point != '!' && point != '?' && point != 0x2026)
        return false;
    return !text_is_letter(text_step(&behind));
}

struct word_counts text_count_words(const char *text)
{
    enum { LONG_WORD = 6 };
    struct word_counts counts = { 0, 0, 0 };
    bool open = false; // words since the last sentence ended
    for (const char *at = text; *at != '\0';) {
        uint32_t point = text_step(&at);
        if (text_is_letter(point)) {
            counts.words++;
            counts.long_words += rest_of_word(&at) > LONG_WORD;
            open = true;
        } else if (open && ends_sentence(point, at)) {
            counts.sentences++;
            open = false;
        }
    }
    counts.sentences += open;
    return counts;
}
