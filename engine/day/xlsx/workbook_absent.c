// SPDX-License-Identifier: Apache-2.0
// workbook_absent.c -- a build without libxlsxwriter says so
#include "../day.h"
#include "list.h"

kmp_status workbook_write(kmp_text *out, struct day *day)
{
    *out = (kmp_text){ NULL, 0 };
    problem_say(day->problems, KMP_ERROR, KMP_NOT_BUILT, NULL, "what", "XLSX", "needs", "libxlsxwriter", NULL);
    return KMP_NOT_BUILT;
}

kmp_status list_write(kmp_text *out, struct arena *arena, const struct grid *grid, kmp_problems *problems)
{
    (void)arena;
    (void)grid;
    *out = (kmp_text){ NULL, 0 };
    problem_say(problems, KMP_ERROR, KMP_NOT_BUILT, NULL, "what", "XLSX", "needs", "libxlsxwriter", NULL);
    return KMP_NOT_BUILT;
}
