// SPDX-License-Identifier: Apache-2.0
// test_exact.c -- exact fractions: against plain integers where those suffice, by identities where not
#include "base/exact.h"

#include <stdlib.h>

#include "check.h"

static uint64_t state = 20261120;

static uint64_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static struct exact read_exact(const char *text)
{
    struct exact number;
    if (!exact_read_fraction(&number, text_of(text)))
        printf("  not read: %s\n", text);
    return number;
}

static const char *written(struct exact a)
{
    static char text[EXACT_TEXT];
    exact_write(text, a);
    return text;
}

static struct exact frac(int64_t n, int64_t d)
{
    return exact_div(exact_int(n), exact_int(d));
}

static bool same(struct exact a, struct exact b)
{
    return a.n == b.n && a.d == b.d;
}

static void small_fractions_agree_with_cross_multiplication(void)
{
    for (int i = 0; i < 20000; i++) {
        int64_t an = (int64_t)(next_random() % 2001) - 1000, ad = (int64_t)(next_random() % 1000) + 1;
        int64_t bn = (int64_t)(next_random() % 2001) - 1000, bd = (int64_t)(next_random() % 1000) + 1;
        struct exact a = frac(an, ad), b = frac(bn, bd);
        struct exact sum = exact_add(a, b), difference = exact_sub(a, b), product = exact_mul(a, b);
        CHECK(sum.n * (ad * bd) == (an * bd + bn * ad) * sum.d);
        CHECK(difference.n * (ad * bd) == (an * bd - bn * ad) * difference.d);
        CHECK(product.n * (ad * bd) == an * bn * product.d);
        CHECK_INT(exact_order(a, b), (an * bd > bn * ad) - (an * bd < bn * ad));
        struct exact quotient = exact_div(a, b);
        CHECK(bn == 0 ? quotient.d == 0 : quotient.n * (ad * bn) == an * bd * quotient.d);
        CHECK(kmp_gcd((kmp_uwide)(sum.n < 0 ? -sum.n : sum.n), (kmp_uwide)sum.d) == 1);
    }
}

// Of any length up to 61 bits.
static int64_t random_size(void)
{
    uint64_t length = next_random() % 61 + 3;
    return (int64_t)(next_random() >> length);
}

static struct exact wide_random(void)
{
    int64_t n = random_size(), d = random_size();
    struct exact a = frac(next_random() % 2 == 0 ? n : -n, d + 1);
    return next_random() % 4 == 0 ? exact_mul(a, frac(n + 1, d + 3)) : a;
}

static void wide_fractions_keep_the_laws(void)
{
    int whole = 0;
    for (int i = 0; i < 50000; i++) {
        struct exact a = wide_random(), b = wide_random();
        struct exact sum = exact_add(a, b), product = exact_mul(a, b), again;
        if (exact_given(sum)) {
            again = exact_sub(sum, b);
            CHECK(exact_overflowed(again) || same(again, a));
            CHECK(same(sum, exact_add(b, a)));
            CHECK_INT(exact_order(sum, a), (b.n > 0) - (b.n < 0));
        }
        if (exact_given(product) && b.n != 0) {
            again = exact_div(product, b);
            CHECK(exact_overflowed(again) || same(again, a));
            whole++;
        }
        if (exact_given(a) && exact_given(b)) {
            CHECK_INT(exact_order(a, b), -exact_order(b, a));
            struct exact difference = exact_sub(a, b);
            CHECK(!exact_given(difference) || exact_order(a, b) == (difference.n > 0) - (difference.n < 0));
        }
    }
    CHECK(whole > 10000);
}

static void what_is_written_reads_back(void)
{
    for (int i = 0; i < 20000; i++) {
        struct exact a = wide_random(), again;
        char text[EXACT_TEXT];
        if (!exact_given(a))
            continue;
        uint32_t size = exact_write(text, a);
        CHECK_INT(size, strlen(text));
        CHECK(exact_read_fraction(&again, text_of(text)));
        CHECK(same(a, again) || exact_overflowed(again));
    }
    CHECK_STR(written(read_exact("280/3")), "280/3");
    CHECK_STR(written(read_exact("-12.50")), "-12.5");
    CHECK_STR(written(read_exact("-0")), "0");
    CHECK_STR(written(frac(1, 3)), "1/3");
    CHECK_STR(written(frac(-7, 8)), "-0.875");
    CHECK_STR(written(exact_absent()), "");
}

