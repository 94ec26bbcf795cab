// SPDX-License-Identifier: Apache-2.0
// seal_bench.h -- a body with keys, a register and a record, for the tests of credentials
#ifndef KOMPETEN_TESTS_SEAL_BENCH_H
#define KOMPETEN_TESTS_SEAL_BENCH_H

#include <kompeten/seal.h>

#include "base/arena.h"
#include "base/problem.h"
#include "check.h"

#define PASSPHRASE "a passphrase for tests"
#define NOW "2026-11-25T12:00:00Z"
#define LIST_URL "https://lsp.example/status/1"

struct body {
    struct arena arena;
    kmp_problems *problems;
    kmp_text key_file, trust;
    kmp_key *key;
};

static inline kmp_text text_copy(struct arena *arena, const char *text)
{
    return (kmp_text){ arena_string(arena, text_of(text)), strlen(text) };
}

// The first `find` in a text becomes `with`.
static inline const char *replaced(struct arena *arena, const char *text, const char *find, const char *with)
{
    const char *at = strstr(text, find);
    if (at == NULL) {
        printf("not found: %s\n", find);
        CHECK(at != NULL);
        return text;
    }
    return arena_printf(arena, "%.*s%s%s", (int)(at - text), text, with, at + strlen(find));
}

// A key of its own, kept in the arena.
static inline kmp_key *make_key(struct body *body, kmp_text *file, const char *kind, const char *controller)
{
    kmp_key *key = NULL;
    kmp_text made;
    kmp_key_wish wish = { kind, controller, "LSP (invented)", "https://lsp.example/", NOW, PASSPHRASE };
    CHECK_INT(kmp_key_new(&made, &wish, body->problems), KMP_OK);
    *file = text_copy(&body->arena, made.bytes);
    kmp_text_free(&made);
    CHECK_INT(kmp_key_open(&key, file->bytes, file->size, "key", PASSPHRASE, body->problems), KMP_OK);
    return key;
}

static inline kmp_text trust_of(struct body *body, kmp_text file)
{
    kmp_text out;
    CHECK_INT(kmp_key_show(&out, &file, &(const char *){ "key" }, 1, KMP_KEY_TRUST, body->problems), KMP_OK);
    kmp_text kept = text_copy(&body->arena, out.bytes);
    kmp_text_free(&out);
    return kept;
}

static inline void body_open(struct body *body)
{
    *body = (struct body){ .problems = kmp_problems_new() };
    body->key = make_key(body, &body->key_file, NULL, NULL);
    body->trust = trust_of(body, body->key_file);
}

static inline void body_close(struct body *body)
{
    kmp_key_close(body->key);
    kmp_problems_free(body->problems);
    arena_free(&body->arena);
}

// A record of two criteria and one unit, taken for certification.
static inline const char *record_text(void)
{
    return "{\"assessors\":[{\"id\":\"MET.1\",\"role\":\"lead\",\"trained_candidate\":false}],\"attempt\":1,"
           "\"candidate\":{\"id\":\"BU-07\",\"issuer\":\"bengkel-uji\"},\"criteria\":["
           "{\"contribution\":\"40\",\"counts\":[],\"decided_by\":null,\"from\":[],\"id\":\"swept\",\"kind\":"
           "\"ticked\","
           "\"kuk\":[\"1.1\"],\"level\":0,\"marks\":[],\"missing\":false,\"need\":\"1\",\"out_of\":\"1\","
           "\"points\":\"1\","
           "\"rule\":{\"source\":null,\"when\":\"yes\"},\"say\":null,\"ticks\":[{\"assessor\":\"MET.1\","
           "\"met\":true}],"
           "\"title\":{\"en\":\"Floor swept\",\"id\":\"Lantai "
           "disapu\"},\"unit\":\"U.1\",\"verdict\":\"K\",\"weight\":\"40\"},"
           "{\"contribution\":\"40\",\"counts\":[],\"decided_by\":null,\"from\":[],\"id\":\"care\",\"kind\":"
           "\"judged\","
           "\"kuk\":[],\"level\":1,\"marks\":[{\"assessor\":\"MET.1\",\"points\":\"2\"}],\"missing\":false,"
           "\"need\":null,"
           "\"out_of\":\"3\",\"points\":\"2\",\"rule\":{\"combine\":\"mean\",\"source\":null,\"when\":\"mark\"}"
           ","
           "\"say\":null,\"ticks\":[],\"title\":{\"en\":\"Care of tools\",\"id\":\"Perawatan "
           "alat\"},\"unit\":\"U.1\","
           "\"verdict\":null,\"weight\":\"60\"}],\"from\":[],\"kind\":\"attempt\",\"measures\":[],\"out_of\":"
           "\"100\","
           "\"problems\":[],\"purpose\":\"certification\",\"ranking\":{\"ties\":[\"2\"],\"value\":\"80\"},"
           "\"record\":1,"
           "\"rubric\":{\"id\":\"workshop/tidy\",\"language\":1,"
           "\"sha256\":\"22e40d5dc578ba2e281320ebffa50549354c02c4b9b6e4dfe3030636ed2b2c3f\","
           "\"title\":{\"en\":\"Tidy workshop\",\"id\":\"Bengkel rapi\"},\"version\":\"1.0.0\"},\"scope\":{},"
           "\"score\":\"80\",\"session\":null,\"settings\":{},\"submission\":{\"id\":\"s\","
           "\"sha256\":\"98ae790eaedf1179b8f5e3adc723f5c8876296a83d00ad4862bab0c6f0df0ec7\"},\"supersedes\":"
           "null,"
           "\"taken\":{\"ended\":\"completed\",\"from\":\"2026-11-20T08:00:00+08:00\","
           "\"to\":\"2026-11-20T08:30:00+08:00\"},\"trade\":null,\"units\":[{\"agrees\":true,\"code\":\"U.1\","
           "\"decree\":\"1/"
           "2020\",\"kuk_required\":[],\"kuk_seen\":[],\"recommended\":[],\"title\":{\"id\":\"Unit satu\"},"
           "\"verdict\":\"competent\",\"version\":1}],\"verdict\":\"competent\"}";
}

