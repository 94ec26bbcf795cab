// SPDX-License-Identifier: Apache-2.0
// readings.c -- what was measured or counted for a criterion, and which of it would have to be otherwise
#include <string.h>

#include "nearest.h"
#include "smallest.h"

static struct exact number_of(struct search *s, uint32_t object, const char *key)
{
    const struct tape *tape = &s->e->record->tape;
    uint32_t node = object != 0 ? tape_member(tape, object, key) : 0;
    struct exact value;
    return node != 0 && exact_read_fraction(&value, tape_node(tape, node)->text) ? value : exact_absent();
}

// ---- the readings of a criterion ----

struct readings {
    struct search *s;
    const struct criterion *criterion;
    struct reading *rows;
    struct nearest *to; // [count]; found: this one has to change
    struct seen *seen;  // [count]: for asking all of them together
    uint32_t count;
    bool *good; // [levels]
};

static uint32_t find_measure(struct search *s, uint32_t from)
{
    const struct tape *tape = &s->e->record->tape;
    struct text id = tape_node(tape, tape_member(tape, from, "measure"))->text;
    struct text row = tape_node(tape, tape_member(tape, from, "row"))->text;
    for (uint32_t i = tape_first(tape, s->e->record->measures); i != 0; i = tape_node(tape, i)->next)
        if (text_same(tape_node(tape, tape_member(tape, i, "id"))->text, id) &&
            text_same(tape_node(tape, tape_member(tape, i, "row"))->text, row))
            return i;
    return 0;
}

static struct reading read_measure(struct search *s, uint32_t measure)
{
    uint32_t limit = measure != 0 ? explain_member(s->e, measure, "limit") : 0;
    return (struct reading){
        .measure = measure,
        .value = number_of(s, measure, "value"),
        .error = number_of(s, measure, "error"),
        .low = number_of(s, limit, "low"),
        .high = number_of(s, limit, "high"),
        .limited = limit != 0,
        .low_open = limit != 0 && explain_true(s->e, limit, "low_open"),
        .high_open = limit != 0 && explain_true(s->e, limit, "high_open"),
    };
}

// What was measured or counted for the criterion; false where there is none, or one of them is no number.
static bool read_rows(struct readings *r, uint32_t node)
{
    struct search *s = r->s;
    bool counted = r->criterion->source == FROM_COUNT, rows = !counted && r->criterion->each == EACH_COUNT;
    const struct tape *tape = &s->e->record->tape;
    uint32_t list = explain_member(s->e, node, counted ? "counts" : "from");
    uint32_t most = list != 0 ? tape_node(tape, list)->count : 0;
    r->rows = arena_array(s->e->arena, (size_t)most + 1, sizeof *r->rows);
    r->to = arena_array(s->e->arena, (size_t)most + 1, sizeof *r->to);
    r->seen = arena_array(s->e->arena, (size_t)most + 1, sizeof *r->seen);
    if (r->rows == NULL || r->to == NULL || r->seen == NULL || (most == 0 && !rows))
        return false;
    for (uint32_t i = most > 0 && !rows ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next)
        r->rows[r->count++] = counted ? (struct reading){ .value = number_of(s, i, "count") }
                                      : read_measure(s, find_measure(s, i));
    if (rows)
        r->rows[r->count++] = (struct reading){ .value = exact_int(most) };
    for (uint32_t i = 0; i < r->count; i++)
        if (!exact_given(r->rows[i].value))
            return false;
    return true;
}

// ---- each way in which rows meet the levels ----

static void change_all(struct readings *r, const struct wanted *w, bool *possible)
{
    *possible = true;
    for (uint32_t i = 0; i < r->count; i++) {
        r->to[i] = (struct nearest){ 0 };
        if (nearest_would_do(w, &r->rows[i], r->rows[i].value))
            continue;
        r->to[i] = nearest_find(r->s->e->arena, w, &r->rows[i]);
        *possible = *possible && r->to[i].found;
    }
}

