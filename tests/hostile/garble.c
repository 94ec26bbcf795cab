// SPDX-License-Identifier: Apache-2.0
// garble.c -- names a standard by bytes that are no text
#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    kmp_limit limit = { .high = kmp_int(20), .standard = "S\xff\xfe\x1b[2J", .edition = "1", .clause = "1" };
    desk->emit(a, FOUND, 0, kmp_int(0), &limit);
    return 0;
}
