// SPDX-License-Identifier: Apache-2.0
// bulky.c -- names a standard of forty million letters
#include "hostile.h"

#include <stdlib.h>

enum { LETTERS = 40 * 1000 * 1000 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    char *name = malloc(LETTERS + 1);
    kmp_limit limit = { .high = kmp_int(20), .standard = name, .edition = "1", .clause = "1" };
    if (name == NULL)
        return 0;
    memset(name, 'S', LETTERS);
    name[LETTERS] = '\0';
    desk->emit(a, MEASURED_WIDTH, 0, kmp_int(13), &limit);
    return 0;
}
