// SPDX-License-Identifier: Apache-2.0
// read_absent.c -- a build without minizip and expat says so
#include "../grid.h"

kmp_status xlsx_read(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                     const char *bytes, size_t size, kmp_problems *problems)
{
    (void)arena;
    (void)bytes;
    (void)size;
    *out = NULL;
    *count = 0;
    problem_file(problems, name);
    problem_say(problems, KMP_ERROR, KMP_NOT_BUILT, NULL, "what", "XLSX", "needs", "minizip, expat", NULL);
    problem_file(problems, NULL);
    return KMP_NOT_BUILT;
}
