// SPDX-License-Identifier: Apache-2.0
// sign_pack.c -- who answers for a pack: a signature over its manifest, which names every member by its hash
#include <sodium.h>
#include <string.h>

#include "../base/clock.h"
#include "verify_parts.h"

struct pack_signature {
    struct shaped shaped;
    int64_t version;
    struct text issuer, manifest_sha256;
    uint32_t proof;
};

// clang-format off
#define AT(member) .offset = offsetof(struct pack_signature, member)
static const struct shape_field signature_fields[] = {
    { TEXT("signature"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("issuer"), "who signed: a DID", .kind = SHAPE_TEXT, AT(issuer), .required = true },
    { TEXT("manifest_sha256"), "of the manifest's bytes", .kind = SHAPE_SHA256, AT(manifest_sha256), .required = true },
    { TEXT("proof"), "a proof of the suite eddsa-jcs-2022", .kind = SHAPE_NODES, .low = 1, .high = 1, AT(proof), .required = true },
};
static const struct shape signature_shape = { "Signature of a pack", signature_fields, sizeof signature_fields / sizeof signature_fields[0], sizeof(struct pack_signature) };
#undef AT
// clang-format on

static kmp_status say(kmp_problems *problems, kmp_status status)
{
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

static kmp_status say_time(kmp_problems *problems, const char *found)
{
    problem_say(problems, KMP_ERROR, KMP_WRONG_FORMAT, NULL, "expected", CLOCK_EXAMPLE, "found",
                found != NULL ? found : "", NULL);
    return KMP_WRONG_FORMAT;
}

// ---- making ----

static kmp_status check_key(const kmp_key *key, const char *now, kmp_problems *problems)
{
    int64_t ms;
    if (key->file.own.retired.shaped.present)
        return say(problems, KMP_ISSUE_KEY_RETIRED);
    if (key->file.own.kind != KEY_ED25519) {
        problem_say(problems, KMP_ERROR, KMP_PACK_KEY_KIND, NULL, "found", key_kind_words[key->file.own.kind],
                    NULL);
        return KMP_PACK_KEY_KIND;
    }
    return now != NULL && clock_read(&ms, text_of(now)) ? KMP_OK : say_time(problems, now);
}

static kmp_status write_unsigned(struct tape *tape, struct arena *arena, const char *sha256, const kmp_key *key,
                                 kmp_problems *problems)
{
    struct writer w = { .bytes = NULL };
    write_object(&w);
    write_key(&w, "issuer");
    write_text(&w, key->file.controller);
    write_key(&w, "manifest_sha256");
    write_string(&w, sha256);
    write_key(&w, "signature");
    write_integer(&w, 1);
    write_object_end(&w);
    char *text = w.failed ? NULL : arena_string(arena, (struct text){ w.bytes, (uint32_t)w.size });
    writer_free(&w);
    if (text == NULL)
        return say(problems, KMP_NO_MEMORY);
    return tape_read(tape, arena, text, strlen(text), "signature.json", problems);
}

kmp_status kmp_pack_sign(kmp_text *signature, const char *manifest, size_t size, const kmp_key *key,
                         const char *now, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct tape tape;
    struct writer w = { .bytes = NULL };
    char sha256[HASH_TEXT];
    *signature = (kmp_text){ NULL, 0 };
    kmp_status status = check_key(key, now, problems);
    if (status == KMP_OK && !hash_sha256(sha256, manifest, size))
        status = say(problems, KMP_NO_MEMORY);
    if (status == KMP_OK)
        status = write_unsigned(&tape, &arena, sha256, key, problems);
    if (status == KMP_OK) {
        struct signing signing = { key->secret, arena_string(&arena, key->file.own.id), now, NULL };
        status = signing.method != NULL ? proof_jcs_make(&w, &arena, &tape, &signing, problems)
                                        : say(problems, KMP_NO_MEMORY);
    }
    if (status == KMP_OK)
        status = writer_take(&w, signature);
    writer_free(&w);
    arena_free(&arena);
    return status;
}

// ---- checking ----

// There is one way to write it, so that not a space of it can change unseen.
static kmp_status check_bytes(struct verifying *v, kmp_text text)
{
    struct writer w = { .bytes = NULL };
    write_node(&w, v->tape, 0, false);
    kmp_status status = w.failed ? KMP_NO_MEMORY : KMP_OK;
    if (status == KMP_OK && (w.size != text.size || memcmp(w.bytes, text.bytes, w.size) != 0))
        status = KMP_PACK_SIGNATURE_FORM;
    writer_free(&w);
    return status == KMP_OK ? KMP_OK : say(v->problems, status);
}

static kmp_status check_manifest(struct verifying *v, const struct pack_signature *signature,
                                 const char *manifest, size_t size)
{
    char sha256[HASH_TEXT];
    if (!hash_sha256(sha256, manifest, size))
        return say(v->problems, KMP_NO_MEMORY);
    return text_is(signature->manifest_sha256, sha256) ? KMP_OK : say(v->problems, KMP_PACK_SIGNATURE_OTHER);
}

// Whether the issuer's name is his key, so that it can be checked without a list.
static bool is_own_key(struct text issuer)
{
    static const char prefix[] = "did:key:";
    return issuer.size > sizeof prefix - 1 && memcmp(issuer.bytes, prefix, sizeof prefix - 1) == 0;
}

static kmp_status check_proof(struct verifying *v, struct proof *proof)
{
    struct public_key key;
    unsigned char bytes[ED25519_PUBLIC];
    kmp_status status = proof_find(proof, v->tape, 0, PROOF_JCS, verify_issuer(v->tape, 0), v->problems);
    if (status == KMP_OK && v->trust == NULL && !is_own_key(verify_issuer(v->tape, 0)))
        return KMP_OK;
    if (status == KMP_OK)
        status = verify_key(&key, bytes, v, proof->method);
    if (status == KMP_OK)
        status = proof_jcs_check(v->arena, v->tape, 0, proof, bytes, v->problems);
    return status == KMP_OK ? verify_retired(v, &key, proof->created) : status;
}

static kmp_status check_time(struct verifying *v, struct text created)
{
    int64_t now, at;
    if (v->options->now == NULL || !clock_read(&now, text_of(v->options->now)))
        return say_time(v->problems, v->options->now);
    if (clock_read(&at, created) && at <= now)
        return KMP_OK;
    tape_say(v->problems, v->tape, 0, KMP_ERROR, KMP_NOT_YET_VALID, "found", arena_string(v->arena, created),
             NULL);
    return KMP_NOT_YET_VALID;
}

static void write_report(struct writer *w, const struct verifying *v, const struct proof *proof)
{
    write_object(w);
    write_key(w, "issuer");
    write_text(w, verify_issuer(v->tape, 0));
    write_key(w, "issuer_name");
    write_text(w, v->issuer != NULL ? v->issuer->name : (struct text){ NULL, 0 });
    write_key(w, "key");
    write_text(w, proof->method);
    write_key(w, "signed_at");
    write_text(w, proof->created);
    write_key(w, "trusted");
    write_bool(w, v->issuer != NULL);
    write_object_end(w);
}

static kmp_status verify(struct writer *report, struct verifying *v, struct tape *tape, kmp_text signature,
                         const char *manifest, size_t size)
{
    struct pack_signature read = { .version = 0 };
    struct proof proof;
    kmp_status status =
        tape_read(tape, v->arena, signature.bytes, signature.size, "signature.json", v->problems);
    if (status == KMP_OK)
        status = shape_read(&read, &signature_shape, v->arena, tape, 0, v->problems);
    if (status == KMP_OK)
        status = check_bytes(v, signature);
    if (status == KMP_OK)
        status = check_manifest(v, &read, manifest, size);
    if (status == KMP_OK)
        status = check_proof(v, &proof);
    if (status == KMP_OK)
        status = check_time(v, proof.created);
    if (status == KMP_OK)
        status = verify_trusted(v);
    if (status == KMP_OK)
        write_report(report, v, &proof);
    return status;
}

kmp_status kmp_pack_verify(kmp_text *report, kmp_text signature, const char *manifest, size_t size,
                           const kmp_verify_options *options, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct trust trust;
    struct tape tape;
    struct writer w = { .bytes = NULL };
    struct verifying v = { .arena = &arena, .problems = problems, .options = options, .tape = &tape };
    *report = (kmp_text){ NULL, 0 };
    kmp_status status = sodium_init() >= 0 ? KMP_OK : say(problems, KMP_INTERNAL);
    if (status == KMP_OK && signature.size == 0)
        status = say(problems, KMP_PACK_UNSIGNED);
    if (status == KMP_OK && options->trust.size > 0) {
        status = trust_read(&trust, &arena, options->trust, problems);
        v.trust = &trust;
    }
    if (status == KMP_OK)
        status = verify(&w, &v, &tape, signature, manifest, size);
    if (status == KMP_OK)
        status = writer_take(&w, report);
    writer_free(&w);
    arena_free(&arena);
    return status;
}
