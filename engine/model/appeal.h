// SPDX-License-Identifier: Apache-2.0
// appeal.h -- what a candidate appealed against, and what came of it
#ifndef KOMPETEN_MODEL_APPEAL_H
#define KOMPETEN_MODEL_APPEAL_H

#include "shape.h"

enum appeal_outcome { APPEAL_UPHELD, APPEAL_REJECTED, APPEAL_REASSESS };
extern const char *const appeal_outcome_words[];

struct appeal {
    struct shaped shaped;
    int64_t version;
    struct text against_sha256, filed_at, grounds;
    struct list panel;             // struct text: who heard it
    int32_t outcome;               // enum appeal_outcome
    struct text new_result_sha256; // no text: rejected
    struct tape tape;
};
extern const struct shape appeal_shape;

kmp_status appeal_read(struct appeal *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems);
void appeal_write(struct writer *w, const struct appeal *appeal);

#endif
