// SPDX-License-Identifier: Apache-2.0
// key_shape.c -- the file of a key as a table, read and written
#include "key.h"
#include "multibase.h"

#include <string.h>

const char *const key_kind_words[] = { "Ed25519", "ES256", "RS256", NULL };
const char *const retired_words[] = { "replaced", "stolen", NULL };

#define SHAPE(title, fields, type)                                                                             \
    {                                                                                                          \
        title, fields, sizeof(fields) / sizeof((fields)[0]), sizeof(struct type)                               \
    }

// clang-format off
#define AT(member) .offset = offsetof(struct retired, member)
static const struct shape_field retired_fields[] = {
    { TEXT("at"), "from when it signs nothing more", .kind = SHAPE_TIME, AT(at), .required = true },
    { TEXT("why"), "replaced: what it signed stays valid; stolen: nothing of it is", .kind = SHAPE_WORD, .words = retired_words, AT(why), .required = true },
};
static const struct shape retired_shape = SHAPE("Retired", retired_fields, retired);
#undef AT

#define AT(member) .offset = offsetof(struct public_key, member)
static const struct shape_field public_fields[] = {
    { TEXT("id"), "its URL", .kind = SHAPE_TEXT, AT(id), .required = true },
    { TEXT("kind"), "what it signs with", .kind = SHAPE_WORD, .words = key_kind_words, AT(kind), .required = true },
    { TEXT("multibase"), "the public key of an Ed25519 key", .kind = SHAPE_TEXT, AT(multibase), .nullable = true },
    { TEXT("jwk"), "the public key of another key", .kind = SHAPE_OPEN, AT(jwk_node), .nullable = true },
    { TEXT("retired"), "since when and why it signs nothing more", .kind = SHAPE_OBJECT, .shape = &retired_shape, AT(retired), .nullable = true },
};
const struct shape public_key_shape = SHAPE("Public key", public_fields, public_key);
#undef AT

#define AT(member) .offset = offsetof(struct sealed, member)
static const struct shape_field sealed_fields[] = {
    { TEXT("salt"), "of argon2id", .kind = SHAPE_TEXT, AT(salt), .required = true },
    { TEXT("nonce"), "of the box", .kind = SHAPE_TEXT, AT(nonce), .required = true },
    { TEXT("box"), "the secret", .kind = SHAPE_TEXT, AT(box), .required = true },
    { TEXT("passes"), "of argon2id", .kind = SHAPE_INTEGER, .low = 1, .high = 16, AT(passes), .required = true },
    { TEXT("memory"), "of argon2id, in bytes", .kind = SHAPE_INTEGER, .low = 8192, .high = 1 << 30, AT(memory), .required = true },
};
static const struct shape sealed_shape = SHAPE("Sealed secret", sealed_fields, sealed);
#undef AT

