// SPDX-License-Identifier: Apache-2.0
// scan.c -- strings and numbers of JSON text, strictly by RFC 8259, and what stands where something else should
#include "scan.h"

#include <stdio.h>
#include <string.h>

bool scan_fault(struct scan *s, kmp_status status, const char *name, const char *value)
{
    s->fault = (struct problem){ .status = status, .severity = KMP_ERROR, .args = { { name, value } } };
    return false;
}

static uint32_t code_point(const char *at, uint32_t size)
{
    static const unsigned char masks[] = { 0, 0x7F, 0x1F, 0x0F, 0x07 };
    uint32_t point = (unsigned char)at[0] & masks[size];
    for (uint32_t i = 1; i < size; i++)
        point = point << 6 | ((unsigned char)at[i] & 0x3F);
    return point;
}

static bool in_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != 0 && strchr("_.+-", c) != NULL);
}

static int word_length(const char *at, const char *end)
{
    int length = 0;
    while (at + length < end && length < FOUND_BYTES / 2 && in_word(at[length]))
        length++;
    return length;
}

// Says what stands at `at`, in s->found.
static void describe(struct scan *s)
{
    int word = word_length(s->at, s->end);
    if (s->at == s->end)
        snprintf(s->found, FOUND_BYTES, "the end of the text");
    else if (word > 0)
        snprintf(s->found, FOUND_BYTES, "\"%.*s\"", word, s->at);
    else if (*s->at == '\n' || *s->at == '\r')
        snprintf(s->found, FOUND_BYTES, "the end of the line");
    else if (*s->at == '"')
        snprintf(s->found, FOUND_BYTES, "a quotation mark");
    else if (*s->at == ' ')
        snprintf(s->found, FOUND_BYTES, "a space");
    else if (*s->at > ' ' && *s->at <= '~')
        snprintf(s->found, FOUND_BYTES, "\"%c\"", *s->at);
    else
        snprintf(s->found, FOUND_BYTES, "U+%04X", (unsigned)code_point(s->at, text_sequence(s->at, s->end)));
}

static bool bad_encoding(struct scan *s)
{
    snprintf(s->found, FOUND_BYTES, "the byte 0x%02X", (unsigned)(unsigned char)*s->at);
    return scan_fault(s, KMP_JSON_ENCODING, "found", s->found);
}

bool scan_expected(struct scan *s, const char *expected)
{
    if (s->at < s->end && text_sequence(s->at, s->end) == 0)
        return bad_encoding(s);
    describe(s);
    scan_fault(s, KMP_JSON_SYNTAX, "expected", expected);
    s->fault.args[1] = (struct problem_arg){ "found", s->found };
    return false;
}

// ---- Strings ----

// What ends a run of plain bytes of a string: quotation mark, backslash, control characters, and bytes that
// need a look because they are not ASCII.
static bool special(char c)
{
    unsigned char u = (unsigned char)c;
    return u < 0x20 || u == '"' || u == '\\' || u >= 0x80;
}

// Over plain characters: `at` is then at a quotation mark, a backslash, or a fault.
static const char *over_plain(const char *at, const char *end)
{
    for (;;) {
        uint32_t run = PLAIN_BYTES;
        while (run == PLAIN_BYTES && end - at >= PLAIN_BYTES)
            at += run = plain_run(at);
        while (at < end && !special(*at))
            at++;
        if (at == end || (unsigned char)*at < 0x80)
            return at;
        uint32_t size = text_sequence(at, end);
        if (size == 0)
            return at;
        at += size;
    }
}

static bool read_hex(uint32_t *out, struct scan *s)
{
    *out = 0;
    for (int i = 0; i < 4; i++) {
        char c = s->at < s->end ? *s->at : 0;
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0)
            return scan_expected(s, "four hexadecimal digits");
        *out = *out << 4 | (uint32_t)digit;
        s->at++;
    }
    return true;
}

static bool lone_surrogate(struct scan *s, const char *escape)
{
    snprintf(s->found, FOUND_BYTES, "half a pair of surrogates, %.6s", escape);
    s->at = escape;
    return scan_fault(s, KMP_JSON_ENCODING, "found", s->found);
}

