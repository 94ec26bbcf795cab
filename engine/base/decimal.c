// SPDX-License-Identifier: Apache-2.0
// decimal.c -- exact fractions read from decimal text and written as it
#include <string.h>

#include "exact.h"

// -whole.places, as it was written.
struct decimal {
    struct text whole, places;
    bool negative;
};

static struct text digits_at(struct text text, uint32_t from)
{
    uint32_t to = from;
    while (to < text.size && text.bytes[to] >= '0' && text.bytes[to] <= '9')
        to++;
    return (struct text){ text.bytes + from, to - from };
}

static bool whole_number(struct text digits)
{
    return digits.size != 0 && (digits.size == 1 || digits.bytes[0] != '0');
}

static bool split(struct decimal *out, struct text text)
{
    out->negative = text.size != 0 && text.bytes[0] == '-';
    out->whole = digits_at(text, out->negative);
    uint32_t at = out->negative + out->whole.size;
    out->places = (struct text){ NULL, 0 };
    if (!whole_number(out->whole))
        return false;
    if (at == text.size)
        return true;
    out->places = digits_at(text, at + 1);
    return text.bytes[at] == '.' && out->places.size != 0 && at + 1 + out->places.size == text.size;
}

// Appends digits to a number; false where it grows too large.
static bool append(kmp_wide *number, struct text digits)
{
    const kmp_wide largest = (kmp_wide)(((kmp_uwide)1 << 127) - 1);
    for (uint32_t i = 0; i < digits.size; i++) {
        int digit = digits.bytes[i] - '0';
        if (*number > largest / 10 || (*number == largest / 10 && digit > (int)(largest % 10)))
            return false;
        *number = *number * 10 + digit;
    }
    return true;
}

// 10 to the power of `exponent`; false where it grows too large.
static bool power_of_ten(kmp_wide *number, uint32_t exponent)
{
    const uint32_t largest = 38;
    for (*number = 1; exponent != 0 && exponent <= largest; exponent--)
        *number *= 10;
    return exponent == 0;
}

static struct exact quotient(bool negative, kmp_wide n, kmp_wide d)
{
    return exact_lowest(negative ? -n : n, d);
}

// So many hundredths, thousandths ... in lowest terms: only twos and fives can be taken out.
static struct exact of_places(bool negative, uint64_t n, uint32_t places)
{
    if (n == 0)
        return (struct exact){ 0, 1 };
    uint32_t fives = places, even = (uint32_t)__builtin_ctzll(n);
    if (even > places)
        even = places;
    n >>= even;
    for (; fives > 0 && n % 5 == 0; fives--)
        n /= 5;
    int64_t d = INT64_C(1) << (places - even), whole = (int64_t)n;
    for (; fives > 0; fives--)
        d *= 5;
    return (struct exact){ negative ? -whole : whole, d };
}

// What nearly every number is: so few digits that 64 bits hold them whatever they are. False where it is not,
// or no number.
static bool read_short(struct exact *out, struct text text)
{
    enum { SHORT = 18 };
    if (text.bytes == NULL || text.size == 0 || text.size > SHORT)
        return false;
    bool negative = text.bytes[0] == '-';
    const char *whole = text.bytes + negative, *end = text.bytes + text.size, *point = end;
    uint64_t n = 0;
    for (const char *at = whole; at < end; at++) {
        if (*at >= '0' && *at <= '9')
            n = n * 10 + (uint64_t)(*at - '0');
        else if (*at == '.' && point == end && at + 1 < end)
            point = at;
        else
            return false;
    }
    if (point == whole || (*whole == '0' && point - whole > 1))
        return false;
    *out = of_places(negative, n, point == end ? 0 : (uint32_t)(end - point - 1));
    return true;
}

static bool read_long(struct exact *out, struct text text)
{
    struct decimal decimal;
    kmp_wide n = 0, d;
    *out = exact_absent();
    if (text.bytes == NULL || !split(&decimal, text))
        return false;
    while (decimal.places.size != 0 && decimal.places.bytes[decimal.places.size - 1] == '0')
        decimal.places.size--;
    bool fits =
        append(&n, decimal.whole) && append(&n, decimal.places) && power_of_ten(&d, decimal.places.size);
    *out = fits ? quotient(decimal.negative, n, d) : (struct exact){ 0, -1 };
    return true;
}

static inline bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// What points mostly are: a digit, or one with a place behind it.
static inline bool read_points(struct exact *out, struct text text)
{
    static const int8_t shared_with_ten[10] = { 10, 1, 2, 1, 2, 5, 2, 1, 2, 1 }; // by the last digit
    const char *bytes = text.bytes;
    if (bytes == NULL || text.size == 0 || !is_digit(bytes[0]))
        return false;
    *out = (struct exact){ bytes[0] - '0', 1 };
    if (text.size != 3 || bytes[1] != '.' || !is_digit(bytes[2]))
        return text.size == 1;
    int place = bytes[2] - '0', shared = shared_with_ten[place];
    *out = (struct exact){ (10 * (bytes[0] - '0') + place) / shared, 10 / shared };
    return true;
}

bool exact_read(struct exact *out, struct text text)
{
    return read_points(out, text) || read_short(out, text) || read_long(out, text);
}

bool exact_read_fraction(struct exact *out, struct text text)
{
    if (read_short(out, text))
        return true;
    const char *bar = text.bytes == NULL ? NULL : memchr(text.bytes, '/', text.size);
    if (bar == NULL)
        return read_long(out, text);
    *out = exact_absent();
    uint32_t at = (uint32_t)(bar - text.bytes);
    struct decimal above;
    struct text below = digits_at(text, at + 1);
    kmp_wide n = 0, d = 0;
    bool shaped = split(&above, (struct text){ text.bytes, at }) && above.places.size == 0 &&
                  whole_number(below) && below.bytes[0] != '0' && at + 1 + below.size == text.size;
    if (!shaped)
        return false;
    bool fits = append(&n, above.whole) && append(&d, below);
    *out = fits ? quotient(above.negative, n, d) : (struct exact){ 0, -1 };
    return true;
}

