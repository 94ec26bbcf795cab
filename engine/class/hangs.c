// SPDX-License-Identifier: Apache-2.0
// hangs.c -- which criteria hang on which reading, and by which limits they are judged
//
// A criterion hangs on a reading where a measure that it reads needs the reading's field, or comes out
// otherwise without it in one of the attempts of probe.c. Where no attempt gives a measure at all, every
// column of the table it needs counts: rather a gauge too many on the list than one too few in the workshop.
#include <string.h>

#include "probe.h"

enum { LIMITS_SHOWN = 4 };

// What is known of a measure of the task.
struct learned {
    bool measured; // in some attempt
    bool *moves;   // [gauged]: comes out otherwise without the reading
    struct text limits[LIMITS_SHOWN + 1];
    uint32_t limit_count; // more than LIMITS_SHOWN: too many to tell
};

struct hangs {
    struct probe probe;
    struct gauged *gauged;
    uint32_t count;
    struct learned *known; // [measures]
    const kmp_task *task;
};

// ---- what records say ----

static struct text text_in(const struct tape *record, uint32_t object, const char *key)
{
    uint32_t node = object != 0 ? tape_member(record, object, key) : 0;
    return node != 0 ? tape_node(record, node)->text : (struct text){ NULL, 0 };
}

// The next value of a measure in a record, after `after`, or the first; 0: there is none.
static uint32_t next_value(const struct tape *record, const char *id, uint32_t after)
{
    uint32_t list = tape_member(record, 0, "measures"), i = 0;
    if (after != 0)
        i = tape_node(record, after)->next;
    else if (list != 0)
        i = tape_first(record, list);
    while (i != 0 && !(text_is(text_in(record, i, "id"), id) && text_in(record, i, "value").bytes != NULL))
        i = tape_node(record, i)->next;
    return i;
}

static bool same_value(const struct tape *a, uint32_t in_a, const struct tape *b, uint32_t in_b)
{
    static const char *const keys[] = { "low", "high" };
    uint32_t limit_a = tape_member(a, in_a, "limit"), limit_b = tape_member(b, in_b, "limit");
    bool same = text_same(text_in(a, in_a, "value"), text_in(b, in_b, "value"));
    for (size_t i = 0; i < 2; i++)
        same = same && text_same(text_in(a, limit_a, keys[i]), text_in(b, limit_b, keys[i]));
    return same;
}

static bool same_measure(const struct tape *a, const struct tape *b, const char *id)
{
    uint32_t in_a = next_value(a, id, 0), in_b = next_value(b, id, 0);
    while (in_a != 0 && in_b != 0 && same_value(a, in_a, b, in_b)) {
        in_a = next_value(a, id, in_a);
        in_b = next_value(b, id, in_b);
    }
    return in_a == 0 && in_b == 0;
}

// ---- limits as a person reads them ----

// "18..20", "≥ 10", "≤ 3"; no text: it has no end.
static struct text range_text(struct arena *arena, struct text low, struct text high)
{
    if (low.bytes == NULL && high.bytes == NULL)
        return (struct text){ NULL, 0 };
    if (high.bytes == NULL)
        return text_of(arena_printf(arena, "\xE2\x89\xA5 %.*s", (int)low.size, low.bytes));
    if (low.bytes == NULL)
        return text_of(arena_printf(arena, "\xE2\x89\xA4 %.*s", (int)high.size, high.bytes));
    return text_of(arena_printf(arena, "%.*s..%.*s", (int)low.size, low.bytes, (int)high.size, high.bytes));
}

static void add_limit(struct learned *known, struct text limit)
{
    for (uint32_t i = 0; i < known->limit_count; i++)
        if (text_same(known->limits[i], limit))
            return;
    if (limit.bytes != NULL && known->limit_count <= LIMITS_SHOWN)
        known->limits[known->limit_count++] = limit;
}

