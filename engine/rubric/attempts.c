// SPDX-License-Identifier: Apache-2.0
// attempts.c -- the scores of repeated attempts become one, as the rubric says
#include "attempts.h"

static struct exact mean(const struct exact *scores, uint32_t count)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < count; i++)
        sum = exact_add(sum, scores[i]);
    return exact_div(sum, exact_int(count));
}

static struct exact highest(const struct exact *scores, uint32_t count)
{
    struct exact best = scores[0];
    for (uint32_t i = 1; i < count; i++)
        best = exact_max(best, scores[i]);
    return best;
}

// weight x latest + (1 - weight) x earlier
static struct exact blend(struct exact weight, struct exact latest, struct exact earlier)
{
    struct exact rest = exact_sub(exact_int(1), weight);
    return exact_add(exact_mul(weight, latest), exact_mul(rest, earlier));
}

static struct exact decay(struct exact weight, const struct exact *scores, uint32_t count)
{
    struct exact so_far = scores[0];
    for (uint32_t i = 1; i < count; i++)
        so_far = blend(weight, scores[i], so_far);
    return so_far;
}

static struct exact mastered(const struct attempts *rule, const struct exact *scores, uint32_t count)
{
    struct exact sum = exact_int(0);
    int64_t times = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (exact_order(scores[i], rule->mastery) < 0)
            continue;
        sum = exact_add(sum, scores[i]);
        times++;
    }
    return times >= rule->times && times > 0 ? exact_div(sum, exact_int(times)) : exact_absent();
}

struct exact attempts_combine(const struct attempts *rule, const struct exact *scores, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!exact_given(scores[i]))
            return exact_absent();
    if (count == 0)
        return exact_absent();
    switch ((enum attempts_way)rule->combine) {
    case ATTEMPTS_LATEST:
        return scores[count - 1];
    case ATTEMPTS_HIGHEST:
        return highest(scores, count);
    case ATTEMPTS_AVERAGE:
        return mean(scores, count);
    case ATTEMPTS_WEIGHTED:
        return count == 1 ? scores[0] : blend(rule->weight, scores[count - 1], mean(scores, count - 1));
    case ATTEMPTS_DECAYING:
        return decay(rule->weight, scores, count);
    case ATTEMPTS_N_MASTERY:
        return mastered(rule, scores, count);
    }
    return exact_absent();
}
