// SPDX-License-Identifier: Apache-2.0
// pack.h -- plain data as bytes and back: what goes over the line of trust, in one frame
//
// Both ends are the same build on the same machine, so numbers are copied as they lie in memory. Nothing that
// is unpacked is believed: a field that does not fit sets `broken`, and everything read afterwards is zero.
#ifndef KOMPETEN_CAGE_PACK_H
#define KOMPETEN_CAGE_PACK_H

#include <kompeten/number.h>
#include <string.h>

#include "../base/arena.h"

// Zero-initialised is empty and valid. After a failed allocation there is no more room: everything is ignored
// and `failed` is set.
struct pack {
    char *bytes;
    size_t size, room;
    bool failed;
};

bool pack_grow(struct pack *pack, size_t more);
// Where the next bytes go, `size` at most, or NULL; pack->size grows by those that were written.
static inline char *pack_room(struct pack *pack, size_t size)
{
    bool there = pack->room - pack->size >= size || pack_grow(pack, size);
    return there ? pack->bytes + pack->size : NULL;
}
static inline void pack_bytes(struct pack *pack, const void *bytes, size_t size)
{
    if (size == 0 || (pack->room - pack->size < size && !pack_grow(pack, size)))
        return;
    memcpy(pack->bytes + pack->size, bytes, size);
    pack->size += size;
}
static inline void pack_u8(struct pack *pack, uint8_t value)
{
    pack_bytes(pack, &value, sizeof value);
}
static inline void pack_u32(struct pack *pack, uint32_t value)
{
    pack_bytes(pack, &value, sizeof value);
}
static inline void pack_i64(struct pack *pack, int64_t value)
{
    pack_bytes(pack, &value, sizeof value);
}
static inline void pack_num(struct pack *pack, kmp_num value)
{
    pack_bytes(pack, &value, sizeof value);
}
// Size, bytes and a NUL behind; no text stays none.
void pack_text(struct pack *pack, struct text text);
void pack_string(struct pack *pack, const char *string);
void pack_empty(struct pack *pack); // keeps the buffer, unless it has grown beyond all measure
void pack_free(struct pack *pack);

struct unpack {
    const char *at, *end;
    bool broken;
};

static inline void unpack_bytes(void *out, struct unpack *unpack, size_t size)
{
    if (unpack->broken || (size_t)(unpack->end - unpack->at) < size) {
        unpack->broken = true;
        memset(out, 0, size);
        return;
    }
    memcpy(out, unpack->at, size);
    unpack->at += size;
}
static inline uint8_t unpack_u8(struct unpack *unpack)
{
    uint8_t value;
    unpack_bytes(&value, unpack, sizeof value);
    return value;
}
static inline uint32_t unpack_u32(struct unpack *unpack)
{
    uint32_t value;
    unpack_bytes(&value, unpack, sizeof value);
    return value;
}
static inline int64_t unpack_i64(struct unpack *unpack)
{
    int64_t value;
    unpack_bytes(&value, unpack, sizeof value);
    return value;
}
static inline kmp_num unpack_num(struct unpack *unpack)
{
    kmp_num value;
    unpack_bytes(&value, unpack, sizeof value);
    return value;
}
// Where the bytes lie; a NUL stands behind them and none within.
struct text unpack_text(struct unpack *unpack);
const char *unpack_string(struct unpack *unpack);
// A count of things of at least `least` bytes each, of which there may be `most`.
uint32_t unpack_count(struct unpack *unpack, uint32_t most, size_t least);
// Whether all was read and nothing is left.
bool unpack_done(const struct unpack *unpack);

#endif
