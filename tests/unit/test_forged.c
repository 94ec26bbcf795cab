// SPDX-License-Identifier: Apache-2.0
// test_forged.c -- credentials that were changed, each refused for its own reason
#include "seal/jwt.h"
#include "seal/multibase.h"
#include "seal/terms.h"
#include "seal_bench.h"

static struct body body;
static kmp_key *assessor;
static kmp_text assessor_file, list, list_published;
static const char *credential, *other_did;

// What is found in the credential, what stands there instead, and what is said of it.
struct forgery {
    const char *what, *find, *with;
    kmp_status status;
};

// clang-format off
static const struct forgery forgeries[] = {
    { "a better score", "\"value\":\"80\"", "\"value\":\"90\"", KMP_CREDENTIAL_SIGNATURE },
    { "another verdict", "\"Completed\"", "\"Failed\"", KMP_CREDENTIAL_SIGNATURE },
    { "another certificate number", "C 0001", "C 0002", KMP_CREDENTIAL_SIGNATURE },
    { "another registration number", "R 0001", "R 0002", KMP_CREDENTIAL_SIGNATURE },
    { "a longer validity", "2029-11-25T", "2039-11-25T", KMP_CREDENTIAL_SIGNATURE },
    { "an earlier award", "\"awardedDate\":\"2026", "\"awardedDate\":\"2016", KMP_CREDENTIAL_SIGNATURE },
    { "an earlier test", "\"activityStartDate\":\"2026", "\"activityStartDate\":\"2025", KMP_CREDENTIAL_SIGNATURE },
    { "another unit", "\"targetCode\":\"U.1\"", "\"targetCode\":\"U.2\"", KMP_CREDENTIAL_SIGNATURE },
    { "another level reached", "#k-swept\",\"resultDescription\"", "#bk-swept\",\"resultDescription\"", KMP_CREDENTIAL_SIGNATURE },
    { "another required level", "\"requiredLevel\":\"", "\"requiredLevel\":\"x:", KMP_CREDENTIAL_SIGNATURE },
    { "another assessor", "\"identifier\":\"MET.1\"", "\"identifier\":\"MET.2\"", KMP_CREDENTIAL_SIGNATURE },
    { "another issuer's name", "\"name\":\"LSP (invented)\",\"type\":[\"Profile\"],\"url\"", "\"name\":\"LSP\",\"type\":[\"Profile\"],\"url\"", KMP_CREDENTIAL_SIGNATURE },
    { "a certification made of an assessment", "\"achievementType\":\"Certification\"", "\"achievementType\":\"License\"", KMP_CREDENTIAL_SIGNATURE },
    { "another record", "\"digestSRI\":\"sha256-", "\"digestSRI\":\"sha256-A", KMP_CREDENTIAL_SIGNATURE },
    { "no place in the status list", "\"statusListIndex\":\"", "\"statusListIndex\":\"9", KMP_CREDENTIAL_SIGNATURE },
    { "another status list", "\"statusListCredential\":\"https://lsp.example/status/1\"", "\"statusListCredential\":\"https://lsp.example/status/2\"", KMP_CREDENTIAL_SIGNATURE },
    { "another endorsement", "I assessed this", "I praise this", KMP_CREDENTIAL_SIGNATURE },
    { "a line feed in a name", "\"name\":\"Tidy workshop\"", "\"name\":\"Tidy workshop\\n\"", KMP_CREDENTIAL_SIGNATURE },
    { "one level removed", "\"resultType\":\"Status\"", "\"resultType\":\"Result\"", KMP_CREDENTIAL_SIGNATURE },
    { "a term that has no meaning", "\"awardedDate\"", "\"nilaiAkhir\":\"100\",\"awardedDate\"", KMP_CREDENTIAL_TERM },
    { "a term without meaning deep inside", "\"licenseNumber\"", "\"gelar\":\"x\",\"licenseNumber\"", KMP_CREDENTIAL_TERM },
    { "a term of another part", "\"licenseNumber\"", "\"targetCode\":\"x\",\"licenseNumber\"", KMP_CREDENTIAL_TERM },
    { "a type without meaning", "\"type\":[\"Achievement\"]", "\"type\":[\"Achievement\",\"Prestasi\"]", KMP_CREDENTIAL_TERM },
    { "a keyword that is not used here", "\"licenseNumber\"", "\"@reverse\":{},\"licenseNumber\"", KMP_CREDENTIAL_VALUE },
    { "one more context", "context-3.0.3.json\"]", "context-3.0.3.json\",\"https://example.org/c\"]", KMP_CREDENTIAL_CONTEXT },
    { "a context of its own", "context-3.0.3.json\"]", "context-3.0.3.json\",{\"gelar\":\"https://example.org/g\"}]", KMP_CREDENTIAL_CONTEXT },
    { "another version of the context", "context-3.0.3.json", "context-3.0.2.json", KMP_CREDENTIAL_CONTEXT },
    { "no context of badges", ",\"" CONTEXT_OB "\"]", "]", KMP_CREDENTIAL_TERM },
    { "no criteria", "\"criteria\":{", "\"image\":{", KMP_CREDENTIAL_SCHEMA },
    { "no achievement", "\"achievement\":{", "\"image\":{", KMP_CREDENTIAL_SCHEMA },
    { "a number for text", "\"value\":\"80\"", "\"value\":80", KMP_CREDENTIAL_MEMBER },
    { "a day that is none", "\"validUntil\":\"2029-11-25", "\"validUntil\":\"2029-11-31", KMP_CREDENTIAL_MEMBER },
    { "a badge of another kind", "\"type\":[\"AchievementSubject\"]", "\"type\":[\"Profile\"]", KMP_CREDENTIAL_SCHEMA },
    { "an address that ends a statement", "\"humanCode\"", "\"image\":\"urn:x> <urn:y\",\"humanCode\"", KMP_CREDENTIAL_IRI },
    { "a key twice", "\"awardedDate\"", "\"awardedDate\":\"2026-11-25T10:00:00Z\",\"awardedDate\"", KMP_JSON_DUPLICATE_KEY },
    { "half of it", "\"validFrom\"", "", KMP_JSON_SYNTAX },
};
// clang-format on

