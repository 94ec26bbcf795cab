// SPDX-License-Identifier: Apache-2.0
// plain.h -- eight bytes of a JSON string looked at together
#ifndef KOMPETEN_BASE_PLAIN_H
#define KOMPETEN_BASE_PLAIN_H

#include <stdint.h>
#include <string.h>

// How many of eight bytes, from the first on, are printable ASCII that stands for itself in a JSON string: no
// control character (nor DEL), quotation mark or backslash. A byte below n has its top bit set after n is taken
// away, DEL and those behind it after one is added; a borrow or carry can only reach the bytes behind.
static inline uint32_t plain_run(const char *at)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
    uint64_t eight;
    memcpy(&eight, at, sizeof eight);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    eight = __builtin_bswap64(eight);
#endif
    uint64_t quotes = eight ^ ones * '"', slashes = eight ^ ones * '\\';
    uint64_t below = (eight - ones * 0x20) | (quotes - ones) | (slashes - ones);
    uint64_t stops = (below | eight | (eight + ones)) & tops;
    return stops == 0 ? 8 : (uint32_t)__builtin_ctzll(stops) / 8;
}

#endif
