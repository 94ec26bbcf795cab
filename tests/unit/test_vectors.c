// SPDX-License-Identifier: Apache-2.0
// test_vectors.c -- every published step of the vectors whose suite is ours: hashes, signatures, sets and
// chains of proofs, status lists. Not here: Ed25519Signature2020, a suite of before the Recommendation that
// Open Badges does not name; and of the employment document the reading of JSON-LD, because its context is not
// one of ours.
#include "base/hash.h"
#include "nquads.h"
#include "seal/rdfc.h"
#include "seal/status.h"
#include "seal/terms.h"
#include "vectors.h"

#define RDFC "vc-di-eddsa/eddsa-rdfc-2022/"
#define EMPLOY RDFC "employ/"
#define JCS "vc-di-eddsa/eddsa-jcs-2022/"
#define CHAIN "vc-di-eddsa/proof-set-chain/"

static struct arena arena;

static const char *vector_text(const char *name)
{
    return arena_string(&arena, read_vector(&arena, name));
}

static void check_hash(struct text text, const char *name)
{
    char hash[HASH_TEXT];
    CHECK(hash_sha256(hash, text.bytes, text.size));
    if (!CHECK_STR(hash, vector_text(name)))
        printf("of %s\n", name);
}

// The signature over the two hashes, as the vector has it in both of its forms.
static void check_signature(const char *folder, const char *suffix)
{
    unsigned char secret[ED25519_SECRET], hash[PROOF_HASH], signature[64];
    const char *combined = vector_text(arena_printf(&arena, "%scombinedHash%s.txt", folder, suffix));
    size_t size = 0;
    CHECK_INT(sodium_hex2bin(hash, sizeof hash, combined, strlen(combined), NULL, &size, NULL), 0);
    CHECK_INT(size, sizeof hash);
    read_vector_secret(secret, &arena);
    crypto_sign_detached(signature, NULL, hash, sizeof hash, secret);
    CHECK_STR(to_hex(&arena, signature, sizeof signature),
              vector_text(arena_printf(&arena, "%ssigHex%s.txt", folder, suffix)));
    CHECK_STR(base58_write(&arena, signature, sizeof signature),
              vector_text(arena_printf(&arena, "%ssigBTC58%s.txt", folder, suffix)));
}

static void check_hashes(const char *folder, const char *suffix, struct text document, struct text proof)
{
    check_hash(document, arena_printf(&arena, "%sdocHash%s.txt", folder, suffix));
    check_hash(proof, arena_printf(&arena, "%sproofHash%s.txt", folder, suffix));
    const char *both =
        arena_printf(&arena, "%s%s", vector_text(arena_printf(&arena, "%sproofHash%s.txt", folder, suffix)),
                     vector_text(arena_printf(&arena, "%sdocHash%s.txt", folder, suffix)));
    CHECK_STR(both, vector_text(arena_printf(&arena, "%scombinedHash%s.txt", folder, suffix)));
    check_signature(folder, suffix);
}

// ---- eddsa-rdfc-2022 ----

static void each_step_is_the_published_one(void)
{
    check_hashes(RDFC, "DataInt", read_vector(&arena, RDFC "canonDocDataInt.txt"),
                 read_vector(&arena, RDFC "proofCanonDataInt.txt"));
    unsigned char hash[PROOF_HASH];
    struct tape document = read_vector_paper(&arena, RDFC "signedDataInt.json");
    struct tape config = read_vector_paper(&arena, RDFC "proofConfigDataInt.json");
    struct rdf_source object = { &document, 0, 0, "proof", VOCAB }, proof = { &config, 0, 0, NULL, VOCAB };
    CHECK_INT(proof_hash(hash, &arena, &object, &proof, NULL), KMP_OK);
    CHECK_STR(to_hex(&arena, hash, sizeof hash), vector_text(RDFC "combinedHashDataInt.txt"));
}

// From its statements on: they are canonical already, and canonical again.
static void the_employment_document_is_the_published_one(void)
{
    static const char *const names[] = { EMPLOY "canonDocDataInt.txt", EMPLOY "proofCanonDataInt.txt" };
    for (size_t i = 0; i < 2; i++) {
        struct quads quads = { .arena = &arena };
        struct text canonical;
        nquads_read(&quads, read_vector(&arena, names[i]));
        CHECK_INT(rdfc_canonical(&canonical, &quads, NULL), KMP_OK);
        CHECK_STR(arena_string(&arena, canonical), vector_text(names[i]));
    }
    check_hashes(EMPLOY, "DataInt", read_vector(&arena, names[0]), read_vector(&arena, names[1]));
}

// ---- eddsa-jcs-2022 ----

static struct text canonical_json(const char *name, bool without_proof)
{
    struct tape tape;
    struct writer w = { .bytes = NULL };
    const char *text = vector_text(name);
    char *copy = arena_string(&arena, text_of(text)), *proof = strstr(copy, "\"proof\"");
    if (without_proof) { // the last member of the document
        while (*proof != ',')
            proof--;
        strcpy(proof, "}");
    }
    CHECK_INT(tape_read(&tape, &arena, copy, strlen(copy), NULL, NULL), KMP_OK);
    write_node(&w, &tape, 0, true);
    struct text all = text_of(arena_string(&arena, (struct text){ w.bytes, (uint32_t)w.size }));
    writer_free(&w);
    return all;
}

static void each_step_of_canonical_json_is_the_published_one(void)
{
    struct text document = canonical_json(JCS "signedJCS.json", true);
    struct text proof = canonical_json(JCS "proofConfigJCS.json", false);
    CHECK_STR(document.bytes, vector_text(JCS "canonDocJCS.txt"));
    CHECK_STR(proof.bytes, vector_text(JCS "proofCanonJCS.txt"));
    check_hashes(JCS, "JCS", document, proof);
}

