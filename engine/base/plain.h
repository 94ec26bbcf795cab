// SPDX-License-Identifier: Apache-2.0
// plain.h -- sixteen bytes of a JSON string looked at together
#ifndef KOMPETEN_BASE_PLAIN_H
#define KOMPETEN_BASE_PLAIN_H

#include <stdint.h>
#include <string.h>

enum { PLAIN_BYTES = 16 };

typedef uint8_t plain_bytes __attribute__((vector_size(PLAIN_BYTES)));
typedef int8_t plain_marks __attribute__((vector_size(PLAIN_BYTES)));

// How many of sixteen bytes, from the first on, are printable ASCII that stands for itself in a JSON string: no
// control character (nor DEL), quotation mark or backslash. One more than a byte from 0x20 to 0x7E is, with a
// sign, above 0x20, and of no other byte. Those that stand for themselves are all ones then, and one added to them
// is carried to the first that does not.
static inline uint32_t plain_run(const char *at)
{
    plain_bytes bytes;
    uint64_t halves[2];
    memcpy(&bytes, at, sizeof bytes);
    plain_marks plain = ((plain_marks)(bytes + 1) > 0x20) ^ (bytes == '"') ^ (bytes == '\\');
    memcpy(halves, &plain, sizeof halves);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    halves[0] = __builtin_bswap64(halves[0]);
    halves[1] = __builtin_bswap64(halves[1]);
#endif
    uint64_t stop = halves[0] + 1;
    if (stop != 0)
        return (uint32_t)__builtin_ctzll(stop) / 8;
    stop = halves[1] + 1;
    return stop == 0 ? PLAIN_BYTES : 8 + (uint32_t)__builtin_ctzll(stop) / 8;
}

#endif
