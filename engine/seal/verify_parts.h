// SPDX-License-Identifier: Apache-2.0
// verify_parts.h -- what the files that verify share
#ifndef KOMPETEN_SEAL_VERIFY_PARTS_H
#define KOMPETEN_SEAL_VERIFY_PARTS_H

#include "bundle.h"
#include "jwt.h"
#include "paper.h"
#include "schema.h"
#include "status.h"
#include "terms.h"
#include "trust.h"

enum verify_check {
    CHECK_CONTEXTS,
    CHECK_SCHEMA,
    CHECK_TERMS,
    CHECK_SIGNATURE,
    CHECK_ISSUER,
    CHECK_DATES,
    CHECK_STATUS,
    CHECK_ENDORSEMENT,
    CHECK_EVIDENCE,
    CHECK_BUNDLE,
    CHECKS
};
enum verify_outcome { OUTCOME_NOT_ASKED, OUTCOME_PASSED, OUTCOME_FAILED };

// A credential in a learner record: in the record's own text, or a JWT in an envelope.
struct inside {
    uint32_t node; // in the learner record
    const struct tape *tape;
    uint32_t object;
    const struct jwt *jwt; // NULL: it has a proof of its own
    kmp_status status;     // why an envelope could not be opened
};

struct verifying {
    struct arena *arena;
    kmp_problems *problems;
    const kmp_verify_options *options;
    const struct trust *trust; // NULL: nobody is believed by name
    const struct tape *tape;
    uint32_t object;
    const struct jwt *jwt;        // NULL: the proof is embedded
    const struct trusted *issuer; // found in the trust list
    struct inside *inside;        // of a learner record
    uint32_t inside_count;
    enum verify_outcome outcome[CHECKS];
};

// verify_open.c: a credential, JSON or JWT, as a tape; the claims of a JWT are held against it and taken out. No text in
// `jwt->whole` where it is none.
kmp_status verify_open(struct tape *out, struct jwt *jwt, struct arena *arena, struct text text, const char *name,
                       kmp_problems *problems);
// verify.c: contexts, schema, terms, signature, issuer, dates of one object
kmp_status verify_object(struct verifying *v);
struct text verify_issuer(const struct tape *tape, uint32_t object);
// The Ed25519 key that a proof names, if it is one of the issuer's; sets v->issuer where the trust list has it.
kmp_status verify_key(struct public_key *out, unsigned char bytes[ED25519_PUBLIC], struct verifying *v,
                      struct text method);
// Whether the key could still sign then.
kmp_status verify_retired(struct verifying *v, const struct public_key *key, struct text created);
// Whether the issuer is on the trust list; a warning where there is none.
kmp_status verify_trusted(struct verifying *v);
// verify_beside.c: what lies beside a credential
kmp_status verify_status(struct verifying *v);
kmp_status verify_endorsements(struct verifying *v);
kmp_status verify_evidence(struct verifying *v);
// verify_bundle.c: finds what is in a learner record and opens it, KMP_NO_MEMORY where it cannot; then asks of it all
kmp_status verify_find_inside(struct verifying *v);
kmp_status verify_bundle(struct verifying *v);

#endif
