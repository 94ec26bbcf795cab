// SPDX-License-Identifier: Apache-2.0
// exact.h -- exact fractions in checked 128 bits: what the engine computes with from reading to verdict
//
// Why not GMP: a value type needs no owner, no clearing and no hook on GMP's global allocator, which aborts
// when memory is short; sums of some hundred weights with denominators of a rubric stay far below 128 bits, and
// what does not is found out and referred, never rounded.
#ifndef KOMPETEN_BASE_EXACT_H
#define KOMPETEN_BASE_EXACT_H

#include <kompeten/number.h>

#include "arena.h"
#include "text.h"

// n/d in lowest terms. d > 0: the number; d == 0: absent; d < 0: too large.
struct exact {
    kmp_wide n, d;
};

enum round_mode {
    ROUND_HALF_UP,
    ROUND_HALF_EVEN,
    ROUND_DOWN,
    ROUND_UP
}; // half up: away from zero; down: toward it

struct exact exact_absent(void);
static inline struct exact exact_int(int64_t n)
{
    return (struct exact){ n, 1 };
}
struct exact exact_of(kmp_num number);
struct exact exact_lowest(kmp_wide n, kmp_wide d); // n/d in lowest terms; d > 0
static inline bool exact_given(struct exact a)
{
    return a.d > 0;
}
bool exact_overflowed(struct exact a);
struct exact exact_add(struct exact a, struct exact b);
struct exact exact_sub(struct exact a, struct exact b);
struct exact exact_mul(struct exact a, struct exact b);
struct exact exact_div(struct exact a, struct exact b); // absent where b is 0
// Within 32 bits, as nearly all numbers are: products of two, and sums of two such products, fit 64.
static inline bool exact_small(struct exact a)
{
    return a.n == (int32_t)a.n && a.d == (int32_t)a.d;
}
// -1, 0 or 1; both must be given. Exact, cannot overflow.
int exact_order_large(struct exact a, struct exact b);
static inline int exact_order(struct exact a, struct exact b)
{
    if (!exact_small(a) || !exact_small(b))
        return exact_order_large(a, b);
    int64_t left = (int64_t)a.n * (int64_t)b.d, right = (int64_t)b.n * (int64_t)a.d;
    return (left > right) - (left < right);
}
// A sum that grows: what shares a denominator of 64 bits is added up there, the rest beside it.
struct exact_sum {
    int64_t n, d;
    struct exact rest;
};
static inline struct exact_sum exact_sum_nothing(void)
{
    return (struct exact_sum){ 0, 1, { 0, 1 } };
}
void exact_sum_add_rest(struct exact_sum *sum, const struct exact *more);
static inline void exact_sum_add(struct exact_sum *sum, const struct exact *more)
{
    int64_t n = (int64_t)more->n, d = (int64_t)more->d, times = d > 0 ? sum->d / d : 0;
    if (n != more->n || d != more->d || times * d != sum->d || __builtin_mul_overflow(n, times, &n) ||
        __builtin_add_overflow(sum->n, n, &n))
        exact_sum_add_rest(sum, more);
    else
        sum->n = n;
}
struct exact exact_sum_end(const struct exact_sum *sum);
struct exact exact_min(struct exact a, struct exact b);
struct exact exact_max(struct exact a, struct exact b);
// The nearest multiple of `step` (> 0) by `mode`; absent where either is not given.
struct exact exact_round(struct exact a, struct exact step, enum round_mode mode);

// The number for the plugin line; overflow where it does not fit 64 bits.
kmp_num exact_num(struct exact a);
// Reads -?digits[.digits], nothing else: no exponent, no plus, no space, no leading zeros but "0.". Overflow
// where it does not fit. False where it is no such text (and `out` is absent).
bool exact_read(struct exact *out, struct text text);
// The same, or a fraction "280/3".
bool exact_read_fraction(struct exact *out, struct text text);
// "12.5" where the decimal ends, else "280/3". `out` has room for EXACT_TEXT bytes. Gives the length; 0: not
// given.
enum { EXACT_TEXT = 256 };
uint32_t exact_write_long(char out[EXACT_TEXT], struct exact a);
uint32_t exact_write_thousandths(char out[EXACT_TEXT], int64_t n); // n/1000
static inline uint32_t exact_write(char out[EXACT_TEXT], struct exact a)
{
    if (a.d == 1 && a.n >= 0 && a.n <= 9) {
        out[0] = (char)('0' + (int)a.n);
        out[1] = 0;
        return 1;
    }
    if (exact_small(a) && a.d > 0 && a.d <= 1000 && 1000 % (int32_t)a.d == 0)
        return exact_write_thousandths(out, (int64_t)a.n * (1000 / (int32_t)a.d));
    return exact_write_long(out, a);
}
// The same rounded half up to `decimals` places (0 to 9), for display.
uint32_t exact_show(char out[EXACT_TEXT], struct exact a, int32_t decimals);

#endif
