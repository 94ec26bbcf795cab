// SPDX-License-Identifier: Apache-2.0
// evidence.h -- one attempt's readings by slot, as exact numbers in the units that the task declares
//
// This is all that goes over the line of trust: no candidate, no session, no assessor.
#ifndef KOMPETEN_MODEL_EVIDENCE_H
#define KOMPETEN_MODEL_EVIDENCE_H

#include "places.h"
#include "submission.h"

enum cell_state { CELL_ABSENT, CELL_GIVEN, CELL_REFUSED };

struct cell {
    kmp_num number;   // quantity, count
    const char *text; // text, date; NUL-terminated
    int32_t choice;
    uint32_t node; // where it stands in the submission
    uint8_t state; // enum cell_state
    bool flag;
};

// The readings of a field: cells[count]; of a table: cells[count][column_count].
struct slot {
    struct cell *cells;
    uint32_t count;
    uint32_t node; // 0: the evidence has no such key
    bool usable;   // enough readings, none missing or refused; a table: rows, or none and the flag says so;
                   // what is counted: as many as the count says
    bool refused;  // what stands there has no cells: too many, or no list where a table is asked for
};

struct evidence {
    const kmp_task *task;
    struct slot *slots; // [task->field_count]
    bool whole;         // all of them are usable
};

// The unit of a quantity; "" for every other kind.
const char *field_unit(const kmp_field *field);

// How a rubric wants instruments to be taken.
enum instruments { INSTRUMENTS_NOTED, INSTRUMENTS_REQUIRED };

// Reads the evidence of a submission by the places of its task. What cannot be used (no number, another
// dimension, implausible, too fine, too many; under INSTRUMENTS_REQUIRED also an unknown, expired or too coarse
// instrument) is refused with a warning; what is missing is a warning where the field asks for it, and always
// in a list. Only a key that nobody declared, and a faulty note, is an error: its status is given. What an
// instrument's papers lack is said once, not for every reading. `attempt` is read: tape, evidence, instruments,
// taken.
kmp_status evidence_read(struct evidence *out, struct arena *arena, const struct places *places,
                         const struct submission *attempt, enum instruments policy, kmp_problems *problems);

// Pointer to a reading, also where it is missing: "/evidence/disc/3", "/evidence/dose",
// "/evidence/rows/0/height"; to a row where the column is EVIDENCE_WHOLE, to the whole field where the row or
// index is. Never NULL.
#define EVIDENCE_WHOLE UINT32_MAX
const char *evidence_pointer(struct arena *arena, const struct evidence *evidence, kmp_at at);

#endif
