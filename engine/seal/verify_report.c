// SPDX-License-Identifier: Apache-2.0
// verify_report.c -- one credential verified, and what came out of every question
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "verify_parts.h"

static const char *const check_words[CHECKS] = {
    [CHECK_CONTEXTS] = "contexts",   [CHECK_SCHEMA] = "schema",     [CHECK_TERMS] = "terms",
    [CHECK_SIGNATURE] = "signature", [CHECK_ISSUER] = "issuer",     [CHECK_DATES] = "dates",
    [CHECK_STATUS] = "status",       [CHECK_EVIDENCE] = "evidence", [CHECK_ENDORSEMENT] = "endorsement",
    [CHECK_BUNDLE] = "bundle",
};
static const char *const outcome_words[] = {
    [OUTCOME_NOT_ASKED] = "not_asked", [OUTCOME_PASSED] = "passed", [OUTCOME_FAILED] = "failed"
};

// ---- the report ----

static void pair(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

// A wording is text, {"@value":...,"@language":...}, or a list of such, of which the first is shown.
static struct text wording(const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = paper_member(tape, object, key);
    if (node != 0 && tape_node(tape, node)->kind == NODE_LIST)
        node = tape_first(tape, node);
    bool is_text = node != 0 && tape_node(tape, node)->kind == NODE_STRING;
    return is_text ? tape_node(tape, node)->text : paper_text(tape, node, "@value");
}

// What is in a learner record.
static void write_bundled(struct writer *w, const struct verifying *v)
{
    if (v->inside_count == 0)
        return;
    write_key(w, "credentials");
    write_list(w);
    for (uint32_t i = 0; i < v->inside_count; i++) {
        const struct tape *tape = v->inside[i].tape;
        uint32_t item = v->inside[i].object, subject = paper_own(tape, item, "credentialSubject");
        write_object(w);
        pair(w, "achievement", wording(tape, paper_member(tape, subject, "achievement"), "name"));
        pair(w, "certificate_no", paper_text(tape, subject, "licenseNumber"));
        pair(w, "id", paper_own_text(tape, item, "id"));
        pair(w, "issuer", verify_issuer(tape, item));
        pair(w, "valid_until", paper_own_text(tape, item, "validUntil"));
        write_object_end(w);
    }
    write_list_end(w);
}

// The hash that the credential's evidence of this genre gives, as papers write it; no text where it gives none.
static struct text evidence_hash(const struct verifying *v, const char *genre)
{
    uint32_t evidence = paper_own(v->tape, v->object, "evidence");
    bool list = evidence != 0 && tape_node(v->tape, evidence)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(v->tape, evidence) : evidence;
    for (; item != 0; item = list ? tape_node(v->tape, item)->next : 0) {
        struct text digest = paper_text(v->tape, item, "digestSRI");
        unsigned char bytes[32];
        size_t size = 0;
        char *text = arena_alloc(v->arena, HASH_TEXT);
        if (text != NULL && text_is(paper_text(v->tape, item, "genre"), genre) && digest.size > 7 &&
            memcmp(digest.bytes, "sha256-", 7) == 0 &&
            sodium_base642bin(bytes, sizeof bytes, digest.bytes + 7, digest.size - 7, NULL, &size, NULL,
                              sodium_base64_VARIANT_ORIGINAL) == 0 &&
            size == sizeof bytes)
            return text_of(sodium_bin2hex(text, HASH_TEXT, bytes, sizeof bytes));
    }
    return (struct text){ NULL, 0 };
}

static bool is_no_proof(struct text key)
{
    return !text_is(key, "proof");
}

// What tells one credential from another, whoever writes it down and however it is signed; no text where it is
// no object, and so none.
static struct text own_hash(const struct verifying *v)
{
    struct writer w = { .bytes = NULL };
    if (tape_node(v->tape, v->object)->kind != NODE_OBJECT)
        return (struct text){ NULL, 0 };
    char *text = arena_alloc(v->arena, HASH_TEXT);
    paper_write_members(&w, v->arena, v->tape, v->object, is_no_proof, false);
    bool good = text != NULL && !w.failed && hash_sha256(text, w.bytes, w.size);
    writer_free(&w);
    return good ? text_of(text) : (struct text){ NULL, 0 };
}

// Where the status of the credential is published; no text where it names none.
static struct text status_list_of(const struct tape *tape, uint32_t object)
{
    uint32_t entry = paper_own(tape, object, "credentialStatus");
    if (entry != 0 && tape_node(tape, entry)->kind == NODE_LIST)
        entry = tape_first(tape, entry);
    return paper_text(tape, entry, "statusListCredential");
}

// That of a learner record is the first that a credential in it names.
static struct text status_list(const struct verifying *v)
{
    struct text url = status_list_of(v->tape, v->object);
    for (uint32_t i = 0; url.bytes == NULL && i < v->inside_count; i++)
        url = status_list_of(v->inside[i].tape, v->inside[i].object);
    return url;
}

static void write_report(struct writer *w, const struct verifying *v, bool valid)
{
    uint32_t subject = paper_own(v->tape, v->object, "credentialSubject");
    uint32_t achievement = paper_member(v->tape, subject, "achievement");
    write_object(w);
    pair(w, "achievement",
         achievement != 0 && v->inside_count == 0 ? wording(v->tape, achievement, "name")
                                                  : paper_own_text(v->tape, v->object, "name"));
    pair(w, "certificate_no", paper_text(v->tape, subject, "licenseNumber"));
    write_key(w, "checks");
    write_list(w);
    for (int i = 0; i < CHECKS; i++) {
        write_object(w);
        pair(w, "check", text_of(check_words[i]));
        pair(w, "outcome", text_of(outcome_words[v->outcome[i]]));
        write_object_end(w);
    }
    write_list_end(w);
    write_bundled(w, v);
    pair(w, "id", paper_own_text(v->tape, v->object, "id"));
    pair(w, "issuer", verify_issuer(v->tape, v->object));
    pair(w, "issuer_name", v->issuer != NULL ? v->issuer->name : (struct text){ NULL, 0 });
    pair(w, "result_sha256", evidence_hash(v, "Record"));
    pair(w, "sha256", own_hash(v));
    pair(w, "status_list", status_list(v));
    pair(w, "submission_sha256", evidence_hash(v, "Submission"));
    write_key(w, "valid");
    write_bool(w, valid);
    pair(w, "valid_until", paper_own_text(v->tape, v->object, "validUntil"));
    write_object_end(w);
}

// ---- the walk ----

static kmp_status verify_all(struct verifying *v)
{
    static kmp_status (*const beside[])(struct verifying *) = { verify_status, verify_endorsements,
                                                                verify_evidence, verify_bundle };
    kmp_status worst = verify_object(v);
    if (v->outcome[CHECK_SIGNATURE] != OUTCOME_PASSED)
        return worst;
    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++) {
        kmp_status status = beside[i](v);
        worst = worst == KMP_OK ? status : worst;
    }
    return worst;
}

kmp_status kmp_verify(kmp_text *report, const char *credential, size_t size, const char *name,
                      const kmp_verify_options *options, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct trust trust;
    struct tape tape;
    struct jwt jwt;
    struct writer w = { .bytes = NULL };
    struct verifying v = { .arena = &arena, .problems = problems, .options = options, .tape = &tape };
    *report = (kmp_text){ NULL, 0 };
    kmp_status status = sodium_init() >= 0 ? KMP_OK : KMP_INTERNAL;
    if (status == KMP_OK && options->trust.size > 0) {
        status = trust_read(&trust, &arena, options->trust, problems);
        v.trust = &trust;
    }
    if (status == KMP_OK)
        status = verify_open(&tape, &jwt, &arena, (struct text){ credential, (uint32_t)size }, name, problems);
    if (status == KMP_OK) {
        v.jwt = jwt.whole.bytes != NULL ? &jwt : NULL;
        status = verify_find_inside(&v);
    }
    if (status == KMP_OK) {
        status = verify_all(&v);
        write_report(&w, &v, status == KMP_OK);
        if (writer_take(&w, report) != KMP_OK)
            status = KMP_NO_MEMORY;
    }
    arena_free(&arena);
    return status;
}
