// SPDX-License-Identifier: Apache-2.0
// span.h -- numbers that are not fully known: the least and the most that they can still be
//
// Everything that is done to a sum grows with the sum, so that both ends can be computed by themselves.
#ifndef KOMPETEN_RUBRIC_SPAN_H
#define KOMPETEN_RUBRIC_SPAN_H

#include "../model/scorecard.h"

struct span span_of(struct exact number);
// What a criterion adds to the sum of its group.
struct span span_worth(const struct scored *scored);
struct span span_between(struct exact least, struct exact most);
struct span span_add(struct span a, struct span b);
// It can be either.
struct span span_or(struct span a, struct span b);
struct span span_at_most(struct span a, struct exact ceiling);
struct span span_at_least(struct span a, struct exact floor);
struct span span_round(struct span a, struct exact step, enum round_mode mode);
// a x factor + plus
struct span span_stretch(struct span a, struct exact factor, struct exact plus);
// Whether it reaches `need`; UNKNOWN while it can still be either.
kmp_truth span_reaches(struct span a, struct exact need);

#endif
