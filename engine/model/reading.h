// SPDX-License-Identifier: Apache-2.0
// reading.h -- one reading of evidence: from what was written to a cell, or a doubt with its reason
#ifndef KOMPETEN_MODEL_READING_H
#define KOMPETEN_MODEL_READING_H

#include "evidence.h"
#include "value.h"

// What all readings of one attempt share.
struct reader {
    struct arena *arena;
    const struct tape *tape;
    const struct submission *attempt;
    enum instruments policy;
    struct faults errors; // keys that nobody declared
    struct faults doubts; // warnings: what cannot be used
    struct faults asides; // about instruments: notes or warnings, as the policy says
    uint32_t places;      // fields and columns of the task
    uint8_t *calibration; // [instruments] as found so far
    uint8_t *instruments; // [instruments + 2][places] the same, once per instrument and place
    int64_t day;          // local day of the attempt's start
};

// A field or column, its number among all of the task, and the node of the field in the evidence.
struct place {
    const kmp_field *field;
    uint32_t number, node;
};

// Room for what is said of instruments; false where there is no memory.
bool reader_begin(struct reader *reader, const kmp_task *task);
// Reads one reading at a node into a cell of its place.
void reading_take(struct cell *cell, struct reader *reader, struct place place, uint32_t node);
// Whether the instrument of a reading lets it be used. `named` is the node of the instrument's id, 0: none.
bool instrument_suits(struct reader *reader, struct place place, uint32_t named);

#endif
