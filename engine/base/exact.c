// SPDX-License-Identifier: Apache-2.0
// exact.c -- exact fractions: every product and sum is checked, and what is too large says so
#include "exact.h"

static kmp_uwide size_of(kmp_wide n)
{
    return n < 0 ? (kmp_uwide)-n : (kmp_uwide)n;
}

static const kmp_uwide largest = ((kmp_uwide)1 << 127) - 1;

struct exact exact_absent(void)
{
    return (struct exact){ 0, 0 };
}

static struct exact too_large(void)
{
    return (struct exact){ 0, -1 };
}

static struct exact not_given(struct exact a, struct exact b)
{
    return a.d == 0 || b.d == 0 ? exact_absent() : too_large();
}

// Within 64 bits: the product of two such numbers fits 128, and the sum of two such products with a
// denominator.
static inline bool narrow(kmp_wide n)
{
    return n == (int64_t)n;
}

static struct exact lowest_narrow(int64_t n, int64_t d)
{
    if (d == 1)
        return (struct exact){ n, d };
    int64_t g = (int64_t)kmp_gcd_narrow(n < 0 ? -(uint64_t)n : (uint64_t)n, (uint64_t)d);
    return g == 1 ? (struct exact){ n, d } : (struct exact){ n / g, d / g };
}

struct exact exact_lowest(kmp_wide n, kmp_wide d)
{
    if (narrow(n) && narrow(d))
        return lowest_narrow((int64_t)n, (int64_t)d);
    kmp_wide g = (kmp_wide)kmp_gcd(size_of(n), (kmp_uwide)d);
    return (struct exact){ n / g, d / g };
}

struct exact exact_of(kmp_num number)
{
    if (!kmp_given(number))
        return number.d == 0 ? exact_absent() : too_large();
    return exact_lowest(number.n, number.d);
}

bool exact_overflowed(struct exact a)
{
    return a.d < 0;
}

static bool both_narrow(struct exact a, struct exact b)
{
    return narrow(a.n) && narrow(a.d) && narrow(b.n) && narrow(b.d);
}

static bool times(kmp_wide *out, kmp_wide a, kmp_wide b)
{
    kmp_uwide size;
    if (__builtin_mul_overflow(size_of(a), size_of(b), &size) || size > largest)
        return false;
    *out = (a < 0) != (b < 0) ? -(kmp_wide)size : (kmp_wide)size;
    return true;
}

static bool plus(kmp_wide *out, kmp_wide a, kmp_wide b)
{
    return !__builtin_add_overflow(a, b, out) && *out >= -(kmp_wide)largest;
}

// Over the smallest common denominator, so that nothing grows that need not.
static struct exact add_wide(struct exact a, struct exact b)
{
    kmp_wide g = (kmp_wide)kmp_gcd((kmp_uwide)a.d, (kmp_uwide)b.d), left, right, sum, d;
    if (!times(&left, a.n, b.d / g) || !times(&right, b.n, a.d / g) || !plus(&sum, left, right))
        return too_large();
    kmp_wide h = (kmp_wide)kmp_gcd(size_of(sum), (kmp_uwide)g);
    if (sum == 0)
        return exact_int(0);
    return times(&d, a.d / g, b.d / h) ? (struct exact){ sum / h, d } : too_large();
}

struct exact exact_add(struct exact a, struct exact b)
{
    if (!exact_given(a) || !exact_given(b))
        return not_given(a, b);
    if (exact_small(a) && exact_small(b))
        return a.d == b.d ? lowest_narrow((int64_t)a.n + (int64_t)b.n, (int64_t)a.d)
                          : lowest_narrow((int64_t)a.n * (int64_t)b.d + (int64_t)b.n * (int64_t)a.d,
                                          (int64_t)a.d * (int64_t)b.d);
    if (!both_narrow(a, b))
        return add_wide(a, b);
    return a.d == b.d ? exact_lowest(a.n + b.n, a.d) : exact_lowest(a.n * b.d + b.n * a.d, a.d * b.d);
}

// Brings the sum to the larger of two denominators, where one is a multiple of the other.
static bool add_over_multiple(struct exact_sum *sum, int64_t n, int64_t d)
{
    int64_t larger = d > sum->d ? d : sum->d, before, now;
    if (larger % d != 0 || larger % sum->d != 0 || __builtin_mul_overflow(sum->n, larger / sum->d, &before) ||
        __builtin_mul_overflow(n, larger / d, &now) || __builtin_add_overflow(before, now, &now))
        return false;
    sum->n = now;
    sum->d = larger;
    return true;
}

void exact_sum_add_rest(struct exact_sum *sum, const struct exact *more)
{
    bool fits = exact_given(*more) && narrow(more->n) && narrow(more->d);
    if (!fits || !add_over_multiple(sum, (int64_t)more->n, (int64_t)more->d))
        sum->rest = exact_add(sum->rest, *more);
}

