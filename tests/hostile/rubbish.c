// SPDX-License-Identifier: Apache-2.0
// rubbish.c -- writes rubbish to the engine
#include "hostile.h"

#include <unistd.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static const char rubbish[64] = "rubbish";
    (void)desk;
    (void)a;
    return write(3, rubbish, sizeof rubbish);
}
