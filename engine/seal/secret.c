// SPDX-License-Identifier: Apache-2.0
// secret.c -- a secret sealed with a passphrase, and opened into guarded memory
#include <sodium.h>
#include <string.h>

#include "key.h"
#include "multibase.h"

enum { PASSES = 3, MEMORY = 64 * 1024 * 1024, PASSPHRASE_LEAST = 10 };

static kmp_status say(kmp_problems *problems, kmp_status status)
{
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

static bool make_key(unsigned char *key, const char *passphrase, const unsigned char *salt,
                     const struct sealed *how)
{
    return crypto_pwhash(key, crypto_secretbox_KEYBYTES, passphrase, strlen(passphrase), salt,
                         (unsigned long long)how->passes, (size_t)how->memory,
                         crypto_pwhash_ALG_ARGON2ID13) == 0;
}

kmp_status secret_seal(struct sealed *out, struct arena *arena, const unsigned char *secret, size_t size,
                       const char *passphrase, kmp_problems *problems)
{
    unsigned char salt[crypto_pwhash_SALTBYTES], nonce[crypto_secretbox_NONCEBYTES];
    unsigned char key[crypto_secretbox_KEYBYTES];
    *out = (struct sealed){ .passes = PASSES, .memory = MEMORY };
    if (passphrase == NULL || strlen(passphrase) < PASSPHRASE_LEAST)
        return say(problems, KMP_PASSPHRASE_SHORT);
    unsigned char *box = arena_alloc(arena, size + crypto_secretbox_MACBYTES);
    randombytes_buf(salt, sizeof salt);
    randombytes_buf(nonce, sizeof nonce);
    if (box == NULL || !make_key(key, passphrase, salt, out))
        return say(problems, KMP_NO_MEMORY);
    crypto_secretbox_easy(box, secret, size, nonce, key);
    sodium_memzero(key, sizeof key);
    out->shaped.present = true;
    out->salt = text_of(base64url_write(arena, salt, sizeof salt));
    out->nonce = text_of(base64url_write(arena, nonce, sizeof nonce));
    out->box = text_of(base64url_write(arena, box, size + crypto_secretbox_MACBYTES));
    bool good = out->salt.bytes != NULL && out->nonce.bytes != NULL && out->box.bytes != NULL;
    return good ? KMP_OK : say(problems, KMP_NO_MEMORY);
}

kmp_status secret_open(unsigned char **out, size_t *size, struct arena *arena, const struct sealed *sealed,
                       const char *passphrase, kmp_problems *problems)
{
    size_t salt_size = 0, nonce_size = 0, box_size = 0;
    unsigned char key[crypto_secretbox_KEYBYTES];
    unsigned char *salt = base64url_read(&salt_size, arena, sealed->salt);
    unsigned char *nonce = base64url_read(&nonce_size, arena, sealed->nonce);
    unsigned char *box = base64url_read(&box_size, arena, sealed->box);
    *out = NULL;
    if (salt == NULL || nonce == NULL || box == NULL || salt_size != crypto_pwhash_SALTBYTES ||
        nonce_size != crypto_secretbox_NONCEBYTES || box_size <= crypto_secretbox_MACBYTES)
        return say(problems, KMP_NOT_A_KEY);
    if (!make_key(key, passphrase, salt, sealed))
        return say(problems, KMP_NO_MEMORY);
    *size = box_size - crypto_secretbox_MACBYTES;
    unsigned char *secret = sodium_malloc(*size + 1);
    kmp_status status = secret != NULL ? KMP_OK : KMP_NO_MEMORY;
    if (status == KMP_OK && crypto_secretbox_open_easy(secret, box, box_size, nonce, key) != 0)
        status = KMP_PASSPHRASE_WRONG;
    sodium_memzero(key, sizeof key);
    if (status != KMP_OK) {
        sodium_free(secret);
        return say(problems, status);
    }
    secret[*size] = 0;
    *out = secret;
    return KMP_OK;
}
