// SPDX-License-Identifier: Apache-2.0
// verify.c -- is this credential to be believed: each question asked in turn, each refusal with its own reason
#include <sodium.h>
#include <string.h>

#include "../base/clock.h"
#include "verify_parts.h"

// ---- contexts ----

enum { CONTEXTS_AT_MOST = 4 };

// Whether a list of contexts is a pinned one, in its order and nothing beside it, with at least `least` of
// them.
static bool is_list_of(const struct tape *tape, uint32_t list, const char *const pinned[CONTEXTS_AT_MOST],
                       uint32_t least)
{
    uint32_t count = 0;
    for (uint32_t item = tape_first(tape, list); item != 0; item = tape_node(tape, item)->next, count++)
        if (count == CONTEXTS_AT_MOST || pinned[count] == NULL ||
            !text_is(tape_node(tape, item)->text, pinned[count]))
            return false;
    return count >= least;
}

static kmp_status check_contexts(struct verifying *v)
{
    static const char *const badge[CONTEXTS_AT_MOST] = { CONTEXT_W3C, CONTEXT_OB, CONTEXT_EXT };
    static const char *const bundle[CONTEXTS_AT_MOST] = { CONTEXT_W3C, CONTEXT_CLR, CONTEXT_OB, CONTEXT_EXT };
    uint32_t context = tape_member(v->tape, v->object, "@context");
    bool list = context != 0 && tape_node(v->tape, context)->kind == NODE_LIST;
    if (list && (is_list_of(v->tape, context, badge, 1) || is_list_of(v->tape, context, bundle, 3)))
        return KMP_OK;
    tape_say(v->problems, v->tape, context != 0 ? context : v->object, KMP_ERROR, KMP_CREDENTIAL_CONTEXT, NULL);
    return KMP_CREDENTIAL_CONTEXT;
}

// Its proofs are no part of what is said: the one that is asked is looked at when it is checked, and proofs of
// other suites beside it may have terms that nobody here knows.
static kmp_status check_terms(struct verifying *v)
{
    struct rdf_source source = { v->tape, v->object, 0, "proof", NULL };
    struct quads quads;
    return rdf_read(&quads, v->arena, &source, v->problems);
}

// ---- keys ----

struct text verify_issuer(const struct tape *tape, uint32_t object)
{
    uint32_t issuer = paper_own(tape, object, "issuer");
    bool is_text = issuer != 0 && tape_node(tape, issuer)->kind == NODE_STRING;
    return is_text ? tape_node(tape, issuer)->text : paper_text(tape, issuer, "id");
}

static struct text before_hash(struct text method)
{
    const char *hash = method.size > 0 ? memchr(method.bytes, '#', method.size) : NULL;
    return (struct text){ method.bytes, hash != NULL ? (uint32_t)(hash - method.bytes) : method.size };
}

// did:key:z6Mk... is its own key.
static bool key_of_did(struct public_key *out, struct text did, struct text method)
{
    static const char prefix[] = "did:key:";
    unsigned char bytes[ED25519_PUBLIC];
    uint32_t skip = sizeof prefix - 1;
    if (did.size <= skip || memcmp(did.bytes, prefix, skip) != 0)
        return false;
    *out = (struct public_key){ .id = method, .kind = KEY_ED25519 };
    out->multibase = (struct text){ did.bytes + skip, did.size - skip };
    struct text behind = { method.bytes + did.size, method.size - did.size };
    bool own = behind.size == out->multibase.size + 1 &&
               memcmp(behind.bytes + 1, out->multibase.bytes, out->multibase.size) == 0;
    return own && public_key_bytes(bytes, out->multibase);
}

static kmp_status say_at(struct verifying *v, uint32_t node, kmp_status status, struct text found)
{
    char *name = arena_string(v->arena, found);
    tape_say(v->problems, v->tape, node, KMP_ERROR, status, "found", name != NULL ? name : "", NULL);
    return status;
}

