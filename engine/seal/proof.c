// SPDX-License-Identifier: Apache-2.0
// proof.c -- eddsa-rdfc-2022 (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2)
#include "proof.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "multibase.h"
#include "rdfc.h"

// ---- hashing ----

static kmp_status hash_statements(unsigned char *out, struct arena *arena, const struct rdf_source *source,
                                  kmp_problems *problems)
{
    struct quads quads;
    struct text canonical;
    kmp_status status = rdf_read(&quads, arena, source, problems);
    if (status == KMP_OK)
        status = rdfc_canonical(&canonical, &quads, problems);
    if (status == KMP_OK)
        crypto_hash_sha256(out, (const unsigned char *)canonical.bytes, canonical.size);
    return status;
}

kmp_status proof_hash(unsigned char out[PROOF_HASH], struct arena *arena, const struct rdf_source *object,
                      const struct rdf_source *proof, kmp_problems *problems)
{
    kmp_status status = hash_statements(out, arena, proof, problems);
    if (status == KMP_OK)
        status = hash_statements(out + crypto_hash_sha256_BYTES, arena, object, problems);
    return status;
}

// The contexts that a proof stands in: its object's.
static kmp_status contexts_of(unsigned *out, const struct rdf_source *object, kmp_problems *problems)
{
    uint32_t context = tape_member(object->tape, object->node, "@context");
    *out = object->contexts;
    if (context == 0)
        return KMP_OK;
    unsigned own = rdf_contexts(object->tape, context, problems);
    *out |= own;
    return own != 0 ? KMP_OK : KMP_CREDENTIAL_CONTEXT;
}

// ---- making ----

static void write_member(struct writer *w, const char *key, const char *value)
{
    write_key(w, key);
    write_string(w, value);
}

void proof_write(struct writer *w, const char *suite, const struct signing *signing, const char *value)
{
    write_object(w);
    write_member(w, "created", signing->created);
    write_member(w, "cryptosuite", suite);
    write_member(w, "proofPurpose", "assertionMethod");
    if (value != NULL)
        write_member(w, "proofValue", value);
    write_member(w, "type", "DataIntegrityProof");
    write_member(w, "verificationMethod", signing->method);
    write_object_end(w);
}

struct member {
    struct text key;
    uint32_t node; // 0: the new proof
};

static int by_key(const void *a, const void *b)
{
    return text_canonical_order(((const struct member *)a)->key, ((const struct member *)b)->key);
}

void proof_write_with(struct writer *w, struct arena *arena, const struct tape *tape, uint32_t object,
                      const char *suite, const struct signing *signing, const char *value)
{
    struct member *members = arena_array(arena, (size_t)tape_node(tape, object)->count + 1, sizeof *members);
    uint32_t count = 0;
    if (members == NULL) {
        w->failed = true;
        return;
    }
    for (uint32_t i = tape_first(tape, object); i != 0; i = tape_node(tape, i)->next)
        if (!text_is(tape_node(tape, i)->key, "proof"))
            members[count++] = (struct member){ tape_node(tape, i)->key, i };
    members[count++] = (struct member){ TEXT("proof"), 0 };
    qsort(members, count, sizeof *members, by_key);
    write_object(w);
    for (uint32_t i = 0; i < count; i++) {
        write_key_text(w, members[i].key);
        if (members[i].node != 0) {
            write_node(w, tape, members[i].node, false);
        } else {
            write_list(w);
            proof_write(w, suite, signing, value);
            write_list_end(w);
        }
    }
    write_object_end(w);
}

