// SPDX-License-Identifier: Apache-2.0
// vectors.h -- the published test vectors, read from the folder beside the repository
#ifndef KOMPETEN_TESTS_VECTORS_H
#define KOMPETEN_TESTS_VECTORS_H

#include <sodium.h>

#include "base/file.h"
#include "check.h"
#include "seal/multibase.h"
#include "seal/proof.h"

// What terms of the examples mean that no context of ours has.
#define VOCAB "https://www.w3.org/ns/credentials/examples#"

static char vectors_folder[1000];

enum { MOST_BYTES = 1 << 20 };

static inline bool vectors_found(void)
{
    const char *shared = getenv("KOMPETEN_SHARED");
    snprintf(vectors_folder, sizeof vectors_folder, "%s/data/vectors", shared != NULL ? shared : "../shared");
    return file_exists(vectors_folder) && sodium_init() >= 0;
}

static inline struct text read_vector(struct arena *arena, const char *name)
{
    struct text text;
    CHECK_INT(file_read(&text, arena, arena_printf(arena, "%s/%s", vectors_folder, name), MOST_BYTES, NULL),
              KMP_OK);
    while (text.size > 0 && strchr("\n ", text.bytes[text.size - 1]) != NULL && text.bytes[0] != '<' &&
           text.bytes[0] != '_')
        text.size--; // what ends a file, but not a statement
    return text;
}

// A vector's paper without its list of contexts, which names one of examples.
static inline struct tape read_vector_paper(struct arena *arena, const char *name)
{
    static const char examples[] = "\"https://www.w3.org/ns/credentials/examples/v2\"";
    struct tape tape;
    char *copy = arena_string(arena, read_vector(arena, name)), *at = strstr(copy, examples);
    if (at != NULL) {
        char *comma = at;
        while (*comma != ',')
            *comma-- = ' ';
        *comma = ' ';
        memset(at, ' ', sizeof examples - 1);
    }
    CHECK_INT(tape_read(&tape, arena, copy, strlen(copy), NULL, NULL), KMP_OK);
    return tape;
}

static inline struct text vector_member(const struct tape *tape, uint32_t node, const char *key)
{
    uint32_t member = tape_member(tape, node, key);
    return member != 0 ? tape_node(tape, member)->text : (struct text){ NULL, 0 };
}

// A secret key of the vectors: 0x8026 and the seed.
static inline void unfold_secret(unsigned char secret[ED25519_SECRET], struct text multibase)
{
    unsigned char bytes[34], public[32];
    CHECK_INT(base58_read(bytes, sizeof bytes, multibase), sizeof bytes);
    CHECK(bytes[0] == 0x80 && bytes[1] == 0x26);
    crypto_sign_seed_keypair(public, secret, bytes + 2);
}

static inline void read_vector_secret(unsigned char secret[ED25519_SECRET], struct arena *arena)
{
    struct tape tape = read_vector_paper(arena, "vc-di-eddsa/keyPair.json");
    unfold_secret(secret, vector_member(&tape, 0, "privateKeyMultibase"));
}

static inline const char *to_hex(struct arena *arena, const unsigned char *bytes, size_t size)
{
    char *hex = arena_alloc(arena, size * 2 + 1);
    return sodium_bin2hex(hex, size * 2 + 1, bytes, size);
}

#endif
