// SPDX-License-Identifier: Apache-2.0
// explain.h -- what the parts of an explanation share: the record, the language and the page being written
//
// An explanation is a page of sections, items and lines. It is written once, as JSON; text and HTML are drawn
// from that. An item that adds to the score carries its amount, so that the sum of the page is the score.
#ifndef KOMPETEN_EXPLAIN_H
#define KOMPETEN_EXPLAIN_H

#include "../engine.h"
#include "texts.h"

struct explanation {
    const struct record *record;
    const struct rubric *rubric; // the record's own, where it was given; NULL
    kmp_language language;
    struct arena *arena;
    struct writer w; // the page so far
    char line[4096]; // being put together
    size_t line_size;
    bool in_section, in_item;
    const char *section, *mark, *title; // of what is open
};

// ---- page.c: writing ----

void explain_begin(struct explanation *e);
// Closes the page; its JSON is in e->w.
void explain_end(struct explanation *e);
void explain_section(struct explanation *e, enum explain_text title);
// An item of the section. `mark`: "K", "BK" ... or NULL. `id` and `amount` (an exact number) may be NULL.
void explain_item(struct explanation *e, const char *mark, const char *title, const char *id,
                  const char *amount);
// Adds text to the line at hand; a line feed at its end finishes the line, which belongs to the item, the
// section or the head of the page.
void explain_print(struct explanation *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
// A word of the explanation in its language.
const char *explain_word(const struct explanation *e, enum explain_text word);

// ---- record.c: reading the record ----

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

// ---- the parts of the page ----

// criteria.c
void explain_criteria(struct explanation *e);
// problems.c: what is missing and who can supply it; what was noted.
void explain_problems(struct explanation *e);
// sums.c: what contributions and changes add up to; the changes; sub-totals, time and grade.
struct exact explain_sum(struct explanation *e);
void explain_changes(struct explanation *e);
void explain_groups(struct explanation *e);
// conclusion.c: what only a conclusion has: its scheme, a unit's day and validity, what to take again.
void explain_scheme(struct explanation *e);
void explain_validity(struct explanation *e, uint32_t unit);
void explain_resits(struct explanation *e);
// attempts.c: what several attempts come to, attempt by attempt.
void explain_combined(struct explanation *e);
// smallest.c: what has to change, at the least, for a not_yet to become competent; needs the rubric.
void explain_smallest(struct explanation *e);

// body.c: a decision or an appeal, which are no records; the page is begun and ended there.
bool explain_is_of_body(const kmp_text *json, struct arena *arena);
kmp_status explain_of_body(struct explanation *e, const kmp_text *json, const char *name,
                           kmp_problems *problems);

// ---- drawing a page: from its JSON, as text to read and as HTML to print ----

void draw_text(struct writer *out, const struct tape *page);
void draw_html(struct writer *out, const struct tape *page);

#endif