static kmp_status sign(char **value, struct arena *arena, const struct rdf_source *object,
                       const struct signing *signing, kmp_problems *problems)
{
    struct writer config = { 0 };
    struct tape tape;
    unsigned char hash[PROOF_HASH], signature[crypto_sign_BYTES];
    unsigned contexts;
    proof_write(&config, PROOF_RDFC, signing, NULL);
    char *text =
        config.failed ? NULL : arena_string(arena, (struct text){ config.bytes, (uint32_t)config.size });
    writer_free(&config);
    if (text == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = tape_read(&tape, arena, text, strlen(text), "proof", problems);
    if (status == KMP_OK)
        status = contexts_of(&contexts, object, problems);
    if (status != KMP_OK)
        return status;
    struct rdf_source proof = { &tape, 0, contexts, NULL, signing->vocab };
    status = proof_hash(hash, arena, object, &proof, problems);
    if (status != KMP_OK)
        return status;
    crypto_sign_detached(signature, NULL, hash, sizeof hash, signing->secret);
    *value = base58_write(arena, signature, sizeof signature);
    return *value != NULL ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status proof_make(struct writer *out, struct arena *arena, const struct rdf_source *source,
                      const struct signing *signing, kmp_problems *problems)
{
    struct rdf_source object = *source;
    char *value = NULL;
    object.except = "proof";
    object.vocab = signing->vocab;
    kmp_status status = sign(&value, arena, &object, signing, problems);
    if (status == KMP_OK)
        proof_write_with(out, arena, source->tape, source->node, PROOF_RDFC, signing, value);
    return status == KMP_OK && out->failed ? KMP_NO_MEMORY : status;
}

// ---- checking ----

static struct text text_at(const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = tape_member(tape, object, key);
    bool is_text = node != 0 && tape_node(tape, node)->kind == NODE_STRING;
    return is_text ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

static bool is_of_suite(const struct tape *tape, uint32_t node, const char *suite)
{
    return tape_node(tape, node)->kind == NODE_OBJECT &&
           text_is(text_at(tape, node, "type"), "DataIntegrityProof") &&
           text_is(text_at(tape, node, "cryptosuite"), suite) &&
           text_is(text_at(tape, node, "proofPurpose"), "assertionMethod");
}

static bool is_by(const struct tape *tape, uint32_t proof, struct text issuer)
{
    struct text method = text_at(tape, proof, "verificationMethod");
    return issuer.size > 0 && method.size > issuer.size && method.bytes[issuer.size] == '#' &&
           memcmp(method.bytes, issuer.bytes, issuer.size) == 0;
}

// What there is to choose from; 0: none.
struct candidates {
    uint32_t first, by_issuer, chained;
};

static struct candidates look_through(const struct tape *tape, uint32_t object, const char *suite,
                                      struct text issuer)
{
    uint32_t proof = tape_member(tape, object, "proof");
    bool list = proof != 0 && tape_node(tape, proof)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(tape, proof) : proof;
    struct candidates found = { 0, 0, 0 };
    for (; item != 0; item = list ? tape_node(tape, item)->next : 0) {
        if (!is_of_suite(tape, item, suite))
            continue;
        bool own = is_by(tape, item, issuer), chained = tape_member(tape, item, "previousProof") != 0;
        if (chained && own && found.chained == 0)
            found.chained = item;
        if (!chained && found.first == 0)
            found.first = item;
        if (!chained && own && found.by_issuer == 0)
            found.by_issuer = item;
    }
    return found;
}

static kmp_status read_proof(struct proof *out, const struct tape *tape, uint32_t item, kmp_problems *problems)
{
    *out = (struct proof){ .node = item };
    out->method = text_at(tape, item, "verificationMethod");
    out->created = text_at(tape, item, "created");
    struct text value = text_at(tape, item, "proofValue");
    if (out->method.bytes != NULL &&
        base58_read(out->signature, sizeof out->signature, value) == sizeof out->signature)
        return KMP_OK;
    tape_say(problems, tape, item, KMP_ERROR, KMP_CREDENTIAL_SIGNATURE, NULL);
    return KMP_CREDENTIAL_SIGNATURE;
}

kmp_status proof_find(struct proof *out, const struct tape *tape, uint32_t object, const char *suite,
                      struct text issuer, kmp_problems *problems)
{
    struct candidates found = look_through(tape, object, suite, issuer);
    if (found.by_issuer != 0)
        return read_proof(out, tape, found.by_issuer, problems);
    if (found.chained != 0) {
        tape_say(problems, tape, found.chained, KMP_ERROR, KMP_CREDENTIAL_CHAIN, NULL);
        return KMP_CREDENTIAL_CHAIN;
    }
    if (found.first != 0)
        return read_proof(out, tape, found.first, problems);
    tape_say(problems, tape, object, KMP_ERROR, KMP_CREDENTIAL_NO_PROOF, "expected", suite, NULL);
    return KMP_CREDENTIAL_NO_PROOF;
}

kmp_status proof_check(struct arena *arena, const struct rdf_source *object, const struct proof *proof,
                       const unsigned char key[ED25519_PUBLIC], kmp_problems *problems)
{
    unsigned char hash[PROOF_HASH];
    struct rdf_source signed_part = *object;
    signed_part.except = "proof";
    unsigned contexts;
    kmp_status status = contexts_of(&contexts, object, problems);
    if (status != KMP_OK)
        return status;
    struct rdf_source config = { object->tape, proof->node, contexts, "proofValue", object->vocab };
    status = proof_hash(hash, arena, &signed_part, &config, problems);
    if (status != KMP_OK || crypto_sign_verify_detached(proof->signature, hash, sizeof hash, key) == 0)
        return status;
    tape_say(problems, object->tape, proof->node, KMP_ERROR, KMP_CREDENTIAL_SIGNATURE, NULL);
    return KMP_CREDENTIAL_SIGNATURE;
}
