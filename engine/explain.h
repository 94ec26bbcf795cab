// SPDX-License-Identifier: Apache-2.0
// explain.h -- what the parts of an explanation share: the record, the language and the page being written
#ifndef KOMPETEN_EXPLAIN_H
#define KOMPETEN_EXPLAIN_H

#include "engine.h"
#include "explain_texts.h"

struct explanation {
    const struct record *record;
    kmp_engine *engine;
    kmp_language language;
    struct arena *arena;
    char *text; // grows in the arena; NULL after a failed allocation
    size_t size, room;
};

// Adds formatted text to the page.
void explain_print(struct explanation *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
// A word of the explanation in its language.
const char *explain_word(const struct explanation *e, enum explain_text word);
// The member of an object as text; NULL where it is absent or null.
const char *explain_text(struct explanation *e, uint32_t object, const char *key);
// Index of an object's member that is not null; 0: none.
uint32_t explain_member(const struct explanation *e, uint32_t object, const char *key);
// {"en", "id"} in the language, or in the other one.
const char *explain_say(struct explanation *e, uint32_t object, const char *key);
bool explain_true(const struct explanation *e, uint32_t object, const char *key);
// A number of the record as a person reads it: to `decimals` places, or, below 0, exact; a decimal that does
// not end is cut to three.
const char *explain_number(struct explanation *e, uint32_t object, const char *key, int32_t decimals);

// explain_sums.c: the score before the rubric rounds it, from its contributions and changes; each change; sub-totals,
// the grade and the time.
struct exact explain_sum(struct explanation *e);
void explain_changes(struct explanation *e);
void explain_groups(struct explanation *e);
// explain_conclusion.c: the scheme, a unit's day and validity, what is to be taken again.
void explain_scheme(struct explanation *e);
void explain_validity(struct explanation *e, uint32_t unit);
void explain_resits(struct explanation *e);
// explain_criteria.c
void explain_criteria(struct explanation *e);
// explain_problems.c: what is missing and who can supply it; what was noted.
void explain_problems(struct explanation *e);

#endif
