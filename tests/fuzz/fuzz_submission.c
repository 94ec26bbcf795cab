// SPDX-License-Identifier: Apache-2.0
// fuzz_submission.c -- any bytes as a submission: a canonical record, or an error with its reason
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_engine *engine = target_engine();
    kmp_problems *problems = kmp_problems_new();
    kmp_text record, line;
    kmp_status status = kmp_score(&record, engine, (const char *)bytes, size, "input", problems);
    require_said(problems, status);
    REQUIRE((status == KMP_OK) == (record.bytes != NULL));
    if (status == KMP_OK)
        require_canonical_text(record);
    REQUIRE(kmp_problem_line(&line, 1, (const char *)bytes, size, problems) == KMP_OK);
    require_canonical_text(line);
    kmp_text_free(&line);
    kmp_text_free(&record);
    kmp_problems_free(problems);
    return 0;
}
