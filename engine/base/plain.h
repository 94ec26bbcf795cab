// SPDX-License-Identifier: Apache-2.0
// plain.h -- eight bytes of a JSON string looked at together
#ifndef KOMPETEN_BASE_PLAIN_H
#define KOMPETEN_BASE_PLAIN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

// Whether eight bytes are all ASCII that stands for itself in a JSON string: no control character, quotation
// mark or backslash. A byte below n has its top bit set after n is taken away; a borrow from it can only reach
// bytes of an eight that is not plain anyway.
static inline bool plain_eight(const char *at)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
    uint64_t eight;
    memcpy(&eight, at, sizeof eight);
    uint64_t quotes = eight ^ ones * '"', slashes = eight ^ ones * '\\';
    uint64_t below = (eight - ones * 0x20) | (quotes - ones) | (slashes - ones);
    return ((below | eight) & tops) == 0;
}

#endif
