// SPDX-License-Identifier: Apache-2.0
// check_levels.c -- levels that nothing can reach, and values that no level fits
//
// The conditions of a criterion cut the line of numbers into points and open intervals; one sample of each is
// enough to know which level everything in it gets.

#include <stdlib.h>

#include "lint.h"
#include "match.h"

enum { LEVELS_LOOKED_AT = 200 };

struct sample {
    struct seen seen;
    bool between; // two numbers of the rubric: a gap there has no otherwise for an excuse
};

struct samples {
    struct sample *items;
    uint32_t count, room;
};

static bool has_number(const struct level *level)
{
    return level->when >= WHEN_BETWEEN && level->when <= WHEN_EQUALS;
}

static bool is_reversed(const struct level *level)
{
    return level->when == WHEN_BETWEEN && exact_order(level->low, level->high) > 0;
}

static bool uses_limit(const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        enum when when = criterion_level(criterion, i)->when;
        if (when == WHEN_WITHIN_LIMIT || when == WHEN_OUTSIDE_LIMIT)
            return true;
    }
    return false;
}

static void add_sample(struct lint *lint, struct samples *samples, struct sample sample)
{
    struct sample *kept =
        arena_push(&lint->arena, (void **)&samples->items, &samples->count, &samples->room, sizeof *kept);
    if (kept == NULL)
        lint->starved = true;
    else
        *kept = sample;
}

// A number, where limits matter within them and outside of them.
static void add_number(struct lint *lint, struct samples *samples, struct exact number, bool between,
                       bool limited)
{
    struct sample sample = { { .number = number, .error = exact_absent(), .within = KMP_UNKNOWN }, between };
    sample.seen.flag = KMP_UNKNOWN;
    if (!exact_given(number))
        return;
    if (limited)
        sample.seen.within = KMP_NO;
    add_sample(lint, samples, sample);
    sample.seen.within = KMP_YES;
    if (limited)
        add_sample(lint, samples, sample);
}

static int order_exact(const void *a, const void *b)
{
    return exact_order(*(const struct exact *)a, *(const struct exact *)b);
}

// All numbers of the conditions, sorted; *count is 0 without any.
static struct exact *list_bounds(struct lint *lint, const struct criterion *criterion, uint32_t *count)
{
    struct exact *bounds = arena_array(&lint->arena, (size_t)criterion->levels.count * 2, sizeof *bounds);
    *count = 0;
    lint->starved = lint->starved || bounds == NULL;
    for (uint32_t i = 0; bounds != NULL && i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        if (has_number(level))
            bounds[(*count)++] = level->low;
        if (level->when == WHEN_BETWEEN)
            bounds[(*count)++] = level->high;
    }
    if (*count > 1)
        qsort(bounds, *count, sizeof *bounds, order_exact);
    return bounds;
}

static void sample_line(struct lint *lint, struct samples *samples, const struct criterion *criterion)
{
    uint32_t count;
    const struct exact *bounds = list_bounds(lint, criterion, &count);
    bool limited = uses_limit(criterion);
    if (count == 0) {
        add_number(lint, samples, exact_int(0), false, limited);
        return;
    }
    add_number(lint, samples, exact_sub(bounds[0], exact_int(1)), false, limited);
    for (uint32_t i = 0; i < count; i++) {
        add_number(lint, samples, bounds[i], true, limited);
        if (i + 1 < count && exact_order(bounds[i], bounds[i + 1]) != 0)
            add_number(lint, samples, exact_div(exact_add(bounds[i], bounds[i + 1]), exact_int(2)), true,
                       limited);
    }
    add_number(lint, samples, exact_add(bounds[count - 1], exact_int(1)), false, limited);
}

// A count is 0, 1, 2, ...: between two bounds lies the one behind the lower, or none.
static void sample_counts(struct lint *lint, struct samples *samples, const struct criterion *criterion)
{
    uint32_t count;
    const struct exact *bounds = list_bounds(lint, criterion, &count);
    add_number(lint, samples, exact_int(0), false, false);
    for (uint32_t i = 0; i < count; i++) {
        struct exact whole = exact_round(bounds[i], exact_int(1), ROUND_DOWN);
        if (!exact_given(whole) || exact_order(whole, exact_int(0)) < 0)
            continue;
        struct exact next = exact_add(whole, exact_int(1));
        bool last = exact_given(next) && exact_order(next, bounds[count - 1]) > 0;
        add_number(lint, samples, whole, true, false);
        add_number(lint, samples, next, !last, false);
    }
}

static void sample_ticks(struct lint *lint, struct samples *samples)
{
    struct sample sample = { .seen = { .number = exact_absent(), .flag = KMP_YES, .within = KMP_UNKNOWN } };
    add_sample(lint, samples, sample);
    sample.seen.flag = KMP_NO;
    add_sample(lint, samples, sample);
}

static void sample_texts(struct lint *lint, struct samples *samples, const struct criterion *criterion)
{
    struct sample sample = { .seen = { .number = exact_absent(), .flag = KMP_UNKNOWN, .within = KMP_UNKNOWN } };
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        sample.seen.text = lint_text(lint, criterion_level(criterion, i)->text);
        if (sample.seen.text != NULL)
            add_sample(lint, samples, sample);
    }
    sample.seen.text = "\n"; // which no rubric can compare with
    add_sample(lint, samples, sample);
}

