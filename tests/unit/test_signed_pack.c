// SPDX-License-Identifier: Apache-2.0
// test_signed_pack.c -- who signed a pack: any byte changed, another signer, none at all, each with its reason
#include <kompeten/papers.h>

#include "scarce.h"
#include "seal_bench.h"

struct file {
    char bytes[65536];
    size_t size;
};

static struct body body;
static struct file unsigned_pack, signed_pack, other_pack;
static kmp_text signature;

static bool keep(void *caller, const char *bytes, size_t size)
{
    struct file *file = caller;
    if (size > sizeof file->bytes - file->size)
        return false;
    memcpy(file->bytes + file->size, bytes, size);
    file->size += size;
    return true;
}

static bool keep_nothing(void *caller, const char *bytes, size_t size)
{
    (void)caller;
    (void)bytes;
    return size == 0;
}

static void pack_class(struct file *out, const char *session)
{
    size_t members = 0;
    kmp_folder *folder = kmp_folder_new();
    CHECK_INT(kmp_folder_put(folder, "session.json", session, strlen(session)), KMP_OK);
    CHECK_INT(kmp_folder_put(folder, "instruments.csv", "id\n", 3), KMP_OK);
    const kmp_pack_sources sources = { folder, NULL, 0, false, keep, out };
    out->size = 0;
    CHECK_INT(kmp_pack_write(&members, &sources, NULL, body.problems), KMP_OK);
    kmp_folder_free(folder);
}

static kmp_pack *opened(const struct file *file)
{
    kmp_pack *pack = NULL;
    CHECK_INT(kmp_pack_open(&pack, file->bytes, file->size, "class.tar", body.problems), KMP_OK);
    return pack;
}

// The signature of this pack by this key.
static kmp_text sign(const struct file *file, const kmp_key *key, const char *now)
{
    kmp_text out;
    kmp_pack *pack = opened(file);
    kmp_source manifest = kmp_pack_manifest(pack);
    CHECK_INT(kmp_pack_sign(&out, manifest.bytes, manifest.size, key, now, body.problems), KMP_OK);
    kmp_text kept = text_copy(&body.arena, out.bytes);
    kmp_text_free(&out);
    kmp_pack_close(pack);
    return kept;
}

static kmp_status put_signature(struct file *out, const struct file *file, kmp_text by)
{
    kmp_pack *pack = opened(file);
    out->size = 0;
    kmp_status status = kmp_pack_write_signed(pack, by.bytes, by.size, keep, out, body.problems);
    kmp_pack_close(pack);
    return status;
}

static kmp_status checked(const struct file *file, kmp_verify_options options)
{
    kmp_pack *pack;
    kmp_text report = { NULL, 0 };
    options.now = options.now != NULL ? options.now : "2026-11-26T00:00:00Z";
    kmp_problems_clear(body.problems);
    kmp_status status = kmp_pack_open(&pack, file->bytes, file->size, "class.tar", body.problems);
    if (status != KMP_OK)
        return status;
    kmp_source manifest = kmp_pack_manifest(pack), by = kmp_pack_signature(pack);
    kmp_text text = { (char *)(uintptr_t)by.bytes, by.size };
    status = kmp_pack_verify(&report, text, manifest.bytes, manifest.size, &options, body.problems);
    CHECK((status == KMP_OK) == (report.bytes != NULL));
    kmp_text_free(&report);
    kmp_pack_close(pack);
    return status;
}

static kmp_verify_options trusting(void)
{
    return (kmp_verify_options){ .trust = body.trust };
}

// Only the signature changes; the pack around it stays sound.
static kmp_status with_signature(const char *find, const char *with)
{
    struct file file;
    const char *text = replaced(&body.arena, signature.bytes, find, with);
    CHECK_INT(put_signature(&file, &unsigned_pack, text_copy(&body.arena, text)), KMP_OK);
    return checked(&file, trusting());
}

// ---- tests ----

static void a_centre_signs_its_pack(void)
{
    body_open(&body);
    pack_class(&unsigned_pack, "{\"id\":\"A\"}");
    pack_class(&other_pack, "{\"id\":\"B\"}");
    signature = sign(&unsigned_pack, body.key, NOW);
    CHECK_INT(put_signature(&signed_pack, &unsigned_pack, signature), KMP_OK);
    CHECK_INT(checked(&signed_pack, trusting()), KMP_OK);
    CHECK_INT(kmp_problems_count(body.problems), 0);
    struct file twice;
    CHECK_INT(put_signature(&twice, &signed_pack, signature), KMP_PACK_SIGNED_BEFORE);
}

