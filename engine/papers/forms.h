// SPDX-License-Identifier: Apache-2.0
// forms.h -- the forms that a certifying body asks for, filled from the papers of a class
//
// Names and national numbers come from the people file while a form is written, and are kept nowhere else. What
// the engine cannot conclude, and whoever was not there, is never written down as not yet competent.
#ifndef KOMPETEN_PAPERS_FORMS_H
#define KOMPETEN_PAPERS_FORMS_H

#include "../day/day.h"
#include "../model/record.h"
#include "../model/scheme.h"

// What a form says of a unit, and of a candidate.
enum outcome {
    OUTCOME_K,        // competent
    OUTCOME_BK,       // not yet competent
    OUTCOME_PL,       // further assessment: not conclusive, or an assessor asks for it
    OUTCOME_ABSENT,   // not assessed
    OUTCOME_DISPUTED, // the assessors contradict each other
    OUTCOME_UNKNOWN,  // there is no record
    OUTCOMES
};

struct entrant {
    const struct seat *seat;
    const struct person *person; // NULL: the people file has none, or names are left out
    const struct submission *paper;
    struct record record;
    bool scored;   // there is a record of this very submission
    bool computed; // the outcome is the engine's alone: nobody recommended
    bool differs;  // an assessor says something else than was computed
    enum outcome outcome;
};

struct forms {
    struct day *day;
    struct entrant *entrants; // [count], in the order of the class
    uint32_t count;
    const struct scheme *scheme; // NULL: none was given
    bool final;                  // every difference has its reason; else the forms are a draft
    kmp_problems *problems;
};

// entrants.c

// Reads the records of a class beside its submissions. `named`: with the people file.
kmp_status forms_read(struct forms *out, struct day *day, bool named, kmp_problems *problems);
// What a form says of unit number `index` of a record, from the computed verdict and what assessors
// recommended.
enum outcome unit_outcome(const struct entrant *entrant, uint32_t unit);
// The same of all its units together; says too whether it is the engine's alone, and where an assessor differs.
enum outcome entrant_outcome(struct entrant *entrant);
// "Kompeten", "K": as forms in both languages say it.
const char *outcome_word(enum outcome outcome); // Indonesian
const char *outcome_english(enum outcome outcome);
const char *outcome_short(enum outcome outcome); // "K", "BK", "PL", "TH", "-"
// What was computed of a unit, as an outcome.
enum outcome computed_outcome(const struct record *record, uint32_t unit);
uint32_t outcome_count(const struct forms *forms, enum outcome outcome);
// The name of an entrant, or the number where there is no name.
struct text entrant_name(const struct entrant *entrant);
// The members of an array in a record: each node from the first on.
uint32_t record_first(const struct record *record, uint32_t list);
// The code of a unit and its title; the whole task where the rubric names no unit.
struct text unit_code(const struct record *record, uint32_t unit);

// checks.c: what stands against printing the forms as final, as errors, or as warnings of a draft. `named`:
// names are asked for, `with_nik`: national numbers too.
kmp_status forms_check(const struct forms *forms, bool named, bool with_nik);

// The forms. One file each.
void form_ia01(struct page *page, const struct forms *forms);
void form_ia11(struct page *page, const struct forms *forms);
void form_ak02(struct page *page, const struct forms *forms);
void form_ak05(struct page *page, const struct forms *forms);
void form_minutes(struct page *page, const struct forms *forms);
void form_participants(struct page *page, const struct forms *forms);

#endif
