// SPDX-License-Identifier: Apache-2.0
// smallest.h -- what the search for the smallest change shares with those who tell it in marks and
// measures
#ifndef KOMPETEN_EXPLAIN_SMALLEST_H
#define KOMPETEN_EXPLAIN_SMALLEST_H

#include "../model/scorecard.h"
#include "explain.h"

// A criterion whose points may change.
struct move {
    uint32_t criterion;
    uint32_t node;                     // of the criterion in the record
    struct exact best, gain;           // the best points there are, and what they add
    struct exact points;               // what they become; absent: they stay
    bool forced;                       // without it nothing helps
    const struct readings *readings;   // where its points come from numbers
    const struct judgement *judgement; // where several assessors judge it
};

struct search {
    struct explanation *e;
    const struct plan *plan;
    struct scorecard card; // as the record has it
    struct submission attempt;
    struct move *moves; // forced ones first, then by gain
    uint32_t count, forced;
    struct arena scratch;
    uint32_t tries;
};

// Whether the attempt is competent when the moves are made.
bool smallest_is_competent(struct search *s);
// A number as text; a decimal that does not end stays a fraction.
const char *smallest_number(struct search *s, struct exact value);

// The values nearest to what was measured or counted with which it is competent, and the move's points become
// what they give; to be told one a line. NULL where points do not come from numbers, or one is missing.
// readings.c
struct readings *smallest_readings(struct search *s, struct move *move);
void smallest_tell_readings(struct search *s, const struct readings *readings);

// The marks that the assessors would have to give otherwise, the fewest, and of those the nearest; the move's
// points become what they give. NULL where there is one mark at most, or they were not searched through.
// marks.c
struct judgement *smallest_marks(struct search *s, struct move *move);
void smallest_tell_marks(struct search *s, const struct judgement *judgement);

#endif
