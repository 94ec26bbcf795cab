// SPDX-License-Identifier: Apache-2.0
// test_proof.c -- eddsa-rdfc-2022 against the W3C vectors, byte for byte, and signatures of RFC 8032
#include "seal/rdfc.h"
#include "seal/terms.h"
#include "vectors.h"

static const char *canonical(struct arena *arena, const char *name, const char *except)
{
    struct tape tape = read_vector_paper(arena, name);
    struct rdf_source source = { &tape, 0, 0, except, VOCAB };
    struct quads quads;
    struct text text;
    CHECK_INT(rdf_read(&quads, arena, &source, NULL), KMP_OK);
    CHECK_INT(rdfc_canonical(&text, &quads, NULL), KMP_OK);
    return arena_string(arena, text);
}

static void the_statements_are_the_published_ones(void)
{
    struct arena arena = { 0 };
    CHECK_STR(canonical(&arena, "vc-di-eddsa/unsigned.json", NULL),
              read_vector(&arena, "vc-di-eddsa/eddsa-rdfc-2022/canonDocDataInt.txt").bytes);
    CHECK_STR(canonical(&arena, "vc-di-eddsa/eddsa-rdfc-2022/proofConfigDataInt.json", NULL),
              read_vector(&arena, "vc-di-eddsa/eddsa-rdfc-2022/proofCanonDataInt.txt").bytes);
    CHECK_STR(canonical(&arena, "vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json", "proof"),
              read_vector(&arena, "vc-di-eddsa/eddsa-rdfc-2022/canonDocDataInt.txt").bytes);
    arena_free(&arena);
}