static void learn_measure(struct hangs *hangs, uint32_t slot, const struct tape *record)
{
    struct learned *known = &hangs->known[slot];
    const char *id = hangs->task->measures[slot].id;
    for (uint32_t i = next_value(record, id, 0); i != 0; i = next_value(record, id, i)) {
        uint32_t limit = tape_member(record, i, "limit");
        known->measured = true;
        add_limit(known, range_text(&hangs->probe.day->arena, text_in(record, limit, "low"),
                                    text_in(record, limit, "high")));
    }
}

// ---- the attempts ----

static kmp_status try_point(struct hangs *hangs)
{
    struct outcome with, without;
    kmp_status status = probe_try(&with, &hangs->probe, NULL);
    for (uint32_t m = 0; status == KMP_OK && with.scored && m < hangs->task->measure_count; m++)
        learn_measure(hangs, m, &with.record);
    for (uint32_t i = 0; status == KMP_OK && with.scored && i < hangs->count; i++) {
        status = probe_try(&without, &hangs->probe, hangs->gauged[i].field);
        for (uint32_t m = 0; status == KMP_OK && without.scored && m < hangs->task->measure_count; m++)
            hangs->known[m].moves[i] |=
                !same_measure(&with.record, &without.record, hangs->task->measures[m].id);
    }
    return status;
}

static kmp_status try_all(struct hangs *hangs)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; status == KMP_OK && i < PROBE_POINTS; i++) {
        hangs->probe.point = i;
        status = try_point(hangs);
    }
    return status;
}

// ---- what hangs on what ----

static bool needs_field(const struct hangs *hangs, const kmp_measure *measure, const kmp_field *field)
{
    for (uint32_t i = 0; i < measure->need_count; i++)
        if (&hangs->task->fields[measure->needs[i]] == field)
            return true;
    return false;
}

static bool measure_hangs(const struct hangs *hangs, uint32_t slot, uint32_t reading)
{
    const struct gauged *gauged = &hangs->gauged[reading];
    const kmp_measure *measure = &hangs->task->measures[slot];
    const struct learned *known = &hangs->known[slot];
    if (known->moves[reading] || needs_field(hangs, measure, gauged->field))
        return true;
    return !known->measured && gauged->table != NULL && needs_field(hangs, measure, gauged->table);
}

static bool criterion_hangs(const struct hangs *hangs, const struct criterion *criterion, uint32_t reading)
{
    const struct use *uses = criterion->uses.items;
    if (criterion->source == FROM_MEASURE)
        return measure_hangs(hangs, criterion->slot, reading);
    for (uint32_t i = 0; criterion->source == FROM_FUNCTION && i < criterion->uses.count; i++)
        if (measure_hangs(hangs, uses[i].slot, reading))
            return true;
    return false;
}

// The lowest level that is enough, else the best one.
static const struct level *level_asked(const struct criterion *criterion)
{
    const struct level *asked = NULL;
    for (uint32_t i = 0; i < criterion->levels.count && exact_given(criterion->need); i++) {
        const struct level *level = criterion_level(criterion, i);
        if (exact_order(level->points, criterion->need) >= 0 &&
            (asked == NULL || exact_order(level->points, asked->points) <= 0))
            asked = level;
    }
    return asked != NULL ? asked : criterion_best(criterion);
}

static struct text number_text(struct arena *arena, struct exact number)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, number);
    return text_of(arena_string(arena, (struct text){ text, size }));
}

// The numbers that the rubric itself sets; no text: it sets none.
static struct text asked_text(struct arena *arena, const struct level *level)
{
    static const char *const signs[] = {
        [WHEN_AT_LEAST] = "\xE2\x89\xA5",
        [WHEN_AT_MOST] = "\xE2\x89\xA4",
        [WHEN_ABOVE] = ">",
        [WHEN_BELOW] = "<",
        [WHEN_EQUALS] = "=",
    };
    struct text low = number_text(arena, level->low);
    if (level->when == WHEN_BETWEEN)
        return range_text(arena, low, number_text(arena, level->high));
    if (level->when < WHEN_AT_LEAST || level->when > WHEN_EQUALS)
        return (struct text){ NULL, 0 };
    return text_of(arena_printf(arena, "%s %.*s", signs[level->when], (int)low.size, low.bytes));
}

