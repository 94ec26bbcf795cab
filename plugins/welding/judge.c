// SPDX-License-Identifier: Apache-2.0
// judge.c -- one value against one number, and the imperfections of a weld one by one
#include "welding.h"

void bound_limit(kmp_limit *out, const struct bound *bound, const char *standard, const char *edition)
{
    *out = (kmp_limit){ .low_open = bound->low && bound->open,
                        .high_open = !bound->low && bound->open,
                        .standard = standard,
                        .edition = edition,
                        .clause = bound->clause,
                        .verified = bound->verified };
    *(bound->low ? &out->low : &out->high) = bound->number;
}

kmp_truth within(kmp_num value, const kmp_limit *limit)
{
    kmp_truth low = KMP_YES, high = KMP_YES;
    if (limit->low.d != 0)
        low = limit->low_open ? kmp_less(limit->low, value) : kmp_at_most(limit->low, value);
    if (limit->high.d != 0)
        high = limit->high_open ? kmp_less(value, limit->high) : kmp_at_most(value, limit->high);
    if (low == KMP_NO || high == KMP_NO)
        return KMP_NO;
    return low == KMP_YES && high == KMP_YES ? KMP_YES : KMP_UNKNOWN;
}

void refuse(struct judgement *out, enum notice why)
{
    out->judged = false;
    out->why = why;
}

void judge_by(struct judgement *out, kmp_num value, const struct bound *bound, const char *standard,
              const char *edition)
{
    *out = (struct judgement){ kmp_given(value), NOTICE_NOT_MEASURED, value, { .verified = false }, "" };
    bound_limit(&out->limit, bound, standard, edition);
}

void judge_permitted(struct judgement *out, kmp_num value, const struct bound *bound, const char *standard,
                     const char *edition)
{
    judge_by(out, value, bound, standard, edition);
    out->limit.low = out->limit.high = kmp_absent();
}

kmp_num presence(const struct imperfection *row)
{
    const kmp_num sizes[] = { row->height, row->diameter, row->length, row->width };
    for (uint32_t i = 0; i < KMP_COUNT_OF(sizes); i++)
        if (kmp_given(sizes[i]) && sizes[i].n > 0)
            return sizes[i];
    return kmp_int(1);
}

// How far the value stays from its limit, as a share of the limit, from 0 to 1.
static kmp_num margin_of(const struct judgement *judged)
{
    kmp_num high = judged->limit.high;
    if (high.d == 0)
        return kmp_int(1);
    if (within(judged->value, &judged->limit) == KMP_NO || high.n == 0)
        return kmp_int(judged->value.n == 0);
    return kmp_max(kmp_int(0), kmp_min(kmp_int(1), kmp_div(kmp_sub(high, judged->value), high)));
}

void visual_measure(const struct attempt *job)
{
    kmp_num margin = kmp_int(1);
    for (uint32_t i = 0; i < job->row_count; i++) {
        struct judgement judged = { .why = NOTICE_NOT_MEASURED };
        if (job->rows[i].kind >= 0)
            (job->d11 ? d11_judge : iso5817_judge)(&judged, job, &job->rows[i]);
        if (judged.judged)
            emit(job, MEASURE_IMPERFECTION, i, judged.value, &judged.limit);
        else
            report(job, KMP_WARNING, FIELD_IMPERFECTIONS, i, judged.why);
        margin = judged.judged ? kmp_min(margin, margin_of(&judged)) : kmp_absent();
    }
    emit(job, MEASURE_MARGIN, 0, margin, NULL);
}
