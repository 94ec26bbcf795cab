// SPDX-License-Identifier: Apache-2.0
// record_parts.h -- the larger parts of a record, each written by a function of its own
#ifndef KOMPETEN_MODEL_RECORD_PARTS_H
#define KOMPETEN_MODEL_RECORD_PARTS_H

#include "record.h"

struct record_writer {
    struct writer *w;
    struct arena *arena;
    const struct record_papers *papers;
};

void write_say(struct writer *w, struct say say); // {"en": ..., "id": ...}; null without either
// Printed already.
static inline void write_members(struct writer *w, struct text members)
{
    write_raw(w, members.bytes, members.size);
}
void write_round(struct writer *w, const struct rounding *round);

void record_criteria(struct record_writer *r); // record_criteria.c
void record_measures(struct record_writer *r); // record_measures.c
void record_scope(struct record_writer *r);
// record_sums.c: keys that stand only in records of rubrics that use their words, so that all others stay as
// they were.
bool has_changes(const struct scorecard *card), has_groups(const struct scorecard *card);
bool has_sections(const struct scorecard *card), has_grades(const struct scorecard *card);
bool has_time_limit(const struct scorecard *card), has_attempts(const struct scorecard *card);
void record_adjusted(struct record_writer *r);
void record_attempts(struct record_writer *r);
void record_grade(struct record_writer *r);
void record_groups(struct record_writer *r);
void record_sections(struct record_writer *r);
void record_time(struct record_writer *r);
void record_units(struct record_writer *r); // record_units.c
void record_problems(struct record_writer *r);
// What may differ between machines, {"abi","build","caged","engine","plugin_sha256"}; record.c
void record_made_by(struct writer *w, const char *build, const char *plugin_sha256, bool caged);

#endif
