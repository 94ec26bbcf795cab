// SPDX-License-Identifier: Apache-2.0
// fuzz_submission.c -- any bytes as a submission: a canonical record, or an error with its reason
#include "target.h"

enum { LINE = 33 };

// Behind a line of white space that no paper before it had, it follows the pattern of none, and its record is
// the same.
static void require_same_alone(kmp_text record, const uint8_t *bytes, size_t size)
{
    static uint32_t number;
    char *json = malloc(LINE + size);
    kmp_text alone;
    number++;
    for (uint32_t i = 0; i < LINE - 1; i++)
        json[i] = (number >> i & 1) != 0 ? ' ' : '\t';
    json[LINE - 1] = '\n';
    if (size > 0)
        memcpy(json + LINE, bytes, size);
    kmp_score(&alone, target_engine(), json, LINE + size, "input", NULL);
    REQUIRE(alone.size == record.size &&
            (alone.size == 0 || memcmp(alone.bytes, record.bytes, alone.size) == 0));
    kmp_text_free(&alone);
    free(json);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_engine *engine = target_engine();
    kmp_problems *problems = kmp_problems_new();
    kmp_text record, line;
    kmp_status status = kmp_score(&record, engine, (const char *)bytes, size, "input", problems);
    require_said(problems, status);
    REQUIRE((status == KMP_OK) == (record.bytes != NULL));
    require_same_alone(record, bytes, size);
    if (status == KMP_OK)
        require_canonical_text(record);
    REQUIRE(kmp_problem_line(&line, 1, (const char *)bytes, size, problems) == KMP_OK);
    require_canonical_text(line);
    kmp_text_free(&line);
    kmp_text_free(&record);
    kmp_problems_free(problems);
    return 0;
}
