// SPDX-License-Identifier: Apache-2.0
// match.c -- whether a level fits what was seen: yes, no, or it cannot be told
#include "match.h"

static kmp_truth not_truth(kmp_truth a)
{
    return a == KMP_UNKNOWN ? a : a == KMP_YES ? KMP_NO : KMP_YES;
}

static kmp_truth and_truth(kmp_truth a, kmp_truth b)
{
    if (a == KMP_NO || b == KMP_NO)
        return KMP_NO;
    return a == KMP_YES && b == KMP_YES ? KMP_YES : KMP_UNKNOWN;
}

static kmp_truth or_truth(kmp_truth a, kmp_truth b)
{
    return not_truth(and_truth(not_truth(a), not_truth(b)));
}

// Whether the number lies at or above `bound` (`strict`: above it). With an error both ends of the band must
// agree.
static kmp_truth over(const struct seen *seen, struct exact bound, bool strict)
{
    if (!exact_given(seen->number))
        return KMP_UNKNOWN;
    int wanted = strict ? 1 : 0;
    if (!exact_given(seen->error))
        return exact_order(seen->number, bound) >= wanted ? KMP_YES : KMP_NO;
    struct exact low = exact_sub(seen->number, seen->error), high = exact_add(seen->number, seen->error);
    if (!exact_given(low) || !exact_given(high))
        return KMP_UNKNOWN;
    if (exact_order(low, bound) >= wanted)
        return KMP_YES;
    return exact_order(high, bound) >= wanted ? KMP_UNKNOWN : KMP_NO;
}

static kmp_truth match_text(const struct level *level, const struct seen *seen)
{
    if (seen->text == NULL)
        return KMP_UNKNOWN;
    return text_is(level->text, seen->text) ? KMP_YES : KMP_NO;
}

kmp_truth match_level(const struct level *level, const struct seen *seen)
{
    switch (level->when) {
    case WHEN_OTHERWISE:
        return KMP_YES;
    case WHEN_YES:
        return seen->flag;
    case WHEN_NO:
        return not_truth(seen->flag);
    case WHEN_WITHIN_LIMIT:
        return seen->within;
    case WHEN_OUTSIDE_LIMIT:
        return not_truth(seen->within);
    case WHEN_BETWEEN:
        return and_truth(over(seen, level->low, false), not_truth(over(seen, level->high, true)));
    case WHEN_AT_LEAST:
        return over(seen, level->low, false);
    case WHEN_AT_MOST:
        return not_truth(over(seen, level->low, true));
    case WHEN_ABOVE:
        return over(seen, level->low, true);
    case WHEN_BELOW:
        return not_truth(over(seen, level->low, false));
    case WHEN_EQUALS:
        return and_truth(over(seen, level->low, false), not_truth(over(seen, level->low, true)));
    case WHEN_IS:
        return match_text(level, seen);
    case WHEN_MARK:
        return KMP_UNKNOWN;
    }
    return KMP_UNKNOWN;
}

// ---- choosing among levels ----

static struct choice nothing_fits(void)
{
    return (struct choice){ .level = -1, .known = true };
}

static void add_possible(struct choice *choice, struct exact points)
{
    choice->least = exact_given(choice->least) ? exact_min(choice->least, points) : points;
    choice->most = exact_given(choice->most) ? exact_max(choice->most, points) : points;
}

typedef kmp_truth fits(const struct level *level, const struct seen *seen, uint32_t count);

static struct choice choose(const struct criterion *criterion, fits *fit, const struct seen *seen,
                            uint32_t count)
{
    struct choice choice = nothing_fits();
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        kmp_truth truth = fit(level, seen, count);
        if (truth == KMP_NO)
            continue;
        add_possible(&choice, level->points);
        if (truth == KMP_UNKNOWN) {
            choice.known = false;
            continue;
        }
        choice.level = choice.known ? (int32_t)i : -1;
        return choice;
    }
    return choice;
}

static kmp_truth fits_every(const struct level *level, const struct seen *seen, uint32_t count)
{
    kmp_truth truth = KMP_YES;
    for (uint32_t i = 0; i < count; i++)
        truth = and_truth(truth, match_level(level, &seen[i]));
    return truth;
}

static kmp_truth fits_some(const struct level *level, const struct seen *seen, uint32_t count)
{
    kmp_truth truth = level->when == WHEN_OTHERWISE ? KMP_YES : KMP_NO;
    for (uint32_t i = 0; i < count; i++)
        truth = or_truth(truth, match_level(level, &seen[i]));
    return truth;
}

// A value that is not there at all fits no level for certain, `otherwise` neither.
static bool empty(const struct seen *seen)
{
    return !exact_given(seen->number) && seen->text == NULL && seen->flag == KMP_UNKNOWN;
}

struct choice match_one(const struct criterion *criterion, const struct seen *seen)
{
    return empty(seen) ? match_unknown(criterion) : choose(criterion, fits_every, seen, 1);
}

struct choice match_all(const struct criterion *criterion, const struct seen *seen, uint32_t count)
{
    return choose(criterion, fits_every, seen, count);
}

struct choice match_any(const struct criterion *criterion, const struct seen *seen, uint32_t count)
{
    return choose(criterion, fits_some, seen, count);
}

static struct choice match_best(const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (exact_order(criterion_level(criterion, i)->points, criterion->out_of) == 0)
            return (struct choice){ (int32_t)i, true, criterion->out_of, criterion->out_of };
    return nothing_fits();
}

struct choice match_worst(const struct criterion *criterion, const struct seen *seen, uint32_t count,
                          uint32_t *row)
{
    struct choice worst = match_best(criterion);
    *row = 0;
    for (uint32_t i = 0; i < count; i++) {
        struct choice one = match_one(criterion, &seen[i]);
        if (!exact_given(one.least))
            return one;
        if (i == 0 || exact_order(one.most, worst.most) < 0) {
            worst.most = one.most;
            worst.level = one.level;
            *row = i;
        }
        worst.least = exact_min(worst.least, one.least);
    }
    worst.known = exact_given(worst.least) && exact_order(worst.least, worst.most) == 0;
    return worst;
}

struct choice match_unknown(const struct criterion *criterion)
{
    struct choice choice = { .level = -1 };
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        add_possible(&choice, criterion_level(criterion, i)->points);
    return choice;
}
