// SPDX-License-Identifier: Apache-2.0
// span.c -- numbers that are not fully known: the least and the most that they can still be
#include "span.h"

struct span span_of(struct exact number)
{
    return (struct span){ number, number, exact_given(number) };
}

struct span span_worth(const struct scored *scored)
{
    return scored->worth != NULL ? *scored->worth : span_of(scored->award->contribution);
}

struct span span_between(struct exact least, struct exact most)
{
    bool known = exact_given(least) && exact_given(most) && exact_order(least, most) == 0;
    return (struct span){ least, most, known };
}

struct span span_add(struct span a, struct span b)
{
    if (a.known && b.known)
        return span_of(exact_add(a.least, b.least));
    return span_between(exact_add(a.least, b.least), exact_add(a.most, b.most));
}

static bool both_given(struct exact a, struct exact b)
{
    return exact_given(a) && exact_given(b);
}

struct span span_or(struct span a, struct span b)
{
    return span_between(both_given(a.least, b.least) ? exact_min(a.least, b.least) : exact_absent(),
                        both_given(a.most, b.most) ? exact_max(a.most, b.most) : exact_absent());
}

struct span span_at_most(struct span a, struct exact ceiling)
{
    return span_between(exact_given(a.least) ? exact_min(a.least, ceiling) : exact_absent(),
                        exact_given(a.most) ? exact_min(a.most, ceiling) : ceiling);
}

struct span span_at_least(struct span a, struct exact floor)
{
    return span_between(exact_given(a.least) ? exact_max(a.least, floor) : floor,
                        exact_given(a.most) ? exact_max(a.most, floor) : exact_absent());
}

struct span span_round(struct span a, struct exact step, enum round_mode mode)
{
    return span_between(exact_round(a.least, step, mode), exact_round(a.most, step, mode));
}

struct span span_stretch(struct span a, struct exact factor, struct exact plus)
{
    struct exact least = exact_add(exact_mul(a.least, factor), plus);
    struct exact most = exact_add(exact_mul(a.most, factor), plus);
    bool turned = exact_given(factor) && factor.n < 0;
    return turned ? span_between(most, least) : span_between(least, most);
}

kmp_truth span_reaches(struct span a, struct exact need)
{
    if (exact_given(a.most) && exact_order(a.most, need) < 0)
        return KMP_NO;
    return exact_given(a.least) && exact_order(a.least, need) >= 0 ? KMP_YES : KMP_UNKNOWN;
}
