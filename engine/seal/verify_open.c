// SPDX-License-Identifier: Apache-2.0
// verify_open.c -- a credential as text is opened: JSON, or the payload of a JWT without its claims
#include <string.h>

#include "verify_parts.h"

// ---- a JWT's payload ----

static bool is_no_claim(struct text key)
{
    static const char *const claims[] = { "iss", "jti", "sub", "nbf", "exp", "iat", "aud" };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++)
        if (text_is(key, claims[i]))
            return false;
    return true;
}

static bool agrees(const struct tape *tape, const char *claim, struct text member)
{
    struct text said = paper_own_text(tape, 0, claim);
    return said.bytes == NULL || text_same(said, member);
}

// The claims of the JWT, which say again what stands in the credential, are compared and taken out.
static kmp_status without_claims(struct tape *out, struct arena *arena, const struct tape *payload,
                                 kmp_problems *problems)
{
    struct writer w = { .bytes = NULL };
    bool same = agrees(payload, "iss", verify_issuer(payload, 0)) &&
                agrees(payload, "jti", paper_own_text(payload, 0, "id")) &&
                agrees(payload, "sub", paper_text(payload, paper_own(payload, 0, "credentialSubject"), "id"));
    if (!same) {
        problem_say(problems, KMP_ERROR, KMP_CREDENTIAL_CLAIMS, NULL, NULL);
        return KMP_CREDENTIAL_CLAIMS;
    }
    paper_write_members(&w, arena, payload, 0, is_no_claim, false);
    char *text = w.failed ? NULL : arena_string(arena, (struct text){ w.bytes, (uint32_t)w.size });
    writer_free(&w);
    if (text == NULL)
        return KMP_NO_MEMORY;
    return tape_read(out, arena, text, strlen(text), "payload", problems);
}

// A claim that is a number, as it is written; any other value of it is no number to the one who reads it.
static struct text number_claim(const struct tape *payload, const char *claim)
{
    uint32_t node = paper_own(payload, 0, claim);
    return node != 0 ? tape_node(payload, node)->text : (struct text){ NULL, 0 };
}

static kmp_status read_claims(struct jwt *jwt, struct tape *tape, struct arena *arena,
                              const struct tape *payload, kmp_problems *problems)
{
    bool object = tape_node(payload, 0)->kind == NODE_OBJECT;
    bool old = object && tape_member(payload, 0, "vc") != 0 && tape_member(payload, 0, "@context") == 0;
    if (!object || old) {
        kmp_status status = old ? KMP_CREDENTIAL_OLD_JWT : KMP_CREDENTIAL_SIGNATURE;
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
        return status;
    }
    jwt->nbf = number_claim(payload, "nbf");
    jwt->exp = number_claim(payload, "exp");
    return without_claims(tape, arena, payload, problems);
}

static kmp_status open_jwt(struct tape *out, struct jwt *jwt, struct arena *arena, struct text text,
                           kmp_problems *problems)
{
    struct tape payload;
    kmp_status status = jwt_read(jwt, arena, text, problems);
    if (status == KMP_OK)
        status = tape_read(&payload, arena, jwt->payload.bytes, jwt->payload.size, "payload", problems);
    return status == KMP_OK ? read_claims(jwt, out, arena, &payload, problems) : status;
}

// ---- opening ----

static struct text trimmed(struct text text)
{
    while (text.size > 0 && strchr(" \t\r\n", text.bytes[text.size - 1]) != NULL)
        text.size--;
    return text;
}

kmp_status verify_open(struct tape *out, struct jwt *jwt, struct arena *arena, struct text text,
                       const char *name, kmp_problems *problems)
{
    text = trimmed(text);
    *jwt = (struct jwt){ .whole = { NULL, 0 } };
    return jwt_is(text) ? open_jwt(out, jwt, arena, text, problems)
                        : tape_read(out, arena, text.bytes, text.size, name, problems);
}
