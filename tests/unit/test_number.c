// SPDX-License-Identifier: Apache-2.0
// test_number.c -- the fractions of the plugin line: brought to lowest terms, within 64 bits and beyond
#include <kompeten/number.h>

#include "check.h"

static uint64_t state = 20261120;

// Of any length up to 61 bits.
static uint64_t random_size(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state >> (state % 61 + 3);
}

static kmp_uwide by_division(kmp_uwide a, kmp_uwide b)
{
    while (b != 0) {
        kmp_uwide r = a % b;
        a = b;
        b = r;
    }
    return a;
}

static void the_greatest_common_divisor_is_that_of_euclid(void)
{
    for (int i = 0; i < 50000; i++) {
        kmp_uwide common = random_size(), a = random_size(), b = random_size();
        a *= common;
        b *= common;
        CHECK(kmp_gcd(a, b) == by_division(a, b));
        CHECK(kmp_gcd(a >> 64, b) == by_division(a >> 64, b));
        CHECK(kmp_gcd(a, b >> 64) == by_division(a, b >> 64));
    }
    CHECK(kmp_gcd(0, 0) == 0 && kmp_gcd(0, 6) == 6 && kmp_gcd(6, 0) == 6);
    CHECK(kmp_gcd(UINT64_MAX, (kmp_uwide)UINT64_MAX * 3) == UINT64_MAX);
}

// Denominators of decimal text, of thirds of it, and with more fives than are counted.
static void the_twos_and_fives_of_decimal_text_are_divided_out_as_euclid_would(void)
{
    static const uint64_t tens[] = {
        1, 10, 100, 1000, 10000, 100000, 1000000000, UINT64_C(1000000000000000000)
    };
    for (uint32_t i = 0; i < 50000; i++) {
        uint64_t n = random_size() + 1, d = tens[i % 8], short_n = n % 100000 + 1;
        CHECK(kmp_gcd_narrow(n, d) == by_division(n, d));
        CHECK(kmp_gcd_narrow(short_n, d) == by_division(short_n, d));
        CHECK(kmp_gcd_narrow(short_n * 5, d) == by_division(short_n * 5, d));
        CHECK(kmp_gcd_narrow(short_n, d / 10 * 3 + 3) == by_division(short_n, d / 10 * 3 + 3));
    }
    for (uint64_t five = 1; five <= UINT64_MAX / 5; five *= 5)
        CHECK(kmp_gcd_narrow(five * 5, five) == five && kmp_gcd_narrow(five, five * 3) == five);
    CHECK(kmp_fives(1) == 0 && kmp_fives(250) == 3 && kmp_fives(625) == 4 && kmp_fives(3125) == 4);
}

// Within 64 bits a fraction is brought to lowest terms in another way than beyond them.
static void a_fraction_is_reduced_alike_however_large_it_was_written(void)
{
    for (int i = 0; i < 50000; i++) {
        int64_t n = (int64_t)random_size(), d = (int64_t)random_size() + 1;
        int64_t times = (INT64_C(1) << 62) + (int64_t)random_size();
        if (n > INT32_MAX || d > INT32_MAX)
            continue;
        kmp_num narrow = kmp_reduce(-n, d), wide = kmp_reduce((kmp_wide)n * times, (kmp_wide)-d * times);
        CHECK_INT(narrow.n, wide.n);
        CHECK_INT(narrow.d, wide.d);
        CHECK(narrow.d > 0 && kmp_gcd((kmp_uwide)(-narrow.n), (kmp_uwide)narrow.d) == 1);
        CHECK((kmp_wide)narrow.n * d == (kmp_wide)-n * narrow.d);
    }
    kmp_wide least = -(kmp_wide)(((kmp_uwide)1 << 127) - 1) - 1;
    CHECK_INT(kmp_reduce(least, least).n, 1);
    CHECK_INT(kmp_reduce(least, 1).d, -1);
    CHECK_INT(kmp_reduce(INT64_MIN, 2).n, INT64_MIN / 2);
    CHECK_INT(kmp_reduce(INT64_MIN, 1).d, -1);
    CHECK_INT(kmp_reduce(0, -7).d, 1);
    CHECK(!kmp_given(kmp_reduce(3, 0)));
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the greatest common divisor is that of Euclid", the_greatest_common_divisor_is_that_of_euclid },
        { "the twos and fives of decimal text are divided out as Euclid would",
          the_twos_and_fives_of_decimal_text_are_divided_out_as_euclid_would },
        { "a fraction is reduced alike however large it was written",
          a_fraction_is_reduced_alike_however_large_it_was_written },
    };
    return CHECK_SUITE("number", tests);
}
