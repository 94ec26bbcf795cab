// SPDX-License-Identifier: Apache-2.0
// test_clr_jwt.c -- learner records that are JWTs, and JWTs in learner records: each is asked, none hides
// another
#include <jansson.h>

#include "base/tape.h"
#include "scarce.h"
#include "seal/jwt.h"
#include "seal/multibase.h"
#include "seal_bench.h"

#define HOLDER "urn:uuid:00000000-0000-4000-8000-000000000001"
#define SOMEBODY "urn:uuid:00000000-0000-4000-8000-000000000002"
#define W3C "https://www.w3.org/ns/credentials/v2"

static struct body body;
static kmp_key *web;   // ES256, did:web:lsp.example
static kmp_text trust; // of both keys
static const char *badge, *badge_jwt, *record;

// ---- what is made ----

static const char *put(const char *format, const char *a, const char *b)
{
    return arena_printf(&body.arena, format, a, b);
}

static const char *signed_by(const kmp_key *key, const char *json)
{
    struct tape tape;
    kmp_text out;
    CHECK_INT(tape_read(&tape, &body.arena, json, strlen(json), "json", body.problems), KMP_OK);
    CHECK_INT(jwt_make(&out, &body.arena, &tape, key, body.problems), KMP_OK);
    const char *kept = arena_string(&body.arena, text_of(out.bytes));
    kmp_text_free(&out);
    return kept;
}

// A learner record about HOLDER with these credentials in it, not signed yet.
static const char *record_with(const char *credentials)
{
    return put("{\"@context\":[\"" W3C "\",\"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json\","
               "\"https://purl.imsglobal.org/spec/ob/v3p0/"
               "context-3.0.3.json\"],\"credentialSubject\":{\"id\":\"" HOLDER
               "\",\"type\":[\"ClrSubject\"],\"verifiableCredential\":%s},\"id\":\"urn:uuid:"
               "00000000-0000-4000-8000-0000000000aa\",\"issuer\":\"did:web:lsp.example\",\"name\":\"Learner "
               "record\",\"type\":[\"VerifiableCredential\",\"ClrCredential\"],\"validFrom\":\"" NOW "\"}%s",
               credentials, "");
}

static const char *in_envelope(const char *media, const char *jwt)
{
    return put("{\"@context\":\"" W3C "\",\"id\":\"data:%s,%s\",\"type\":\"EnvelopedVerifiableCredential\"}",
               media, jwt);
}

static const char *enveloped(const char *jwt)
{
    return in_envelope("application/vc+jwt", jwt);
}

// The JWT again with another header and no signature.
static const char *unsigned_jwt(const char *jwt, const char *head)
{
    const char *payload = strchr(jwt, '.') + 1;
    const char *coded = base64url_write(&body.arena, (const unsigned char *)head, strlen(head));
    return arena_printf(&body.arena, "%s.%.*s.", coded, (int)(strchr(payload, '.') - payload), payload);
}

static kmp_status verified_here(const char *credential)
{
    return verified(&body, credential, (kmp_verify_options){ .trust = trust });
}

static const char *listed(const char *one, const char *other)
{
    return put("[%s,%s]", one, other);
}

static void made(void)
{
    kmp_text file;
    body_open(&body);
    web = make_key(&body, &file, "ES256", "did:web:lsp.example");
    const char *own = trust_of(&body, file).bytes, *end = strrchr(own, ']');
    trust =
        text_copy(&body.arena, replaced(&body.arena, body.trust.bytes, "\"issuers\":[",
                                        arena_printf(&body.arena, "\"issuers\":[%.*s,",
                                                     (int)(end - strchr(own, '[') - 1), strchr(own, '[') + 1)));
    kmp_issue_options plain = { .subject = HOLDER }, coded = { .subject = HOLDER, .key = web, .jwt = true };
    badge = issued(&body, &plain, NULL);
    badge_jwt = issued(&body, &coded, NULL);
    record = signed_by(web, record_with(listed(badge, enveloped(badge_jwt))));
    CHECK_INT(verified_here(badge), KMP_OK);
    CHECK_INT(verified_here(badge_jwt), KMP_OK);
}

// ---- what holds ----

static void both_forms_hold_in_a_learner_record_that_is_a_jwt(void)
{
    made();
    CHECK_INT(verified_here(record), KMP_OK);
    CHECK_INT(kmp_problems_count(body.problems), 0);
    CHECK_INT(verified_here(signed_by(web, record_with(badge))), KMP_OK); // one alone, in no list
}

