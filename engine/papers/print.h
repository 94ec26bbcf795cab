// SPDX-License-Identifier: Apache-2.0
// print.h -- what printed forms share: frame, head, both languages, dates, signatures
#ifndef KOMPETEN_PAPERS_PRINT_H
#define KOMPETEN_PAPERS_PRINT_H

#include "forms.h"

// The document: style, and "KONSEP / DRAFT" across every page where the forms are not final.
void print_begin(struct page *page, const struct forms *forms, const char *title);
void print_end(struct page *page);

// One form begins on a page of its own: its number and name in both languages.
void print_form(struct page *page, const struct forms *forms, const char *no, const char *indonesian,
                const char *english);
void print_form_end(struct page *page);
// Scheme, test place, assessors, and, where `entrant` is not NULL, the candidate.
void print_head(struct page *page, const struct forms *forms, const struct entrant *entrant);

void print_both(struct page *page, const char *indonesian, const char *english);
void print_say(struct page *page, struct say say); // {"id","en"}: the Indonesian, and the English small beneath
// A member of a record that is {"en","id"}.
void print_record_say(struct page *page, const struct record *record, uint32_t object, const char *key);
// A number of a record with a decimal comma, at most three places where it does not end.
void print_number(struct page *page, struct text number, int32_t places);
// "18 November 2026"; as it is where it is no date.
void print_date(struct page *page, struct text date);
// "Rabu"; nothing where it is no date.
const char *print_weekday(struct text date);
// A unit of measurement behind a number; nothing for a plain number.
void print_unit(struct page *page, struct text unit);
// An outcome in both languages.
void print_outcome(struct page *page, enum outcome outcome);
// A box that is ticked or not.
void print_box(struct page *page, bool ticked);

// Lines for the hand: a text, and so many lines.
void print_lines(struct page *page, const char *indonesian, const char *english, int lines);
// Lines and the signatures below them, on one page.
void print_close(struct page *page, const struct forms *forms, const struct entrant *entrant,
                 const char *indonesian, const char *english);
// Signatures: the candidate where `entrant` is not NULL, and every assessor.
void print_signatures(struct page *page, const struct forms *forms, const struct entrant *entrant);

struct text session_member(const struct day *day, const char *key);
// The assessors of a candidate's paper; those of the session where it names none.
const struct list *assessors_of(const struct forms *forms, const struct entrant *entrant);

#endif