// The issuer's own proof is the last one in the text; the endorsement's stands before it.
static const char *change_proof(const char *find, const char *with)
{
    const char *last = NULL;
    for (const char *at = strstr(credential, "\"proof\":["); at != NULL; at = strstr(at + 1, "\"proof\":["))
        last = at;
    const char *tail = replaced(&body.arena, last, find, with);
    return arena_printf(&body.arena, "%.*s%s", (int)(last - credential), credential, tail);
}

static kmp_verify_options usual(void)
{
    return (kmp_verify_options){ .trust = body.trust, .status_list = list_published };
}

static void a_body_issues(void)
{
    body_open(&body);
    assessor = make_key(&body, &assessor_file, NULL, NULL);
    other_did = arena_printf(&body.arena, "%.*s", 56, strstr(assessor_file.bytes, "did:key:"));
    list = new_register(&body, "revocation");
    kmp_issue_options options = { .decision = decision_text(&body, record_text()), .assessor_key = assessor };
    credential = issued(&body, &options, &list);
    list_published = published(&body, list);
    CHECK(strstr(credential, "\"proof\":[{") != NULL);
}

static void the_true_one_is_believed(void)
{
    CHECK_INT(verified(&body, credential, usual()), KMP_OK);
    CHECK_INT(kmp_problems_count(body.problems), 0);
}

static void every_change_has_its_reason(void)
{
    for (size_t i = 0; i < sizeof forgeries / sizeof forgeries[0]; i++) {
        const struct forgery *f = &forgeries[i];
        const char *forged = replaced(&body.arena, credential, f->find, f->with);
        if (!CHECK_INT(verified(&body, forged, usual()), f->status))
            printf("of %s: %s\n", f->what, kmp_problems_get(body.problems, 0, KMP_ENGLISH).text);
    }
}

