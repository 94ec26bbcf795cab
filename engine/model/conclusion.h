// SPDX-License-Identifier: Apache-2.0
// conclusion.h -- the record that several attempts against a scheme come to
#ifndef KOMPETEN_MODEL_CONCLUSION_H
#define KOMPETEN_MODEL_CONCLUSION_H

#include "../base/clock.h"
#include "repeat.h"
#include "resit.h"
#include "scheme.h"

// What a record says of one unit of the scheme; all of a unit's entries stand from the earliest to the latest.
struct basis {
    const struct record *record;
    uint32_t node;          // the unit in it
    enum verdict verdict;   // there
    int64_t day;            // of the test, by the calendar of that workshop
    char on[CLOCK_DATE];    // the same
    char until[CLOCK_DATE]; // last day of validity; "": it does not expire
    struct text result;     // hash of the result that it stands on
    struct text submission; // hash of the submission of that result; no text: not known
};

struct concluded_unit {
    const struct scheme_unit *unit;
    const struct basis *ground; // the latest that is valid; NULL: none
    enum verdict verdict;
    struct text *required, *seen; // KUK, sorted and each once
    uint32_t required_count, seen_count;
};

// An attempt of the plan to complete the scheme.
struct resit_attempt {
    struct text rubric; // no text: no rubric of the scheme covers these units
    uint64_t units;     // bit i: unit i of the scheme
};

// The attempts at one rubric that says how they become one score.
struct combined {
    const struct tape
        *tape; // where the rubric and its rule stand, and the object that has "out_of", "round", "rule"
    uint32_t rubric, told;
    struct attempts rule;
    struct repeat *repeats; // from the earliest to the latest
    uint32_t count, room;
    struct exact sum, score; // score: rounded as the rubric says; absent: cannot be told
    kmp_truth mastered;
};

struct conclusion {
    const struct scheme *scheme;
    const struct record *latest; // whose session and purpose it takes over
    char on[CLOCK_DATE];
    enum verdict verdict;
    struct concluded_unit *units; // [scheme->units.count]
    struct text *from;            // result hashes, sorted
    uint32_t from_count;
    struct combined *combined; // sorted by the rubric's id, version and hash
    uint32_t combined_count;
    uint64_t lacking; // bit i: unit i
    struct resit_attempt *plan;
    uint32_t plan_count;
    const kmp_problems *problems; // sorted
    const char *build;
};

// Writes the record of kind conclusion, canonical JSON.
kmp_status conclusion_write(struct writer *w, struct arena *arena, const struct conclusion *conclusion);

#endif
