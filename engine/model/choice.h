// SPDX-License-Identifier: Apache-2.0
// choice.h -- the paper that records who was chosen among equals, how, by whom and why
#ifndef KOMPETEN_MODEL_CHOICE_H
#define KOMPETEN_MODEL_CHOICE_H

#include "shape.h"
#include "submission.h"

struct chosen {
    struct shaped shaped;
    struct candidate candidate;
    struct text result; // hash of the record's result
};

struct choice {
    struct shaped shaped;
    int64_t version;               // of the format: 1
    struct text centre, programme; // of the ranking; no text: the records name none
    int64_t year;                  // 0: the records name none
    int64_t top;                   // so many are sought
    struct list among;             // struct text: result hashes of the equals, sorted
    struct list chosen;            // struct chosen
    struct text method, decided_by, why, on;
    struct tape tape;
};

extern const struct shape choice_shape;

kmp_status choice_read(struct choice *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems);
// Writes it, canonical JSON.
void choice_write(struct writer *w, const struct choice *choice);

#endif
