// SPDX-License-Identifier: Apache-2.0
// observer.c -- what an observer gave: it is told, and decides nothing
//
// ISO/IEC 17024 has whoever examines free of interest in the result; a trainer may look on as an observer. Were
// an observer's mark to count, naming the trainer so would let him or her decide.
#include "observer.h"

#include <stddef.h>
#include <string.h>

// Ticks, counts and marks alike: of which criterion, by whom, and under which key the paper has what was given.
struct kind {
    size_t size, criterion, assessor;
    const char *key;
};

// clang-format off
#define KIND(type, key) { sizeof(struct type), offsetof(struct type, criterion), offsetof(struct type, assessor), key }
static const struct kind ticked = KIND(tick, "met"), counted = KIND(tally, "count"), judged = KIND(mark, "points");
// clang-format on

static const char *item_of(const struct list *list, const struct kind *kind, uint32_t index)
{
    return (const char *)list->items + kind->size * index;
}

static struct text text_at(const char *item, size_t offset)
{
    return *(const struct text *)(const void *)(item + offset);
}

bool observer_named(const struct submission *attempt, struct text id)
{
    const struct assessor *assessors = attempt->assessors.items;
    for (uint32_t i = 0; i < attempt->assessors.count; i++)
        if (text_same(assessors[i].id, id))
            return assessors[i].role == ROLE_OBSERVER;
    return false;
}

static uint32_t count_observers(const struct submission *attempt)
{
    const struct assessor *assessors = attempt->assessors.items;
    uint32_t observers = 0;
    for (uint32_t i = 0; i < attempt->assessors.count; i++)
        observers += assessors[i].role == ROLE_OBSERVER;
    return observers;
}

bool observers_alone(const struct submission *attempt)
{
    return count_observers(attempt) == attempt->assessors.count;
}

static bool by_observer(const struct submission *attempt, const char *item, const struct kind *kind)
{
    return observer_named(attempt, text_at(item, kind->assessor));
}

// Whether somebody who assesses gave something on this criterion.
static bool is_assessed(const struct submission *attempt, const struct list *list, const struct kind *kind,
                        struct text criterion)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (text_same(text_at(item_of(list, kind, i), kind->criterion), criterion) &&
            !by_observer(attempt, item_of(list, kind, i), kind))
            return true;
    return false;
}

static const char *as_written(struct arena *arena, const struct tape *tape, uint32_t node)
{
    const struct node *found = tape_node(tape, node);
    return found->kind == NODE_TRUE    ? "true"
           : found->kind == NODE_FALSE ? "false"
                                       : arena_string(arena, found->text);
}

static void say_given(const struct submission *attempt, const struct list *list, const struct kind *kind,
                      uint32_t index, struct arena *arena, kmp_problems *problems)
{
    const char *item = item_of(list, kind, index);
    uint32_t node = ((const struct shaped *)(const void *)item)->node;
    struct text criterion = text_at(item, kind->criterion);
    tape_say(problems, &attempt->tape, node,
             is_assessed(attempt, list, kind, criterion) ? KMP_NOTE : KMP_WARNING, KMP_OBSERVER_GAVE,
             "assessor", arena_string(arena, text_at(item, kind->assessor)), "criterion",
             arena_string(arena, criterion), "found",
             as_written(arena, &attempt->tape, tape_member(&attempt->tape, node, kind->key)), NULL);
}

static void set_aside(struct list *list, const struct kind *kind, const struct submission *attempt,
                      struct arena *arena, kmp_problems *problems)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->count; i++)
        if (by_observer(attempt, item_of(list, kind, i), kind))
            say_given(attempt, list, kind, i, arena, problems);
    for (uint32_t i = 0; i < list->count; i++)
        if (!by_observer(attempt, item_of(list, kind, i), kind))
            memmove((char *)list->items + kind->size * kept++, item_of(list, kind, i), kind->size);
    list->count = kept;
}

void observers_set_aside(struct submission *attempt, struct arena *arena, kmp_problems *problems)
{
    if (count_observers(attempt) == 0)
        return;
    set_aside(&attempt->ticks, &ticked, attempt, arena, problems);
    set_aside(&attempt->tallies, &counted, attempt, arena, problems);
    set_aside(&attempt->marks, &judged, attempt, arena, problems);
}
