// SPDX-License-Identifier: Apache-2.0
// luminance.c -- the linear value of an sRGB channel, from a table for whole levels and by integers between
// them
#include "luminance.h"

#include "luminance_table.h"

// Fractions of one in units of 2^-60.
enum { FRACTION_BITS = 60 };

// floor(n / d * 2^60) for 0 <= n <= d, by long division, so that no n or d is too large.
static uint64_t fraction(kmp_uwide n, kmp_uwide d)
{
    uint64_t bits = (uint64_t)(n / d);
    n %= d;
    for (int i = 0; i < FRACTION_BITS; i++) {
        n *= 2;
        bits = bits * 2 + (n >= d);
        n -= n >= d ? d : 0;
    }
    return bits;
}

// Rounded down: below the true product by less than one unit, and by what the factors are below theirs.
static uint64_t times(uint64_t a, uint64_t b)
{
    return (uint64_t)((kmp_uwide)a * b >> FRACTION_BITS);
}

// The largest r whose fifth power, multiplied as `times` does, is not above x. The three products lose less
// than four units together, so r is within 40 units of the root while x > 0.008.
static uint64_t fifth_root(uint64_t x)
{
    uint64_t root = 0;
    for (uint64_t bit = UINT64_C(1) << FRACTION_BITS; bit != 0; bit >>= 1) {
        uint64_t r = root | bit, square = times(r, r);
        if (r <= UINT64_C(1) << FRACTION_BITS && times(times(square, square), r) <= x)
            root = r;
    }
    return root;
}

int64_t luminance_of_level(uint32_t level)
{
    return luminance_table[level & 255];
}

// c = n / (255 d). x^2.4 = x^2 * (x^2)^(1/5) with x = (c + 0.055) / 1.055 in units of 2^-60: x is below the
// truth by less than 1 unit, x^2 by less than 3, the root is within 40, the product within 44, far less than
// one unit of 1e-14. What remains is the cut to 1e-14.
int64_t luminance_between(kmp_wide n, kmp_wide d)
{
    if (n % d == 0)
        return luminance_of_level((uint32_t)(n / d));
    if (100000 * n <= 4045 * 255 * d)
        return (int64_t)((kmp_uwide)fraction((kmp_uwide)(100 * n), (kmp_uwide)(1292 * 255 * d)) *
                             LUMINANCE_ONE >>
                         FRACTION_BITS);
    uint64_t x = fraction((kmp_uwide)(1000 * n + 55 * 255 * d), (kmp_uwide)(1055 * 255 * d));
    uint64_t square = times(x, x);
    return (int64_t)((kmp_uwide)times(square, fifth_root(square)) * LUMINANCE_ONE >> FRACTION_BITS);
}
