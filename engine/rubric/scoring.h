// SPDX-License-Identifier: Apache-2.0
// scoring.h -- what the files share that find one criterion's points: score.c, observe.c, marks.c, measure.c
#ifndef KOMPETEN_RUBRIC_SCORING_H
#define KOMPETEN_RUBRIC_SCORING_H

#include "match.h"
#include "score.h"

// What was given, sorted by criterion: items[first[i]] up to items[first[i + 1]] belong to criterion i, in the
// order of the paper.
struct given {
    const void **items; // NULL: not sorted yet
    uint32_t *first;    // [criteria + 1]
};

// One attempt being scored.
struct scoring {
    const struct plan *plan;
    const struct submission *attempt;
    const struct measures *measures;
    const struct score_beside *beside;
    struct arena *arena;
    kmp_problems *problems;
    bool failed; // no memory
    struct given ticks, tallies, marks;
    struct award *award; // of the criterion whose points are being found
};

// Finds what was seen of one criterion: its ticks, counts, marks or measured values.
typedef void find_seen(struct scoring *s, struct scored *scored);
find_seen seen_in_measures;               // measure.c
find_seen seen_in_ticks, seen_in_tallies; // observe.c
find_seen seen_in_marks;                  // marks.c

// Finds the points of a criterion whose seen things are there: sets missing, and of its award level, points or
// bounds, and say.
typedef void find_points(struct scoring *s, struct scored *scored);
find_points points_from_measure, points_from_function; // measure.c
find_points points_from_ticks, points_from_tallies;    // observe.c
find_points points_from_marks;                         // marks.c

// precedent.c: what was seen of a criterion as a key; false where that is more than fits in one, or where
// nothing is kept.
bool precedent_key_of(struct precedent_key *out, const struct scoring *s, const struct scored *scored);

// Where things of one kind have what they share.
struct given_kind {
    size_t size, criterion, place;
};
#define GIVEN_KIND(type)                                                                                       \
    {                                                                                                          \
        sizeof(type), offsetof(type, criterion), offsetof(type, place)                                         \
    }

// Sorts the items of a list; false where there is no memory.
bool sort_given(struct given *out, struct scoring *s, const struct list *list, const struct given_kind *kind);
// Pointers to the items of `list` that belong to a criterion; `given` keeps them sorted.
static inline const void **collect(struct scoring *s, struct given *given, const struct list *list,
                                   const struct given_kind *kind, const struct criterion *criterion,
                                   uint32_t *count)
{
    *count = 0;
    if (given->items == NULL && !sort_given(given, s, list, kind)) {
        s->failed = true;
        return NULL;
    }
    size_t index = (size_t)(criterion - plan_criterion(s->plan, 0));
    *count = given->first[index + 1] - given->first[index];
    return &given->items[given->first[index]];
}

// A new award for a criterion whose points are to be found; false where there is no memory.
bool begin_award(struct scoring *s, struct scored *scored);
// Takes over what was chosen; a missing value or an open choice makes the criterion missing.
void take_choice(struct scoring *s, struct scored *scored, struct choice choice, bool missing);
// Says a warning about a criterion; a note where the rubric drops it when missing. Pairs end with NULL.
void say_of(struct scoring *s, const struct criterion *criterion, kmp_status status, const char *pointer,
            const char *name, const char *value, const char *name2, const char *value2);
// An exact number as text in the arena.
const char *exact_text(struct arena *arena, struct exact value);

#endif
