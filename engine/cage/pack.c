// SPDX-License-Identifier: Apache-2.0
// pack.c -- plain data as bytes and back
#include "pack.h"

enum { FIRST_ROOM = 16 * 1024, KEPT_ROOM = 1024 * 1024 };

bool pack_grow(struct pack *pack, size_t more)
{
    if (pack->failed)
        return false;
    size_t room = pack->room == 0 ? FIRST_ROOM : pack->room;
    while (room - pack->size < more && room <= SIZE_MAX / 2)
        room *= 2;
    char *bytes = room - pack->size >= more ? memory_resize(pack->bytes, room) : NULL;
    if (bytes == NULL) {
        pack->failed = true;
        pack->room = pack->size;
        return false;
    }
    pack->bytes = bytes;
    pack->room = room;
    return true;
}

void pack_text(struct pack *pack, struct text text)
{
    if (text.bytes == NULL) {
        pack_u32(pack, UINT32_MAX);
        return;
    }
    pack_u32(pack, text.size);
    pack_bytes(pack, text.bytes, text.size);
    pack_u8(pack, 0);
}

void pack_string(struct pack *pack, const char *string)
{
    pack_text(pack, text_of(string));
}

void pack_empty(struct pack *pack)
{
    if (pack->room > KEPT_ROOM)
        pack_free(pack);
    pack->size = 0;
    pack->failed = false;
}

void pack_free(struct pack *pack)
{
    memory_resize(pack->bytes, 0);
    *pack = (struct pack){ .bytes = NULL };
}

struct text unpack_text(struct unpack *unpack)
{
    uint32_t size = unpack_u32(unpack);
    if (unpack->broken || size == UINT32_MAX)
        return (struct text){ NULL, 0 };
    if ((size_t)(unpack->end - unpack->at) <= size || unpack->at[size] != 0 ||
        memchr(unpack->at, 0, size) != NULL) {
        unpack->broken = true;
        return (struct text){ NULL, 0 };
    }
    struct text text = { unpack->at, size };
    unpack->at += (size_t)size + 1;
    return text;
}

const char *unpack_string(struct unpack *unpack)
{
    return unpack_text(unpack).bytes;
}

uint32_t unpack_count(struct unpack *unpack, uint32_t most, size_t least)
{
    uint32_t count = unpack_u32(unpack);
    if (count <= most && count <= (size_t)(unpack->end - unpack->at) / least)
        return count;
    unpack->broken = true;
    return 0;
}

bool unpack_done(const struct unpack *unpack)
{
    return !unpack->broken && unpack->at == unpack->end;
}