struct exact exact_sum_end(const struct exact_sum *sum)
{
    return exact_add(lowest_narrow(sum->n, sum->d), sum->rest);
}

struct exact exact_sub(struct exact a, struct exact b)
{
    return exact_add(a, (struct exact){ -b.n, b.d });
}

struct exact exact_mul(struct exact a, struct exact b)
{
    if (!exact_given(a) || !exact_given(b))
        return not_given(a, b);
    if (exact_small(a) && exact_small(b))
        return lowest_narrow((int64_t)a.n * (int64_t)b.n, (int64_t)a.d * (int64_t)b.d);
    if (both_narrow(a, b))
        return exact_lowest(a.n * b.n, a.d * b.d);
    kmp_wide g = (kmp_wide)kmp_gcd(size_of(a.n), (kmp_uwide)b.d);
    kmp_wide h = (kmp_wide)kmp_gcd(size_of(b.n), (kmp_uwide)a.d);
    struct exact product;
    if (!times(&product.n, a.n / g, b.n / h) || !times(&product.d, a.d / h, b.d / g))
        return too_large();
    return product;
}

struct exact exact_div(struct exact a, struct exact b)
{
    if (!exact_given(a) || !exact_given(b))
        return not_given(a, b);
    if (b.n == 0)
        return exact_absent();
    struct exact inverse = { b.n < 0 ? -b.d : b.d, b.n < 0 ? -b.n : b.n };
    return exact_mul(a, inverse);
}

// Order of two fractions that are not negative: whole parts first, then the inverses of what is left the other
// way round, as Euclid's algorithm goes. No product is needed.
static int order_sizes(kmp_uwide an, kmp_uwide ad, kmp_uwide bn, kmp_uwide bd)
{
    for (int sign = 1;; sign = -sign) {
        kmp_uwide a_whole = an / ad, b_whole = bn / bd, a_rest = an % ad, b_rest = bn % bd;
        if (a_whole != b_whole)
            return a_whole < b_whole ? -sign : sign;
        if (a_rest == 0 || b_rest == 0)
            return sign * ((a_rest != 0) - (b_rest != 0));
        an = ad, ad = a_rest;
        bn = bd, bd = b_rest;
    }
}

int exact_order_large(struct exact a, struct exact b)
{
    if (a.d == b.d)
        return (a.n > b.n) - (a.n < b.n);
    if (both_narrow(a, b)) {
        kmp_wide left = a.n * b.d, right = b.n * a.d;
        return (left > right) - (left < right);
    }
    if ((a.n < 0) != (b.n < 0))
        return a.n < 0 ? -1 : 1;
    int order = order_sizes(size_of(a.n), (kmp_uwide)a.d, size_of(b.n), (kmp_uwide)b.d);
    return a.n < 0 ? -order : order;
}

struct exact exact_min(struct exact a, struct exact b)
{
    if (!exact_given(a) || !exact_given(b))
        return not_given(a, b);
    return exact_order(a, b) <= 0 ? a : b;
}

struct exact exact_max(struct exact a, struct exact b)
{
    if (!exact_given(a) || !exact_given(b))
        return not_given(a, b);
    return exact_order(a, b) >= 0 ? a : b;
}

// Whether `whole` and rest/d go to the next whole number away from zero.
static bool goes_up(kmp_uwide whole, kmp_uwide rest, kmp_uwide d, enum round_mode mode)
{
    switch (mode) {
    case ROUND_HALF_UP:
        return rest >= d - rest;
    case ROUND_HALF_EVEN:
        return rest > d - rest || (rest == d - rest && whole % 2 == 1);
    case ROUND_UP:
        return rest != 0;
    case ROUND_DOWN:
        break;
    }
    return false;
}

struct exact exact_round(struct exact a, struct exact step, enum round_mode mode)
{
    if (exact_given(step) && step.n <= 0)
        return exact_absent();
    struct exact steps = exact_div(a, step);
    if (!exact_given(steps))
        return steps;
    kmp_uwide d = (kmp_uwide)steps.d, whole = size_of(steps.n) / d, rest = size_of(steps.n) % d;
    kmp_wide rounded = (kmp_wide)(whole + goes_up(whole, rest, d, mode));
    return exact_mul((struct exact){ steps.n < 0 ? -rounded : rounded, 1 }, step);
}

kmp_num exact_num(struct exact a)
{
    if (!exact_given(a))
        return a.d == 0 ? kmp_absent() : kmp_overflow();
    if (!narrow(a.n) || !narrow(a.d) || a.n == INT64_MIN)
        return kmp_overflow();
    return (kmp_num){ (int64_t)a.n, (int64_t)a.d };
}
