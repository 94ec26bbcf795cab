// SPDX-License-Identifier: Apache-2.0
// marks.c -- the marks of several assessors that would have to be others, the fewest and the nearest
//
// Each assessor may give the points of any level. All ways are scored as the engine scores marks, the ones with
// the fewest changed marks first.
#include <string.h>

#include "../rubric/scoring.h"
#include "smallest.h"

enum { MOST_MARKS = 8, MOST_WAYS = 5000 };

// Marks of one criterion as they were given and as they might be.
struct judgement {
    struct search *s;
    const struct criterion *criterion;
    struct move *move;
    struct mark given[MOST_MARKS], tried[MOST_MARKS], best[MOST_MARKS];
    uint32_t count, ways;
    struct exact least, points; // total change of the best way, and what it gives; absent: none found yet
};

static bool read_mark(struct judgement *j, uint32_t node)
{
    const struct tape *tape = &j->s->e->record->tape;
    struct mark *mark = &j->given[j->count];
    *mark = (struct mark){ .criterion = j->criterion->id,
                           .assessor = tape_node(tape, tape_member(tape, node, "assessor"))->text };
    j->count++;
    return exact_read_fraction(&mark->points, tape_node(tape, tape_member(tape, node, "points"))->text);
}

static bool read_marks(struct judgement *j)
{
    const struct tape *tape = &j->s->e->record->tape;
    uint32_t list = explain_member(j->s->e, j->move->node, "marks");
    uint32_t count = list != 0 ? tape_node(tape, list)->count : 0;
    bool good = count > 1 && count <= MOST_MARKS;
    for (uint32_t i = good ? tape_first(tape, list) : 0; i != 0 && good; i = tape_node(tape, i)->next)
        good = read_mark(j, i);
    return good;
}

static struct exact size_of(struct exact value)
{
    return exact_given(value) && value.n < 0 ? exact_sub(exact_int(0), value) : value;
}

static struct exact total_change(const struct judgement *j)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < j->count; i++)
        sum = exact_add(sum, size_of(exact_sub(j->tried[i].points, j->given[i].points)));
    return sum;
}

// What the marks tried come to; absent where they do not.
static struct exact score_marks(struct judgement *j)
{
    struct arena arena = { 0 };
    struct submission attempt = { .marks = { j->tried, j->count } };
    struct scoring scoring = { .plan = j->s->plan, .attempt = &attempt, .arena = &arena };
    struct scored scored = { .criterion = j->criterion, .counted = true, .missing = true };
    seen_in_marks(&scoring, &scored);
    if (!scoring.failed && begin_award(&scoring, &scored))
        points_from_marks(&scoring, &scored);
    struct exact points = scoring.failed || scored.missing ? exact_absent() : scored.award->points;
    arena_free(&arena);
    return points;
}

static void try_marks(struct judgement *j)
{
    struct exact change = total_change(j);
    j->ways++;
    if (!exact_given(change) || (exact_given(j->least) && exact_order(change, j->least) >= 0))
        return;
    struct exact points = score_marks(j), before = j->move->points;
    if (!exact_given(points))
        return;
    j->move->points = points;
    if (smallest_is_competent(j->s)) {
        j->least = change;
        j->points = points;
        memcpy(j->best, j->tried, sizeof j->best);
    }
    j->move->points = before;
}

// Tries all ways to give `more` of the marks from `from` on otherwise.
static void try_changed(struct judgement *j, uint32_t from, uint32_t more)
{
    if (more == 0) {
        try_marks(j);
        return;
    }
    for (uint32_t i = from; i + more <= j->count && j->ways < MOST_WAYS; i++) {
        for (uint32_t l = 0; l < j->criterion->levels.count && j->ways < MOST_WAYS; l++) {
            j->tried[i].points = criterion_level(j->criterion, l)->points;
            if (exact_order(j->tried[i].points, j->given[i].points) != 0)
                try_changed(j, i + 1, more - 1);
        }
        j->tried[i].points = j->given[i].points;
    }
}

struct judgement *smallest_marks(struct search *s, struct move *move)
{
    struct judgement *j = arena_alloc(s->e->arena, sizeof *j);
    if (j == NULL)
        return NULL;
    *j = (struct judgement){ .s = s, .criterion = plan_criterion(s->plan, move->criterion), .move = move };
    if (j->criterion->source != FROM_JUDGED || !read_marks(j))
        return NULL;
    memcpy(j->tried, j->given, sizeof j->tried);
    for (uint32_t more = 1; more <= j->count && !exact_given(j->least); more++)
        try_changed(j, 0, more);
    if (!exact_given(j->points) || j->ways >= MOST_WAYS)
        return NULL;
    move->points = j->points;
    return j;
}

void smallest_tell_marks(struct search *s, const struct judgement *j)
{
    for (uint32_t i = 0; i < j->count; i++)
        if (exact_order(j->best[i].points, j->given[i].points) != 0)
            explain_print(s->e, "%s %.*s: %s %s %s %s %s\n", explain_word(s->e, SAYS_MARKED_BY),
                          (int)j->given[i].assessor.size, j->given[i].assessor.bytes,
                          explain_word(s->e, SAYS_FROM), smallest_number(s, j->given[i].points),
                          explain_word(s->e, SAYS_TO), smallest_number(s, j->best[i].points),
                          explain_word(s->e, SAYS_POINTS));
}
