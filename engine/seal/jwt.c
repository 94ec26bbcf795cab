// SPDX-License-Identifier: Apache-2.0
// jwt.c -- VC-JWT by libjose: the payload is the credential, with iss, jti, sub, nbf and exp beside its members
#include "jwt.h"

#include <jose/jose.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/clock.h"
#include "multibase.h"
#include "paper.h"

static kmp_status say(kmp_problems *problems, kmp_status status)
{
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

// ---- making ----

struct claim {
    const char *key;
    struct text text; // no text: a number of seconds
    int64_t seconds;
};

static struct claim seconds_of(const char *key, struct text time)
{
    int64_t ms = 0;
    bool read = clock_read(&ms, time);
    return (struct claim){ read ? key : NULL, { NULL, 0 }, ms / 1000 };
}

static bool set_claim(json_t *payload, const struct claim *claim)
{
    if (claim->key == NULL)
        return true;
    json_t *value = claim->text.bytes != NULL ? json_stringn(claim->text.bytes, claim->text.size)
                                              : json_integer(claim->seconds);
    return json_object_set_new(payload, claim->key, value) == 0;
}

static json_t *make_payload(const struct tape *tape)
{
    struct writer w = { .bytes = NULL };
    write_node(&w, tape, 0, false);
    json_t *payload = w.failed ? NULL : json_loadb(w.bytes, w.size, 0, NULL);
    writer_free(&w);
    const struct claim claims[] = {
        { "iss", paper_text(tape, paper_own(tape, 0, "issuer"), "id"), 0 },
        { "jti", paper_own_text(tape, 0, "id"), 0 },
        { "sub", paper_text(tape, paper_own(tape, 0, "credentialSubject"), "id"), 0 },
        seconds_of("nbf", paper_own_text(tape, 0, "validFrom")),
        seconds_of("exp", paper_own_text(tape, 0, "validUntil")),
    };
    for (size_t i = 0; payload != NULL && i < sizeof claims / sizeof claims[0]; i++)
        if (!set_claim(payload, &claims[i])) {
            json_decref(payload);
            payload = NULL;
        }
    return payload;
}

// protected.payload.signature
static char *compact(struct arena *arena, const json_t *jws)
{
    const char *head = json_string_value(json_object_get(jws, "protected"));
    const char *payload = json_string_value(json_object_get(jws, "payload"));
    const char *signature = json_string_value(json_object_get(jws, "signature"));
    return head != NULL && payload != NULL && signature != NULL
               ? arena_printf(arena, "%s.%s.%s", head, payload, signature)
               : NULL;
}

static char *sign(struct arena *arena, const char *payload, const kmp_key *key)
{
    json_t *jwk = json_loadb((const char *)key->secret, key->secret_size, 0, NULL);
    json_t *coded = jose_b64_enc(payload, strlen(payload));
    json_t *jws = json_pack("{s:o}", "payload", coded);
    json_t *head = json_pack("{s:{s:s,s:s,s:s}}", "protected", "alg", key_kind_words[key->file.own.kind], "kid",
                             arena_string(arena, key->file.own.id), "typ", "JWT");
    bool signed_now = jwk != NULL && jws != NULL && head != NULL && jose_jws_sig(NULL, jws, head, jwk);
    char *text = signed_now ? compact(arena, jws) : NULL;
    json_decref(head);
    json_decref(jws);
    json_decref(jwk);
    return text;
}

kmp_status jwt_make(kmp_text *out, struct arena *arena, const struct tape *credential, const kmp_key *key,
                    kmp_problems *problems)
{
    json_t *payload = make_payload(credential);
    char *text = payload != NULL ? json_dumps(payload, JSON_COMPACT | JSON_SORT_KEYS) : NULL;
    char *jwt = text != NULL ? sign(arena, text, key) : NULL;
    struct writer w = { .bytes = NULL };
    free(text);
    json_decref(payload);
    if (jwt == NULL)
        return say(problems, KMP_NO_MEMORY);
    write_raw(&w, jwt, strlen(jwt));
    return writer_take(&w, out);
}

// ---- reading ----

static struct text part_of(struct text text, unsigned number)
{
    const char *at = text.bytes, *end = text.bytes + text.size;
    for (; number > 0 && at < end; at++)
        number -= *at == '.';
    const char *dot = at < end ? memchr(at, '.', (size_t)(end - at)) : NULL;
    return (struct text){ at, (uint32_t)((dot != NULL ? dot : end) - at) };
}

bool jwt_is(struct text text)
{
    unsigned dots = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        bool coded =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!coded && c != '.')
            return false;
        dots += c == '.';
    }
    return dots == 2;
}

static kmp_status read_head(struct jwt *out, struct arena *arena, kmp_problems *problems)
{
    size_t size = 0;
    struct tape head;
    unsigned char *text = base64url_read(&size, arena, part_of(out->whole, 0));
    if (text == NULL)
        return say(problems, KMP_CREDENTIAL_SIGNATURE);
    kmp_status status = tape_read(&head, arena, (const char *)text, size, "header", problems);
    if (status != KMP_OK)
        return status;
    out->kid = paper_own_text(&head, 0, "kid");
    out->alg = paper_own_text(&head, 0, "alg");
    return tape_member(&head, 0, "crit") == 0 ? KMP_OK : say(problems, KMP_CREDENTIAL_SIGNATURE);
}

kmp_status jwt_read(struct jwt *out, struct arena *arena, struct text text, kmp_problems *problems)
{
    size_t size = 0;
    *out = (struct jwt){ .whole = text };
    kmp_status status = read_head(out, arena, problems);
    if (status != KMP_OK)
        return status;
    unsigned char *payload = base64url_read(&size, arena, part_of(text, 1));
    if (payload == NULL)
        return say(problems, KMP_CREDENTIAL_SIGNATURE);
    out->payload = (kmp_text){ (char *)payload, size };
    return KMP_OK;
}

static json_t *json_part(const struct jwt *jwt, unsigned number)
{
    struct text part = part_of(jwt->whole, number);
    return json_stringn(part.bytes, part.size);
}

bool jwt_is_for(const struct jwt *jwt, const struct public_key *key)
{
    return key->kind != KEY_ED25519 && text_is(jwt->alg, key_kind_words[key->kind]);
}

static kmp_status say_algorithm(const struct jwt *jwt, const struct public_key *key, kmp_problems *problems)
{
    char found[16];
    snprintf(found, sizeof found, "%.*s", jwt->alg.size < 15 ? (int)jwt->alg.size : 15,
             jwt->alg.bytes != NULL ? jwt->alg.bytes : "");
    problem_say(problems, KMP_ERROR, KMP_CREDENTIAL_ALGORITHM, NULL, "found", found, "expected",
                key_kind_words[key->kind], NULL);
    return KMP_CREDENTIAL_ALGORITHM;
}

// The algorithm is the key's, never the one that the text asks for.
kmp_status jwt_check(const struct jwt *jwt, const struct public_key *key, kmp_problems *problems)
{
    if (!jwt_is_for(jwt, key))
        return say_algorithm(jwt, key, problems);
    json_t *jwk = json_loadb(key->jwk.bytes, key->jwk.size, 0, NULL);
    json_t *jws = json_pack("{s:o,s:o,s:o}", "protected", json_part(jwt, 0), "payload", json_part(jwt, 1),
                            "signature", json_part(jwt, 2));
    bool good = jwk != NULL && jws != NULL && jose_jws_ver(NULL, jws, NULL, jwk, false);
    json_decref(jws);
    json_decref(jwk);
    return good ? KMP_OK : say(problems, KMP_CREDENTIAL_SIGNATURE);
}