static json_t *inside_of(const char *credential, kmp_status expected)
{
    kmp_text told;
    CHECK_INT(kmp_clr_inside(&told, credential, strlen(credential), "credential", body.problems), expected);
    json_t *list = told.bytes != NULL ? json_loads(told.bytes, 0, NULL) : NULL;
    kmp_text_free(&told);
    return list;
}

static void each_comes_out_as_it_would_be_given_by_itself(void)
{
    json_t *list = inside_of(record, KMP_OK);
    CHECK_INT(json_array_size(list), 2);
    CHECK_INT(verified_here(json_string_value(json_array_get(list, 0))), KMP_OK);
    CHECK_STR(json_string_value(json_array_get(list, 0)), badge);
    CHECK_STR(json_string_value(json_array_get(list, 1)), badge_jwt);
    json_decref(list);
    const char *single = replaced(&body.arena, record_with(badge), "\"id\":\"" HOLDER "\",", "");
    list = inside_of(single, KMP_OK);
    CHECK_INT(json_array_size(list), 1); // and nothing that stands behind it
    json_decref(list);
    list = inside_of(badge_jwt, KMP_OK);
    CHECK(json_is_array(list) && json_array_size(list) == 0);
    json_decref(list);
    CHECK(inside_of("eyJ.e30", KMP_JSON_SYNTAX) == NULL);
    list = inside_of("[1]", KMP_OK);
    CHECK_INT(json_array_size(list), 0);
    json_decref(list);
}

// The report tells of what is in envelopes too, and where its status is published.
static void the_report_tells_of_both(void)
{
    kmp_text list = new_register(&body, "revocation"), report;
    kmp_issue_options options = { .subject = HOLDER };
    const char *revocable = issued(&body, &options, &list);
    const char *whole = signed_by(web, record_with(listed(enveloped(badge_jwt), revocable)));
    kmp_verify_options asks = { .trust = trust, .now = "2026-11-26T00:00:00Z" };
    CHECK_INT(kmp_verify(&report, whole, strlen(whole), "record", &asks, body.problems), KMP_OK);
    CHECK(strstr(report.bytes, "\"issuer\":\"did:web:lsp.example\",\"valid_until\"") != NULL);
    CHECK(strstr(report.bytes, "\"status_list\":\"" LIST_URL "\"") != NULL);
    CHECK(strstr(report.bytes, "{\"check\":\"status\",\"outcome\":\"not_asked\"}") != NULL);
    kmp_text_free(&report);
    asks.status_list = published(&body, list);
    CHECK_INT(kmp_verify(&report, whole, strlen(whole), "record", &asks, body.problems), KMP_OK);
    CHECK(strstr(report.bytes, "{\"check\":\"status\",\"outcome\":\"passed\"}") != NULL);
    kmp_text_free(&report);
    kmp_text line;
    json_t *read = json_loads(revocable, 0, NULL);
    const char *id = json_string_value(json_object_get(read, "id"));
    CHECK_INT(kmp_status_change(&line, list, id, "revoked", "why", NOW, body.problems), KMP_OK);
    json_decref(read);
    asks.status_list = published(&body, with_line(&body, list, line));
    kmp_text_free(&line);
    CHECK_INT(kmp_verify(&report, whole, strlen(whole), "record", &asks, body.problems), KMP_REVOKED);
    CHECK(strstr(report.bytes, "{\"check\":\"status\",\"outcome\":\"failed\"}") != NULL);
    kmp_text_free(&report);
}

// ---- what does not ----