static void the_proof_is_the_published_one(void)
{
    struct arena arena = { 0 };
    unsigned char secret[ED25519_SECRET];
    read_vector_secret(secret, &arena);
    struct tape tape = read_vector_paper(&arena, "vc-di-eddsa/unsigned.json");
    struct rdf_source source = { &tape, 0, 0, NULL, VOCAB };
    struct signing signing = { secret,
                               "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#"
                               "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                               "2023-02-24T23:36:38Z", VOCAB };
    struct writer w = { NULL, .size = 0 };
    CHECK_INT(proof_make(&w, &arena, &source, &signing, NULL), KMP_OK);
    const char *text = arena_string(&arena, (struct text){ w.bytes, (uint32_t)w.size });
    struct text want = read_vector(&arena, "vc-di-eddsa/eddsa-rdfc-2022/sigBTC58DataInt.txt");
    CHECK(strstr(text, arena_string(&arena, want)) != NULL);
    writer_free(&w);
    arena_free(&arena);
}

static kmp_status check(struct arena *arena, const char *name)
{
    struct tape tape = read_vector_paper(arena, name);
    unsigned char secret[ED25519_SECRET];
    read_vector_secret(secret, arena);
    struct rdf_source source = { &tape, 0, 0, NULL, VOCAB };
    struct proof proof;
    CHECK_INT(proof_find(&proof, &tape, 0, PROOF_RDFC, (struct text){ NULL, 0 }, NULL), KMP_OK);
    return proof_check(arena, &source, &proof, secret + 32, NULL);
}

static void the_published_proof_holds(void)
{
    struct arena arena = { 0 };
    CHECK_INT(check(&arena, "vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json"), KMP_OK);
    arena_free(&arena);
}

// The suite of papers of our own: the published proof holds, and is what ours would be.
static void the_published_jcs_proof_holds(void)
{
    struct arena arena = { 0 };
    struct tape tape;
    struct proof proof;
    unsigned char secret[ED25519_SECRET];
    char *text = arena_string(&arena, read_vector(&arena, "vc-di-eddsa/eddsa-jcs-2022/signedJCS.json"));
    read_vector_secret(secret, &arena);
    CHECK_INT(tape_read(&tape, &arena, text, strlen(text), NULL, NULL), KMP_OK);
    CHECK_INT(proof_find(&proof, &tape, 0, PROOF_RDFC, (struct text){ NULL, 0 }, NULL),
              KMP_CREDENTIAL_NO_PROOF);
    CHECK_INT(proof_find(&proof, &tape, 0, PROOF_JCS, (struct text){ NULL, 0 }, NULL), KMP_OK);
    CHECK_INT(proof_jcs_check(&arena, &tape, 0, &proof, secret + 32, NULL), KMP_OK);
    char *name = strstr(text, "Alumni");
    *name = 'a';
    CHECK_INT(tape_read(&tape, &arena, text, strlen(text), NULL, NULL), KMP_OK);
    CHECK_INT(proof_jcs_check(&arena, &tape, 0, &proof, secret + 32, NULL), KMP_CREDENTIAL_SIGNATURE);
    arena_free(&arena);
}

static size_t unhex(unsigned char *out, size_t room, struct text text)
{
    size_t size = 0;
    CHECK_INT(sodium_hex2bin(out, room, text.bytes, text.size, NULL, &size, NULL), 0);
    return size;
}

static void signatures_are_those_of_rfc_8032(void)
{
    struct arena arena = { 0 };
    struct tape tape = read_vector_paper(&arena, "rfc8032.json");
    uint32_t count = 0;
    for (uint32_t i = tape_first(&tape, 0); i != 0; i = tape_node(&tape, i)->next, count++) {
        unsigned char seed[32], public[32], secret[64], message[2048], want[64], signature[64];
        unhex(seed, sizeof seed, vector_member(&tape, i, "seed"));
        unhex(want, sizeof want, vector_member(&tape, i, "sig"));
        size_t size = unhex(message, sizeof message, vector_member(&tape, i, "msg"));
        unsigned char want_public[32];
        unhex(want_public, sizeof want_public, vector_member(&tape, i, "public"));
        crypto_sign_seed_keypair(public, secret, seed);
        CHECK(memcmp(public, want_public, sizeof public) == 0);
        crypto_sign_detached(signature, NULL, message, size, secret);
        CHECK(memcmp(signature, want, sizeof want) == 0);
        CHECK_INT(crypto_sign_verify_detached(want, message, size, public), 0);
        want[0] ^= 1;
        CHECK(crypto_sign_verify_detached(want, message, size, public) != 0);
    }
    CHECK(count >= 3);
    arena_free(&arena);
}

static void base58_reads_what_it_writes(void)
{
    struct arena arena = { 0 };
    for (size_t size = 0; size <= 80; size++) {
        unsigned char bytes[80], back[80];
        for (size_t i = 0; i < size; i++)
            bytes[i] = (unsigned char)(i < size / 3 ? 0 : i * 37 + size);
        char *text = base58_write(&arena, bytes, size);
        CHECK_INT(base58_read(back, sizeof back, text_of(text)), size);
        CHECK(memcmp(bytes, back, size) == 0);
    }
    CHECK_INT(base58_read((unsigned char[4]){ 0 }, 4, text_of("z0OIl")), 0);
    CHECK_STR(base58_write(&arena, (const unsigned char *)"Hello World!", 12), "z2NEpo7TZRRrLZSi2U");
    arena_free(&arena);
}

int main(void)
{
    if (!vectors_found())
        return check_skip("the W3C vectors are not here");
    static const struct check_test tests[] = {
        { "the statements are the published ones", the_statements_are_the_published_ones },
        { "the proof is the published one", the_proof_is_the_published_one },
        { "the published proof holds", the_published_proof_holds },
        { "the published proof of canonical JSON holds", the_published_jcs_proof_holds },
        { "signatures are those of RFC 8032", signatures_are_those_of_rfc_8032 },
        { "base58 reads what it writes", base58_reads_what_it_writes },
    };
    return CHECK_SUITE("Data Integrity proofs", tests);
}
