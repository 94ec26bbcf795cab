// SPDX-License-Identifier: Apache-2.0
// length.c -- announces a frame of four gigabytes
#include "hostile.h"

#include <unistd.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static const uint32_t head[] = { 0x31474d4b, 7, 1, UINT32_MAX };
    (void)desk;
    (void)a;
    return write(3, head, sizeof head);
}