static uint32_t changes(const struct readings *r, struct exact *distance)
{
    uint32_t count = 0;
    *distance = exact_int(0);
    for (uint32_t i = 0; i < r->count; i++) {
        if (!r->to[i].found)
            continue;
        *distance = exact_add(*distance, r->to[i].distance);
        count++;
    }
    return count;
}

// All rows have to fit one level: the good level for which the fewest rows change, and of those the least.
static void change_for_one_level(struct readings *r)
{
    struct nearest *best = NULL;
    struct exact least = exact_absent(), distance;
    uint32_t fewest = UINT32_MAX;
    for (uint32_t l = 0; l < r->criterion->levels.count; l++) {
        struct wanted w = { r->criterion, (int32_t)l, r->good, false };
        bool possible;
        if (!r->good[l])
            continue;
        change_all(r, &w, &possible);
        uint32_t count = changes(r, &distance);
        bool fewer = count < fewest || (count == fewest && exact_given(distance) && exact_given(least) &&
                                        exact_order(distance, least) < 0);
        if (!possible || !fewer)
            continue;
        fewest = count;
        least = distance;
        best = arena_array(r->s->e->arena, (size_t)r->count + 1, sizeof *best);
        if (best != NULL)
            memcpy(best, r->to, r->count * sizeof *best);
    }
    memset(r->to, 0, r->count * sizeof *r->to);
    if (best != NULL)
        memcpy(r->to, best, r->count * sizeof *best);
}

// One row is enough: the one that changes least.
static void change_one(struct readings *r)
{
    const struct wanted w = { r->criterion, -1, r->good, false };
    bool possible;
    change_all(r, &w, &possible);
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < r->count; i++)
        if (r->to[i].found && (best == UINT32_MAX || exact_order(r->to[i].distance, r->to[best].distance) < 0))
            best = i;
    for (uint32_t i = 0; i < r->count; i++)
        r->to[i].found = i == best;
}

static void change(struct readings *r)
{
    bool whole = r->criterion->source == FROM_COUNT || r->criterion->each == EACH_COUNT, possible;
    const struct wanted w = { r->criterion, -1, r->good, whole };
    bool rows = r->criterion->source == FROM_MEASURE && r->rows[0].measure != 0 && r->count > 1;
    if (rows && r->criterion->each == EACH_ALL)
        change_for_one_level(r);
    else if (rows && r->criterion->each == EACH_ANY)
        change_one(r);
    else
        change_all(r, &w, &possible);
}

// ---- telling ----

static void tell_unit(struct search *s, const struct reading *r)
{
    const char *unit = r->measure != 0 ? explain_text(s->e, r->measure, "unit") : NULL;
    if (unit != NULL && strcmp(unit, "1") != 0)
        explain_print(s->e, " %s", unit);
}

static void tell_name(struct search *s, const struct readings *r, uint32_t i)
{
    const struct reading *row = &r->rows[i];
    const char *label = row->measure != 0 ? explain_say(s->e, row->measure, "label") : NULL;
    bool counted = r->criterion->source == FROM_COUNT;
    explain_print(s->e, "%s", label != NULL ? label : explain_word(s->e, counted ? SAYS_COUNTED : SAYS_ROWS));
    struct exact number = row->measure != 0 ? number_of(s, row->measure, "row") : exact_absent();
    if (r->count > 1 && exact_given(number))
        explain_print(s->e, ", %s %d", explain_word(s->e, SAYS_ROW), (int)number.n + 1);
}

static enum explain_text relation(const struct reading *r, const struct nearest *to)
{
    bool up = exact_order(to->value, r->value) > 0;
    if (to->alone)
        return SAYS_WHEN_EQUALS;
    if (to->open)
        return up ? SAYS_WHEN_ABOVE : SAYS_WHEN_BELOW;
    return up ? SAYS_WHEN_AT_LEAST : SAYS_WHEN_AT_MOST;
}

