// SPDX-License-Identifier: Apache-2.0
// unpack.c -- a pack read: nothing of it is handed out before all of it was held against its manifest; and
// signed
#include <kompeten/papers.h>

#include <string.h>

#include "../base/hash.h"
#include "../papers/manifest.h"

enum { SIGNATURE_BYTES = 65536 };

struct kmp_pack {
    struct arena arena;
    struct manifest manifest;
    struct tar_member first;               // the manifest's bytes
    struct tar_member *members, signature; // signature: no bytes where there is none
    uint32_t count;
};

struct unpacking {
    struct kmp_pack *pack;
    struct tar tar;
    const char *name;
    kmp_problems *problems;
};

static kmp_status refuse(struct unpacking *u, kmp_status status, const char *name, const char *value)
{
    struct problem problem = { .status = status, .severity = KMP_ERROR, .file = u->name };
    problem.args[0] = (struct problem_arg){ name, value };
    problem_add(u->problems, &problem);
    return status;
}

// What stands at this place is nothing that a pack has there.
static kmp_status refuse_here(struct unpacking *u)
{
    return refuse(u, KMP_PACK_FORMAT, "at", arena_printf(&u->pack->arena, "%zu", u->tar.at));
}

static kmp_status next(struct tar_member *out, struct unpacking *u)
{
    switch (tar_next(out, &u->tar, &u->pack->arena)) {
    case TAR_MEMBER:
        return KMP_OK;
    case TAR_NO_MEMORY:
        return KMP_NO_MEMORY;
    default:
        return refuse_here(u);
    }
}

static kmp_status read_manifest(struct unpacking *u)
{
    struct tar_member *first = &u->pack->first;
    kmp_status status = next(first, u);
    if (status != KMP_OK)
        return status;
    if (!text_is(first->name, "manifest.json"))
        return refuse(u, KMP_PACK_FORMAT, "at", "0");
    return manifest_read(&u->pack->manifest, &u->pack->arena, first->bytes, first->size, "manifest.json",
                         u->problems);
}

// A member is what the manifest says: name, size, hash.
static kmp_status check_member(struct unpacking *u, const struct tar_member *member, uint32_t index)
{
    const struct listed *listed = &((const struct listed *)u->pack->manifest.members.items)[index];
    const char *name = arena_string(&u->pack->arena, listed->name);
    char hash[HASH_TEXT];
    if (!text_same(member->name, listed->name))
        return refuse(u, KMP_PACK_OTHER_MEMBER, "name", name);
    if (member->size != (uint64_t)listed->size || !hash_sha256(hash, member->bytes, member->size) ||
        !text_is(listed->sha256, hash))
        return refuse(u, KMP_PACK_CHANGED, "name", name);
    return KMP_OK;
}

// The signature is no member: it is made of the manifest, and whoever checks signatures reads it.
static kmp_status take_signature(struct unpacking *u, struct tar_member *member)
{
    if (!text_is(member->name, "signature.json"))
        return KMP_OK;
    if (member->size == 0 || member->size > SIGNATURE_BYTES)
        return refuse(u, KMP_PACK_CHANGED, "name", "signature.json");
    u->pack->signature = *member;
    return next(member, u);
}

static kmp_status read_members(struct unpacking *u)
{
    struct kmp_pack *pack = u->pack;
    struct tar_member member;
    pack->members = arena_array(&pack->arena, pack->manifest.members.count, sizeof *pack->members);
    if (pack->members == NULL)
        return KMP_NO_MEMORY;
    kmp_status worst = KMP_OK;
    for (uint32_t i = 0; i < pack->manifest.members.count; i++) {
        kmp_status status = next(&member, u);
        if (status == KMP_OK && i == 0)
            status = take_signature(u, &member);
        if (status != KMP_OK)
            return status;
        status = check_member(u, &member, i);
        if (status == KMP_PACK_OTHER_MEMBER)
            return status; // those behind it are no longer where they are looked for
        worst = worst == KMP_OK ? status : worst;
        pack->members[pack->count++] = member;
    }
    if (worst != KMP_OK)
        return worst;
    return tar_next(&member, &u->tar, &pack->arena) == TAR_END ? KMP_OK : refuse_here(u);
}

kmp_status kmp_pack_open(kmp_pack **out, const char *bytes, size_t size, const char *name,
                         kmp_problems *problems)
{
    *out = NULL;
    kmp_pack *pack = memory_resize(NULL, sizeof *pack);
    if (pack == NULL)
        return KMP_NO_MEMORY;
    *pack = (kmp_pack){ .count = 0 };
    struct unpacking u = { pack, { bytes, size, 0 }, name, problems };
    kmp_status status = read_manifest(&u);
    if (status == KMP_OK)
        status = read_members(&u);
    if (status == KMP_OK)
        *out = pack;
    else
        kmp_pack_close(pack);
    return status;
}

void kmp_pack_close(kmp_pack *pack)
{
    if (pack == NULL)
        return;
    arena_free(&pack->arena);
    memory_resize(pack, 0);
}

size_t kmp_pack_count(const kmp_pack *pack)
{
    return pack->count;
}

static kmp_source source_of(const struct tar_member *member)
{
    return (kmp_source){ member->name.bytes, member->bytes, member->size };
}

kmp_source kmp_pack_member(const kmp_pack *pack, size_t index)
{
    return source_of(&pack->members[index]);
}

kmp_source kmp_pack_manifest(const kmp_pack *pack)
{
    return source_of(&pack->first);
}

kmp_source kmp_pack_signature(const kmp_pack *pack)
{
    return source_of(&pack->signature);
}

// ---- signed ----

struct outlet {
    bool (*write)(void *caller, const char *bytes, size_t size);
    void *caller;
};

static bool put(const struct outlet *out, const char *bytes, size_t size)
{
    return size == 0 || out->write(out->caller, bytes, size);
}

static bool put_member(const struct outlet *out, const struct tar_member *member)
{
    static const char zeros[TAR_BLOCK];
    char block[TAR_BLOCK];
    return tar_header(block, member->name, member->size) && put(out, block, sizeof block) &&
           put(out, member->bytes, member->size) && put(out, zeros, tar_padding(member->size));
}

kmp_status kmp_pack_write_signed(const kmp_pack *pack, const char *signature, size_t size,
                                 bool (*write)(void *caller, const char *bytes, size_t size), void *caller,
                                 kmp_problems *problems)
{
    static const char zeros[2 * TAR_BLOCK];
    const struct outlet out = { write, caller };
    const struct tar_member signed_by = { TEXT("signature.json"), signature, size };
    kmp_status status = KMP_OK;
    if (pack->signature.bytes != NULL)
        status = KMP_PACK_SIGNED_BEFORE;
    else if (size == 0 || size > SIGNATURE_BYTES)
        status = KMP_PACK_SIGNATURE_FORM;
    if (status != KMP_OK) {
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
        return status;
    }
    bool good = put_member(&out, &pack->first) && put_member(&out, &signed_by);
    for (uint32_t i = 0; good && i < pack->count; i++)
        good = put_member(&out, &pack->members[i]);
    return good && put(&out, zeros, sizeof zeros) ? KMP_OK : KMP_CANNOT_WRITE;
}
