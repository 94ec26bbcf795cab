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

// Whether the instrument of a reading lets it be used: it suits, or what is doubtful is only noted. `named` is
// the node of the instrument's id, 0: none.
bool instrument_suits(struct reader *reader, const struct place *place, uint32_t field, uint32_t named);

// doubt.c: what is said. A value beyond its bounds, or whose digits cannot be used; a unit of another
// dimension; none of the choices; an instrument's calibration, which is over or unknown; its resolution, too
// coarse or not `known`.
void doubt_implausible(struct reader *reader, const kmp_field *field, uint32_t value, struct text unit);
void doubt_number(struct reader *reader, uint32_t value, kmp_status status);
void doubt_dimension(struct reader *reader, const kmp_field *field, uint32_t node, struct text unit);
void doubt_choice(struct reader *reader, const kmp_field *field, uint32_t value, struct text id);
void doubt_calibration(struct reader *reader, const struct instrument *instrument);
void doubt_resolution(struct reader *reader, const struct instrument *instrument, const kmp_field *field,
                      uint32_t node, bool known);

#endif
