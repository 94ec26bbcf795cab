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
    const struct places *places;
    enum instruments policy;
    struct faults errors; // keys that nobody declared
    struct faults doubts; // warnings: what cannot be used
    struct faults asides; // about instruments: notes or warnings, as the policy says
    struct cell *singles; // [fields] room for one reading of each
    uint8_t *opinions;    // of the instruments, as found so far: instruments.c
    uint32_t instrument;  // the one named last
};

// Room for what is found of instruments; false where there is no memory.
bool reader_begin(struct reader *reader);
// Reads one reading at a node into a cell of its place. `field`: node of its field in the evidence.
void reading_take(struct cell *cell, struct reader *reader, const struct place *place, uint32_t field,
                  uint32_t node);
// Whether the instrument of a reading lets it be used. `named` is the node of the instrument's id, 0: none.
bool instrument_suits(struct reader *reader, const struct place *place, uint32_t field, uint32_t named);

#endif
