// SPDX-License-Identifier: Apache-2.0
// bundle.h -- what is in a learner record, and what is in an envelope
#ifndef KOMPETEN_SEAL_BUNDLE_H
#define KOMPETEN_SEAL_BUNDLE_H

#include "../base/tape.h"

// The credentials in a learner record, as nodes; none where the object is no learner record, or has none.
struct bundle {
    uint32_t *items;
    uint32_t count;
};
// False: there is no memory.
bool bundle_read(struct bundle *out, struct arena *arena, const struct tape *tape, uint32_t object);

// Whether the node is an EnvelopedVerifiableCredential (Verifiable Credentials 2.0, 4.13): a credential that is
// a JWT and stands in another, its `id` "data:application/vc+jwt," with the JWT behind it. No text where it
// holds anything else.
bool bundle_envelope(struct text *jwt, const struct tape *tape, uint32_t node);

#endif
