// SPDX-License-Identifier: Apache-2.0
// value.c -- single values of a paper
#include <string.h>

#include "../base/clock.h"
#include "value.h"

static bool string_there(struct faults *faults, uint32_t node, const char *expected)
{
    if (tape_node(faults->tape, node)->kind == NODE_STRING)
        return true;
    fault_kind(faults, node, expected);
    return false;
}

// A space or no-break space, which spreadsheets like to leave behind.
static bool space_around(struct text text)
{
    const char *end = text.bytes + text.size;
    return text.bytes[0] == ' ' || end[-1] == ' ' ||
           (text.size > 1 && (memcmp(text.bytes, "\xC2\xA0", 2) == 0 || memcmp(end - 2, "\xC2\xA0", 2) == 0));
}

static bool long_text(struct faults *faults, uint32_t node, uint32_t limit)
{
    struct text text = tape_node(faults->tape, node)->text;
    uint32_t length = text.size <= limit ? text.size : text_length(text);
    if (length <= limit)
        return false;
    const char *found = fault_printf(faults, "%u", length), *most = fault_printf(faults, "%u", limit);
    fault_say(faults, node, KMP_TEXT_TOO_LONG, "limit", most, "found", found);
    return true;
}

static bool text_within(struct text *out, struct faults *faults, uint32_t node, uint32_t limit, bool lines)
{
    if (!string_there(faults, node, "text"))
        return false;
    struct text text = tape_node(faults->tape, node)->text;
    if (text.size == 0) {
        fault_say(faults, node, KMP_EMPTY_TEXT, NULL, NULL, NULL, NULL);
        return false;
    }
    if (long_text(faults, node, limit))
        return false;
    int32_t hidden = text_hidden(text, lines);
    if (hidden >= 0) {
        const char *found = fault_printf(faults, "U+%04X", (unsigned)hidden);
        fault_say(faults, node, KMP_HIDDEN_CHARACTER, "found", found, NULL, NULL);
        return false;
    }
    *out = text;
    return true;
}

bool value_text(struct text *out, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    if (!value_plain(value, VALUE_TEXT_LENGTH))
        return text_within(out, faults, node, VALUE_TEXT_LENGTH, false);
    *out = value->text;
    return true;
}

bool value_lines(struct text *out, struct faults *faults, uint32_t node)
{
    return text_within(out, faults, node, VALUE_LINES_LENGTH, true);
}

static bool id_within(struct text *out, struct faults *faults, uint32_t node)
{
    struct text text;
    if (!text_within(&text, faults, node, VALUE_ID_LENGTH, false))
        return false;
    if (space_around(text)) {
        fault_say(faults, node, KMP_SPACE_AROUND, "found", fault_quote(faults, text), NULL, NULL);
        return false;
    }
    *out = text;
    return true;
}

bool value_id(struct text *out, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    if (!value_plain_id(value))
        return id_within(out, faults, node);
    *out = value->text;
    return true;
}

// Whether a JSON number has neither point nor exponent.
static bool whole_number(struct text text)
{
    for (uint32_t i = text.bytes[0] == '-'; i < text.size; i++)
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return false;
    return true;
}

static bool comma_number(struct text text)
{
    bool comma = false;
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        comma |= c == ',';
        if (c != ',' && c != '.' && c != '-' && (c < '0' || c > '9'))
            return false;
    }
    return comma && text.size > 1;
}

// Whether a node may be a number: text, or an integer.
static bool may_be_number(const struct node *value)
{
    return value->kind == NODE_STRING || (value->kind == NODE_NUMBER && whole_number(value->text));
}

static bool say_no_number(struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    bool number = value->kind == NODE_NUMBER;
    if (!number && !string_there(faults, node, "decimal text"))
        return false;
    kmp_status status = number                      ? KMP_NUMBER_AS_TEXT
                        : comma_number(value->text) ? KMP_DECIMAL_COMMA
                                                    : KMP_NOT_A_NUMBER;
    fault_say(faults, node, status, "found", fault_quote(faults, value->text), NULL, NULL);
    return false;
}

