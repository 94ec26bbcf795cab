// SPDX-License-Identifier: Apache-2.0
// text.h -- slices of UTF-8 text that somebody else owns, and what is asked of them
#ifndef KOMPETEN_BASE_TEXT_H
#define KOMPETEN_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// `size` bytes at `bytes`, not NUL-terminated; bytes == NULL: no text at all.
struct text {
    const char *bytes;
    uint32_t size;
};

// A constant string as a slice; usable in initialisers.
#define TEXT(literal)                                                                                          \
    {                                                                                                          \
        (literal), (uint32_t)sizeof(literal) - 1                                                               \
    }

struct text text_of(const char *string); // NULL gives no text
// Whether `size` bytes are the same; 4 to 16, as keys and identifiers have, in two reads that meet or overlap.
static inline bool bytes_same(const char *a, const char *b, uint32_t size)
{
    if (size - 8 <= 8) {
        uint64_t x[2], y[2];
        memcpy(&x[0], a, 8);
        memcpy(&y[0], b, 8);
        memcpy(&x[1], a + size - 8, 8);
        memcpy(&y[1], b + size - 8, 8);
        return ((x[0] ^ y[0]) | (x[1] ^ y[1])) == 0;
    }
    if (size - 4 <= 4) {
        uint32_t x[2], y[2];
        memcpy(&x[0], a, 4);
        memcpy(&y[0], b, 4);
        memcpy(&x[1], a + size - 4, 4);
        memcpy(&y[1], b + size - 4, 4);
        return ((x[0] ^ y[0]) | (x[1] ^ y[1])) == 0;
    }
    return memcmp(a, b, size) == 0;
}
static inline bool text_same(struct text a, struct text b)
{
    if (a.size != b.size || a.size == 0 || a.bytes == NULL || b.bytes == NULL)
        return a.size == b.size && (a.bytes == NULL) == (b.bytes == NULL);
    return bytes_same(a.bytes, b.bytes, a.size);
}
// Whether it is a constant string; most that are asked differ in the first byte or in their size.
static inline bool text_is(struct text a, const char *string)
{
    if (a.bytes == NULL || string == NULL)
        return a.bytes == string;
    if (a.size != 0 && a.bytes[0] != string[0])
        return false;
    size_t size = strlen(string);
    return a.size == size && memcmp(a.bytes, string, size) == 0;
}
// Which of words[count] it is, tried from number `from` on and round; `count`: none of them.
static inline uint32_t text_among(struct text word, const struct text *words, uint32_t count, uint32_t from)
{
    for (uint32_t n = 0; n < count; n++, from++) {
        if (from >= count)
            from = 0;
        if (text_same(word, words[from]))
            return from;
    }
    return count;
}
// Order of bytes; negative, 0, positive.
static inline int text_order(struct text a, struct text b)
{
    uint32_t common = a.size < b.size ? a.size : b.size;
    int order = common == 0 ? 0 : memcmp(a.bytes, b.bytes, common);
    return order != 0 ? order : (a.size > b.size) - (a.size < b.size);
}
// Order of RFC 8785: by UTF-16 code units, so U+1F600 stands before U+FF5E.
int text_utf16_order(struct text a, struct text b);
// The same; most that are asked differ in the first byte, which decides where it stands for itself in UTF-16.
static inline int text_canonical_order(struct text a, struct text b)
{
    unsigned char x = a.size == 0 ? 0 : (unsigned char)a.bytes[0], y = b.size == 0 ? 0 : (unsigned char)b.bytes[0];
    return x != y && x < 0x80 ? x - y : text_utf16_order(a, b);
}
// Code points of valid UTF-8.
uint32_t text_length(struct text a);
// Bytes of the code point that begins at `at` (RFC 3629), 0 where none does. `at` < `end`.
uint32_t text_sequence(const char *at, const char *end);
// Offset of the first byte that is no valid UTF-8 (RFC 3629), or `size` where all is.
size_t text_invalid_at(const char *bytes, size_t size);
// The one of `words[count]` that `word` was most likely meant to be, or no text: at most a third of it differs.
struct text text_nearest(struct text word, const struct text *words, uint32_t count);

// The first code point that a reader cannot see and that changes what he sees (controls, turns of the direction
// of writing), -1: none. `lines`: line breaks and tabs are welcome.
int32_t text_hidden(struct text text, bool lines);
// Whether it is valid UTF-8 without any of them: what can be shown on a line.
bool text_shown(struct text text);

#endif