static void no_byte_of_it_changes_unseen(void)
{
    struct file file = signed_pack;
    for (size_t i = 0; i < file.size; i++) {
        file.bytes[i] = (char)(file.bytes[i] ^ (1 << (i % 8)));
        kmp_status status = checked(&file, trusting());
        if (status == KMP_OK)
            printf("byte %zu was changed unseen\n", i);
        CHECK(status != KMP_OK);
        CHECK(kmp_problems_at_least(body.problems, KMP_ERROR) > 0);
        file.bytes[i] = signed_pack.bytes[i];
    }
}

static void no_bit_of_the_signature_changes_unseen(void)
{
    kmp_verify_options options = trusting();
    options.now = NOW;
    kmp_pack *pack = opened(&signed_pack);
    kmp_source manifest = kmp_pack_manifest(pack);
    char *copy = arena_string(&body.arena, text_of(signature.bytes));
    for (size_t bit = 0; bit < signature.size * 8; bit++) {
        kmp_text report;
        copy[bit / 8] = (char)(copy[bit / 8] ^ (1 << bit % 8));
        kmp_problems_clear(body.problems);
        CHECK(kmp_pack_verify(&report, (kmp_text){ copy, signature.size }, manifest.bytes, manifest.size,
                              &options, body.problems) != KMP_OK);
        CHECK(kmp_problems_at_least(body.problems, KMP_ERROR) > 0);
        copy[bit / 8] = signature.bytes[bit / 8];
    }
    kmp_pack_close(pack);
}

static void each_refusal_has_its_reason(void)
{
    struct file file;
    CHECK_INT(checked(&unsigned_pack, trusting()), KMP_PACK_UNSIGNED);
    CHECK_INT(put_signature(&file, &other_pack, signature), KMP_OK);
    CHECK_INT(checked(&file, trusting()), KMP_PACK_SIGNATURE_OTHER);
    CHECK_INT(with_signature("\"created\":\"2026-11-25T12", "\"created\":\"2026-11-25T11"),
              KMP_CREDENTIAL_SIGNATURE);
    CHECK_INT(with_signature("{\"issuer\"", "{ \"issuer\""), KMP_PACK_SIGNATURE_FORM);
    CHECK_INT(with_signature("\"signature\":1", "\"signature\":2"), KMP_OUT_OF_RANGE);
    CHECK_INT(with_signature("\"signature\":1", "\"signature\":1,\"witness\":\"x\""), KMP_UNKNOWN_KEY);
    CHECK_INT(with_signature("eddsa-jcs-2022", "eddsa-rdfc-2022"), KMP_CREDENTIAL_NO_PROOF);
    CHECK_INT(with_signature("\"proof\":[{", "\"proof\":[{},{"), KMP_TOO_MANY_ITEMS);
    CHECK_INT(with_signature("\"proofValue\":\"z", "\"proofValue\":\"z1"), KMP_CREDENTIAL_SIGNATURE);
}

static void another_signer_is_not_this_one(void)
{
    struct file file;
    kmp_text key_file;
    kmp_key *stranger = make_key(&body, &key_file, NULL, NULL);
    kmp_text by_stranger = sign(&unsigned_pack, stranger, NOW);
    CHECK_INT(put_signature(&file, &unsigned_pack, by_stranger), KMP_OK);
    CHECK_INT(checked(&file, trusting()), KMP_ISSUER_UNKNOWN);
    CHECK_INT(checked(&file, (kmp_verify_options){ .now = NULL }), KMP_OK); // nobody was asked for
    CHECK_INT(kmp_problems_at_least(body.problems, KMP_WARNING), 1);
    // The stranger's proof under the centre's name.
    const char *centre = arena_printf(&body.arena, "%.*s", 56, strstr(signature.bytes, "did:key:"));
    const char *named = arena_printf(&body.arena, "%.*s", 56, strstr(by_stranger.bytes, "did:key:"));
    const char *swapped = replaced(&body.arena, by_stranger.bytes, named, centre);
    CHECK_INT(put_signature(&file, &unsigned_pack, text_copy(&body.arena, swapped)), KMP_OK);
    CHECK_INT(checked(&file, trusting()), KMP_KEY_NOT_ISSUERS);
    kmp_key_close(stranger);
}

