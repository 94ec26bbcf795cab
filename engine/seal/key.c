// SPDX-License-Identifier: Apache-2.0
// key.c -- keys made, opened, rotated and retired
#include "key.h"

#include <jose/jose.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "multibase.h"

static kmp_status say(kmp_problems *problems, kmp_status status)
{
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

// ---- making ----

static kmp_status make_ed25519(struct key_file *file, struct arena *arena, const char *passphrase,
                               kmp_problems *problems)
{
    unsigned char public[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_keypair(public, secret);
    kmp_status status = secret_seal(&file->sealed, arena, secret, crypto_sign_SEEDBYTES, passphrase, problems);
    sodium_memzero(secret, sizeof secret);
    file->own.multibase = text_of(public_key_multibase(arena, public));
    return status == KMP_OK && file->own.multibase.bytes == NULL ? say(problems, KMP_NO_MEMORY) : status;
}

static kmp_status keep_public(struct key_file *file, struct arena *arena, json_t *jwk, kmp_problems *problems)
{
    char *text = jose_jwk_pub(NULL, jwk) ? json_dumps(jwk, JSON_COMPACT | JSON_SORT_KEYS) : NULL;
    file->own.jwk = text_of(arena_string(arena, text_of(text)));
    free(text);
    return file->own.jwk.bytes != NULL ? KMP_OK : say(problems, KMP_NO_MEMORY);
}

static kmp_status make_jwk(struct key_file *file, struct arena *arena, const char *passphrase,
                           kmp_problems *problems)
{
    json_t *jwk = json_pack("{s:s}", "alg", key_kind_words[file->own.kind]);
    char *text = jwk != NULL && jose_jwk_gen(NULL, jwk) ? json_dumps(jwk, JSON_COMPACT) : NULL;
    kmp_status status = KMP_NO_MEMORY;
    if (text != NULL) {
        status =
            secret_seal(&file->sealed, arena, (const unsigned char *)text, strlen(text), passphrase, problems);
        sodium_memzero(text, strlen(text));
    }
    free(text);
    if (status == KMP_OK)
        status = keep_public(file, arena, jwk, problems);
    json_decref(jwk);
    return status;
}

static bool word_index(int32_t *out, const char *const *words, const char *word)
{
    for (*out = 0; words[*out] != NULL; (*out)++)
        if (strcmp(words[*out], word) == 0)
            return true;
    return false;
}

static bool is_web_did(const char *did)
{
    size_t length = strlen(did);
    return strncmp(did, "did:web:", 8) == 0 && length > 8 && length < 500 &&
           strspn(did, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:%") == length;
}

// "#key-3" behind "#key-2"; kinds are counted apart, so that two first keys of one controller do not share a
// name.
static const char *next_id(struct arena *arena, const char *controller, int32_t kind,
                           const struct key_file *before)
{
    static const char *const names[] = { [KEY_ED25519] = "key", [KEY_ES256] = "es256", [KEY_RS256] = "rs256" };
    uint32_t number = before != NULL ? before->former.count + 2 : 1;
    return arena_printf(arena, "%s#%s-%u", controller, names[kind], (unsigned)number);
}

static kmp_status name_key(struct key_file *file, struct arena *arena, const char *controller,
                           const struct key_file *before, kmp_problems *problems)
{
    const char *id;
    if (controller == NULL && file->own.kind == KEY_ED25519) {
        controller = arena_printf(arena, "did:key:%s", file->own.multibase.bytes);
        id = arena_printf(arena, "did:key:%s#%s", file->own.multibase.bytes, file->own.multibase.bytes);
    } else if (controller == NULL || !is_web_did(controller)) {
        return say(problems, KMP_KEY_CONTROLLER);
    } else {
        id = next_id(arena, controller, file->own.kind, before);
    }
    if (controller == NULL || id == NULL)
        return say(problems, KMP_NO_MEMORY);
    file->controller = text_of(controller);
    file->own.id = text_of(id);
    return KMP_OK;
}

static kmp_status make_key(struct key_file *file, struct arena *arena, const kmp_key_wish *wish,
                           const struct key_file *before, kmp_problems *problems)
{
    if (sodium_init() < 0)
        return say(problems, KMP_INTERNAL);
    if (!word_index(&file->own.kind, key_kind_words, wish->kind != NULL ? wish->kind : "Ed25519")) {
        problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected", "Ed25519, ES256, RS256", "found",
                    wish->kind, NULL);
        return KMP_UNKNOWN_WORD;
    }
    file->name = text_of(wish->name);
    file->url = text_of(wish->url);
    file->made = text_of(wish->now);
    kmp_status status = file->own.kind == KEY_ED25519 ? make_ed25519(file, arena, wish->passphrase, problems)
                                                      : make_jwk(file, arena, wish->passphrase, problems);
    return status == KMP_OK ? name_key(file, arena, wish->controller, before, problems) : status;
}

kmp_status kmp_key_new(kmp_text *file, const kmp_key_wish *wish, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct key_file made = { .version = 1 };
    struct writer w = { .bytes = NULL };
    *file = (kmp_text){ NULL, 0 };
    kmp_status status = make_key(&made, &arena, wish, NULL, problems);
    if (status == KMP_OK) {
        key_file_write(&w, &made);
        status = writer_take(&w, file);
    }
    arena_free(&arena);
    return status;
}

// ---- opening ----

// The secret as it is used, and whether it belongs to the public key beside it.
static kmp_status unfold(struct kmp_key *key, kmp_problems *problems)
{
    unsigned char public[ED25519_PUBLIC], named[ED25519_PUBLIC];
    if (key->file.own.kind != KEY_ED25519)
        return KMP_OK;
    unsigned char *secret = sodium_malloc(ED25519_SECRET);
    if (secret == NULL)
        return say(problems, KMP_NO_MEMORY);
    bool good = key->secret_size == crypto_sign_SEEDBYTES && public_key_bytes(named, key->file.own.multibase);
    if (good) {
        crypto_sign_seed_keypair(public, secret, key->secret);
        good = memcmp(public, named, sizeof public) == 0;
    }
    sodium_free(key->secret);
    key->secret = secret;
    key->secret_size = ED25519_SECRET;
    return good ? KMP_OK : say(problems, KMP_NOT_A_KEY);
}

kmp_status kmp_key_open(kmp_key **out, const char *file, size_t size, const char *name, const char *passphrase,
                        kmp_problems *problems)
{
    *out = NULL;
    if (sodium_init() < 0)
        return say(problems, KMP_INTERNAL);
    struct kmp_key *key = memory_resize(NULL, sizeof *key);
    if (key == NULL)
        return say(problems, KMP_NO_MEMORY);
    *key = (struct kmp_key){ .secret = NULL };
    char *copy = arena_string(&key->arena, (struct text){ file, (uint32_t)size });
    kmp_status status = copy != NULL ? key_file_read(&key->file, &key->arena, copy, size, name, problems)
                                     : say(problems, KMP_NO_MEMORY);
    if (status == KMP_OK)
        status =
            secret_open(&key->secret, &key->secret_size, &key->arena, &key->file.sealed, passphrase, problems);
    if (status == KMP_OK)
        status = unfold(key, problems);
    if (status != KMP_OK)
        kmp_key_close(key);
    else
        *out = key;
    return status;
}

void kmp_key_close(kmp_key *key)
{
    if (key == NULL)
        return;
    if (key->secret != NULL)
        sodium_free(key->secret);
    arena_free(&key->arena);
    memory_resize(key, 0);
}

// ---- retiring ----

static kmp_status retire(struct key_file *file, const char *why, const char *at, kmp_problems *problems)
{
    int32_t index;
    if (!word_index(&index, retired_words, why)) {
        problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected", "replaced, stolen", "found", why,
                    NULL);
        return KMP_UNKNOWN_WORD;
    }
    if (file->own.retired.shaped.present && file->own.retired.why == RETIRED_STOLEN)
        return say(problems, KMP_KEY_RETIRED_BEFORE);
    file->own.retired = (struct retired){ .shaped = { .present = true }, .at = text_of(at), .why = index };
    return KMP_OK;
}

kmp_status kmp_key_retire(kmp_text *out, const char *file, size_t size, const char *why, const char *at,
                          kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct key_file old;
    struct writer w = { .bytes = NULL };
    *out = (kmp_text){ NULL, 0 };
    kmp_status status = key_file_read(&old, &arena, file, size, NULL, problems);
    if (status == KMP_OK)
        status = retire(&old, why, at, problems);
    if (status == KMP_OK) {
        key_file_write(&w, &old);
        status = writer_take(&w, out);
    }
    arena_free(&arena);
    return status;
}

// ---- rotating ----

static kmp_status write_both(kmp_text *retired, kmp_text *fresh, const struct key_file *old,
                             const struct key_file *made)
{
    struct writer w = { .bytes = NULL };
    key_file_write(&w, old);
    kmp_status status = writer_take(&w, retired);
    if (status == KMP_OK) {
        key_file_write(&w, made);
        status = writer_take(&w, fresh);
    }
    return status;
}

static kmp_status add_former(struct key_file *made, struct arena *arena, const struct key_file *old)
{
    uint32_t count = old->former.count;
    struct public_key *former = arena_array(arena, (size_t)count + 1, sizeof *former);
    if (former == NULL)
        return KMP_NO_MEMORY;
    if (count > 0)
        memcpy(former, old->former.items, count * sizeof *former);
    former[count] = old->own;
    made->former = (struct list){ former, count + 1 };
    return KMP_OK;
}

kmp_status kmp_key_rotate(kmp_text *retired, kmp_text *fresh, const char *file, size_t size,
                          const kmp_key_wish *wish, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct key_file old, made = { .version = 1 };
    *retired = *fresh = (kmp_text){ NULL, 0 };
    kmp_status status = key_file_read(&old, &arena, file, size, NULL, problems);
    if (status == KMP_OK && !is_web_did(arena_string(&arena, old.controller)))
        status = say(problems, KMP_KEY_CANNOT_ROTATE);
    if (status == KMP_OK && !old.own.retired.shaped.present)
        status = retire(&old, "replaced", wish->now, problems);
    if (status == KMP_OK) {
        kmp_key_wish same = *wish;
        same.kind = key_kind_words[old.own.kind];
        same.controller = arena_string(&arena, old.controller);
        same.name = arena_string(&arena, old.name);
        same.url = arena_string(&arena, old.url);
        status = make_key(&made, &arena, &same, &old, problems);
    }
    if (status == KMP_OK)
        status = add_former(&made, &arena, &old);
    if (status == KMP_OK)
        status = write_both(retired, fresh, &old, &made);
    arena_free(&arena);
    return status;
}
