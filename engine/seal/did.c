// SPDX-License-Identifier: Apache-2.0
// did.c -- what is published of keys: the did.json of a web site, a line of a trust list
#include <string.h>

#include "key.h"

static bool is_stolen(const struct public_key *key)
{
    return key->retired.shaped.present && key->retired.why == RETIRED_STOLEN;
}

// ---- all keys of one controller, each once ----

struct ring {
    struct arena *arena;
    const struct key_file *first;
    struct public_key *keys;
    uint32_t count, room;
};

// The later word about a key is the one that retires it.
static bool add_key(struct ring *ring, const struct public_key *key)
{
    for (uint32_t i = 0; i < ring->count; i++) {
        if (!text_same(ring->keys[i].id, key->id))
            continue;
        if (key->retired.shaped.present && !is_stolen(&ring->keys[i]))
            ring->keys[i] = *key;
        return true;
    }
    struct public_key *item =
        arena_push(ring->arena, (void **)&ring->keys, &ring->count, &ring->room, sizeof *item);
    if (item != NULL)
        *item = *key;
    return item != NULL;
}

static bool add_file(struct ring *ring, const struct key_file *file)
{
    const struct public_key *former = file->former.items;
    for (uint32_t i = 0; i < file->former.count; i++)
        if (!add_key(ring, &former[i]))
            return false;
    return add_key(ring, &file->own);
}

static kmp_status read_ring(struct ring *ring, const kmp_text *files, const char *const *names, size_t count,
                            kmp_problems *problems)
{
    struct key_file *all = arena_array(ring->arena, count, sizeof *all);
    if (all == NULL)
        return KMP_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        kmp_status status =
            key_file_read(&all[i], ring->arena, files[i].bytes, files[i].size, names[i], problems);
        if (status != KMP_OK)
            return status;
        if (!text_same(all[i].controller, all[0].controller)) {
            problem_say(problems, KMP_ERROR, KMP_KEY_OTHER_CONTROLLER, NULL, NULL);
            return KMP_KEY_OTHER_CONTROLLER;
        }
        if (!add_file(ring, &all[i]))
            return KMP_NO_MEMORY;
    }
    ring->first = all;
    return KMP_OK;
}

// ---- did.json ----

static void write_method(struct writer *w, const struct ring *ring, const struct public_key *key)
{
    bool multikey = key->kind == KEY_ED25519;
    write_object(w);
    write_key(w, "controller");
    write_text(w, ring->first->controller);
    write_key(w, "id");
    write_text(w, key->id);
    if (multikey) {
        write_key(w, "publicKeyMultibase");
        write_text(w, key->multibase);
    } else {
        write_key(w, "publicKeyJwk");
        write_raw(w, key->jwk.bytes, key->jwk.size);
    }
    write_key(w, "type");
    write_string(w, multikey ? "Multikey" : "JsonWebKey");
    write_object_end(w);
}

// A replaced key stays listed for as long as anything that it signed is valid; a stolen one is taken out.
static void write_did(struct writer *w, const struct ring *ring)
{
    static const char *const contexts[] = { "https://www.w3.org/ns/did/v1",
                                            "https://w3id.org/security/multikey/v1",
                                            "https://w3id.org/security/jwk/v1" };
    write_object(w);
    write_key(w, "@context");
    write_list(w);
    for (size_t i = 0; i < sizeof contexts / sizeof contexts[0]; i++)
        write_string(w, contexts[i]);
    write_list_end(w);
    write_key(w, "assertionMethod");
    write_list(w);
    for (uint32_t i = 0; i < ring->count; i++)
        if (!is_stolen(&ring->keys[i]))
            write_text(w, ring->keys[i].id);
    write_list_end(w);
    write_key(w, "id");
    write_text(w, ring->first->controller);
    write_key(w, "verificationMethod");
    write_list(w);
    for (uint32_t i = 0; i < ring->count; i++)
        if (!is_stolen(&ring->keys[i]))
            write_method(w, ring, &ring->keys[i]);
    write_list_end(w);
    write_object_end(w);
}

// ---- trust list ----

static void write_trust(struct writer *w, const struct ring *ring)
{
    write_object(w);
    write_key(w, "issuers");
    write_list(w);
    write_object(w);
    write_key(w, "id");
    write_text(w, ring->first->controller);
    write_key(w, "keys");
    write_list(w);
    for (uint32_t i = 0; i < ring->count; i++)
        public_key_write(w, &ring->keys[i]);
    write_list_end(w);
    write_key(w, "name");
    write_text(w, ring->first->name);
    write_object_end(w);
    write_list_end(w);
    write_key(w, "trust");
    write_integer(w, 1);
    write_object_end(w);
}

kmp_status kmp_key_show(kmp_text *out, const kmp_text *files, const char *const *names, size_t count,
                        kmp_key_view view, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct ring ring = { .arena = &arena };
    struct writer w = { .bytes = NULL };
    *out = (kmp_text){ NULL, 0 };
    kmp_status status = read_ring(&ring, files, names, count, problems);
    if (status == KMP_OK) {
        if (view == KMP_KEY_DID)
            write_did(&w, &ring);
        else
            write_trust(&w, &ring);
        status = writer_take(&w, out);
    }
    arena_free(&arena);
    return status;
}
