// SPDX-License-Identifier: Apache-2.0
// trust.h -- whom a verifier believes, and with which keys
#ifndef KOMPETEN_SEAL_TRUST_H
#define KOMPETEN_SEAL_TRUST_H

#include "key.h"

struct trusted {
    struct shaped shaped;
    struct text id, name;
    struct list keys; // struct public_key
};

struct trust {
    struct shaped shaped;
    int64_t version;
    struct list issuers; // struct trusted
};

kmp_status trust_read(struct trust *out, struct arena *arena, kmp_text text, kmp_problems *problems);
// NULL: not on the list.
const struct trusted *trust_find(const struct trust *trust, struct text issuer);
const struct public_key *trust_key(const struct trusted *issuer, struct text id);

#endif
