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

void record_criteria(struct record_writer *r); // record_criteria.c
void record_measures(struct record_writer *r); // record_measures.c
void record_scope(struct record_writer *r);
void record_units(struct record_writer *r); // record_units.c
void record_problems(struct record_writer *r);

#endif