// Printed by the C library, without the zeros behind.
static void print_thousandths(char out[64], int n)
{
    int size = snprintf(out, 64, "%s%d.%03d", n < 0 ? "-" : "", abs(n) / 1000, abs(n) % 1000);
    while (out[size - 1] == '0')
        out[--size] = 0;
    if (out[size - 1] == '.')
        out[--size] = 0;
}

static void thousandths_are_written_as_the_c_library_prints_them(void)
{
    char wanted[64];
    for (int n = -120000; n <= 120000; n += n > -2100 && n < 2100 ? 1 : 97) {
        print_thousandths(wanted, n);
        CHECK_STR(written(frac(n, 1000)), wanted);
    }
    CHECK_STR(written(frac(INT32_MIN, 1)), "-2147483648");
    CHECK_STR(written(frac(INT32_MIN, 125)), "-17179869.184");
    CHECK_STR(written(exact_int(INT64_MIN)), "-9223372036854775808");
}

static void the_longest_decimals_are_written_whole(void)
{
    struct exact half = exact_int(1);
    for (int i = 0; i < 126; i++)
        half = exact_div(half, exact_int(2));
    CHECK_STR(
        written(half),
        "0.000000000000000000000000000000000000011754943508222875079687365372222456778186655567720875215087517"
        "062784172594547271728515625");
    struct exact largest = { (kmp_wide)(((kmp_uwide)1 << 127) - 1), 1 };
    CHECK_STR(written(largest), "170141183460469231731687303715884105727");
    CHECK_STR(written(exact_sub(exact_int(0), largest)), "-170141183460469231731687303715884105727");
    CHECK_STR(written((struct exact){ 1, largest.n }), "1/170141183460469231731687303715884105727");
}

static void absence_and_overflow_travel(void)
{
    struct exact none = exact_absent(), one = exact_int(1), huge = { 0, -1 };
    CHECK(!exact_given(exact_add(none, one)) && !exact_overflowed(exact_add(none, one)));
    CHECK(exact_overflowed(exact_mul(huge, one)));
    CHECK(!exact_overflowed(exact_mul(huge, none)));
    CHECK_INT(exact_div(one, exact_int(0)).d, 0);
    CHECK_INT(exact_min(one, none).d, 0);
    CHECK_INT(exact_max(none, one).d, 0);
    CHECK(exact_overflowed(exact_min(one, huge)));
    CHECK_INT(exact_round(none, one, ROUND_HALF_UP).d, 0);
    CHECK_INT(exact_round(one, exact_int(0), ROUND_HALF_UP).d, 0);
    CHECK_INT(exact_round(one, exact_int(-1), ROUND_HALF_UP).d, 0);
}

static void what_does_not_fit_says_so(void)
{
    struct exact largest = { (kmp_wide)(((kmp_uwide)1 << 127) - 1), 1 }, smallest = { -largest.n, 1 };
    CHECK(exact_overflowed(exact_add(largest, exact_int(1))));
    CHECK(exact_overflowed(exact_sub(smallest, exact_int(1))));
    CHECK(exact_overflowed(exact_mul(largest, exact_int(2))));
    CHECK(exact_overflowed(exact_mul(smallest, exact_int(-2))));
    CHECK(exact_overflowed(exact_add((struct exact){ 1, largest.n }, (struct exact){ 1, largest.n - 1 })));
    CHECK(same(exact_add(largest, smallest), exact_int(0)));
    CHECK(same(exact_mul(largest, exact_div(exact_int(1), largest)), exact_int(1)));
    CHECK_INT(exact_num(largest).d, -1);
    CHECK_INT(exact_num((struct exact){ 1, (kmp_wide)INT64_MAX + 1 }).d, -1);
    CHECK_INT(exact_num((struct exact){ -(kmp_wide)INT64_MAX, 1 }).n, -INT64_MAX);
    CHECK_INT(exact_num((struct exact){ -(kmp_wide)INT64_MAX - 1, 1 }).d, -1);
    CHECK_INT(exact_num(exact_absent()).d, 0);
}

