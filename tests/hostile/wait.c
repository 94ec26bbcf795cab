// SPDX-License-Identifier: Apache-2.0
// wait.c -- waits for a frame that never comes
#include "hostile.h"

#include <unistd.h>

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    char byte;
    (void)desk;
    (void)a;
    return read(3, &byte, 1);
}
