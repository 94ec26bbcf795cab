// SPDX-License-Identifier: Apache-2.0
// forge.c -- answers for itself: a frame with a head that is right and a number that is none
#include "hostile.h"

#include <unistd.h>

// The sequence is guessed: every one up to a thousand.
static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    for (uint32_t sequence = 0; sequence < 1000; sequence++) {
        uint32_t frame[] = { 0x31474d4b, 7, sequence, 12, 0x01010101, 0x7fffffff, 0xffffffff };
        if (write(3, frame, sizeof frame) != (ssize_t)sizeof frame)
            return 0;
    }
    return 0;
}