static kmp_verify_options with_retired(const char *why, const char *at)
{
    kmp_text file;
    CHECK_INT(kmp_key_retire(&file, body.key_file.bytes, body.key_file.size, why, at, body.problems), KMP_OK);
    kmp_verify_options options = { .trust = trust_of(&body, file) };
    kmp_text_free(&file);
    return options;
}

static void time_and_keys_are_asked(void)
{
    kmp_text out, key_file;
    kmp_verify_options early = trusting();
    early.now = "2026-11-25T11:59:59Z";
    CHECK_INT(checked(&signed_pack, early), KMP_NOT_YET_VALID);
    CHECK_INT(checked(&signed_pack, with_retired("replaced", "2026-11-25T12:00:01Z")), KMP_OK);
    CHECK_INT(checked(&signed_pack, with_retired("replaced", "2026-11-25T11:59:59Z")), KMP_KEY_RETIRED);
    CHECK_INT(checked(&signed_pack, with_retired("stolen", "2026-11-25T12:00:01Z")), KMP_KEY_STOLEN);
    kmp_key *jwt = make_key(&body, &key_file, "ES256", "did:web:centre.example");
    CHECK_INT(kmp_pack_sign(&out, "{}", 2, jwt, NOW, body.problems), KMP_PACK_KEY_KIND);
    kmp_key_close(jwt);
    CHECK_INT(kmp_pack_sign(&out, "{}", 2, body.key, "yesterday", body.problems), KMP_WRONG_FORMAT);
}

static void a_web_site_needs_a_trust_list(void)
{
    struct file file;
    kmp_text key_file;
    kmp_key *web = make_key(&body, &key_file, NULL, "did:web:centre.example");
    CHECK_INT(put_signature(&file, &unsigned_pack, sign(&unsigned_pack, web, NOW)), KMP_OK);
    CHECK_INT(checked(&file, (kmp_verify_options){ .now = NULL }), KMP_OK);
    CHECK_INT(kmp_problems_at_least(body.problems, KMP_WARNING), 1);
    CHECK_INT(checked(&file, trusting()), KMP_ISSUER_UNKNOWN);
    CHECK_INT(checked(&file, (kmp_verify_options){ .trust = trust_of(&body, key_file) }), KMP_OK);
    kmp_key_close(web);
}

static void whoever_cannot_write_is_told(void)
{
    kmp_pack *pack = opened(&unsigned_pack);
    CHECK_INT(kmp_pack_write_signed(pack, signature.bytes, signature.size, keep_nothing, NULL, body.problems),
              KMP_CANNOT_WRITE);
    CHECK_INT(kmp_pack_write_signed(pack, "", 0, keep_nothing, NULL, body.problems), KMP_PACK_SIGNATURE_FORM);
    kmp_pack_close(pack);
}

static kmp_pack *pack_at_hand;

static bool sign_and_verify(void)
{
    kmp_verify_options options = { .trust = body.trust, .now = NOW };
    kmp_source manifest = kmp_pack_manifest(pack_at_hand);
    kmp_text made, report = { NULL, 0 };
    kmp_status status = kmp_pack_sign(&made, manifest.bytes, manifest.size, body.key, NOW, NULL);
    CHECK((status == KMP_OK) == (made.bytes != NULL));
    if (status == KMP_OK)
        status = kmp_pack_verify(&report, made, manifest.bytes, manifest.size, &options, NULL);
    CHECK((status == KMP_OK) == (report.bytes != NULL));
    kmp_text_free(&made);
    kmp_text_free(&report);
    return status == KMP_OK;
}

static void each_allocation_may_fail(void)
{
    pack_at_hand = opened(&signed_pack);
    CHECK(scarce_each(sign_and_verify) > 3);
    kmp_pack_close(pack_at_hand);
    body_close(&body);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a centre signs its pack", a_centre_signs_its_pack },
        { "no byte of it changes unseen", no_byte_of_it_changes_unseen },
        { "no bit of the signature changes unseen", no_bit_of_the_signature_changes_unseen },
        { "each refusal has its reason", each_refusal_has_its_reason },
        { "another signer is not this one", another_signer_is_not_this_one },
        { "time and keys are asked", time_and_keys_are_asked },
        { "a web site needs a trust list", a_web_site_needs_a_trust_list },
        { "whoever cannot write is told", whoever_cannot_write_is_told },
        { "each allocation may fail", each_allocation_may_fail },
    };
    return CHECK_SUITE("Signed packs", tests);
}
