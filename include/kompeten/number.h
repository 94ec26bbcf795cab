// SPDX-License-Identifier: Apache-2.0
// number.h -- exact fractions for the plugin line: absence and overflow travel inside the number
//
// A reading is decimal text and decimal text is a fraction, so a trade computes without rounding. An absent
// number makes every result absent, and a comparison with one is KMP_UNKNOWN: missing is never zero.
#ifndef KOMPETEN_NUMBER_H
#define KOMPETEN_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A fraction n/d in lowest terms. d > 0: the number; d == 0: absent; d < 0: too large for 64 bits.
typedef struct kmp_num {
    int64_t n, d;
} kmp_num;

// What a comparison says; UNKNOWN where a side is absent or overflowed.
typedef enum kmp_truth { KMP_NO = 0, KMP_YES = 1, KMP_UNKNOWN = 2 } kmp_truth;

__extension__ typedef __int128 kmp_wide; // products of two 64-bit numbers, before they are reduced
__extension__ typedef unsigned __int128 kmp_uwide;

static inline kmp_num kmp_absent(void)
{
    kmp_num r = { 0, 0 };
    return r;
}

static inline kmp_num kmp_overflow(void)
{
    kmp_num r = { 0, -1 };
    return r;
}

static inline bool kmp_given(kmp_num a)
{
    return a.d > 0;
}

// The state that a result takes from operands that are not both given: absence wins over overflow.
static inline kmp_num kmp_not_given(kmp_num a, kmp_num b)
{
    return a.d == 0 || b.d == 0 ? kmp_absent() : kmp_overflow();
}

// How often 5 divides n > 0, as far as four times.
static inline int kmp_fives(uint64_t n)
{
    return (n % 5 == 0) + (n % 25 == 0) + (n % 125 == 0) + (n % 625 == 0);
}

// b > 0. Out of decimal text comes no factor but 2 and 5 below the line; those are counted. Any other is found
// by halving and taking away, which is faster than dividing.
static inline uint64_t kmp_gcd_narrow(uint64_t a, uint64_t b)
{
    static const uint64_t fives[] = { 1, 5, 25, 125, 625 };
    if (a == 0)
        return b;
    int twos = __builtin_ctzll(a | b);
    b >>= __builtin_ctzll(b);
    int above = kmp_fives(a), below = kmp_fives(b);
    if (b == fives[below])
        return fives[above < below ? above : below] << twos;
    while (a != 0 && b != 1) {
        a >>= __builtin_ctzll(a);
        uint64_t smaller = a < b ? a : b;
        a = a < b ? b - a : a - b;
        b = smaller;
    }
    return b << twos;
}

static inline kmp_uwide kmp_gcd(kmp_uwide a, kmp_uwide b)
{
    while (b > UINT64_MAX || a > UINT64_MAX) {
        if (b == 0)
            return a;
        kmp_uwide r = a % b;
        a = b;
        b = r;
    }
    return b == 0 ? a : kmp_gcd_narrow((uint64_t)a, (uint64_t)b);
}

// Without its sign, and without a branch: both signs are as likely.
static inline kmp_uwide kmp_size(kmp_wide n)
{
    kmp_uwide flip = -(kmp_uwide)(n < 0);
    return ((kmp_uwide)n ^ flip) - flip;
}

// What is in lowest terms already, with its sign; overflow where it does not fit.
static inline kmp_num kmp_signed(bool negative, kmp_uwide above, kmp_uwide below)
{
    if (above > INT64_MAX || below > INT64_MAX)
        return kmp_overflow();
    kmp_num r = { negative ? -(int64_t)above : (int64_t)above, (int64_t)below };
    return r;
}

static inline kmp_num kmp_reduce_wide(bool negative, kmp_uwide above, kmp_uwide below)
{
    kmp_uwide g = kmp_gcd(above, below);
    return kmp_signed(negative, above / g, below / g);
}