static struct samples list_samples(struct lint *lint, const struct criterion *criterion)
{
    struct samples samples = { 0 };
    const kmp_measure *measure = lint_measure(lint, criterion);
    if (criterion->source == FROM_TICK)
        sample_ticks(lint, &samples);
    else if (criterion->source == FROM_COUNT || criterion->each == EACH_COUNT)
        sample_counts(lint, &samples, criterion);
    else if (measure != NULL && measure->kind == KMP_TEXT)
        sample_texts(lint, &samples, criterion);
    else
        sample_line(lint, &samples, criterion);
    return samples;
}

static bool fits(const struct level *level, const struct sample *sample)
{
    return match_level(level, &sample->seen) == KMP_YES;
}

// Whether something fits `level` and none of the `count` levels from `others` on.
static bool fits_alone(const struct samples *samples, const struct level *level, const struct level *others,
                       uint32_t count)
{
    for (uint32_t s = 0; s < samples->count; s++) {
        uint32_t other = 0;
        while (other < count && !fits(&others[other], &samples->items[s]))
            other++;
        if (other == count && fits(level, &samples->items[s]))
            return true;
    }
    return false;
}

// With `rows` every row has to fit one level: it is out of reach only where one single level above takes all of
// it.
static bool is_reached(const struct samples *samples, const struct criterion *criterion, uint32_t index,
                       bool rows)
{
    const struct level *levels = criterion_level(criterion, 0);
    if (!rows)
        return fits_alone(samples, &levels[index], levels, index);
    for (uint32_t above = 0; above < index; above++)
        if (!fits_alone(samples, &levels[index], &levels[above], 1))
            return false;
    return fits_alone(samples, &levels[index], NULL, 0);
}

static void say_gap(struct lint *lint, const struct criterion *criterion, const struct sample *sample)
{
    const char *id = lint_text(lint, criterion->id), *found = sample->seen.flag == KMP_YES ? "yes" : "no";
    uint32_t node = criterion->shaped.node;
    if (criterion->source == FROM_TICK)
        LINT_SAY(lint, node, "levels", KMP_RUBRIC_TICK_HALF, "criterion", id, "found", found, NULL);
    else if (sample->between)
        LINT_SAY(lint, node, "levels", KMP_RUBRIC_GAP, "criterion", id, "found",
                 lint_number(lint, sample->seen.number), NULL);
    else
        LINT_SAY(lint, node, "levels", KMP_RUBRIC_NO_OTHERWISE, "criterion", id, NULL);
}

static bool fits_any(const struct criterion *criterion, const struct sample *sample)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (fits(criterion_level(criterion, i), sample))
            return true;
    return false;
}

static bool fits_every(const struct samples *samples, const struct level *level)
{
    for (uint32_t s = 0; s < samples->count; s++)
        if (!fits(level, &samples->items[s]))
            return false;
    return true;
}

// A gap inside is a better hint than the lack of an otherwise, so it goes first.
static void check_gaps(struct lint *lint, const struct criterion *criterion, const struct samples *samples,
                       bool rows)
{
    const struct sample *gap = NULL;
    for (uint32_t s = 0; s < samples->count; s++) {
        const struct sample *sample = &samples->items[s];
        if (!fits_any(criterion, sample) && (gap == NULL || (sample->between && !gap->between)))
            gap = sample;
    }
    bool every = false;
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        every = every || fits_every(samples, criterion_level(criterion, i));
    if (gap != NULL)
        say_gap(lint, criterion, gap);
    else if (rows && !every)
        LINT_SAY(lint, criterion->shaped.node, "levels", KMP_RUBRIC_NO_OTHERWISE, "criterion",
                 lint_text(lint, criterion->id), NULL);
}

// A text compared as a number, or the other way round: check_kind has said so.
static bool is_mixed(const struct lint *lint, const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (lint_mismatch(lint, criterion, criterion_level(criterion, i)))
            return true;
    return false;
}

void check_reach(struct lint *lint, const struct criterion *criterion)
{
    if (criterion->source == FROM_JUDGED || criterion->source == FROM_FUNCTION ||
        criterion->levels.count > LEVELS_LOOKED_AT)
        return;
    const kmp_measure *measure = lint_measure(lint, criterion);
    bool rows = measure != NULL && measure->per >= 0 && criterion->each == EACH_ALL;
    struct samples samples = list_samples(lint, criterion);
    if (lint->starved || is_mixed(lint, criterion))
        return;
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        if (is_reversed(level) || is_reached(&samples, criterion, i, rows))
            continue;
        bool ever = fits_alone(&samples, level, NULL, 0);
        LINT_SAY(lint, level->shaped.node, "when", ever ? KMP_RUBRIC_UNREACHABLE : KMP_RUBRIC_COUNT_NEVER,
                 NULL);
    }
    check_gaps(lint, criterion, &samples, rows);
}