static void order_needs_no_product(void)
{
    struct exact largest = { (kmp_wide)(((kmp_uwide)1 << 127) - 1), 1 };
    struct exact below = { largest.n - 1, largest.n }, further = { largest.n - 2, largest.n - 1 };
    CHECK_INT(exact_order(below, further), 1);
    CHECK_INT(exact_order(further, below), -1);
    CHECK_INT(exact_order(below, below), 0);
    CHECK_INT(exact_order((struct exact){ -below.n, below.d }, (struct exact){ -further.n, further.d }), -1);
    CHECK_INT(exact_order((struct exact){ 1, largest.n }, exact_int(0)), 1);
    CHECK_INT(exact_order((struct exact){ -1, largest.n }, exact_int(0)), -1);
    kmp_wide a = 1, b = 1; // neighbours in Fibonacci's series: the longest way of Euclid's algorithm
    while (b < largest.n / 4) {
        kmp_wide next = a + b;
        a = b;
        b = next;
    }
    CHECK_INT(exact_order((struct exact){ a, b }, (struct exact){ b, a + b }),
              -exact_order((struct exact){ b, a + b }, (struct exact){ a, b }));
    CHECK(exact_order((struct exact){ a, b }, (struct exact){ b, a + b }) != 0);
    CHECK_INT(exact_order((struct exact){ a, b }, (struct exact){ a, b }), 0);
}

static void decimal_text_is_read_strictly(void)
{
    static const char *const refused[] = { "",    "-",   "+1",  "1.",    ".5",  "-.5",     "01",  "00",
                                           "-01", "1e3", "1E3", " 1",    "1 ",  "1,5",     "0x1", "1.2.3",
                                           "--1", "nan", "inf", "1_000", "1/2", "\xD9\xA1" };
    struct exact number;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        if (!CHECK_INT(exact_read(&number, text_of(refused[i])), false))
            printf("  accepted: %s\n", refused[i]);
        CHECK(number.d == 0);
    }
    CHECK(!exact_read(&number, text_of(NULL)));
    CHECK(!exact_read(&number, (struct text){ NULL, 3 })); // of which there was no memory for a copy
    CHECK(!exact_read_fraction(&number, (struct text){ NULL, 3 }));
    static const char *const no_fractions[] = { "1/0", "1/-2", "1/02",  "1.5/2", "1/2.5",
                                                "/2",  "1/",   "1/2/3", "01/2",  "1 /2" };
    for (size_t i = 0; i < sizeof no_fractions / sizeof no_fractions[0]; i++)
        if (!CHECK_INT(exact_read_fraction(&number, text_of(no_fractions[i])), false))
            printf("  accepted: %s\n", no_fractions[i]);
    for (int tenths = 0; tenths < 100; tenths++) {
        char text[8];
        snprintf(text, sizeof text, "%d.%d", tenths / 10, tenths % 10);
        CHECK(exact_read(&number, text_of(text)) && same(number, exact_lowest(tenths, 10)));
        snprintf(text, sizeof text, "%d", tenths / 10);
        CHECK(exact_read(&number, text_of(text)) && same(number, exact_int(tenths / 10)));
    }
    CHECK(same(read_exact("-4/6"), frac(-2, 3)));
    CHECK(same(read_exact("0/5"), exact_int(0)));
    CHECK(same(read_exact("-0.250"), frac(-1, 4)));
}