// The key that a proof names, if it is one of the issuer's.
static kmp_status find_key(struct public_key *out, struct verifying *v, struct text method)
{
    struct text issuer = verify_issuer(v->tape, v->object);
    if (!text_same(before_hash(method), issuer))
        return say_at(v, v->object, KMP_KEY_NOT_ISSUERS, method);
    v->issuer = v->trust != NULL ? trust_find(v->trust, issuer) : NULL;
    const struct public_key *listed = v->issuer != NULL ? trust_key(v->issuer, method) : NULL;
    if (listed != NULL)
        *out = *listed;
    else if (v->issuer != NULL)
        return say_at(v, v->object, KMP_KEY_UNKNOWN, method);
    else if (!key_of_did(out, issuer, method))
        return say_at(v, v->object, KMP_ISSUER_UNKNOWN, issuer);
    return KMP_OK;
}

kmp_status verify_key(struct public_key *out, unsigned char bytes[ED25519_PUBLIC], struct verifying *v,
                      struct text method)
{
    kmp_status status = find_key(out, v, method);
    bool good = status == KMP_OK && out->kind == KEY_ED25519 && public_key_bytes(bytes, out->multibase);
    return status == KMP_OK && !good ? say_at(v, v->object, KMP_KEY_UNKNOWN, method) : status;
}

kmp_status verify_retired(struct verifying *v, const struct public_key *key, struct text created)
{
    int64_t at = 0, signed_at = INT64_MAX;
    if (!key->retired.shaped.present)
        return KMP_OK;
    if (key->retired.why == RETIRED_STOLEN)
        return say_at(v, v->object, KMP_KEY_STOLEN, key->id);
    clock_read(&at, key->retired.at);
    if (created.bytes != NULL)
        clock_read(&signed_at, created);
    return signed_at <= at ? KMP_OK : say_at(v, v->object, KMP_KEY_RETIRED, key->id);
}

// ---- signature ----

static kmp_status check_proof(struct verifying *v)
{
    struct proof proof;
    struct public_key key;
    unsigned char bytes[ED25519_PUBLIC];
    struct rdf_source source = { v->tape, v->object, 0, NULL, NULL };
    kmp_status status =
        proof_find(&proof, v->tape, v->object, PROOF_RDFC, verify_issuer(v->tape, v->object), v->problems);
    if (status == KMP_OK)
        status = verify_key(&key, bytes, v, proof.method);
    if (status == KMP_OK)
        status = proof_check(v->arena, &source, &proof, bytes, v->problems);
    return status == KMP_OK ? verify_retired(v, &key, proof.created) : status;
}

// The key that a JWT names among those that the trust list has of its issuer; a JWT that names none is tried
// with each of its algorithm.
static kmp_status find_jwt_key(struct public_key *out, struct verifying *v)
{
    struct text issuer = verify_issuer(v->tape, v->object);
    v->issuer = v->trust != NULL ? trust_find(v->trust, issuer) : NULL;
    if (v->issuer == NULL)
        return say_at(v, v->object, KMP_ISSUER_UNKNOWN, issuer);
    const struct public_key *keys = v->issuer->keys.items;
    const struct public_key *found = v->jwt->kid.bytes != NULL ? trust_key(v->issuer, v->jwt->kid) : NULL;
    for (uint32_t i = 0; v->jwt->kid.bytes == NULL && i < v->issuer->keys.count; i++)
        if (jwt_is_for(v->jwt, &keys[i]) && (found == NULL || jwt_check(v->jwt, &keys[i], NULL) == KMP_OK))
            found = &keys[i];
    if (found == NULL)
        return say_at(v, v->object, KMP_KEY_UNKNOWN, v->jwt->kid);
    *out = *found;
    return KMP_OK;
}

static kmp_status check_jwt(struct verifying *v)
{
    struct public_key key;
    kmp_status status = find_jwt_key(&key, v);
    if (status == KMP_OK)
        status = jwt_check(v->jwt, &key, v->problems);
    return status == KMP_OK ? verify_retired(v, &key, paper_own_text(v->tape, v->object, "validFrom")) : status;
}

