// SPDX-License-Identifier: Apache-2.0
// marks.c -- the points of a criterion that assessors judge: marks that are enough, near enough, and become one
#include <stdlib.h>

#include "scoring.h"

// Points of several marks, in the order given and sorted.
struct marks {
    const struct criterion *criterion;
    struct exact *given, *sorted;
    uint32_t count;
};

static int by_points(const void *a, const void *b)
{
    return exact_order(*(const struct exact *)a, *(const struct exact *)b);
}

static void sort_marks(struct marks *marks)
{
    for (uint32_t i = 0; i < marks->count; i++)
        marks->sorted[i] = marks->given[i];
    if (marks->count > 1)
        qsort(marks->sorted, marks->count, sizeof *marks->sorted, by_points);
}

static struct exact distance(const struct exact *points, uint32_t low, uint32_t high)
{
    return exact_sub(points[high], points[low]);
}

// ---- one mark from several ----

static struct exact mean(const struct exact *points, uint32_t count)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < count; i++)
        sum = exact_add(sum, points[i]);
    return exact_div(sum, exact_int(count));
}

// The mean of the two that lie closest together; of three at equal distances the one in the middle.
static struct exact closest_two(const struct exact *points, uint32_t count)
{
    if (count < 3)
        return mean(points, count);
    uint32_t best = 0, equals = 0;
    for (uint32_t i = 0; i + 1 < count; i++) {
        int order = exact_order(distance(points, i, i + 1), distance(points, best, best + 1));
        equals = order < 0 ? 1 : equals + (order == 0);
        best = order < 0 ? i : best;
    }
    return equals > 1 ? mean(&points[(count - 1) / 2], count % 2 == 1 ? 1 : 2) : mean(&points[best], 2);
}

// `points[count]` are sorted but for `first`, the mark that was given first. A sum stands for all that should
// be there, so that a missing mark is not taken for zero.
static struct exact combine(const struct judged *judged, const struct exact *points, uint32_t count,
                            struct exact first)
{
    switch ((enum combine)judged->combine) {
    case COMBINE_MEAN:
        return mean(points, count);
    case COMBINE_MEDIAN:
        return mean(&points[(count - 1) / 2], count % 2 == 1 ? 1 : 2);
    case COMBINE_TRIMMED_MEAN:
        return count > 2 ? mean(points + 1, count - 2) : mean(points, count);
    case COMBINE_SUM:
        return exact_mul(mean(points, count), exact_int(judged_kept(judged)));
    case COMBINE_MINIMUM:
        return points[0];
    case COMBINE_MAXIMUM:
        return points[count - 1];
    case COMBINE_FIRST:
        return first;
    case COMBINE_CLOSEST_TWO:
        return closest_two(points, count);
    }
    return exact_absent();
}

// ---- marks that can be used ----

static bool too_many_or_few(struct scoring *s, struct scored *scored, const struct marks *marks)
{
    const struct judged *judged = &marks->criterion->judged;
    int64_t most = judged->by + (judged->third >= 0 ? 1 : 0);
    bool few = marks->count<judged->by, many = marks->count> most;
    if (!few && !many)
        return false;
    say_of(s, marks->criterion, few ? KMP_TOO_FEW_MARKS : KMP_TOO_MANY_MARKS, "/marks", "expected",
           arena_printf(s->arena, "%lld", (long long)judged->by), "found",
           arena_printf(s->arena, "%u", marks->count));
    scored->blocks = few && judged->missing == MISSING_BLOCKS;
    return true;
}

// Enough marks, or those that are there stand for all. Says why not.
static bool enough_marks(struct scoring *s, struct scored *scored, const struct marks *marks)
{
    const struct judged *judged = &marks->criterion->judged;
    bool fewer = marks->count < judged->by;
    int64_t left = marks->count - judged->drop_highest - judged->drop_lowest;
    if (fewer && judged->missing == MISSING_DROPS && left > 0) {
        problem_say(s->problems, KMP_NOTE, KMP_MARKS_DROPPED, "/marks", "criterion",
                    arena_string(s->arena, marks->criterion->id), "expected",
                    arena_printf(s->arena, "%lld", (long long)judged->by), "found",
                    arena_printf(s->arena, "%u", marks->count), NULL);
        return true;
    }
    return !too_many_or_few(s, scored, marks);
}

// A level describes one mark, so every mark lies between the lowest and the highest.
static bool marks_in_range(struct scoring *s, const struct marks *marks)
{
    struct exact low = marks->criterion->lowest_mark, high = marks->criterion->highest_mark;
    for (uint32_t i = 0; i < marks->count; i++) {
        if (exact_order(marks->given[i], low) >= 0 && exact_order(marks->given[i], high) <= 0)
            continue;
        say_of(s, marks->criterion, KMP_MARK_OUT_OF_RANGE, "/marks", "expected",
               arena_printf(s->arena, "%s..%s", exact_text(s->arena, low), exact_text(s->arena, high)), "found",
               exact_text(s->arena, marks->given[i]));
        return false;
    }
    return true;
}