static void a_proof_is_held_to_its_words(void)
{
    static const struct forgery proofs[] = {
        { "suite", "eddsa-rdfc-2022", "eddsa-jcs-2022", KMP_CREDENTIAL_NO_PROOF },
        { "purpose", "\"assertionMethod\"", "\"authentication\"", KMP_CREDENTIAL_NO_PROOF },
        { "type", "DataIntegrityProof", "JsonSchema", KMP_CREDENTIAL_NO_PROOF },
        { "time", "\"created\":\"2026", "\"created\":\"2025", KMP_CREDENTIAL_SIGNATURE },
        { "value", "\"proofValue\":\"z", "\"proofValue\":\"z1", KMP_CREDENTIAL_SIGNATURE },
        { "no base58", "\"proofValue\":\"z", "\"proofValue\":\"zO", KMP_CREDENTIAL_SIGNATURE },
        { "none", "\"proof\":[", "\"proof\":[],\"relatedResource\":[", KMP_CREDENTIAL_NO_PROOF },
        { "key", "did:key:z6Mk", "did:key:z6Mj", KMP_KEY_NOT_ISSUERS },
    };
    for (size_t i = 0; i < sizeof proofs / sizeof proofs[0]; i++) {
        const char *forged = change_proof(proofs[i].find, proofs[i].with);
        if (!CHECK_INT(verified(&body, forged, usual()), proofs[i].status))
            printf("of %s\n", proofs[i].what);
    }
}

static void another_issuer_is_not_this_one(void)
{
    kmp_issue_options options = { .key = assessor };
    const char *own = issued(&body, &options, NULL);
    CHECK_INT(verified(&body, own, usual()), KMP_ISSUER_UNKNOWN);
    CHECK_INT(verified(&body, own, (kmp_verify_options){ .now = NULL }), KMP_OK);
    CHECK_INT(kmp_problems_at_least(body.problems, KMP_WARNING), 1);
    // The body's name on a credential that somebody else signed.
    const char *named = replaced(&body.arena, own, other_did, "did:web:lsp.example");
    CHECK_INT(verified(&body, named, usual()), KMP_KEY_NOT_ISSUERS);
}

static void the_time_is_asked(void)
{
    kmp_verify_options options = usual();
    options.now = "2026-11-25T11:59:59Z";
    CHECK_INT(verified(&body, credential, options), KMP_NOT_YET_VALID);
    options.now = "2029-11-26T00:00:00Z";
    CHECK_INT(verified(&body, credential, options), KMP_EXPIRED);
    options.now = "2029-11-25T23:59:00Z";
    CHECK_INT(verified(&body, credential, options), KMP_OK);
}

static const char *id_of(const char *text)
{
    const char *at = strstr(text, "\"id\":\"urn:uuid:");
    for (const char *next = at; next != NULL; next = strstr(next + 1, "],\"id\":\"urn:uuid:"))
        at = next;
    return arena_printf(&body.arena, "%.45s", strstr(at, "urn:uuid:"));
}

static void a_revoked_one_is_refused(void)
{
    kmp_text line;
    kmp_verify_options options = usual();
    CHECK_INT(kmp_status_change(&line, list, id_of(credential), "suspended", NULL, NOW, NULL),
              KMP_STATUS_NO_SUSPENSION);
    CHECK_INT(kmp_status_change(&line, list, id_of(credential), "revoked", "test", NOW, body.problems), KMP_OK);
    kmp_text changed = with_line(&body, list, line);
    kmp_text_free(&line);
    options.status_list = published(&body, changed);
    CHECK_INT(verified(&body, credential, options), KMP_REVOKED);
    CHECK_INT(kmp_status_change(&line, changed, id_of(credential), "revoked", NULL, NOW, NULL),
              KMP_STATUS_REVOKED_BEFORE);
    CHECK_INT(kmp_status_change(&line, list, "urn:uuid:none", "revoked", NULL, NOW, NULL),
              KMP_STATUS_NOT_LISTED);
}

