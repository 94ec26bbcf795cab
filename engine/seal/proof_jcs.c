// SPDX-License-Identifier: Apache-2.0
// proof_jcs.c -- eddsa-jcs-2022 (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.3)
#include <sodium.h>
#include <string.h>

#include "multibase.h"
#include "paper.h"
#include "proof.h"

static bool is_no_proof(struct text key)
{
    return !text_is(key, "proof");
}

static bool is_no_value(struct text key)
{
    return !text_is(key, "proofValue");
}

// What is kept of an object, canonical, hashed. A proof may repeat the contexts of its object; as both are
// hashed they cannot differ unseen.
static bool hash_object(unsigned char *out, struct arena *arena, const struct tape *tape, uint32_t object,
                        bool (*keep)(struct text key))
{
    struct writer w = { .bytes = NULL };
    paper_write_members(&w, arena, tape, object, keep, true);
    bool good = !w.failed;
    if (good)
        crypto_hash_sha256(out, (const unsigned char *)w.bytes, w.size);
    writer_free(&w);
    return good;
}

// ---- making ----

static bool hash_config(unsigned char *out, const struct signing *signing)
{
    struct writer config = { .bytes = NULL };
    proof_write(&config, PROOF_JCS, signing, NULL);
    bool good = !config.failed;
    if (good)
        crypto_hash_sha256(out, (const unsigned char *)config.bytes, config.size);
    writer_free(&config);
    return good;
}

kmp_status proof_jcs_make(struct writer *out, struct arena *arena, const struct tape *tape,
                          const struct signing *signing, kmp_problems *problems)
{
    unsigned char hash[PROOF_HASH], signature[crypto_sign_BYTES];
    bool good =
        hash_config(hash, signing) && hash_object(hash + crypto_hash_sha256_BYTES, arena, tape, 0, is_no_proof);
    if (good)
        crypto_sign_detached(signature, NULL, hash, sizeof hash, signing->secret);
    const char *value = good ? base58_write(arena, signature, sizeof signature) : NULL;
    if (value != NULL)
        proof_write_with(out, arena, tape, 0, PROOF_JCS, signing, value);
    if (value != NULL && !out->failed)
        return KMP_OK;
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    return KMP_NO_MEMORY;
}

// ---- checking ----

kmp_status proof_jcs_check(struct arena *arena, const struct tape *tape, uint32_t object,
                           const struct proof *proof, const unsigned char key[ED25519_PUBLIC],
                           kmp_problems *problems)
{
    unsigned char hash[PROOF_HASH];
    if (!hash_object(hash, arena, tape, proof->node, is_no_value) ||
        !hash_object(hash + crypto_hash_sha256_BYTES, arena, tape, object, is_no_proof)) {
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
        return KMP_NO_MEMORY;
    }
    if (crypto_sign_verify_detached(proof->signature, hash, sizeof hash, key) == 0)
        return KMP_OK;
    tape_say(problems, tape, proof->node, KMP_ERROR, KMP_CREDENTIAL_SIGNATURE, NULL);
    return KMP_CREDENTIAL_SIGNATURE;
}
