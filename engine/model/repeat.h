// SPDX-License-Identifier: Apache-2.0
// repeat.h -- the attempts of one candidate at one rubric, as their records tell them
#ifndef KOMPETEN_MODEL_REPEAT_H
#define KOMPETEN_MODEL_REPEAT_H

#include "record.h"

struct repeat {
    struct text result, submission; // hashes; of no text: not known
    struct text to;                 // when its test ended
    struct text verdict;
    int64_t day, ms, attempt; // day by the calendar of that workshop
    struct exact value;       // exact score on the rubric's full total; absent: it has none
    uint32_t index;           // of its record among those that are ranked
    struct exact weight;      // its share in what they come to; absent: cannot be told
};

// What an attempt's record says of itself; `result` is its hash, or no text.
struct repeat repeat_of_record(const struct record *record, struct text result);
// What a conclusion kept of an attempt: an entry of its combined[].attempts.
struct repeat repeat_of_entry(const struct tape *tape, uint32_t entry);

// Sorts from the earliest to the latest and keeps one of each submission, the one that stands last. Gives how
// many are left.
uint32_t repeat_sort(struct repeat *repeats, uint32_t count);

// How the record's rubric makes one of several attempts; false where it does not. `problems` may be NULL.
bool repeat_rule(struct attempts *out, struct arena *arena, const struct tape *tape, uint32_t rule,
                 kmp_problems *problems);

#endif
