// SPDX-License-Identifier: Apache-2.0
// decimal.c -- the decimal text that a Lua number stands for

#include "decimal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIGITS = 15, PLACES = 30 };

#define LARGEST 9007199254740992.0 // 2^53: beyond it neighbouring integers are the same float

// The digits before and after the point, as printf's %e gives them, put where the exponent says.
static void place_digits(char *out, bool negative, const char *digits, size_t count, long exponent)
{
    char *at = out;
    if (negative)
        *at++ = '-';
    if (exponent < 0) {
        *at++ = '0';
        *at++ = '.';
        for (long zero = exponent; zero < -1; zero++)
            *at++ = '0';
    }
    for (size_t i = 0; i < count || (exponent >= 0 && (long)i <= exponent); i++) {
        if (exponent >= 0 && (long)i == exponent + 1)
            *at++ = '.';
        *at++ = i < count ? digits[i] : '0';
    }
    *at = '\0';
}

// Any decimal point that the surroundings print is skipped, so that they do not matter.
static bool float_text(char out[DECIMAL_TEXT], double value)
{
    if (!isfinite(value) || fabs(value) > LARGEST)
        return false;
    if (value == 0) {
        strcpy(out, "0");
        return true;
    }
    char text[DECIMAL_TEXT], digits[DIGITS + 1];
    snprintf(text, sizeof text, "%.*e", DIGITS - 1, value);
    if (strtod(text, NULL) != value)
        return false;
    size_t count = 0;
    const char *at = text;
    for (; *at != 'e'; at++)
        if (*at >= '0' && *at <= '9')
            digits[count++] = *at;
    long exponent = strtol(at + 1, NULL, 10);
    while (count > 1 && digits[count - 1] == '0')
        count--;
    if (exponent < -PLACES)
        return false;
    place_digits(out, value < 0, digits, count, exponent);
    return true;
}

bool decimal_of(char out[DECIMAL_TEXT], lua_State *lua, int index)
{
    if (!lua_isinteger(lua, index))
        return float_text(out, lua_tonumberx(lua, index, NULL));
    snprintf(out, DECIMAL_TEXT, "%lld", (long long)lua_tointegerx(lua, index, NULL));
    return true;
}
