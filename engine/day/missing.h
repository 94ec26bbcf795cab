// SPDX-License-Identifier: Apache-2.0
// missing.h -- what one candidate's submission does not have yet, while it is looked for
#ifndef KOMPETEN_DAY_MISSING_H
#define KOMPETEN_DAY_MISSING_H

#include "day.h"

struct search {
    struct writer *w;
    struct day *day;
    const struct draft *draft;
    const struct tape *record; // NULL: the submission cannot be scored as it stands
    uint32_t found;
};

struct lack {
    const char *kind; // "reading", "rows", "findings" (or that there are none), "tick", "count", "mark",
                      // "measure", "recommendation"
    struct text id, en, id_label;
    enum column_kind column;
    uint32_t slot, row, count; // row from 1, 0: none
    struct text tool;
    struct say station;
};

// Writes the lack, with those who can supply it.
void lack_write(struct search *s, const struct lack *lack);
// Whether an assessor has given this.
bool lack_given(const struct search *s, enum column_kind kind, uint32_t slot, struct text assessor);

// missing_readings.c: readings and rows of the task.
void seek_readings(struct search *s);
// missing_given.c: ticks, counts and marks, and what each assessor recommends for each unit.
void seek_given(struct search *s);
void seek_recommendations(struct search *s);

#endif