// Short texts are read in another way than long ones: zeros behind the point make one of the other.
static void zeros_behind_the_last_place_change_nothing(void)
{
    for (int n = -12345; n <= 12345; n += 5)
        for (int places = 1; places <= 5; places++) {
            int d = 1, size = n < 0 ? -n : n;
            for (int i = 0; i < places; i++)
                d *= 10;
            char text[64];
            int end = snprintf(text, sizeof text, "%s%d.%0*d", n < 0 ? "-" : "", size / d, places, size % d);
            struct exact number = read_exact(text);
            CHECK(same(number, exact_lowest(n, d)));
            snprintf(text + end, sizeof text - (size_t)end, "00000000000000000000");
            CHECK(same(number, read_exact(text)));
        }
    CHECK(same(read_exact("-999999999999999999"), exact_int(-999999999999999999)));
    CHECK(same(read_exact("999999999999999999"), exact_int(999999999999999999)));
    CHECK(same(read_exact("0.0000000000000005"), read_exact("0.00000000000000050")));
}

static void as_many_digits_as_fit_are_exact(void)
{
    struct exact number;
    CHECK_STR(written(read_exact("69.99999999999999999")), "69.99999999999999999");
    CHECK_INT(exact_order(read_exact("69.99999999999999999"), exact_int(70)), -1);
    CHECK_STR(written(read_exact("12345678901234567890123456789012345678")),
              "12345678901234567890123456789012345678");
    CHECK_STR(written(read_exact("0.00000000000000000000000000000000000001")),
              "0.00000000000000000000000000000000000001");
    CHECK_STR(written(read_exact("1.0000000000000000000000000000000000000000000000000000000")), "1");
    CHECK_STR(written(read_exact("170141183460469231731687303715884105727")),
              "170141183460469231731687303715884105727");
    CHECK(exact_read(&number, text_of("170141183460469231731687303715884105728")) && exact_overflowed(number));
    CHECK(exact_read(&number, text_of("0.000000000000000000000000000000000000001")) &&
          exact_overflowed(number));
    CHECK(exact_read(&number, text_of("-99999999999999999999999999999999999999999")) &&
          exact_overflowed(number));
    CHECK(exact_read_fraction(&number, text_of("1/999999999999999999999999999999999999999")) &&
          exact_overflowed(number));
}