#define AT(member) .offset = offsetof(struct key_file, member)
static const struct shape_field key_fields[] = {
    { TEXT("key"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("controller"), "whose key it is: a DID", .kind = SHAPE_TEXT, AT(controller), .required = true },
    { TEXT("name"), "the body's name", .kind = SHAPE_TEXT, AT(name), .nullable = true },
    { TEXT("url"), "the body's page", .kind = SHAPE_TEXT, AT(url), .nullable = true },
    { TEXT("made"), "when it was made", .kind = SHAPE_TIME, AT(made), .required = true },
    { TEXT("own"), "what everybody may know", .kind = SHAPE_OBJECT, .shape = &public_key_shape, AT(own), .required = true },
    { TEXT("sealed"), "the secret", .kind = SHAPE_OBJECT, .shape = &sealed_shape, AT(sealed), .required = true },
    { TEXT("former"), "earlier keys of this controller", .kind = SHAPE_LIST, .shape = &public_key_shape, .high = 100, AT(former) },
};
const struct shape key_shape = SHAPE("Key", key_fields, key_file);
#undef AT
// clang-format on

bool public_key_bytes(unsigned char out[ED25519_PUBLIC], struct text multibase)
{
    unsigned char bytes[2 + ED25519_PUBLIC];
    if (base58_read(bytes, sizeof bytes, multibase) != sizeof bytes || bytes[0] != 0xED || bytes[1] != 0x01)
        return false;
    memcpy(out, bytes + 2, ED25519_PUBLIC);
    return true;
}

char *public_key_multibase(struct arena *arena, const unsigned char key[ED25519_PUBLIC])
{
    unsigned char bytes[2 + ED25519_PUBLIC] = { 0xED, 0x01 };
    memcpy(bytes + 2, key, ED25519_PUBLIC);
    return base58_write(arena, bytes, sizeof bytes);
}

kmp_status public_key_settle(struct public_key *key, struct arena *arena, const struct tape *tape,
                             kmp_problems *problems)
{
    unsigned char bytes[ED25519_PUBLIC];
    bool good = key->kind == KEY_ED25519 ? public_key_bytes(bytes, key->multibase) : key->jwk_node != 0;
    if (!good) {
        tape_say(problems, tape, key->shaped.node, KMP_ERROR, KMP_NOT_A_KEY, NULL);
        return KMP_NOT_A_KEY;
    }
    if (key->jwk_node == 0)
        return KMP_OK;
    struct writer w = { .bytes = NULL };
    write_node(&w, tape, key->jwk_node, false);
    if (!w.failed)
        key->jwk = text_of(arena_string(arena, (struct text){ w.bytes, (uint32_t)w.size }));
    writer_free(&w);
    return key->jwk.bytes != NULL ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status key_file_read(struct key_file *out, struct arena *arena, const char *json, size_t size,
                         const char *name, kmp_problems *problems)
{
    struct tape tape;
    *out = (struct key_file){ .version = 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    if (tape_member(&tape, 0, "key") == 0) {
        tape_say(problems, &tape, 0, KMP_ERROR, KMP_NOT_A_KEY, NULL);
        return KMP_NOT_A_KEY;
    }
    status = shape_read(out, &key_shape, arena, &tape, 0, problems);
    if (status == KMP_OK)
        status = public_key_settle(&out->own, arena, &tape, problems);
    for (uint32_t i = 0; i < out->former.count && status == KMP_OK; i++)
        status = public_key_settle((struct public_key *)out->former.items + i, arena, &tape, problems);
    return status;
}

static void write_retired(struct writer *w, const struct retired *retired)
{
    if (!retired->shaped.present) {
        write_null(w);
        return;
    }
    write_object(w);
    write_key(w, "at");
    write_text(w, retired->at);
    write_key(w, "why");
    write_string(w, retired_words[retired->why]);
    write_object_end(w);
}

void public_key_write(struct writer *w, const struct public_key *key)
{
    write_object(w);
    write_key(w, "id");
    write_text(w, key->id);
    write_key(w, "jwk");
    if (key->jwk.bytes != NULL)
        write_raw(w, key->jwk.bytes, key->jwk.size);
    else
        write_null(w);
    write_key(w, "kind");
    write_string(w, key_kind_words[key->kind]);
    write_key(w, "multibase");
    write_text(w, key->multibase);
    write_key(w, "retired");
    write_retired(w, &key->retired);
    write_object_end(w);
}

static void write_sealed(struct writer *w, const struct sealed *sealed)
{
    write_object(w);
    write_key(w, "box");
    write_text(w, sealed->box);
    write_key(w, "memory");
    write_integer(w, sealed->memory);
    write_key(w, "nonce");
    write_text(w, sealed->nonce);
    write_key(w, "passes");
    write_integer(w, sealed->passes);
    write_key(w, "salt");
    write_text(w, sealed->salt);
    write_object_end(w);
}

void key_file_write(struct writer *w, const struct key_file *file)
{
    write_object(w);
    write_key(w, "controller");
    write_text(w, file->controller);
    write_key(w, "former");
    write_list(w);
    for (uint32_t i = 0; i < file->former.count; i++)
        public_key_write(w, &((const struct public_key *)file->former.items)[i]);
    write_list_end(w);
    write_key(w, "key");
    write_integer(w, 1);
    write_key(w, "made");
    write_text(w, file->made);
    write_key(w, "name");
    write_text(w, file->name);
    write_key(w, "own");
    public_key_write(w, &file->own);
    write_key(w, "sealed");
    write_sealed(w, &file->sealed);
    write_key(w, "url");
    write_text(w, file->url);
    write_object_end(w);
}
