// SPDX-License-Identifier: Apache-2.0
// overtime.c -- how long it took: pauses and granted extra time taken off, and what is beyond the limit
#include "../base/clock.h"
#include "score.h"
#include "span.h"

// Milliseconds from one point in time to another; false where one cannot be read.
static bool between(int64_t *ms, struct text from, struct text to)
{
    int64_t start, end;
    if (from.bytes == NULL || to.bytes == NULL || !clock_read(&start, from) || !clock_read(&end, to))
        return false;
    *ms = end - start;
    return true;
}

// Seconds that count; absent where the times are not there.
static struct exact time_used(const struct submission *attempt)
{
    int64_t used, pause;
    if (!between(&used, attempt->taken.from, attempt->taken.to))
        return exact_absent();
    for (uint32_t i = 0; i < attempt->taken.pauses.count; i++) {
        const struct pause *one = &((const struct pause *)attempt->taken.pauses.items)[i];
        if (!between(&pause, one->from, one->to))
            return exact_absent();
        used -= pause;
    }
    for (uint32_t i = 0; i < attempt->adjustments.count; i++)
        used -= ((const struct adjustment *)attempt->adjustments.items)[i].extra_time_s * 1000;
    return exact_div(exact_int(used > 0 ? used : 0), exact_int(1000));
}

static struct span points_of(const struct overtime *overtime, const struct scored_time *time)
{
    struct span open = { exact_absent(), exact_int(0), false };
    if (!overtime->shaped.present)
        return span_of(exact_int(0));
    struct exact parts =
        exact_round(exact_div(time->over, overtime->per), exact_int(1), (enum round_mode)overtime->round);
    struct span points = time->known ? span_of(exact_mul(parts, overtime->points)) : open;
    return exact_given(overtime->floor) ? span_at_least(points, overtime->floor) : points;
}

static enum met_need verdict_of(const struct time_limit *limit, const struct scored_time *time)
{
    if (limit->most_overtime < 0)
        return NEED_NONE;
    if (!time->known)
        return NEED_PL;
    return exact_order(time->over, exact_int(limit->most_overtime)) > 0 ? NEED_BK : NEED_K;
}

void measure_time(struct scorecard *card, const struct submission *attempt, kmp_problems *problems)
{
    const struct time_limit *limit = &card->plan->time_limit;
    struct scored_time *time = &card->time;
    if (!limit->shaped.present || attempt->taken.ended == ENDED_ABSENT) {
        time->points = span_of(exact_int(0));
        time->verdict = NEED_NA;
        return;
    }
    time->used = time_used(attempt);
    time->known = exact_given(time->used);
    time->over = time->known ? exact_max(exact_int(0), exact_sub(time->used, exact_int(limit->seconds)))
                             : exact_absent();
    if (!time->known)
        problem_say(problems, KMP_WARNING, KMP_TIME_UNKNOWN, "/taken", NULL);
    time->points = points_of(&limit->overtime, time);
    time->verdict = verdict_of(limit, time);
}