static void tell_source(struct search *s, const struct reading *r, const struct nearest *to)
{
    uint32_t limit = r->measure != 0 ? explain_member(s->e, r->measure, "limit") : 0;
    bool its = (exact_given(r->low) && exact_order(r->low, to->bound) == 0) ||
               (exact_given(r->high) && exact_order(r->high, to->bound) == 0);
    const char *standard = limit != 0 && its ? explain_text(s->e, limit, "standard") : NULL;
    const char *clause = limit != 0 ? explain_text(s->e, limit, "clause") : NULL;
    if (standard != NULL)
        explain_print(s->e, " (%s%s%s)", standard, clause != NULL ? ", " : "", clause != NULL ? clause : "");
}

static void tell(struct search *s, const struct readings *r, uint32_t i)
{
    const struct reading *row = &r->rows[i];
    const struct nearest *to = &r->to[i];
    bool short_by = exact_order(to->bound, row->value) > 0;
    tell_name(s, r, i);
    explain_print(s->e, ": %s", smallest_number(s, row->value));
    tell_unit(s, row);
    explain_print(s->e, "; %s %s %s", explain_word(s->e, SAYS_NEEDED), explain_word(s->e, relation(row, to)),
                  smallest_number(s, to->bound));
    tell_unit(s, row);
    tell_source(s, row, to);
    if (to->distance.n != 0) {
        explain_print(s->e, ": %s %s", explain_word(s->e, short_by ? SAYS_SHORT_BY : SAYS_OVER_BY),
                      smallest_number(s, to->distance));
        tell_unit(s, row);
    }
    explain_print(s->e, "\n");
}

// With which levels it is competent, all other moves made.
static bool find_good(struct readings *r, struct move *move)
{
    struct exact points = move->points;
    r->good = arena_array(r->s->e->arena, (size_t)r->criterion->levels.count + 1, sizeof *r->good);
    for (uint32_t l = 0; r->good != NULL && l < r->criterion->levels.count; l++) {
        move->points = criterion_level(r->criterion, l)->points;
        r->good[l] = smallest_is_competent(r->s);
    }
    move->points = points;
    return r->good != NULL;
}

// The points that the changed readings give together.
static struct exact points_of(struct readings *r)
{
    uint32_t row;
    struct choice choice;
    for (uint32_t i = 0; i < r->count; i++)
        r->seen[i] = nearest_see(&r->rows[i], r->to[i].found ? r->to[i].value : r->rows[i].value);
    if (r->criterion->source == FROM_COUNT || r->criterion->each == EACH_COUNT || r->count == 1)
        choice = match_one(r->criterion, &r->seen[0]);
    else if (r->criterion->each == EACH_ANY)
        choice = match_any(r->criterion, r->seen, r->count);
    else if (r->criterion->each == EACH_WORST)
        choice = match_worst(r->criterion, r->seen, r->count, &row);
    else
        choice = match_all(r->criterion, r->seen, r->count);
    return choice.known && choice.level >= 0 ? choice.least : exact_absent();
}

struct readings *smallest_readings(struct search *s, struct move *move)
{
    struct readings *r = arena_alloc(s->e->arena, sizeof *r);
    if (r == NULL)
        return NULL;
    *r = (struct readings){ .s = s, .criterion = plan_criterion(s->plan, move->criterion) };
    bool numbers = r->criterion->source == FROM_MEASURE || r->criterion->source == FROM_COUNT;
    if (!numbers || s->card.criteria[move->criterion].missing || !read_rows(r, move->node) ||
        !find_good(r, move))
        return NULL;
    change(r);
    struct exact points = points_of(r), before = move->points;
    if (!exact_given(points))
        return NULL;
    move->points = points;
    if (smallest_is_competent(s))
        return r;
    move->points = before;
    return NULL;
}

void smallest_tell_readings(struct search *s, const struct readings *r)
{
    for (uint32_t i = 0; i < r->count; i++)
        if (r->to[i].found)
            tell(s, r, i);
}
