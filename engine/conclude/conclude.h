// SPDX-License-Identifier: Apache-2.0
// conclude.h -- what the files of a conclusion share: the records as they were given and what was gathered from
// them
#ifndef KOMPETEN_CONCLUDE_H
#define KOMPETEN_CONCLUDE_H

#include <kompeten/papers.h>

#include "../engine.h"
#include "../model/conclusion.h"

// One record as it was given.
struct given {
    struct record record;
    const char *name;
    char result[HASH_TEXT];
    int64_t day, ms; // when its test ended
    bool counts;
};

struct gathering {
    struct arena *arena;
    const struct scheme *scheme;
    struct given *given;
    uint32_t count;
    int64_t on;
    struct basis **grounds; // [units]: lists from the earliest to the latest
    uint32_t *ground_count, *ground_room, combined_room;
    kmp_problems *said;
    bool starved; // memory was short where something was said
    struct conclusion out;
};

// The text of a member; no text where it is absent or `object` is 0.
struct text conclude_text(const struct record *record, uint32_t object, const char *key);
// The same as a string in the arena, for what is said; never NULL.
const char *conclude_string(struct gathering *g, struct text text);
// Whether a later submission among the records replaces this one.
bool conclude_superseded(const struct gathering *g, struct text submission);
// Says something of a whole record. Its hash tells it from others in the conclusion, its name tells the caller.
void conclude_say(struct gathering *g, const struct given *given, kmp_severity severity, kmp_status status,
                  const char *found, const char *expected);

// units.c: the grounds of each unit from the records that count, in order of time.
kmp_status conclude_take_units(struct gathering *g);
// The KUK of one unit: the latest attempt that looked at one has the last word of it.
kmp_status conclude_kuk(struct gathering *g, uint32_t index);
// attempts.c: the one score of several attempts, by rubric.
kmp_status conclude_combine(struct gathering *g);
// What that score leaves of a unit that would be competent: all of it, unless its rubric makes the score a
// need.
enum verdict conclude_need(struct gathering *g, uint32_t index);
// verdicts.c: per unit, overall, and the attempts that would complete the scheme.
kmp_status conclude_judge(struct gathering *g);
kmp_status conclude_plan(struct gathering *g);

#endif
