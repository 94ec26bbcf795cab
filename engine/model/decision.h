// SPDX-License-Identifier: Apache-2.0
// decision.h -- what a certification body decided about a record
#ifndef KOMPETEN_MODEL_DECISION_H
#define KOMPETEN_MODEL_DECISION_H

#include "shape.h"

enum decided { DECIDED_K, DECIDED_BK };
extern const char *const decided_words[];

struct decided_by {
    struct shaped shaped;
    struct text body;
    struct list people; // struct text
};

// Numbers of certificates, registers and forms are whatever the body writes.
struct decision {
    struct shaped shaped;
    int64_t version;
    struct text result_sha256;
    struct decided_by by;
    struct text at;
    int32_t verdict;   // enum decided
    struct list units; // struct text: granted
    struct text minutes_no, decree_no, certificate_no, registration_no, blanko_no, reason;
    struct text valid_until, retain_until; // dates
    struct text supersedes;                // hash of an earlier decision
    struct text appeal_sha256;             // of the appeal that it follows
    struct tape tape;
};
extern const struct shape decision_shape;

kmp_status decision_read(struct decision *out, struct arena *arena, const char *json, size_t size,
                         const char *name, kmp_problems *problems);
void decision_write(struct writer *w, const struct decision *decision);

#endif
