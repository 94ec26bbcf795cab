// SPDX-License-Identifier: Apache-2.0
// manifest.c -- the manifest as a table, one row a key
#include "manifest.h"

#include <string.h>

#include "../base/hash.h"
#include "../model/value.h"

// clang-format off
#define AT(member) .offset = offsetof(struct listed, member)
static const struct shape_field listed_fields[] = {
    { TEXT("name"), "its path in the pack", .kind = SHAPE_TEXT, AT(name), .required = true },
    { TEXT("sha256"), "of its bytes", .kind = SHAPE_SHA256, AT(sha256), .required = true },
    { TEXT("size"), "in bytes", .kind = SHAPE_INTEGER, .low = 0, .high = 8589934591, AT(size), .required = true },
};
static const struct shape listed_shape = { "Member of the pack", listed_fields, sizeof listed_fields / sizeof listed_fields[0], sizeof(struct listed) };
#undef AT

#define AT(member) .offset = offsetof(struct manifest, member)
static const struct shape_field manifest_fields[] = {
    { TEXT("pack"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("members"), "what is in the pack, in the order of names", .kind = SHAPE_LIST, .shape = &listed_shape, .low = 1, .high = PACK_MEMBERS, AT(members), .required = true },
};
const struct shape manifest_shape = { "Manifest of a pack", manifest_fields, sizeof manifest_fields / sizeof manifest_fields[0], sizeof(struct manifest) };
#undef AT
// clang-format on

static const struct listed *listed_at(const struct manifest *manifest, uint32_t index)
{
    return &((const struct listed *)manifest->members.items)[index];
}

// Whether a member stands where another one has a folder.
static bool is_folder(const struct manifest *manifest, struct text name)
{
    uint32_t low = 0, high = manifest->members.count; // the first behind "name/"
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        struct text other = listed_at(manifest, middle)->name;
        uint32_t common = other.size < name.size ? other.size : name.size;
        int order = memcmp(other.bytes, name.bytes, common);
        if (order < 0 || (order == 0 && (other.size <= name.size || (unsigned char)other.bytes[common] < '/')))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == manifest->members.count)
        return false;
    struct text next = listed_at(manifest, low)->name;
    return next.size > name.size && memcmp(next.bytes, name.bytes, name.size) == 0 &&
           next.bytes[name.size] == '/';
}

static void check_names(const struct manifest *manifest, struct faults *faults)
{
    for (uint32_t i = 0; i < manifest->members.count; i++) {
        const struct listed *member = listed_at(manifest, i);
        bool good = tar_name_good(member->name) && !text_is(member->name, "manifest.json") &&
                    !text_is(member->name, "signature.json") && !is_folder(manifest, member->name);
        bool behind = i == 0 || text_order(listed_at(manifest, i - 1)->name, member->name) < 0;
        if (!good || !behind)
            fault_say(faults, member->shaped.node, KMP_PACK_NAME, "name", fault_quote(faults, member->name),
                      NULL, NULL);
    }
}

// There is one way to write a manifest, without notes, so that not a space of it can change unseen.
static void check_bytes(const struct manifest *manifest, const char *json, size_t size, struct faults *faults)
{
    struct writer w = { 0 };
    manifest_write(&w, manifest->members.items, manifest->members.count);
    if (w.failed)
        fault_no_memory(faults);
    else if (w.size != size || memcmp(w.bytes, json, size) != 0)
        fault_say(faults, 0, KMP_PACK_MANIFEST, NULL, NULL, NULL, NULL);
    writer_free(&w);
}

kmp_status manifest_read(struct manifest *out, struct arena *arena, const char *json, size_t size,
                         const char *name, kmp_problems *problems)
{
    struct tape tape;
    *out = (struct manifest){ 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status == KMP_OK)
        status = shape_read(out, &manifest_shape, arena, &tape, 0, problems);
    if (status != KMP_OK)
        return status;
    out->tape = tape;
    struct faults faults = { arena, &out->tape, problems, KMP_ERROR, KMP_OK, false };
    check_names(out, &faults);
    check_bytes(out, json, size, &faults);
    return fault_status(&faults);
}

struct listed *manifest_list(struct arena *arena, const struct tar_member *members, uint32_t count)
{
    struct listed *listed = arena_array(arena, (size_t)count + 1, sizeof *listed);
    for (uint32_t i = 0; listed != NULL && i < count; i++) {
        char *sha256 = arena_alloc(arena, HASH_TEXT);
        if (sha256 == NULL || !hash_sha256(sha256, members[i].bytes, members[i].size))
            return NULL;
        listed[i].name = members[i].name;
        listed[i].sha256 = text_of(sha256);
        listed[i].size = (int64_t)members[i].size;
    }
    return listed;
}

void manifest_write(struct writer *w, const struct listed *listed, uint32_t count)
{
    write_object(w);
    write_key(w, "members");
    write_list(w);
    for (uint32_t i = 0; i < count; i++) {
        write_object(w);
        write_key(w, "name");
        write_text(w, listed[i].name);
        write_key(w, "sha256");
        write_text(w, listed[i].sha256);
        write_key(w, "size");
        write_integer(w, listed[i].size);
        write_object_end(w);
    }
    write_list_end(w);
    write_key(w, "pack");
    write_integer(w, 1);
    write_object_end(w);
}
