// SPDX-License-Identifier: Apache-2.0
// writer.c -- canonical JSON into a growing buffer
#include "writer.h"

#include <assert.h>
#include <string.h>

#include "plain.h"

#ifdef KOMPETEN_TINY
enum { FIRST_BYTES = 1 };
#else
enum { FIRST_BYTES = 4096 };
#endif

bool writer_grow(struct writer *w, size_t more)
{
    size_t room = w->room == 0 ? FIRST_BYTES : w->room;
    while (room - w->size <= more && room <= SIZE_MAX / 2)
        room *= 2;
    char *bytes = room - w->size > more ? memory_resize(w->bytes, room) : NULL;
    if (bytes == NULL) {
        w->failed = true;
        return false;
    }
    w->bytes = bytes;
    w->room = room;
    return true;
}

static void put(struct writer *w, const char *bytes, size_t size)
{
    if (size == 0 || !writer_reserve(w, size))
        return;
    memcpy(w->bytes + w->size, bytes, size);
    w->size += size;
}

static inline void put_byte(struct writer *w, char byte)
{
    if (writer_reserve(w, 1))
        w->bytes[w->size++] = byte;
}

static inline void before_value(struct writer *w)
{
    if (w->comma)
        put_byte(w, ',');
    w->comma = true;
}

static bool stands_for_itself(char c)
{
    return (unsigned char)c >= 0x20 && c != '"' && c != '\\';
}

// As RFC 8785 3.2.2.2 has it.
static void put_escape(struct writer *w, unsigned char c)
{
    static const char digits[] = "0123456789abcdef", meant[] = "\"\\\b\f\n\r\t", written[] = "\"\\bfnrt";
    const char *which = c == 0 ? NULL : strchr(meant, c);
    if (which != NULL)
        put(w, (char[]){ '\\', written[which - meant] }, 2);
    else
        put(w, (char[]){ '\\', 'u', '0', '0', digits[c >> 4], digits[c & 15] }, 6);
}

// Copies what stands for itself up to the first byte that does not; gives that one's place, or the end.
static const char *put_plain(struct writer *w, const char *at, const char *end)
{
    if (!writer_reserve(w, (size_t)(end - at)))
        return end;
    char *to = w->bytes + w->size;
    for (uint32_t run = PLAIN_BYTES; run == PLAIN_BYTES && end - at >= PLAIN_BYTES; at += run, to += run) {
        memcpy(to, at, PLAIN_BYTES);
        run = plain_run(at);
    }
    while (at < end && stands_for_itself(*at))
        *to++ = *at++;
    w->size = (size_t)(to - w->bytes);
    return at;
}

static void put_quoted(struct writer *w, struct text text)
{
    const char *at = text.bytes, *end = text.bytes + text.size;
    put_byte(w, '"');
    while ((at = put_plain(w, at, end)) < end)
        put_escape(w, (unsigned char)*at++);
    put_byte(w, '"');
}

void write_key_text(struct writer *w, struct text key)
{
    writer_check_order(w, key);
    before_value(w);
    put_quoted(w, key);
    put_byte(w, ':');
    w->comma = false;
}

void write_unquoted(struct writer *w, const char *bytes, size_t size)
{
    put(w, bytes, size);
}

void write_text(struct writer *w, struct text text)
{
    if (text.bytes == NULL) {
        write_null(w);
        return;
    }
    before_value(w);
    put_quoted(w, text);
}

void write_string(struct writer *w, const char *string)
{
    write_text(w, text_of(string));
}

void write_integer(struct writer *w, int64_t value)
{
    if (value >= 0 && value < 10) {
        write_raw(w, (char[]){ (char)('0' + value) }, 1);
        return;
    }
    char digits[EXACT_TEXT];
    write_raw(w, digits, exact_write(digits, exact_int(value)));
}

void write_exact(struct writer *w, struct exact value)
{
    if (!exact_given(value)) {
        write_null(w);
        return;
    }
    if (!writer_reserve(w, EXACT_TEXT + 3))
        return;
    char *to = w->bytes + w->size;
    *to = ',';
    to += w->comma;
    *to++ = '"';
    to += exact_write(to, value);
    *to++ = '"';
    w->size = (size_t)(to - w->bytes);
    w->comma = true;
}

void write_num(struct writer *w, kmp_num value)
{
    if (kmp_given(value))
        write_exact(w, exact_of(value));
    else
        write_null(w);
}

kmp_status writer_take(struct writer *w, kmp_text *out)
{
    *out = (kmp_text){ NULL, 0 };
    if (!writer_reserve(w, 0)) {
        writer_free(w);
        return KMP_NO_MEMORY;
    }
    w->bytes[w->size] = 0;
    *out = (kmp_text){ w->bytes, w->size };
    *w = (struct writer){ .bytes = NULL };
    return KMP_OK;
}

kmp_status writer_copy(struct writer *w, kmp_text *out)
{
    *out = (kmp_text){ NULL, 0 };
    char *copy = w->failed ? NULL : memory_resize(NULL, w->size + 1);
    if (copy == NULL)
        return KMP_NO_MEMORY;
    if (w->size > 0)
        memcpy(copy, w->bytes, w->size);
    copy[w->size] = 0;
    *out = (kmp_text){ copy, w->size };
    return KMP_OK;
}

bool writer_end(struct writer *w, size_t from, bool keep)
{
    if (keep)
        put_byte(w, 0);
    keep = keep && !w->failed;
    w->size = keep ? w->size : from;
    w->depth = 0;
    w->failed = w->comma = false;
    return keep;
}

void writer_empty(struct writer *w)
{
    w->size = 0;
    w->depth = 0;
    w->failed = w->comma = false;
}

void writer_free(struct writer *w)
{
    memory_resize(w->bytes, 0);
    *w = (struct writer){ .bytes = NULL };
}

void kmp_text_free(kmp_text *text)
{
    if (text == NULL)
        return;
    memory_resize(text->bytes, 0);
    *text = (kmp_text){ NULL, 0 };
}