static void a_false_list_is_refused(void)
{
    kmp_verify_options options = usual();
    const char *text = list_published.bytes;
    options.status_list =
        text_copy(&body.arena, replaced(&body.arena, text, "\"encodedList\":\"u", "\"encodedList\":\"uA"));
    CHECK_INT(verified(&body, credential, options), KMP_STATUS_LIST);
    options.status_list = (kmp_text){ (char *)(uintptr_t)credential, strlen(credential) };
    CHECK_INT(verified(&body, credential, options), KMP_STATUS_OTHER_LIST);
    options.status_list = (kmp_text){ NULL, 0 };
    CHECK_INT(verified(&body, credential, options), KMP_OK);
    CHECK_INT(kmp_problems_at_least(body.problems, KMP_WARNING), 1);
}

static kmp_verify_options with_retired(const char *why, const char *at)
{
    kmp_text file;
    kmp_verify_options options = usual();
    CHECK_INT(kmp_key_retire(&file, body.key_file.bytes, body.key_file.size, why, at, body.problems), KMP_OK);
    options.trust = trust_of(&body, file);
    kmp_text_free(&file);
    return options;
}

static void a_retired_key_keeps_what_it_signed(void)
{
    CHECK_INT(verified(&body, credential, with_retired("replaced", "2026-11-25T12:00:01Z")), KMP_OK);
    CHECK_INT(verified(&body, credential, with_retired("replaced", "2026-11-25T11:59:59Z")), KMP_KEY_RETIRED);
    CHECK_INT(verified(&body, credential, with_retired("stolen", "2026-11-25T12:00:01Z")), KMP_KEY_STOLEN);
}

static void it_is_bound_to_its_record(void)
{
    kmp_verify_options options = usual();
    options.record = text_copy(&body.arena, record_text());
    CHECK_INT(verified(&body, credential, options), KMP_OK);
    options.record =
        text_copy(&body.arena, replaced(&body.arena, record_text(), "\"points\":\"2\"", "\"points\":\"3\""));
    CHECK_INT(verified(&body, credential, options), KMP_EVIDENCE_OTHER_RECORD);
    options.record = (kmp_text){ NULL, 0 };
    options.submission = text_copy(&body.arena, "{\"submission\":1}");
    CHECK_INT(verified(&body, credential, options), KMP_EVIDENCE_OTHER_SUBMISSION);
}

static void no_flipped_bit_is_overlooked(void)
{
    size_t size = strlen(credential), tried = 0;
    char *copy = arena_string(&body.arena, text_of(credential));
    kmp_verify_options options = { .now = "2026-11-26T00:00:00Z", .trust = body.trust };
    for (size_t i = 0; i < size; i += 2, tried++) {
        kmp_text report;
        copy[i] = (char)(copy[i] ^ (1 << (i % 7)));
        kmp_problems_clear(body.problems);
        kmp_status status = kmp_verify(&report, copy, size, NULL, &options, body.problems);
        if (status == KMP_OK)
            printf("believed with byte %zu flipped: %.30s\n", i, copy + i);
        CHECK(status != KMP_OK);
        CHECK(kmp_problems_at_least(body.problems, KMP_ERROR) > 0);
        copy[i] = credential[i];
        kmp_text_free(&report);
    }
    CHECK(tried > 500);
}

// Its items have no keys, so that it could be taken for an object whose keys are empty.
static void a_list_is_no_credential(void)
{
    static const char *const papers[] = { "[4]", "[]", "\"text\"", "{}" };
    const kmp_verify_options options = usual();
    for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++) {
        kmp_text report;
        CHECK(kmp_verify(&report, papers[i], strlen(papers[i]), NULL, &options, body.problems) != KMP_OK);
        bool none = strstr(report.bytes, "\"sha256\":null") != NULL;
        CHECK(none == (papers[i][0] != '{'));
        kmp_text_free(&report);
        kmp_problems_clear(body.problems);
    }
}