// ---- sets and chains of proofs ----

static void key_of_pair(unsigned char secret[ED25519_SECRET], unsigned number)
{
    struct tape tape = read_vector_paper(&arena, CHAIN "multiKeyPairs.json");
    uint32_t pair = tape_member(&tape, 0, arena_printf(&arena, "keyPair%u", number));
    unfold_secret(secret, vector_member(&tape, pair, "privateKeyMultibase"));
}

// The proof of this configuration over this document, in the signed document as the last one.
static void check_link(const char *document, const char *config, unsigned key, const char *want)
{
    unsigned char secret[ED25519_SECRET], hash[PROOF_HASH], signature[64];
    struct tape object = read_vector_paper(&arena, document), proof = read_vector_paper(&arena, config);
    struct rdf_source a = { &object, 0, 0, NULL, VOCAB }, b = { &proof, 0, IN_W3C, NULL, VOCAB };
    CHECK_INT(proof_hash(hash, &arena, &a, &b, NULL), KMP_OK);
    key_of_pair(secret, key);
    crypto_sign_detached(signature, NULL, hash, sizeof hash, secret);
    const char *value = base58_write(&arena, signature, sizeof signature);
    if (strstr(vector_text(want), value) == NULL)
        printf("not in %s: %s\n", want, value);
    CHECK(strstr(vector_text(want), value) != NULL);
}

static void sets_and_chains_are_the_published_ones(void)
{
    check_link(CHAIN "unsigned.json", CHAIN "proofSetConfig1.json", 1, CHAIN "signedProofSet1.json");
    check_link(CHAIN "unsigned.json", CHAIN "proofSetConfig2.json", 2, CHAIN "signedProofSet2.json");
    check_link(CHAIN "proofChainTempDoc1.json", CHAIN "proofChainConfig1.json", 3,
               CHAIN "signedProofChain1.json");
    check_link(CHAIN "proofChainTempDoc2.json", CHAIN "proofChainConfig2.json", 4,
               CHAIN "signedProofChain2.json");
}

// Of several proofs that of the issuer is asked, wherever it stands; one that builds on others is told apart.
static void the_issuers_proof_is_found_in_a_set(void)
{
    struct tape tape = read_vector_paper(&arena, CHAIN "signedProofChain2.json");
    struct rdf_source source = { &tape, 0, 0, NULL, VOCAB };
    for (unsigned key = 1; key <= 2; key++) {
        struct proof proof;
        unsigned char secret[ED25519_SECRET];
        key_of_pair(secret, key);
        uint32_t list = tape_member(&tape, 0, "proof"), item = tape_first(&tape, list);
        item = key == 1 ? item : tape_node(&tape, item)->next;
        struct text method = vector_member(&tape, item, "verificationMethod");
        struct text issuer = { method.bytes, (uint32_t)(strchr(method.bytes, '#') - method.bytes) };
        CHECK_INT(proof_find(&proof, &tape, 0, PROOF_RDFC, issuer, NULL), KMP_OK);
        CHECK_INT(proof.node, item);
        CHECK_INT(proof_check(&arena, &source, &proof, secret + 32, NULL), KMP_OK);
    }
    struct text last = TEXT("did:key:z6MkmEq87wkHCYnWnNZkigeDMGTN7oUw1upkhzd77KuXERS1");
    struct proof proof;
    CHECK_INT(proof_find(&proof, &tape, 0, PROOF_RDFC, last, NULL), KMP_CREDENTIAL_CHAIN);
}

// ---- Bitstring Status List ----

static void the_published_status_list_is_read(void)
{
    const char *examples = vector_text("bitstring-examples.txt");
    static const char key[] = "\"encodedList\": \"";
    unsigned found = 0;
    for (const char *at = strstr(examples, key); at != NULL; at = strstr(at, key), found++) {
        at += sizeof key - 1;
        struct text encoded = { at, (uint32_t)strcspn(at, "\"") };
        CHECK_INT(status_bit(&arena, encoded, 94567), 0);
        CHECK_INT(status_bit(&arena, encoded, 0), 0);
        CHECK_INT(status_bit(&arena, encoded, STATUS_ENTRIES - 1), 0);
        CHECK_INT(status_bit(&arena, encoded, STATUS_ENTRIES), -1); // as long as the standard asks for
    }
    CHECK(found >= 2);
    // Ours holds the same bits; which bytes GZIP makes of them is not part of the standard.
    unsigned char *none = arena_alloc(&arena, STATUS_ENTRIES);
    struct text own = text_of(status_encode(&arena, none, STATUS_ENTRIES));
    CHECK_INT(status_bit(&arena, own, 94567), 0);
    arena_free(&arena);
}

int main(void)
{
    if (!vectors_found())
        return check_skip("the W3C vectors are not here");
    static const struct check_test tests[] = {
        { "each step of eddsa-rdfc-2022 is the published one", each_step_is_the_published_one },
        { "the employment document is the published one", the_employment_document_is_the_published_one },
        { "each step of eddsa-jcs-2022 is the published one",
          each_step_of_canonical_json_is_the_published_one },
        { "sets and chains of proofs are the published ones", sets_and_chains_are_the_published_ones },
        { "the issuer's proof is found in a set", the_issuers_proof_is_found_in_a_set },
        { "the published status list is read", the_published_status_list_is_read },
    };
    return CHECK_SUITE("Published vectors", tests);
}
