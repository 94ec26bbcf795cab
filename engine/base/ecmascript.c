// SPDX-License-Identifier: Apache-2.0
// ecmascript.c -- Number::toString of ECMA-262, from the shortest digits that the C library gives
#include "ecmascript.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

enum { MOST_DIGITS = 17, SCIENTIFIC_BYTES = 40 };

// 0.digits x 10^exponent
struct shortest {
    char digits[MOST_DIGITS + 1];
    int count, exponent;
};

static bool reads_back(const struct shortest *s, double value)
{
    char text[SCIENTIFIC_BYTES];
    snprintf(text, sizeof text, "0.%se%d", s->digits, s->exponent);
    return strtod(text, NULL) == value;
}

// The nearest decimal of `count` digits.
static void round_to(struct shortest *s, double value, int count)
{
    char text[SCIENTIFIC_BYTES];
    snprintf(text, sizeof text, "%.*e", count - 1, value);
    s->digits[0] = text[0];
    if (count > 1)
        memcpy(s->digits + 1, text + 2, (size_t)count - 1);
    s->digits[count] = 0;
    s->count = count;
    s->exponent = atoi(strchr(text, 'e') + 1) + 1;
}

// One more in the last digit.
static void step_up(struct shortest *s)
{
    int i = s->count - 1;
    while (i >= 0 && s->digits[i] == '9')
        s->digits[i--] = '0';
    if (i >= 0) {
        s->digits[i]++;
        return;
    }
    s->digits[0] = '1';
    s->exponent++;
}

// Below a power of two the doubles lie closer together than above it. There the nearest decimal may be another
// double's while the next one above still is this one's.
static bool above_reads_back(struct shortest *s, double value)
{
    struct shortest above = *s;
    step_up(&above);
    if (!reads_back(&above, value))
        return false;
    *s = above;
    return true;
}

static struct shortest shortest_of(double value)
{
    struct shortest s = { .count = 0 };
    for (int count = 1; count <= MOST_DIGITS; count++) {
        round_to(&s, value, count);
        if (reads_back(&s, value) || above_reads_back(&s, value))
            break;
    }
    return s;
}

// ECMA-262 6.1.6.1.20, steps 6 to 12.
static int print(char *out, size_t room, const struct shortest *s)
{
    int k = s->count, n = s->exponent;
    if (k <= n && n <= 21)
        return snprintf(out, room, "%s%.*s", s->digits, n - k, "00000000000000000000");
    if (n > 0 && n <= 21)
        return snprintf(out, room, "%.*s.%s", n, s->digits, s->digits + n);
    if (n > -6 && n <= 0)
        return snprintf(out, room, "0.%.*s%s", -n, "000000", s->digits);
    return snprintf(out, room, "%c%s%se%+d", s->digits[0], k > 1 ? "." : "", s->digits + 1, n - 1);
}

static uint32_t print_double(char out[ECMASCRIPT_TEXT], double value)
{
    bool negative = value < 0;
    if (!isfinite(value))
        return 0;
    if (value == 0)
        return (uint32_t)snprintf(out, ECMASCRIPT_TEXT, "0");
    struct shortest s = shortest_of(fabs(value));
    out[0] = '-';
    return (uint32_t)(negative + print(out + negative, ECMASCRIPT_TEXT - (size_t)negative, &s));
}

static uint32_t print_number(char out[ECMASCRIPT_TEXT], struct text number)
{
    struct arena arena = { 0 };
    const char *text = arena_string(&arena, number);
    uint32_t size = text == NULL ? 0 : print_double(out, strtod(text, NULL));
    arena_free(&arena);
    return size;
}

uint32_t ecmascript_number(char out[ECMASCRIPT_TEXT], struct text number)
{
    locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (plain == (locale_t)0)
        return 0;
    locale_t before = uselocale(plain);
    uint32_t size = print_number(out, number);
    uselocale(before);
    freelocale(plain);
    return size;
}
