// SPDX-License-Identifier: Apache-2.0
// proof.h -- Data Integrity proofs: eddsa-rdfc-2022 for credentials, eddsa-jcs-2022 for papers of our own
#ifndef KOMPETEN_SEAL_PROOF_H
#define KOMPETEN_SEAL_PROOF_H

#include "../base/writer.h"
#include "rdf.h"

enum { PROOF_HASH = 64, ED25519_PUBLIC = 32, ED25519_SECRET = 64 };

#define PROOF_RDFC "eddsa-rdfc-2022"
#define PROOF_JCS "eddsa-jcs-2022"

// What a proof is made with.
struct signing {
    const unsigned char *secret; // ED25519_SECRET bytes
    const char *method;          // URL of the key
    const char *created;         // RFC 3339
    const char *vocab;           // see rdf_source
};

// Writes the object at `source` with a proof in a list; one that it has already is replaced.
kmp_status proof_make(struct writer *out, struct arena *arena, const struct rdf_source *source,
                      const struct signing *signing, kmp_problems *problems);
// What is signed: the hash of the proof's statements without its value, then that of the object's.
kmp_status proof_hash(unsigned char out[PROOF_HASH], struct arena *arena, const struct rdf_source *object,
                      const struct rdf_source *proof, kmp_problems *problems);

struct proof {
    uint32_t node;
    struct text method, created;
    unsigned char signature[64];
};

// Of the proofs of this suite for assertions the first by a key of this issuer, else the first. A proof that
// builds on another one (previousProof) is not asked: KMP_CREDENTIAL_CHAIN where it is the issuer's only one.
// KMP_CREDENTIAL_NO_PROOF where there is none at all.
kmp_status proof_find(struct proof *out, const struct tape *tape, uint32_t object, const char *suite,
                      struct text issuer, kmp_problems *problems);
// KMP_OK: signed by this key. KMP_CREDENTIAL_SIGNATURE: not.
kmp_status proof_check(struct arena *arena, const struct rdf_source *object, const struct proof *proof,
                       const unsigned char key[ED25519_PUBLIC], kmp_problems *problems);

// ---- proof_jcs.c: the object as RFC 8785 writes it, so that order and every byte of it are signed ----

// Writes the object at the root of `tape`, which has no proof and no contexts, with a proof in a list.
kmp_status proof_jcs_make(struct writer *out, struct arena *arena, const struct tape *tape,
                          const struct signing *signing, kmp_problems *problems);
// As proof_check, of the object at `object`.
kmp_status proof_jcs_check(struct arena *arena, const struct tape *tape, uint32_t object,
                           const struct proof *proof, const unsigned char key[ED25519_PUBLIC],
                           kmp_problems *problems);

// ---- what both suites share ----

// The proof as an object; without proofValue where `value` is NULL.
void proof_write(struct writer *w, const char *suite, const struct signing *signing, const char *value);
// The object with this proof in a list, in the place of one that it has.
void proof_write_with(struct writer *w, struct arena *arena, const struct tape *tape, uint32_t object,
                      const char *suite, const struct signing *signing, const char *value);

#endif