static bool say_too_fine(struct faults *faults, uint32_t node)
{
    const char *found = fault_quote(faults, tape_node(faults->tape, node)->text);
    fault_say(faults, node, KMP_TOO_FINE, "found", found, NULL, NULL);
    return false;
}

bool value_decimal(struct exact *out, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    if (!may_be_number(value) || !exact_read(out, value->text))
        return say_no_number(faults, node);
    return value->text.size <= VALUE_DECIMAL_LENGTH || say_too_fine(faults, node);
}

bool value_fraction(struct exact *out, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    if (!may_be_number(value) || !exact_read_fraction(out, value->text))
        return say_no_number(faults, node);
    return value->text.size <= VALUE_FRACTION_LENGTH || say_too_fine(faults, node);
}

static bool formatted(struct text *out, struct faults *faults, uint32_t node, const char *expected,
                      bool (*fits)(struct text))
{
    if (!string_there(faults, node, expected))
        return false;
    struct text text = tape_node(faults->tape, node)->text;
    if (!fits(text)) {
        fault_say(faults, node, KMP_WRONG_FORMAT, "expected", expected, "found", fault_quote(faults, text));
        return false;
    }
    *out = text;
    return true;
}

static bool is_time(struct text text)
{
    int64_t ms;
    return clock_read(&ms, text);
}

static bool is_date(struct text text)
{
    int64_t day;
    return clock_read_date(&day, text);
}

static bool is_sha256(struct text text)
{
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if ((c < '0' || c > '9') && (c < 'a' || c > 'f'))
            return false;
    }
    return text.size == 64;
}

static bool is_pointer(struct text text)
{
    return text.size == 0 || text.bytes[0] == '/';
}

bool value_time(struct text *out, struct faults *faults, uint32_t node)
{
    return formatted(out, faults, node, CLOCK_EXAMPLE, is_time);
}

bool value_date(struct text *out, struct faults *faults, uint32_t node)
{
    return formatted(out, faults, node, "a date such as 2026-11-20", is_date);
}

bool value_sha256(struct text *out, struct faults *faults, uint32_t node)
{
    return formatted(out, faults, node, "64 lower case hexadecimal digits", is_sha256);
}

bool value_pointer(struct text *out, struct faults *faults, uint32_t node)
{
    return formatted(out, faults, node, "a JSON pointer such as /evidence/thickness", is_pointer);
}

// False where the digits do not fit; the tape has checked that it is a JSON number.
static bool integer_of(int64_t *out, struct text text)
{
    bool negative = text.bytes[0] == '-';
    int64_t value = 0;
    for (uint32_t i = negative; i < text.size; i++) {
        int64_t digit = text.bytes[i] - '0';
        if (value < (INT64_MIN + digit) / 10)
            return false;
        value = value * 10 - digit; // toward the negative end, which has one number more
    }
    if (!negative && value == INT64_MIN)
        return false;
    *out = negative ? value : -value;
    return true;
}

bool value_integer(int64_t *out, struct faults *faults, uint32_t node, int64_t low, int64_t high)
{
    const struct node *number = tape_node(faults->tape, node);
    if (number->kind != NODE_NUMBER || !whole_number(number->text)) {
        const char *found =
            number->kind == NODE_NUMBER ? fault_quote(faults, number->text) : tape_kind_name(number);
        fault_say(faults, node, KMP_WRONG_KIND, "expected", "a whole number", "found", found);
        return false;
    }
    int64_t value = 0;
    if (!integer_of(&value, number->text) || value < low || (high != 0 && value > high)) {
        const char *range = high != 0 ? fault_printf(faults, "%lld..%lld", (long long)low, (long long)high)
                                      : fault_printf(faults, ">= %lld", (long long)low);
        fault_say(faults, node, KMP_OUT_OF_RANGE, "expected", range, "found",
                  fault_quote(faults, number->text));
        return false;
    }
    *out = value;
    return true;
}
