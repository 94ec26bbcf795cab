// SPDX-License-Identifier: Apache-2.0
// bitstring.c -- a list of bits as GZIP in base64url, as the Bitstring Status List has it
#include <string.h>
#include <zlib.h>

#include "multibase.h"
#include "status.h"

enum { GZIP = 16, WINDOW = 15, MEMORY_LEVEL = 9, SLACK = 1024 };

static size_t squeeze(unsigned char *out, size_t room, unsigned char *bits, size_t size)
{
    z_stream stream = { .next_in = bits, .avail_in = (uInt)size, .next_out = out, .avail_out = (uInt)room };
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, WINDOW + GZIP, MEMORY_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return 0;
    bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    size_t written = room - stream.avail_out;
    deflateEnd(&stream);
    return whole ? written : 0;
}

char *status_encode(struct arena *arena, const unsigned char *set, size_t count)
{
    size_t size = (count + 7) / 8, room = size + SLACK;
    unsigned char *bits = arena_alloc(arena, size), *packed = arena_alloc(arena, room);
    if (bits == NULL || packed == NULL)
        return NULL;
    for (size_t i = 0; i < count; i++) // the first is the highest bit
        if (set[i])
            bits[i / 8] = (unsigned char)(bits[i / 8] | (0x80u >> (i % 8)));
    size_t length = squeeze(packed, room, bits, size);
    char *text = length > 0 ? base64url_write(arena, packed, length) : NULL;
    return text != NULL ? arena_printf(arena, "u%s", text) : NULL;
}

// Unpacks all of it, or nothing where it is longer than any list of ours.
static bool unpack(unsigned char *out, size_t *size, size_t room, unsigned char *packed, size_t length)
{
    z_stream stream = { .next_in = packed, .avail_in = (uInt)length, .next_out = out, .avail_out = (uInt)room };
    if (inflateInit2(&stream, WINDOW + GZIP) != Z_OK)
        return false;
    int answer = inflate(&stream, Z_FINISH);
    *size = room - stream.avail_out;
    inflateEnd(&stream);
    return answer == Z_STREAM_END;
}

int status_bit(struct arena *arena, struct text encoded, int64_t index)
{
    size_t length = 0, size = 0, room = STATUS_MOST / 8 + 1;
    if (encoded.size < 2 || encoded.bytes[0] != 'u' || index < 0 || index >= STATUS_MOST)
        return -1;
    unsigned char *packed =
        base64url_read(&length, arena, (struct text){ encoded.bytes + 1, encoded.size - 1 });
    unsigned char *bits = arena_take(arena, room);
    if (packed == NULL || bits == NULL || !unpack(bits, &size, room, packed, length))
        return -1;
    if (size < STATUS_ENTRIES / 8 || (size_t)index / 8 >= size)
        return -1;
    return (bits[index / 8] >> (7 - index % 8)) & 1;
}