static void jwts_are_held_to_the_key(void)
{
    kmp_text file;
    kmp_key *key = make_key(&body, &file, "ES256", "did:web:lsp.example");
    kmp_issue_options options = { .key = key, .jwt = true };
    const char *jwt = issued(&body, &options, NULL);
    kmp_verify_options trusting = { .trust = trust_of(&body, file) };
    CHECK_INT(verified(&body, jwt, trusting), KMP_OK);
    CHECK_INT(verified(&body, jwt, usual()), KMP_ISSUER_UNKNOWN);
    // {"alg":"none"...} and a signature of another text.
    const char *rest = strchr(jwt, '.');
    CHECK_INT(
        verified(&body,
                 arena_printf(&body.arena,
                              "eyJhbGciOiJub25lIiwia2lkIjoiZGlkOndlYjpsc3AuZXhhbXBsZSNlczI1Ni0xIn0%s", rest),
                 trusting),
        KMP_CREDENTIAL_ALGORITHM);
    const char *last = strrchr(jwt, '.');
    CHECK_INT(verified(&body, arena_printf(&body.arena, "%.*s.AAAA", (int)(last - jwt), jwt), trusting),
              KMP_CREDENTIAL_SIGNATURE);
    kmp_key_close(key);
}

// A JWT of this credential, with what else its text has as claims.
static kmp_status signed_jwt(const kmp_key *key, kmp_text file, const char *text)
{
    struct tape tape;
    kmp_text out;
    kmp_verify_options trusting = { .trust = trust_of(&body, file) };
    CHECK_INT(tape_read(&tape, &body.arena, text, strlen(text), NULL, NULL), KMP_OK);
    CHECK_INT(jwt_make(&out, &body.arena, &tape, key, body.problems), KMP_OK);
    kmp_status status = verified(&body, out.bytes, trusting);
    kmp_text_free(&out);
    return status;
}

static void the_claims_of_a_jwt_bind(void)
{
    kmp_text file;
    kmp_key *key = make_key(&body, &file, "RS256", "did:web:lsp.example");
    kmp_issue_options options = { .key = key, .jwt = true };
    struct arena *arena = &body.arena;
    const char *payload = strchr(issued(&body, &options, NULL), '.') + 1;
    size_t size = 0;
    struct text part = { payload, (uint32_t)strcspn(payload, ".") };
    const char *text = (const char *)base64url_read(&size, arena, part);
    text = arena_printf(arena, "%.*s", (int)size, text);
    CHECK_INT(signed_jwt(key, file, text), KMP_OK);
    CHECK_INT(signed_jwt(key, file, replaced(arena, text, "{", "{\"exp\":1000000000,")), KMP_EXPIRED);
    CHECK_INT(signed_jwt(key, file, replaced(arena, text, "{", "{\"exp\":1000000000.5,")), KMP_EXPIRED);
    CHECK_INT(signed_jwt(key, file, replaced(arena, text, "{", "{\"exp\":99999999999,")), KMP_OK);
    CHECK_INT(signed_jwt(key, file, replaced(arena, text, "{", "{\"exp\":\"never\",")), KMP_EXPIRED);
    CHECK_INT(signed_jwt(key, file, replaced(arena, text, "{", "{\"exp\":1e30,")), KMP_EXPIRED);
    CHECK_INT(signed_jwt(key, file, "{\"vc\":{\"issuer\":\"did:web:lsp.example\"}}"), KMP_CREDENTIAL_OLD_JWT);
    kmp_key_close(key);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a body issues a credential with an endorsement", a_body_issues },
        { "the true one is believed", the_true_one_is_believed },
        { "every change has its reason", every_change_has_its_reason },
        { "a proof is held to its words", a_proof_is_held_to_its_words },
        { "another issuer is not this one", another_issuer_is_not_this_one },
        { "the time is asked", the_time_is_asked },
        { "a revoked one is refused", a_revoked_one_is_refused },
        { "a false list is refused", a_false_list_is_refused },
        { "a retired key keeps what it signed, a stolen one nothing", a_retired_key_keeps_what_it_signed },
        { "it is bound to its record", it_is_bound_to_its_record },
        { "no flipped bit is overlooked", no_flipped_bit_is_overlooked },
        { "a list is no credential", a_list_is_no_credential },
        { "JWTs are held to the key", jwts_are_held_to_the_key },
        { "the claims of a JWT bind", the_claims_of_a_jwt_bind },
    };
    int code = CHECK_SUITE("Forged credentials", tests);
    kmp_key_close(assessor);
    body_close(&body);
    return code;
}
