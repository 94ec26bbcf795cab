// SPDX-License-Identifier: Apache-2.0
// uuid.c -- RFC 9562, version 5
#include "uuid.h"

#include <string.h>

#include "hash.h"

// Drawn once, for good.
static const unsigned char namespace_of_ours[UUID_BYTES] = { 0x49, 0xae, 0x6a, 0xfe, 0x5f, 0x9b, 0x49, 0x19,
                                                             0xa0, 0x37, 0x7d, 0x3e, 0x32, 0xd1, 0x1c, 0xb3 };

char *uuid_print(struct arena *arena, unsigned char bytes[UUID_BYTES], unsigned version)
{
    char hex[UUID_BYTES * 2 + 1];
    bytes[6] = (unsigned char)((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = (unsigned char)((bytes[8] & 0x3F) | 0x80);
    hash_hex(hex, bytes, UUID_BYTES);
    return arena_printf(arena, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16,
                        hex + 20);
}

char *uuid_of_name(struct arena *arena, const char *kind, struct text name)
{
    unsigned char hash[HASH_SHA1_BYTES];
    size_t kind_size = strlen(kind), size = UUID_BYTES + kind_size + 1 + name.size;
    char *all = arena_alloc(arena, size + 1);
    if (all == NULL)
        return NULL;
    memcpy(all, namespace_of_ours, UUID_BYTES);
    memcpy(all + UUID_BYTES, kind, kind_size);
    all[UUID_BYTES + kind_size] = ':';
    if (name.size > 0)
        memcpy(all + UUID_BYTES + kind_size + 1, name.bytes, name.size);
    return hash_sha1(hash, all, size) ? uuid_print(arena, hash, 5) : NULL;
}
