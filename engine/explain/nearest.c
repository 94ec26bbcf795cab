// SPDX-License-Identifier: Apache-2.0
// nearest.c -- the value nearest to one that was measured or counted with which it would be competent
//
// The numbers of a criterion's levels and of the row's limit cut the line into points and open intervals. Each
// end is asked itself, and a step inside each interval, so that the rubric's own matching says what fits.
#include "nearest.h"

#include <stdlib.h>

// ---- whether a value would do ----

static bool on_or_over(struct exact value, struct exact bound, bool open)
{
    return exact_order(value, bound) >= (open ? 1 : 0);
}

static kmp_truth inside(const struct reading *r, struct exact value)
{
    if (exact_given(r->low) && !on_or_over(value, r->low, r->low_open))
        return KMP_NO;
    return exact_given(r->high) && !on_or_over(r->high, value, r->high_open) ? KMP_NO : KMP_YES;
}

static kmp_truth within(const struct reading *r, struct exact value)
{
    if (!r->limited)
        return KMP_UNKNOWN;
    if (!exact_given(r->error))
        return inside(r, value);
    kmp_truth one = inside(r, exact_sub(value, r->error)), other = inside(r, exact_add(value, r->error));
    return one == other ? one : KMP_UNKNOWN;
}

struct seen nearest_see(const struct reading *r, struct exact value)
{
    return (struct seen){ .number = value, .error = r->error, .flag = KMP_UNKNOWN, .within = within(r, value) };
}

bool nearest_would_do(const struct wanted *w, const struct reading *r, struct exact value)
{
    struct seen seen = nearest_see(r, value);
    if (w->whole && (value.d != 1 || value.n < 0))
        return false;
    if (w->level >= 0)
        return match_level(criterion_level(w->criterion, (uint32_t)w->level), &seen) == KMP_YES;
    struct choice choice = match_one(w->criterion, &seen);
    return choice.known && choice.level >= 0 && w->good[choice.level];
}

// ---- the nearest one ----

static int by_order(const void *a, const void *b)
{
    return exact_order(*(const struct exact *)a, *(const struct exact *)b);
}

static void add_bound(struct exact *bounds, uint32_t *count, const struct reading *r, struct exact bound)
{
    if (!exact_given(bound))
        return;
    bounds[(*count)++] = bound;
    if (!exact_given(r->error))
        return;
    bounds[(*count)++] = exact_sub(bound, r->error);
    bounds[(*count)++] = exact_add(bound, r->error);
}

static struct exact *list_bounds(struct arena *arena, const struct wanted *w, const struct reading *r,
                                 uint32_t *count)
{
    struct exact *bounds = arena_array(arena, (size_t)(w->criterion->levels.count + 2) * 6, sizeof *bounds);
    *count = 0;
    if (bounds == NULL)
        return NULL;
    add_bound(bounds, count, r, r->low);
    add_bound(bounds, count, r, r->high);
    for (uint32_t i = 0; i < w->criterion->levels.count; i++) {
        add_bound(bounds, count, r, criterion_level(w->criterion, i)->low);
        add_bound(bounds, count, r, criterion_level(w->criterion, i)->high);
    }
    if (*count > 1)
        qsort(bounds, *count, sizeof *bounds, by_order);
    return bounds;
}

// A step that stays inside every interval between two bounds, and between a bound and the value.
static struct exact small_step(const struct wanted *w, const struct reading *r, const struct exact *bounds,
                               uint32_t count)
{
    struct exact step = exact_int(2);
    for (uint32_t i = 0; i < count; i++) {
        struct exact gaps[] = { i > 0 ? exact_sub(bounds[i], bounds[i - 1]) : step,
                                exact_sub(bounds[i], r->value), exact_sub(r->value, bounds[i]) };
        for (size_t k = 0; k < sizeof gaps / sizeof gaps[0]; k++)
            if (exact_given(gaps[k]) && gaps[k].n > 0)
                step = exact_min(step, gaps[k]);
    }
    return w->whole ? exact_int(1) : exact_div(step, exact_int(2));
}

static struct exact size_of(struct exact value)
{
    return exact_given(value) && value.n < 0 ? exact_sub(exact_int(0), value) : value;
}

static void take(struct nearest *best, const struct wanted *w, const struct reading *r, struct exact bound,
                 struct exact step)
{
    struct exact value = exact_add(bound, step);
    if (!exact_given(value) || !nearest_would_do(w, r, value))
        return;
    struct nearest one = { .found = true, .open = step.n != 0 && !w->whole, .value = value };
    one.bound = one.open ? bound : value;
    one.distance = size_of(exact_sub(one.bound, r->value));
    int order = best->found ? exact_order(one.distance, best->distance) : -1;
    if (order < 0 || (order == 0 && best->open && !one.open))
        *best = one;
}

// Whether values beyond the nearest one, farther from what was found, would do as well.
static bool stands_alone(const struct wanted *w, const struct reading *r, const struct nearest *best,
                         struct exact step)
{
    struct exact away = exact_order(best->bound, r->value) > 0 ? step : exact_sub(exact_int(0), step);
    return !best->open && !nearest_would_do(w, r, exact_add(best->bound, away));
}

struct nearest nearest_find(struct arena *arena, const struct wanted *w, const struct reading *r)
{
    struct nearest best = { 0 };
    uint32_t count;
    const struct exact *bounds = list_bounds(arena, w, r, &count);
    struct exact step = bounds != NULL ? small_step(w, r, bounds, count) : exact_absent();
    if (bounds == NULL || !exact_given(step))
        return best;
    for (uint32_t i = 0; i < count; i++) {
        struct exact bound = w->whole ? exact_round(bounds[i], exact_int(1), ROUND_DOWN) : bounds[i];
        take(&best, w, r, bound, exact_int(0));
        take(&best, w, r, bound, step);
        take(&best, w, r, bound, exact_sub(exact_int(0), step));
    }
    best.alone = best.found && stands_alone(w, r, &best, step);
    return best;
}