static uint32_t put_narrow(char *out, uint64_t n)
{
    uint32_t length = 0;
    if (n >= 100) {
        length = put_narrow(out, n / 100);
        n %= 100;
    }
    if (length > 0 || n >= 10)
        out[length++] = (char)('0' + n / 10);
    out[length++] = (char)('0' + n % 10);
    return length;
}

static uint32_t put_whole(char *out, kmp_uwide n)
{
    if (n <= UINT64_MAX)
        return put_narrow(out, (uint64_t)n);
    uint32_t length = put_whole(out, n / 10);
    out[length] = (char)('0' + (int)(n % 10));
    return length + 1;
}

// The next place of rest/d by long division, rest < d < 2^127.
static char next_place(kmp_uwide *rest, kmp_uwide d)
{
    char digit = '0';
    kmp_uwide left = 0;
    if (d <= UINT64_MAX / 10) {
        uint64_t tenfold = (uint64_t)*rest * 10;
        *rest = tenfold % (uint64_t)d;
        return (char)('0' + (int)(tenfold / (uint64_t)d));
    }
    if (d <= ~(kmp_uwide)0 / 10) {
        digit = (char)('0' + (int)(*rest * 10 / d));
        *rest = *rest * 10 % d;
        return digit;
    }
    for (int i = 0; i < 10; i++) {
        left += *rest;
        if (left >= d) {
            left -= d;
            digit++;
        }
    }
    *rest = left;
    return digit;
}

static bool decimal_ends(kmp_uwide d)
{
    for (; d > UINT64_MAX && d % 2 == 0; d /= 2)
        continue;
    for (; d > UINT64_MAX && d % 5 == 0; d /= 5)
        continue;
    if (d > UINT64_MAX)
        return false;
    uint64_t rest = (uint64_t)d >> __builtin_ctzll((uint64_t)d);
    while (rest % 5 == 0)
        rest /= 5;
    return rest == 1;
}

// ".5", ".25", ".125": what is behind the point, if anything is.
static uint32_t put_places(char *out, uint32_t thousandths)
{
    uint32_t hundredths = thousandths / 10, tenths = thousandths / 100;
    out[0] = '.';
    out[1] = (char)('0' + tenths);
    out[2] = (char)('0' + hundredths % 10);
    out[3] = (char)('0' + thousandths % 10);
    if (thousandths != hundredths * 10)
        return 4;
    return thousandths != tenths * 100 ? 3 : thousandths != 0 ? 2 : 0;
}

uint32_t exact_write_thousandths(char out[EXACT_TEXT], int64_t n)
{
    uint64_t size = n < 0 ? (uint64_t)-n : (uint64_t)n;
    uint32_t length = n < 0;
    out[0] = '-';
    length += put_narrow(out + length, size / 1000);
    length += put_places(out + length, (uint32_t)(size % 1000));
    out[length] = 0;
    return length;
}

uint32_t exact_write_long(char out[EXACT_TEXT], struct exact a)
{
    uint32_t length = 0;
    out[0] = 0;
    if (!exact_given(a))
        return 0;
    kmp_uwide n = a.n < 0 ? (kmp_uwide)-a.n : (kmp_uwide)a.n, d = (kmp_uwide)a.d;
    if (a.n < 0)
        out[length++] = '-';
    if (d == 1) {
        length += put_whole(out + length, n);
    } else if (decimal_ends(d)) {
        bool narrow = n <= UINT64_MAX && d <= UINT64_MAX;
        kmp_uwide whole = narrow ? (uint64_t)n / (uint64_t)d : n / d, rest = n - whole * d;
        length += put_whole(out + length, whole);
        out[length++] = '.';
        while (rest != 0)
            out[length++] = next_place(&rest, d);
    } else {
        length += put_whole(out + length, n);
        out[length++] = '/';
        length += put_whole(out + length, d);
    }
    out[length] = 0;
    return length;
}

// Adds one to the last place of "19.99"; gives the length, which grows where "99" becomes "100".
static uint32_t step_up(char *digits, uint32_t length)
{
    uint32_t i = length;
    while (i > 0 && (digits[i - 1] == '9' || digits[i - 1] == '.')) {
        i--;
        if (digits[i] == '9')
            digits[i] = '0';
    }
    if (i > 0) {
        digits[i - 1]++;
        return length;
    }
    memmove(digits + 1, digits, length);
    digits[0] = '1';
    return length + 1;
}

uint32_t exact_show(char out[EXACT_TEXT], struct exact a, int32_t decimals)
{
    out[0] = 0;
    if (!exact_given(a))
        return 0;
    kmp_uwide n = a.n < 0 ? (kmp_uwide)-a.n : (kmp_uwide)a.n, d = (kmp_uwide)a.d, rest = n % d;
    char digits[EXACT_TEXT];
    uint32_t length = put_whole(digits, n / d), sign = 0;
    if (decimals > 0)
        digits[length++] = '.';
    for (int32_t i = 0; i < decimals && i < 9; i++)
        digits[length++] = next_place(&rest, d);
    if (rest >= d - rest)
        length = step_up(digits, length);
    digits[length] = 0;
    if (a.n < 0 && strspn(digits, "0.") != length)
        out[sign++] = '-';
    memcpy(out + sign, digits, length + 1);
    return sign + length;
}
