// SPDX-License-Identifier: Apache-2.0
// fuzz_rubric.c -- any bytes as a rubric: checked and its examples run, or refused with the reason
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_text summary;
    kmp_status status =
        kmp_check_rubric(&summary, target_engine(), (const char *)bytes, size, "input.lua", problems);
    require_said(problems, status);
    if (summary.bytes != NULL)
        require_canonical_text(summary);
    kmp_text_free(&summary);
    kmp_problems_free(problems);
    return 0;
}
