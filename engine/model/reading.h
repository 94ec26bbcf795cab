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

// The members of {"value", "unit", "instrument", "note"}; 0: not there. `object`: 0 where the value stands
// alone. `field`: what the reading belongs to.
struct parts {
    uint32_t value, unit, instrument, note, object, field;
};

// With room for what is found of instruments; false where there is no memory, which is said.
bool reader_begin(struct reader *out, struct arena *arena, const struct tape *tape,
                  const struct submission *attempt, const struct places *places, enum instruments policy,
                  kmp_problems *problems);
// Finds the parts of the reading at a node.
void reading_apart(struct parts *out, struct reader *reader, const struct place *place, uint32_t field,
                   uint32_t node);
// Reads the value among the parts into a cell, which holds none yet.
void reading_judge(struct cell *cell, struct reader *reader, const struct place *place,
                   const struct parts *parts);
// Both: reads one reading at a node into a cell of its place. `field`: node of its field in the evidence.
void reading_take(struct cell *cell, struct reader *reader, const struct place *place, uint32_t field,
                  uint32_t node);

// Whether the instrument of a reading lets it be used: it suits, or what is doubtful is only noted. `named` is
// the node of the instrument's id, 0: none.
bool instrument_suits(struct reader *reader, const struct place *place, uint32_t field, uint32_t named);

// evidence_settle.c: all readings have been taken: which fields can be used, and what is missing. The status is
// that of `errors`, or KMP_NO_MEMORY.
kmp_status evidence_settle(struct evidence *evidence, struct reader *reader);
// What is not there has no node: `pointer` says where it would be, and `node` is the last one on the way to it.
void evidence_say_missing(struct reader *reader, uint32_t node, const char *pointer, kmp_status status,
                          const char *field, const char *flag);
void evidence_say_number(struct reader *reader, uint32_t node, kmp_status status, const kmp_field *field,
                         uint32_t expected, uint32_t found);

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
