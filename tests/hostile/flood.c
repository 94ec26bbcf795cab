// SPDX-License-Identifier: Apache-2.0
// flood.c -- puts out, reports and asks for what there is not, a million times each
#include "hostile.h"

enum { MANY = 1000 * 1000 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    for (uint32_t i = 0; i < MANY; i++) {
        desk->emit(a, i, i, kmp_int(i), NULL);
        desk->emit_text(a, i, i, "text");
        desk->report(a, KMP_ERROR, (kmp_at){ .field = i }, i);
        desk->setting(a, "none");
    }
    return 0;
}