// "18..20"; "≤ 0.3, ≤ 0.5" where kinds of findings have limits of their own; "" where none is known.
static const char *limits_text(const struct hangs *hangs, const struct criterion *criterion)
{
    struct arena *arena = &hangs->probe.day->arena;
    const struct learned *known = &hangs->known[criterion->slot];
    const struct level *asked = level_asked(criterion);
    struct text own = asked != NULL ? asked_text(arena, asked) : (struct text){ NULL, 0 };
    const char *text = "";
    if (own.bytes != NULL)
        return arena_string(arena, own);
    if (asked != NULL && asked->when != WHEN_WITHIN_LIMIT && asked->when != WHEN_OTHERWISE)
        return "";
    for (uint32_t i = 0; text != NULL && known->limit_count <= LIMITS_SHOWN && i < known->limit_count; i++)
        text = arena_printf(arena, "%s%s%.*s", text, i > 0 ? ", " : "", (int)known->limits[i].size,
                            known->limits[i].bytes);
    return text;
}

// "dose 18..20 g", or the criterion alone where no number judges it.
static const char *criterion_text(const struct hangs *hangs, const struct criterion *criterion)
{
    struct arena *arena = &hangs->probe.day->arena;
    const char *limits = criterion->source == FROM_MEASURE ? limits_text(hangs, criterion) : "";
    const kmp_measure *measure = &hangs->task->measures[criterion->slot];
    if (limits == NULL || limits[0] == '\0')
        return limits != NULL ? arena_string(arena, criterion->id) : NULL;
    bool plain = measure->unit == NULL || strcmp(measure->unit, "1") == 0;
    return arena_printf(arena, "%.*s %s%s%s", (int)criterion->id.size, criterion->id.bytes, limits,
                        plain ? "" : " ", plain ? "" : measure->unit);
}

static kmp_status name_criteria(struct hangs *hangs, uint32_t reading)
{
    const struct plan *plan = hangs->probe.day->ground.plan;
    struct gauged *gauged = &hangs->gauged[reading];
    for (uint32_t i = 0; i < plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(plan, i);
        if (!criterion_hangs(hangs, criterion, reading))
            continue;
        const char *text = criterion_text(hangs, criterion);
        if (text != NULL && gauged->limits != NULL)
            text = arena_printf(&hangs->probe.day->arena, "%s; %s", gauged->limits, text);
        if (text == NULL)
            return KMP_NO_MEMORY;
        gauged->limits = text;
    }
    // what must be read is asked for, also where this rubric makes nothing of it
    if (gauged->limits == NULL && gauged->field->at_least > 0)
        gauged->limits = "";
    return KMP_OK;
}

static kmp_status find_out(struct hangs *hangs)
{
    struct arena *arena = &hangs->probe.day->arena;
    hangs->known = arena_array(arena, (size_t)hangs->task->measure_count + 1, sizeof *hangs->known);
    if (hangs->known == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t m = 0; m < hangs->task->measure_count; m++) {
        hangs->known[m].moves = arena_array(arena, hangs->count, sizeof(bool));
        if (hangs->known[m].moves == NULL)
            return KMP_NO_MEMORY;
    }
    kmp_status status = try_all(hangs);
    for (uint32_t i = 0; status == KMP_OK && i < hangs->count; i++)
        status = name_criteria(hangs, i);
    return status;
}

kmp_status class_hangs(struct gauged *gauged, uint32_t count, struct day *day, kmp_engine *engine)
{
    struct hangs hangs = { .gauged = gauged, .count = count, .task = day->ground.task };
    if (count == 0)
        return KMP_OK;
    kmp_status status = probe_begin(&hangs.probe, day, engine, gauged, count);
    if (status == KMP_OK)
        status = find_out(&hangs);
    probe_end(&hangs.probe);
    return status;
}
