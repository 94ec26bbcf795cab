// SPDX-License-Identifier: Apache-2.0
// uuid.c -- RFC 9562, versions 4 and 5
#include "uuid.h"

#include <openssl/evp.h>
#include <sodium.h>
#include <string.h>

#include "bytes.h"

enum { UUID_BYTES = 16 };

// Drawn once, for good.
static const unsigned char namespace_of_ours[UUID_BYTES] = { 0x49, 0xae, 0x6a, 0xfe, 0x5f, 0x9b, 0x49, 0x19,
                                                             0xa0, 0x37, 0x7d, 0x3e, 0x32, 0xd1, 0x1c, 0xb3 };

static char *print(struct arena *arena, unsigned char *bytes, unsigned version)
{
    char hex[UUID_BYTES * 2 + 1];
    bytes[6] = (unsigned char)((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = (unsigned char)((bytes[8] & 0x3F) | 0x80);
    sodium_bin2hex(hex, sizeof hex, bytes, UUID_BYTES);
    return arena_printf(arena, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16,
                        hex + 20);
}

char *uuid_of_name(struct arena *arena, const char *kind, struct text name)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    struct bytes all = { .arena = arena };
    bytes_add(&all, namespace_of_ours, sizeof namespace_of_ours);
    bytes_string(&all, kind);
    bytes_string(&all, ":");
    bytes_text(&all, name);
    if (all.failed || EVP_Digest(all.at, all.size, hash, &size, EVP_sha1(), NULL) != 1)
        return NULL;
    return print(arena, hash, 5);
}

char *uuid_random(struct arena *arena)
{
    unsigned char bytes[UUID_BYTES];
    randombytes_buf(bytes, sizeof bytes);
    return print(arena, bytes, 4);
}
