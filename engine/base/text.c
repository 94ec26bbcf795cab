// SPDX-License-Identifier: Apache-2.0
// text.c -- slices of UTF-8 text: equality, two orders, validity, the nearest word
#include "text.h"

#include <string.h>

enum { NEAREST_BYTES = 64 };

struct text text_of(const char *string)
{
    size_t size = string == NULL ? 0 : strlen(string);
    return (struct text){ string, size > UINT32_MAX ? UINT32_MAX : (uint32_t)size };
}

// UTF-8 sorts as code points do; UTF-16 differs only in that pairs of surrogates (lead bytes F0 to F4) stand
// before U+E000 to U+FFFF (lead bytes EE and EF).
int text_utf16_order(struct text a, struct text b)
{
    uint32_t common = a.size < b.size ? a.size : b.size;
    for (uint32_t i = 0; i < common; i++) {
        unsigned char x = (unsigned char)a.bytes[i], y = (unsigned char)b.bytes[i];
        if (x == y)
            continue;
        bool split = x >= 0xEE && y >= 0xEE && (x >= 0xF0) != (y >= 0xF0);
        return (x < y) != split ? -1 : 1;
    }
    return (a.size > b.size) - (a.size < b.size);
}

uint32_t text_length(struct text a)
{
    uint32_t length = 0;
    for (uint32_t i = 0; i < a.size; i++)
        length += ((unsigned char)a.bytes[i] & 0xC0) != 0x80;
    return length;
}

uint32_t text_sequence(const char *at, const char *end)
{
    const unsigned char *b = (const unsigned char *)at;
    if (b[0] < 0x80)
        return 1;
    uint32_t size = b[0] < 0xC2 ? 0 : b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : b[0] < 0xF5 ? 4 : 0;
    if (size == 0 || end - at < (ptrdiff_t)size)
        return 0;
    unsigned char low = b[0] == 0xE0 ? 0xA0 : b[0] == 0xF0 ? 0x90 : 0x80;
    unsigned char high = b[0] == 0xED ? 0x9F : b[0] == 0xF4 ? 0x8F : 0xBF;
    if (b[1] < low || b[1] > high)
        return 0;
    for (uint32_t i = 2; i < size; i++)
        if ((b[i] & 0xC0) != 0x80)
            return 0;
    return size;
}

// ---- eight bytes at a time, where all are plain ----

enum { WORD = 8 };

#define EVERY(byte) (UINT64_C(0x0101010101010101) * (byte))

static bool is_ascii(const char *at)
{
    uint64_t word;
    memcpy(&word, at, WORD);
    return (word & EVERY(0x80)) == 0;
}

// ASCII without control characters and DEL.
static bool is_plain(const char *at)
{
    uint64_t word;
    memcpy(&word, at, WORD);
    return ((word | ((word - EVERY(0x20)) & ~word) | (word + EVERY(1))) & EVERY(0x80)) == 0;
}

size_t text_invalid_at(const char *bytes, size_t size)
{
    size_t at = 0;
    while (at < size) {
        if (size - at >= WORD && is_ascii(bytes + at)) {
            at += WORD;
            continue;
        }
        uint32_t step = text_sequence(bytes + at, bytes + size);
        if (step == 0)
            return at;
        at += step;
    }
    return size;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static uint32_t least(uint32_t a, uint32_t b, uint32_t c)
{
    uint32_t smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

// Edits (insert, leave out, change, swap neighbours) that turn one into the other, capitals not regarded.
static uint32_t edits(struct text a, struct text b)
{
    uint32_t rows[3][NEAREST_BYTES + 1];
    uint32_t *before = rows[0], *last = rows[1], *row = rows[2];
    for (uint32_t j = 0; j <= b.size; j++)
        before[j] = last[j] = j;
    for (uint32_t i = 1; i <= a.size; i++) {
        row[0] = i;
        for (uint32_t j = 1; j <= b.size; j++) {
            char x = lower(a.bytes[i - 1]), y = lower(b.bytes[j - 1]);
            row[j] = least(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y));
            bool swapped = i > 1 && j > 1 && x == lower(b.bytes[j - 2]) && y == lower(a.bytes[i - 2]);
            if (swapped && before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
        }
        uint32_t *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return last[b.size];
}

struct text text_nearest(struct text word, const struct text *words, uint32_t count)
{
    struct text nearest = { NULL, 0 };
    uint32_t fewest = word.size / 3 + 1;
    if (word.size > NEAREST_BYTES)
        return nearest;
    for (uint32_t i = 0; i < count; i++) {
        if (words[i].size == 0 || words[i].size > NEAREST_BYTES)
            continue;
        uint32_t differing = edits(word, words[i]);
        if (differing < fewest) {
            fewest = differing;
            nearest = words[i];
        }
    }
    return nearest;
}

// A code point that a reader cannot see and that changes what he sees: a control character (C0, DEL, C1) or one
// that turns the direction of writing (U+202A..202E, U+2066..2069). -1: none at this byte.
static int32_t hidden_at(const unsigned char *at, uint32_t left)
{
    if (at[0] < 0x20 || at[0] == 0x7F)
        return at[0];
    if (at[0] == 0xC2 && left > 1 && at[1] < 0xA0)
        return at[1];
    if (at[0] == 0xE2 && left > 2) {
        uint32_t point = 0x2000u | (uint32_t)(at[1] & 0x3F) << 6 | (uint32_t)(at[2] & 0x3F);
        bool turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return turns ? (int32_t)point : -1;
    }
    return -1;
}

static bool breaks_line(char c)
{
    return c == '\n' || c == '\r' || c == '\t';
}

// The same of four to seven bytes: those at both ends, which overlap.
static bool is_plain_short(struct text text)
{
    uint32_t ends[2];
    char word[WORD];
    if (text.size < 4 || text.size >= WORD)
        return false;
    memcpy(&ends[0], text.bytes, 4);
    memcpy(&ends[1], text.bytes + text.size - 4, 4);
    memcpy(word, ends, WORD);
    return is_plain(word);
}

int32_t text_hidden(struct text text, bool lines)
{
    if (is_plain_short(text))
        return -1;
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.size - i >= WORD && is_plain(text.bytes + i)) {
            i += WORD - 1;
            continue;
        }
        if (lines && breaks_line(text.bytes[i]))
            continue;
        int32_t point = hidden_at(bytes + i, text.size - i);
        if (point >= 0)
            return point;
    }
    return -1;
}

bool text_shown(struct text text)
{
    const char *at = text.bytes, *end = at + text.size;
    if (is_plain_short(text))
        return true;
    while (at < end) {
        const char *here = end - at < WORD && text.size >= WORD ? end - WORD : at; // the last ones overlap
        if (end - here >= WORD && is_plain(here)) {
            at = here + WORD;
            continue;
        }
        uint32_t step = text_sequence(at, end);
        if (step == 0 || hidden_at((const unsigned char *)at, (uint32_t)(end - at)) >= 0)
            return false;
        at += step;
    }
    return true;
}