static char *put_point(char *out, uint32_t point)
{
    if (point < 0x80) {
        *out++ = (char)point;
    } else if (point < 0x800) {
        *out++ = (char)(0xC0 | point >> 6);
        *out++ = (char)(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        *out++ = (char)(0xE0 | point >> 12);
        *out++ = (char)(0x80 | (point >> 6 & 0x3F));
        *out++ = (char)(0x80 | (point & 0x3F));
    } else {
        *out++ = (char)(0xF0 | point >> 18);
        *out++ = (char)(0x80 | (point >> 12 & 0x3F));
        *out++ = (char)(0x80 | (point >> 6 & 0x3F));
        *out++ = (char)(0x80 | (point & 0x3F));
    }
    return out;
}

// \uXXXX, or two of them for one code point; `at` is behind the u.
static bool read_unicode(char **out, struct scan *s)
{
    const char *escape = s->at - 2;
    uint32_t point, second;
    if (!read_hex(&point, s))
        return false;
    if (point == 0) {
        s->at = escape;
        scan_fault(s, KMP_JSON_SYNTAX, "expected", "text without U+0000");
        s->fault.args[1] = (struct problem_arg){ "found", "\\u0000" };
        return false;
    }
    if (point >= 0xDC00 && point <= 0xDFFF)
        return lone_surrogate(s, escape);
    if (point >= 0xD800 && point <= 0xDBFF) {
        if (s->end - s->at < 2 || s->at[0] != '\\' || s->at[1] != 'u')
            return lone_surrogate(s, escape);
        s->at += 2;
        if (!read_hex(&second, s))
            return false;
        if (second < 0xDC00 || second > 0xDFFF)
            return lone_surrogate(s, escape);
        point = 0x10000 + ((point - 0xD800) << 10) + (second - 0xDC00);
    }
    *out = put_point(*out, point);
    return true;
}

// An escape; `at` is at the backslash.
static bool read_escape(char **out, struct scan *s)
{
    static const char written[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    char c = ++s->at < s->end ? *s->at : 0;
    const char *which = c == 0 ? NULL : strchr(written, c);
    if (c != 'u' && which == NULL)
        return scan_expected(s, "one of \" \\ / b f n r t u after a backslash");
    s->at++;
    if (c == 'u')
        return read_unicode(out, s);
    *(*out)++ = meant[which - written];
    return true;
}

// Bytes from `at` to the closing quotation mark or the end: what the decoded string needs at most.
static size_t bytes_left(const struct scan *s)
{
    const char *at = s->at;
    while (at < s->end && *at != '"')
        at += *at == '\\' && s->end - at > 1 ? 2 : 1;
    return (size_t)(at - s->at);
}

static bool read_escaped(struct text *out, struct scan *s, const char *start)
{
    size_t before = (size_t)(s->at - start);
    char *decoded = arena_take(s->arena, before + bytes_left(s) + 1), *to = decoded;
    if (decoded == NULL)
        return scan_fault(s, KMP_NO_MEMORY, NULL, NULL);
    memcpy(to, start, before);
    to += before;
    while (s->at < s->end && *s->at == '\\') {
        if (!read_escape(&to, s))
            return false;
        const char *run = s->at;
        s->at = over_plain(run, s->end);
        memcpy(to, run, (size_t)(s->at - run));
        to += s->at - run;
    }
    *out = (struct text){ decoded, (uint32_t)(to - decoded) };
    return true;
}

bool scan_string(struct text *out, struct scan *s)
{
    const char *start = ++s->at;
    s->at = over_plain(start, s->end);
    *out = (struct text){ start, (uint32_t)(s->at - start) };
    if (s->at < s->end && *s->at == '\\' && !read_escaped(out, s, start))
        return false;
    if (s->at == s->end || *s->at == '\n' || *s->at == '\r')
        return scan_expected(s, "a closing quotation mark");
    if (*s->at != '"')
        return scan_expected(s, "an escape such as \\t instead of a control character");
    s->at++;
    return true;
}

// ---- Numbers ----

static bool at_digit(const struct scan *s)
{
    return s->at < s->end && *s->at >= '0' && *s->at <= '9';
}

static bool skip_digits(struct scan *s)
{
    if (!at_digit(s))
        return scan_expected(s, "a digit");
    while (at_digit(s))
        s->at++;
    return true;
}

bool scan_number(struct text *out, struct scan *s)
{
    const char *start = s->at;
    if (*s->at == '-')
        s->at++;
    bool zero = s->at < s->end && *s->at == '0';
    if (zero)
        s->at++;
    if (zero && at_digit(s))
        return scan_expected(s, "a number without a leading zero");
    if (!zero && !skip_digits(s))
        return false;
    if (s->at < s->end && *s->at == '.') {
        s->at++;
        if (!skip_digits(s))
            return false;
    }
    if (s->at < s->end && (*s->at == 'e' || *s->at == 'E')) {
        s->at++;
        if (s->at < s->end && (*s->at == '+' || *s->at == '-'))
            s->at++;
        if (!skip_digits(s))
            return false;
    }
    *out = (struct text){ start, (uint32_t)(s->at - start) };
    return true;
}