kmp_status verify_trusted(struct verifying *v)
{
    struct text issuer = verify_issuer(v->tape, v->object);
    if (v->issuer != NULL)
        return KMP_OK;
    if (v->trust != NULL)
        return say_at(v, v->object, KMP_ISSUER_UNKNOWN, issuer);
    tape_say(v->problems, v->tape, v->object, KMP_WARNING, KMP_ISSUER_UNCHECKED, "found",
             arena_string(v->arena, issuer), NULL);
    return KMP_OK;
}

// ---- dates ----

// Seconds of a claim, which may have a fraction; false: it is no such number, or far beyond any time.
static bool claim_ms(int64_t *ms, struct text claim)
{
    int64_t seconds = 0;
    uint32_t digits = 0;
    for (; digits < claim.size && claim.bytes[digits] >= '0' && claim.bytes[digits] <= '9'; digits++)
        if ((seconds = seconds * 10 + (claim.bytes[digits] - '0')) > INT64_C(1) << 40)
            return false;
    *ms = seconds * 1000;
    return digits > 0 && (digits == claim.size || claim.bytes[digits] == '.');
}

// The claims of a JWT bind it as well as the dates in it.
static kmp_status check_claims(struct verifying *v, int64_t now)
{
    int64_t ms;
    if (v->jwt == NULL)
        return KMP_OK;
    if (v->jwt->nbf.bytes != NULL && (!claim_ms(&ms, v->jwt->nbf) || ms > now))
        return say_at(v, v->object, KMP_NOT_YET_VALID, v->jwt->nbf);
    if (v->jwt->exp.bytes != NULL && (!claim_ms(&ms, v->jwt->exp) || ms + 999 < now))
        return say_at(v, v->object, KMP_EXPIRED, v->jwt->exp);
    return KMP_OK;
}

static kmp_status check_dates(struct verifying *v)
{
    struct text from = paper_own_text(v->tape, v->object, "validFrom");
    struct text until = paper_own_text(v->tape, v->object, "validUntil");
    int64_t now = 0, ms;
    if (v->options->now == NULL || !clock_read(&now, text_of(v->options->now)))
        return say_at(v, v->object, KMP_WRONG_FORMAT, text_of(v->options->now));
    if (from.bytes != NULL && (!clock_read(&ms, from) || ms > now))
        return say_at(v, v->object, KMP_NOT_YET_VALID, from);
    if (until.bytes != NULL && (!clock_read(&ms, until) || ms < now))
        return say_at(v, v->object, KMP_EXPIRED, until);
    return check_claims(v, now);
}

// ---- the walk ----

static kmp_status run(struct verifying *v, enum verify_check which, kmp_status (*check)(struct verifying *))
{
    kmp_status status = check(v);
    v->outcome[which] = status == KMP_OK ? OUTCOME_PASSED : OUTCOME_FAILED;
    return status;
}

static kmp_status check_schema(struct verifying *v)
{
    return schema_check(v->tape, v->object, v->problems);
}

kmp_status verify_object(struct verifying *v)
{
    static const struct {
        enum verify_check which;
        kmp_status (*check)(struct verifying *);
    } first[] = { { CHECK_CONTEXTS, check_contexts },
                  { CHECK_SCHEMA, check_schema },
                  { CHECK_TERMS, check_terms } };
    kmp_status worst = KMP_OK;
    for (size_t i = 0; i < sizeof first / sizeof first[0]; i++) {
        kmp_status status = run(v, first[i].which, first[i].check);
        if (status != KMP_OK)
            return status; // what has no meaning cannot be signed
    }
    kmp_status status = run(v, CHECK_SIGNATURE, v->jwt != NULL ? check_jwt : check_proof);
    if (status != KMP_OK)
        return status;
    status = run(v, CHECK_ISSUER, verify_trusted);
    worst = worst == KMP_OK ? status : worst;
    status = run(v, CHECK_DATES, check_dates);
    return worst == KMP_OK ? status : worst;
}