// ---- a third assessor ----

static bool too_far_apart(const struct marks *marks)
{
    struct exact spread = marks->criterion->judged.spread;
    return exact_given(spread) && exact_order(distance(marks->sorted, 0, marks->count - 1), spread) > 0;
}

// Lets the mark behind the usual ones decide where those differ; without need of it, it only stands in the
// record.
static struct exact with_third(struct marks *marks)
{
    const struct judged *judged = &marks->criterion->judged;
    struct exact third = marks->given[marks->count - 1];
    marks->count--;
    sort_marks(marks);
    if (!too_far_apart(marks))
        return exact_absent();
    if (judged->third == THIRD_ALONE)
        return third;
    marks->count++;
    sort_marks(marks);
    return judged->third == THIRD_CLOSEST_TWO ? closest_two(marks->sorted, marks->count)
                                              : combine(judged, marks->sorted, marks->count, marks->given[0]);
}

// The one mark; absent, with the reason said, where the marks differ too much.
static struct exact one_mark(struct scoring *s, struct marks *marks)
{
    const struct judged *judged = &marks->criterion->judged;
    if (marks->count > judged->by) {
        struct exact resolved = with_third(marks);
        if (exact_given(resolved))
            return resolved;
    }
    sort_marks(marks);
    if (too_far_apart(marks)) {
        say_of(s, marks->criterion, KMP_SPREAD_TOO_WIDE, "/marks", "expected",
               exact_text(s->arena, judged->spread), "found",
               exact_text(s->arena, distance(marks->sorted, 0, marks->count - 1)));
        return exact_absent();
    }
    uint32_t dropped = (uint32_t)(judged->drop_highest + judged->drop_lowest);
    return combine(judged, marks->sorted + judged->drop_lowest, marks->count - dropped, marks->given[0]);
}

// ---- the criterion ----

// The descriptor of a mark: the highest level that it reaches, which in levels from the top is the first.
static int32_t reached(const struct criterion *criterion, struct exact points)
{
    int32_t best = -1;
    for (uint32_t i = 0; i < criterion->levels.count && (best < 0 || !criterion->descends); i++) {
        struct exact here = criterion_level(criterion, i)->points;
        if (exact_order(here, points) <= 0 &&
            (best < 0 || exact_order(here, criterion_level(criterion, (uint32_t)best)->points) > 0))
            best = (int32_t)i;
    }
    return best;
}

static struct choice choose(const struct criterion *criterion, struct exact mark)
{
    const struct rounding *round = &criterion->round;
    if (exact_given(round->points))
        mark = exact_round(mark, round->points, (enum round_mode)round->mode);
    struct exact single = criterion->judged.combine == COMBINE_SUM
                              ? exact_div(mark, exact_int(judged_kept(&criterion->judged)))
                              : mark;
    if (!exact_given(mark))
        return (struct choice){ -1, false, criterion->least, criterion->out_of };
    return (struct choice){ reached(criterion, single), true, mark, mark };
}

void seen_in_marks(struct scoring *s, struct scored *scored)
{
    static const struct given_kind kind = GIVEN_KIND(struct mark);
    scored->marks = (const struct mark *const *)collect(s, &s->marks, &s->attempt->marks, &kind,
                                                        scored->criterion, &scored->seen);
}

static bool read_marks(struct scoring *s, struct scored *scored, struct marks *marks)
{
    const struct criterion *criterion = scored->criterion;
    struct exact *points = arena_array(s->arena, 2 * ((size_t)scored->seen + 1), sizeof *points);
    if (points == NULL) {
        s->failed = true;
        return false;
    }
    *marks = (struct marks){ criterion, points, points + scored->seen + 1, scored->seen };
    const struct rounding *round = &criterion->round;
    for (uint32_t i = 0; i < scored->seen; i++)
        points[i] = exact_given(round->mark)
                        ? exact_round(scored->marks[i]->points, round->mark, (enum round_mode)round->mode)
                        : scored->marks[i]->points;
    return true;
}

void points_from_marks(struct scoring *s, struct scored *scored)
{
    const struct criterion *criterion = scored->criterion;
    struct marks marks;
    if (!read_marks(s, scored, &marks))
        return;
    struct exact mark = exact_absent();
    bool usable = enough_marks(s, scored, &marks) && marks_in_range(s, &marks);
    if (usable)
        mark = one_mark(s, &marks);
    take_choice(s, scored, choose(criterion, mark), !exact_given(mark));
}
