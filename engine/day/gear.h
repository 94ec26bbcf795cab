// SPDX-License-Identifier: Apache-2.0
// gear.h -- the instruments of a class: which reads what, how finely, and until when it is calibrated
#ifndef KOMPETEN_DAY_GEAR_H
#define KOMPETEN_DAY_GEAR_H

#include "columns.h"
#include "grid.h"

struct tool {
    struct text id, kind, unit, until; // until: a date, or no text: not known
    struct text reads;                 // as written: "dose, shots.time"
    struct exact step;                 // absent: not known
    uint32_t row;                      // in the list
};

struct gear {
    struct tool *tools;
    uint32_t count;
};

// Reads a list of instruments: CSV with the columns id, kind, resolution, unit, calibrated_until, reads. Every
// fault is an error with its cell.
kmp_status gear_read(struct gear *out, struct arena *arena, const struct ground *ground, const char *name,
                     const char *bytes, size_t size, kmp_problems *problems);
// The instrument that reads a column; NULL: none is named.
const struct tool *gear_for(const struct gear *gear, const struct column *column);
// The list as it is kept.
void gear_write(struct page *page, const struct gear *gear);

// A reading that is taken with a gauge, and what is judged by it.
struct gauged {
    const kmp_field *field, *table; // table NULL: a field of its own
    const char *name;               // "shots.dose"
    const char *limits;             // "dose 18..20 g, yield"; "": not known; NULL: nothing of this rubric
};

// All of a task's, without their limits; NULL where memory is short.
struct gauged *gear_gauged(uint32_t *count, struct arena *arena, const struct ground *ground);

// Holds the instruments against the readings that something is judged by, on `day`; a warning for each unfit
// one.
struct readiness {
    uint32_t fields, fit;
};
struct readiness gear_check(struct arena *arena, const struct gear *gear, const struct gauged *gauged,
                            uint32_t count, int64_t day, const char *list, kmp_problems *problems);

#endif
