// SPDX-License-Identifier: Apache-2.0
// key.h -- a key's file: what everybody may know of it, and its secret, sealed with a passphrase
#ifndef KOMPETEN_SEAL_KEY_H
#define KOMPETEN_SEAL_KEY_H

#include <kompeten/seal.h>

#include "../model/shape.h"
#include "proof.h"

enum key_kind { KEY_ED25519, KEY_ES256, KEY_RS256 };
enum retired_why { RETIRED_REPLACED, RETIRED_STOLEN };

extern const char *const key_kind_words[], *const retired_words[];

struct retired {
    struct shaped shaped;
    struct text at;
    int32_t why; // enum retired_why
};

// What everybody may know of a key: a line of a trust list too.
struct public_key {
    struct shaped shaped;
    struct text id;        // its URL: did:...#...
    int32_t kind;          // enum key_kind
    struct text multibase; // Ed25519
    uint32_t jwk_node;
    struct text jwk; // the other kinds: canonical JSON
    struct retired retired;
};
extern const struct shape public_key_shape;

// How a passphrase seals: argon2id, then XSalsa20-Poly1305.
struct sealed {
    struct shaped shaped;
    struct text salt, nonce, box;
    int64_t passes, memory;
};

struct key_file {
    struct shaped shaped;
    int64_t version;
    struct text controller, name, url, made;
    struct public_key own;
    struct sealed sealed;
    struct list former; // struct public_key: earlier keys of the same controller
};
extern const struct shape key_shape;

kmp_status key_file_read(struct key_file *out, struct arena *arena, const char *json, size_t size,
                         const char *name, kmp_problems *problems);
void key_file_write(struct writer *w, const struct key_file *file);
// A public key as an object of key files and trust lists.
void public_key_write(struct writer *w, const struct public_key *key);
// What the shape cannot read: the kind's own public key. Says what is wrong with it.
kmp_status public_key_settle(struct public_key *key, struct arena *arena, const struct tape *tape,
                             kmp_problems *problems);
// The 32 bytes of an Ed25519 key's multibase text; false: it is none.
bool public_key_bytes(unsigned char out[ED25519_PUBLIC], struct text multibase);
// 0xed01 and the bytes, as "z6Mk..."
char *public_key_multibase(struct arena *arena, const unsigned char key[ED25519_PUBLIC]);

// An opened key. The secret lies in guarded memory.
struct kmp_key {
    struct arena arena;
    struct key_file file;
    unsigned char *secret; // Ed25519: ED25519_SECRET bytes; else the JWK as text
    size_t secret_size;
};

// Seals a secret. `box` and its companions are texts in the arena.
kmp_status secret_seal(struct sealed *out, struct arena *arena, const unsigned char *secret, size_t size,
                       const char *passphrase, kmp_problems *problems);
// Gives guarded memory that ends with sodium_free, `size` bytes and a NUL.
kmp_status secret_open(unsigned char **out, size_t *size, struct arena *arena, const struct sealed *sealed,
                       const char *passphrase, kmp_problems *problems);

#endif
