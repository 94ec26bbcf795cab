// SPDX-License-Identifier: Apache-2.0
// jwt.h -- credentials as VC-JWT: ES256 and RS256
#ifndef KOMPETEN_SEAL_JWT_H
#define KOMPETEN_SEAL_JWT_H

#include "key.h"

// The credential with the claims of a JWT beside its members, in compact form.
kmp_status jwt_make(kmp_text *out, struct arena *arena, const struct tape *credential, const kmp_key *key,
                    kmp_problems *problems);

// A JWT taken apart. `payload` is the credential's text.
struct jwt {
    struct text whole, kid, alg; // no kid: any of the issuer's keys
    struct text nbf, exp;        // claims of the payload, seconds; no text: none
    kmp_text payload;            // in the arena
};

// Whether this text has the form of a JWT: three parts of base64url.
bool jwt_is(struct text text);
kmp_status jwt_read(struct jwt *out, struct arena *arena, struct text text, kmp_problems *problems);
// Whether it says that it is signed by the algorithm of this key, which it is held to.
bool jwt_is_for(const struct jwt *jwt, const struct public_key *key);
// KMP_OK: signed by this key with the algorithm of its kind. KMP_CREDENTIAL_SIGNATURE: not.
// KMP_CREDENTIAL_ALGORITHM: by another one.
kmp_status jwt_check(const struct jwt *jwt, const struct public_key *key, kmp_problems *problems);

#endif