static void each_hostile_envelope_is_refused(void)
{
    kmp_text file;
    kmp_key *stranger = make_key(&body, &file, "ES256", "did:web:stranger.example");
    kmp_issue_options options = { .subject = HOLDER, .key = stranger, .jwt = true },
                      other = { .subject = SOMEBODY, .key = web, .jwt = true };
    char *changed = arena_string(&body.arena, text_of(badge_jwt));
    char *signature = strrchr(changed, '.') + 10;
    *signature = *signature == 'A' ? 'B' : 'A';
    const char *nobody = "{\"alg\":\"none\"}", *hers = "{\"alg\":\"none\",\"kid\":\"did:web:lsp.example#%s\"}";
    const char *kid = strstr(trust.bytes, "did:web:lsp.example#");
    const char *named =
        put(hers, arena_printf(&body.arena, "%.*s", (int)strcspn(kid + 20, "\""), kid + 20), "");
    const struct {
        const char *what, *inside;
        kmp_status status;
    } cases[] = {
        { "a changed signature", enveloped(changed), KMP_CREDENTIAL_SIGNATURE },
        { "no algorithm and no key", enveloped(unsigned_jwt(badge_jwt, nobody)), KMP_KEY_UNKNOWN },
        { "no algorithm by her key", enveloped(unsigned_jwt(badge_jwt, named)), KMP_CREDENTIAL_ALGORITHM },
        { "a stranger's", enveloped(issued(&body, &options, NULL)), KMP_ISSUER_UNKNOWN },
        { "about somebody else", enveloped(issued(&body, &other, NULL)), KMP_CLR_OTHER_HOLDER },
        { "of another media type", in_envelope("application/vc+sd-jwt", badge_jwt), KMP_CREDENTIAL_MEMBER },
        { "that is no JWT", enveloped("e30"), KMP_CREDENTIAL_MEMBER },
        { "whose payload is no JSON", enveloped("e30.e30x.e30"), KMP_JSON_SYNTAX },
        { "whose payload is no object", enveloped("e30.W10.e30"), KMP_CREDENTIAL_SIGNATURE },
        { "a JWT without its envelope", put("\"%s\"%s", badge_jwt, ""), KMP_CREDENTIAL_MEMBER },
        { "an envelope in an envelope", enveloped(signed_by(web, enveloped(badge_jwt))),
          KMP_CREDENTIAL_CONTEXT },
        { "a learner record in an envelope", enveloped(record), KMP_CLR_NO_BADGE },
        { "a learner record as it stands", record_with(badge), KMP_CLR_NO_BADGE },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *whole = signed_by(web, record_with(listed(badge, cases[i].inside)));
        if (!CHECK_INT(verified_here(whole), cases[i].status))
            printf("of %s\n", cases[i].what);
        CHECK(kmp_problems_at_least(body.problems, KMP_ERROR) > 0);
    }
    kmp_key_close(stranger);
}

static void a_learner_record_by_nobody_is_refused(void)
{
    CHECK_INT(verified_here(unsigned_jwt(record, "{\"alg\":\"none\"}")), KMP_KEY_UNKNOWN);
    json_t *list = inside_of(unsigned_jwt(record, "{\"alg\":\"none\"}"), KMP_OK);
    CHECK_INT(json_array_size(list), 2); // what is in it stands for itself
    json_decref(list);
}

// Thirty-three lists in one another, in the payload of an envelope.
static void one_that_is_nested_too_deep_is_refused(void)
{
    char deep[80];
    memset(deep, '[', 33);
    memset(deep + 33, ']', 33);
    deep[66] = 0;
    const char *coded = base64url_write(&body.arena, (const unsigned char *)deep, 66);
    const char *jwt = arena_printf(&body.arena, "e30.%s.e30", coded);
    CHECK(verified_here(signed_by(web, record_with(listed(badge, enveloped(jwt))))) != KMP_OK);
    CHECK(kmp_problems_at_least(body.problems, KMP_ERROR) > 0);
}

static bool look_inside(void)
{
    kmp_text told;
    kmp_status status = kmp_clr_inside(&told, record, strlen(record), "record", NULL);
    CHECK((status == KMP_OK) == (told.bytes != NULL));
    kmp_text_free(&told);
    return status == KMP_OK;
}

static bool believe(void)
{
    kmp_verify_options options = { .trust = trust, .now = "2026-11-26T00:00:00Z" };
    kmp_text report;
    kmp_status status = kmp_verify(&report, record, strlen(record), NULL, &options, NULL);
    kmp_text_free(&report);
    return status == KMP_OK;
}

static void each_allocation_may_fail(void)
{
    CHECK(scarce_each(look_inside) > 3);
    CHECK(scarce_each(believe) > 3);
    kmp_key_close(web);
    body_close(&body);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "both forms hold in a learner record that is a JWT",
          both_forms_hold_in_a_learner_record_that_is_a_jwt },
        { "each comes out as it would be given by itself", each_comes_out_as_it_would_be_given_by_itself },
        { "the report tells of both", the_report_tells_of_both },
        { "each hostile envelope is refused", each_hostile_envelope_is_refused },
        { "a learner record by nobody is refused", a_learner_record_by_nobody_is_refused },
        { "one that is nested too deep is refused", one_that_is_nested_too_deep_is_refused },
        { "each allocation may fail", each_allocation_may_fail },
    };
    return CHECK_SUITE("Learner records as JWT", tests);
}
