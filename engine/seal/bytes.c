// SPDX-License-Identifier: Apache-2.0
// bytes.c -- text put together in an arena, in a block that doubles
#include "bytes.h"

#include <string.h>

enum { FIRST_ROOM = 256 };

static bool grow(struct bytes *bytes, size_t size)
{
    uint64_t room = bytes->room == 0 ? FIRST_ROOM : bytes->room;
    while (room < (uint64_t)bytes->size + size)
        room *= 2;
    char *at = room <= UINT32_MAX ? arena_take(bytes->arena, (size_t)room) : NULL;
    if (at == NULL) {
        bytes->failed = true;
        return false;
    }
    if (bytes->size > 0)
        memcpy(at, bytes->at, bytes->size);
    bytes->at = at;
    bytes->room = (uint32_t)room;
    return true;
}

void bytes_add(struct bytes *bytes, const void *from, size_t size)
{
    if (bytes->failed || (bytes->room - bytes->size < size && !grow(bytes, size)))
        return;
    if (size > 0)
        memcpy(bytes->at + bytes->size, from, size);
    bytes->size += (uint32_t)size;
}

void bytes_text(struct bytes *bytes, struct text text)
{
    bytes_add(bytes, text.bytes, text.size);
}

void bytes_string(struct bytes *bytes, const char *string)
{
    bytes_add(bytes, string, strlen(string));
}

struct text bytes_all(const struct bytes *bytes)
{
    if (bytes->failed)
        return (struct text){ NULL, 0 };
    return (struct text){ bytes->at != NULL ? bytes->at : "", bytes->size };
}
