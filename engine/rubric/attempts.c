// SPDX-License-Identifier: Apache-2.0
// attempts.c -- the scores of repeated attempts become one, as the rubric says
#include "attempts.h"

static void share_alike(struct repeat *repeats, uint32_t count, struct exact of)
{
    for (uint32_t i = 0; i < count; i++)
        repeats[i].weight = exact_div(of, exact_int(count));
}

static void take_one(struct repeat *repeats, uint32_t count, uint32_t taken)
{
    for (uint32_t i = 0; i < count; i++)
        repeats[i].weight = exact_int(i == taken);
}

static bool all_scored(const struct repeat *repeats, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!exact_given(repeats[i].value))
            return false;
    return true;
}

// The earliest of those with the highest score, or, where `sign` is -1, the lowest.
static uint32_t farthest(const struct repeat *repeats, uint32_t count, int sign)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (exact_order(repeats[i].value, repeats[best].value) == sign)
            best = i;
    return best;
}

static struct exact rest_of(struct exact weight)
{
    return exact_sub(exact_int(1), weight);
}

// From the last one back: each takes its weight of what is left, the first all of it.
static void decay(struct exact weight, struct repeat *repeats, uint32_t count)
{
    struct exact left = exact_int(1);
    for (uint32_t i = count; i-- > 1;) {
        repeats[i].weight = exact_mul(left, weight);
        left = exact_mul(left, rest_of(weight));
    }
    repeats[0].weight = left;
}

static bool reaches(const struct attempts *rule, const struct repeat *repeat)
{
    return exact_order(repeat->value, rule->mastery) >= 0;
}

static bool share_mastered(const struct attempts *rule, struct repeat *repeats, uint32_t count)
{
    int64_t times = 0;
    for (uint32_t i = 0; i < count; i++)
        times += reaches(rule, &repeats[i]);
    if (times < rule->times || times == 0)
        return false;
    for (uint32_t i = 0; i < count; i++)
        repeats[i].weight =
            reaches(rule, &repeats[i]) ? exact_div(exact_int(1), exact_int(times)) : exact_int(0);
    return true;
}

static bool weigh(const struct attempts *rule, struct repeat *repeats, uint32_t count)
{
    switch ((enum attempts_way)rule->combine) {
    case ATTEMPTS_LATEST:
        take_one(repeats, count, count - 1);
        return true;
    case ATTEMPTS_FIRST:
        take_one(repeats, count, 0);
        return true;
    case ATTEMPTS_HIGHEST:
    case ATTEMPTS_LOWEST:
        if (!all_scored(repeats, count))
            return false;
        take_one(repeats, count, farthest(repeats, count, rule->combine == ATTEMPTS_HIGHEST ? 1 : -1));
        return true;
    case ATTEMPTS_AVERAGE:
        share_alike(repeats, count, exact_int(1));
        return true;
    case ATTEMPTS_WEIGHTED:
        share_alike(repeats, count - 1, rest_of(rule->weight));
        repeats[count - 1].weight = count == 1 ? exact_int(1) : rule->weight;
        return true;
    case ATTEMPTS_DECAYING:
        decay(rule->weight, repeats, count);
        return true;
    case ATTEMPTS_N_MASTERY:
        return exact_given(rule->mastery) && all_scored(repeats, count) && share_mastered(rule, repeats, count);
    }
    return false;
}

bool attempts_weigh(const struct attempts *rule, struct repeat *repeats, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        repeats[i].weight = exact_absent();
    return count > 0 && weigh(rule, repeats, count);
}

struct exact attempts_sum(const struct repeat *repeats, uint32_t count)
{
    struct exact sum = count > 0 ? exact_int(0) : exact_absent();
    for (uint32_t i = 0; i < count; i++)
        if (!exact_given(repeats[i].weight) || repeats[i].weight.n != 0)
            sum = exact_add(sum, exact_mul(repeats[i].weight, repeats[i].value));
    return sum;
}

kmp_truth attempts_mastered(const struct attempts *rule, const struct repeat *repeats, uint32_t count)
{
    struct exact sum = attempts_sum(repeats, count);
    if (!exact_given(rule->mastery))
        return KMP_UNKNOWN;
    if (exact_given(sum))
        return exact_order(sum, rule->mastery) >= 0 ? KMP_YES : KMP_NO;
    return rule->combine == ATTEMPTS_N_MASTERY && count > 0 && all_scored(repeats, count) ? KMP_NO
                                                                                          : KMP_UNKNOWN;
}