static inline kmp_decide_options decide_options(void)
{
    static const char *const people[] = { "D-1", "D-2" };
    return (kmp_decide_options){ .body = "LSP (invented)",
                                 .people = people,
                                 .people_count = 2,
                                 .at = "2026-11-25T10:00:00+08:00",
                                 .certificate_no = "C 0001",
                                 .registration_no = "R 0001",
                                 .valid_until = "2029-11-25" };
}

static inline kmp_text decision_text(struct body *body, const char *record)
{
    kmp_text out;
    kmp_decide_options options = decide_options();
    CHECK_INT(kmp_decide(&out, record, strlen(record), "record", &options, body->problems), KMP_OK);
    kmp_text kept = text_copy(&body->arena, out.bytes);
    kmp_text_free(&out);
    return kept;
}

static inline kmp_text new_register(struct body *body, const char *purpose)
{
    kmp_text out;
    CHECK_INT(kmp_status_list_new(&out, LIST_URL, purpose, body->problems), KMP_OK);
    kmp_text kept = text_copy(&body->arena, out.bytes);
    kmp_text_free(&out);
    return kept;
}

static inline kmp_text with_line(struct body *body, kmp_text list, kmp_text line)
{
    return text_copy(&body->arena, arena_printf(&body->arena, "%s\n%s", list.bytes, line.bytes));
}

static inline kmp_text published(struct body *body, kmp_text list)
{
    kmp_text out;
    CHECK_INT(kmp_status_publish(&out, list, body->key, NOW, body->problems), KMP_OK);
    kmp_text kept = text_copy(&body->arena, out.bytes);
    kmp_text_free(&out);
    return kept;
}

// The credential of the record above; its line is added to the register where there is one.
static inline const char *issued(struct body *body, kmp_issue_options *options, kmp_text *list)
{
    kmp_text credential, line;
    const char *record = record_text();
    options->key = options->key != NULL ? options->key : body->key;
    options->now = NOW;
    if (list != NULL)
        options->status_list = *list;
    CHECK_INT(kmp_issue(&credential, &line, record, strlen(record), "record", options, body->problems), KMP_OK);
    const char *kept = arena_string(&body->arena, text_of(credential.bytes));
    if (list != NULL)
        *list = with_line(body, *list, line);
    kmp_text_free(&credential);
    kmp_text_free(&line);
    return kept;
}

static inline kmp_status verified(struct body *body, const char *credential, kmp_verify_options options)
{
    kmp_text report;
    options.now = options.now != NULL ? options.now : "2026-11-26T00:00:00Z";
    kmp_problems_clear(body->problems);
    kmp_status status =
        kmp_verify(&report, credential, strlen(credential), "credential", &options, body->problems);
    kmp_text_free(&report);
    return status;
}

#endif