// ---- levels along the line of values ----

static const struct level *level_at(const struct criterion *criterion, const struct sample *sample)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (fits(criterion_level(criterion, i), sample))
            return criterion_level(criterion, i);
    return NULL;
}

static bool names_values(const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (criterion_level(criterion, i)->when == WHEN_EQUALS)
            return true;
    return false;
}

static int by_number(const void *a, const void *b)
{
    return exact_order(((const struct sample *)a)->seen.number, ((const struct sample *)b)->seen.number);
}

static void say_not_monotone(struct lint *lint, const struct criterion *criterion, const struct sample *sample)
{
    LINT_SAY(lint, criterion->shaped.node, "levels", KMP_RUBRIC_NOT_MONOTONE, "criterion",
             lint_text(lint, criterion->id), "found", lint_number(lint, sample->seen.number), NULL);
}

// Better and worse values may lie on both sides of the best, but from the best on nothing gets better again.
void check_monotone(struct lint *lint, const struct criterion *criterion)
{
    bool counted = criterion->source == FROM_COUNT || criterion->each == EACH_COUNT;
    const kmp_measure *measure = lint_measure(lint, criterion);
    bool numbers = counted || (measure != NULL && measure->kind != KMP_TEXT);
    if (!numbers || uses_limit(criterion) || criterion->levels.count > LEVELS_LOOKED_AT ||
        is_mixed(lint, criterion))
        return;
    struct samples samples = list_samples(lint, criterion);
    struct exact last = exact_absent();
    bool fell = false, named = names_values(criterion);
    if (samples.count > 1)
        qsort(samples.items, samples.count, sizeof *samples.items, by_number);
    for (uint32_t s = 0; s < samples.count; s++) {
        const struct level *level = level_at(criterion, &samples.items[s]);
        // Where single values are named, what lies between them says nothing.
        if (level == NULL || (named && level->when == WHEN_OTHERWISE))
            continue;
        int order = exact_given(last) ? exact_order(level->points, last) : 0;
        if (fell && order > 0) {
            say_not_monotone(lint, criterion, &samples.items[s]);
            return;
        }
        fell = fell || order < 0;
        last = level->points;
    }
}

// The numbers that a level takes; absent: no end.
struct stretch {
    struct exact low, high;
};

static struct stretch stretch_of(const struct level *level)
{
    struct exact none = exact_absent();
    switch (level->when) {
    case WHEN_BETWEEN:
        return (struct stretch){ level->low, level->high };
    case WHEN_AT_LEAST:
    case WHEN_ABOVE:
        return (struct stretch){ level->low, none };
    case WHEN_AT_MOST:
    case WHEN_BELOW:
        return (struct stretch){ none, level->low };
    default:
        return (struct stretch){ level->low, level->low };
    }
}

static bool begins_first(struct stretch a, struct stretch b)
{
    return !exact_given(a.low) ? exact_given(b.low) : exact_given(b.low) && exact_order(a.low, b.low) < 0;
}

// Two levels that share a stretch although neither lies within the other: the first begins and ends first.
// Those that only touch share one value, which matters where values are counted.
static void check_pair(struct lint *lint, const struct level *upper, const struct level *lower, bool counted)
{
    struct stretch a = stretch_of(upper), b = stretch_of(lower);
    struct stretch first = begins_first(a, b) ? a : b, second = begins_first(a, b) ? b : a;
    bool ends_first =
        exact_given(first.high) && (!exact_given(second.high) || exact_order(first.high, second.high) < 0);
    bool begins_apart = begins_first(first, second);
    int apart = begins_apart && ends_first ? exact_order(second.low, first.high) : 1;
    bool closed = upper->when != WHEN_ABOVE && upper->when != WHEN_BELOW && lower->when != WHEN_ABOVE &&
                  lower->when != WHEN_BELOW;
    if (apart == 0 && counted && closed)
        LINT_WARN(lint, lower->shaped.node, "when", KMP_RUBRIC_TOUCH, "found", lint_number(lint, first.high),
                  "line", lint_number(lint, exact_int(upper->line)), NULL);
    if (apart >= 0)
        return;
    LINT_WARN(lint, lower->shaped.node, "when", KMP_RUBRIC_OVERLAP, "low", lint_number(lint, second.low),
              "high", lint_number(lint, first.high), "line", lint_number(lint, exact_int(upper->line)), NULL);
}

void check_overlap(struct lint *lint, const struct criterion *criterion)
{
    bool rows = criterion->source == FROM_MEASURE && criterion->each >= 0 && criterion->each != EACH_COUNT;
    bool counted = criterion->source == FROM_COUNT || criterion->each == EACH_COUNT;
    if (rows || criterion->levels.count > LEVELS_LOOKED_AT)
        return;
    for (uint32_t j = 1; j < criterion->levels.count; j++)
        for (uint32_t i = 0; i < j; i++) {
            const struct level *upper = criterion_level(criterion, i), *lower = criterion_level(criterion, j);
            if (has_number(upper) && has_number(lower) && !is_reversed(upper) && !is_reversed(lower))
                check_pair(lint, upper, lower, counted);
        }
}