static void rounding_follows_its_mode(void)
{
    static const struct {
        const char *value, *step, *half_up, *half_even, *down, *up;
    } cases[] = {
        { "2.5", "1", "3", "2", "2", "3" },
        { "3.5", "1", "4", "4", "3", "4" },
        { "-2.5", "1", "-3", "-2", "-2", "-3" },
        { "2.4999999999999999999", "1", "2", "2", "2", "3" },
        { "2.5000000000000000001", "1", "3", "3", "2", "3" },
        { "0.005", "0.01", "0.01", "0", "0", "0.01" },
        { "0.015", "0.01", "0.02", "0.02", "0.01", "0.02" },
        { "73.335", "0.01", "73.34", "73.34", "73.33", "73.34" },
        { "220/3", "0.01", "73.33", "73.33", "73.33", "73.34" },
        { "7", "0.01", "7", "7", "7", "7" },
        { "1.3", "0.25", "1.25", "1.25", "1.25", "1.5" },
        { "5", "3", "6", "6", "3", "6" },
        { "-1/3", "1", "0", "0", "0", "-1" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct exact value = read_exact(cases[i].value), step = read_exact(cases[i].step);
        CHECK_STR(written(exact_round(value, step, ROUND_HALF_UP)), cases[i].half_up);
        CHECK_STR(written(exact_round(value, step, ROUND_HALF_EVEN)), cases[i].half_even);
        CHECK_STR(written(exact_round(value, step, ROUND_DOWN)), cases[i].down);
        CHECK_STR(written(exact_round(value, step, ROUND_UP)), cases[i].up);
    }
}

static const char *shown(const char *value, int32_t decimals)
{
    static char text[EXACT_TEXT];
    uint32_t size = exact_show(text, read_exact(value), decimals);
    return size == strlen(text) ? text : "wrong length";
}

static void display_has_its_places_and_rounds_half_up(void)
{
    CHECK_STR(shown("12.5", 2), "12.50");
    CHECK_STR(shown("12.5", 0), "13");
    CHECK_STR(shown("-12.5", 0), "-13");
    CHECK_STR(shown("99.995", 2), "100.00");
    CHECK_STR(shown("-0.004", 2), "0.00");
    CHECK_STR(shown("-0.005", 2), "-0.01");
    CHECK_STR(shown("280/3", 9), "93.333333333");
    CHECK_STR(shown("200/3", 2), "66.67");
    CHECK_STR(shown("9.96", 1), "10.0");
    CHECK_STR(shown("170141183460469231731687303715884105727", 1), "170141183460469231731687303715884105727.0");
    char text[EXACT_TEXT] = "x";
    CHECK_INT(exact_show(text, exact_absent(), 2), 0);
    CHECK_STR(text, "");
}

static void seventy_percent_of_six_weights_is_seventy_ten_thousand_times(void)
{
    static const char *const weights[] = { "10", "15", "20", "33.3", "12.35", "9.35" };
    struct exact total = exact_int(0);
    for (int round = 0; round < 10000; round++) {
        struct exact sum = exact_int(0);
        for (int i = 0; i < 6; i++)
            sum = exact_add(sum, exact_mul(read_exact(weights[i]), read_exact("0.7")));
        CHECK(same(sum, exact_int(70)));
        total = exact_add(total, exact_div(sum, exact_int(10000)));
    }
    CHECK(same(total, exact_int(70)));
}

static void the_smaller_and_the_larger_are_told_apart(void)
{
    struct exact third = frac(1, 3), half = frac(1, 2);
    CHECK(same(exact_min(third, half), third) && same(exact_min(half, third), third));
    CHECK(same(exact_max(third, half), half) && same(exact_max(half, third), half));
    CHECK(same(exact_min(exact_int(-1), third), exact_int(-1)));
    CHECK(same(exact_max(exact_int(-1), third), third));
}

static void one_step_below_on_and_above_a_limit_differ(void)
{
    struct exact limit = read_exact("0.3"), step = read_exact("0.00000000000000001");
    CHECK_INT(exact_order(exact_sub(limit, step), limit), -1);
    CHECK_INT(exact_order(exact_mul(read_exact("0.1"), exact_int(3)), limit), 0);
    CHECK_INT(exact_order(exact_add(limit, step), limit), 1);
}

static void the_plugins_numbers_come_in_lowest_terms(void)
{
    CHECK(same(exact_of((kmp_num){ 4, 8 }), frac(1, 2)));
    CHECK(same(exact_of((kmp_num){ INT64_MIN, 2 }), exact_int(INT64_MIN / 2)));
    CHECK_INT(exact_of(kmp_absent()).d, 0);
    CHECK(exact_overflowed(exact_of(kmp_overflow())));
    CHECK_INT(exact_num(frac(1, 3)).d, 3);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "small fractions agree with cross multiplication", small_fractions_agree_with_cross_multiplication },
        { "wide fractions keep the laws", wide_fractions_keep_the_laws },
        { "what is written reads back", what_is_written_reads_back },
        { "thousandths are written as the C library prints them",
          thousandths_are_written_as_the_c_library_prints_them },
        { "the longest decimals are written whole", the_longest_decimals_are_written_whole },
        { "absence and overflow travel", absence_and_overflow_travel },
        { "what does not fit says so", what_does_not_fit_says_so },
        { "order needs no product", order_needs_no_product },
        { "decimal text is read strictly", decimal_text_is_read_strictly },
        { "zeros behind the last place change nothing", zeros_behind_the_last_place_change_nothing },
        { "as many digits as fit are exact", as_many_digits_as_fit_are_exact },
        { "rounding follows its mode", rounding_follows_its_mode },
        { "display has its places and rounds half up", display_has_its_places_and_rounds_half_up },
        { "70 % of six weights is 70, ten thousand times",
          seventy_percent_of_six_weights_is_seventy_ten_thousand_times },
        { "the smaller and the larger are told apart", the_smaller_and_the_larger_are_told_apart },
        { "one step below, on and above a limit differ", one_step_below_on_and_above_a_limit_differ },
        { "the plugin's numbers come in lowest terms", the_plugins_numbers_come_in_lowest_terms },
    };
    return CHECK_SUITE("exact", tests);
}
