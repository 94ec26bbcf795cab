// SPDX-License-Identifier: Apache-2.0
// exchange.c -- gives every attempt the width of the one before it
#include <kompeten/plugin.h>

static kmp_num before;

#define HOSTILE_WIDTH(width) exchange(width)

static kmp_num exchange(kmp_num width)
{
    kmp_num answer = kmp_given(before) ? before : width;
    before = width;
    return answer;
}

#include "hostile.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return 0;
}