// n/d in lowest terms, d != 0; overflow where it does not fit.
static inline kmp_num kmp_reduce(kmp_wide n, kmp_wide d)
{
    bool negative = (n < 0) != (d < 0);
    kmp_uwide above = kmp_size(n), below = kmp_size(d);
    if (above > UINT64_MAX || below > UINT64_MAX)
        return kmp_reduce_wide(negative, above, below);
    if (below <= 1)
        return kmp_signed(negative, above, below);
    uint64_t g = kmp_gcd_narrow((uint64_t)above, (uint64_t)below);
    return kmp_signed(negative, (uint64_t)above / g, (uint64_t)below / g);
}

static inline kmp_num kmp_int(int64_t n)
{
    kmp_num r = { n, 1 };
    return n == INT64_MIN ? kmp_overflow() : r;
}

// n/d; absent where d is 0, as every division by zero is.
static inline kmp_num kmp_frac(int64_t n, int64_t d)
{
    return d == 0 ? kmp_absent() : kmp_reduce(n, d);
}

static inline kmp_num kmp_add(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return kmp_not_given(a, b);
    return kmp_reduce((kmp_wide)a.n * b.d + (kmp_wide)b.n * a.d, (kmp_wide)a.d * b.d);
}

static inline kmp_num kmp_neg(kmp_num a)
{
    kmp_num r = { -a.n, a.d };
    return kmp_given(a) ? r : a;
}

static inline kmp_num kmp_sub(kmp_num a, kmp_num b)
{
    return kmp_add(a, kmp_neg(b));
}

static inline kmp_num kmp_mul(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return kmp_not_given(a, b);
    return kmp_reduce((kmp_wide)a.n * b.n, (kmp_wide)a.d * b.d);
}

// a/b; absent where b is zero: a ratio to nothing is not a number, and not zero either.
static inline kmp_num kmp_div(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return kmp_not_given(a, b);
    return b.n == 0 ? kmp_absent() : kmp_reduce((kmp_wide)a.n * b.d, (kmp_wide)a.d * b.n);
}

static inline kmp_num kmp_abs(kmp_num a)
{
    return kmp_given(a) && a.n < 0 ? kmp_neg(a) : a;
}

// -1, 0 or 1 of two given numbers; exact, cannot overflow.
static inline int kmp_order(kmp_num a, kmp_num b)
{
    kmp_wide left = (kmp_wide)a.n * b.d, right = (kmp_wide)b.n * a.d;
    return (left > right) - (left < right);
}

static inline kmp_truth kmp_less(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return KMP_UNKNOWN;
    return kmp_order(a, b) < 0 ? KMP_YES : KMP_NO;
}

static inline kmp_truth kmp_at_most(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return KMP_UNKNOWN;
    return kmp_order(a, b) <= 0 ? KMP_YES : KMP_NO;
}

static inline kmp_truth kmp_equal(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return KMP_UNKNOWN;
    return kmp_order(a, b) == 0 ? KMP_YES : KMP_NO;
}

// The smaller, the larger; absent where a side is.
static inline kmp_num kmp_min(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return kmp_not_given(a, b);
    return kmp_order(a, b) <= 0 ? a : b;
}

static inline kmp_num kmp_max(kmp_num a, kmp_num b)
{
    if (!kmp_given(a) || !kmp_given(b))
        return kmp_not_given(a, b);
    return kmp_order(a, b) >= 0 ? a : b;
}

// The largest whole number not above a, and the smallest not below it.
static inline kmp_num kmp_floor(kmp_num a)
{
    if (!kmp_given(a))
        return a;
    int64_t q = a.n / a.d;
    return kmp_int(a.n % a.d < 0 ? q - 1 : q);
}

static inline kmp_num kmp_ceil(kmp_num a)
{
    return kmp_neg(kmp_floor(kmp_neg(a)));
}

#ifdef __cplusplus
}
#endif

#endif
