// SPDX-License-Identifier: Apache-2.0
// fuzz_record.c -- any bytes as a record that comes back: explained in two languages, replayed, ranked
#include "target.h"

static const char submission[] =
    "{\"submission\":1,\"id\":\"S-1\",\"rubric\":\"barista/"
    "espresso-set\",\"purpose\":\"training\",\"candidate\":"
    "{\"issuer\":\"c\",\"id\":\"01\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":"
    "\"2026-11-20T09:00:00+08:00\",\"ended\":\"completed\"},\"assessors\":[{\"id\":\"A\"}]}";

static void explain(kmp_text record, kmp_language language, kmp_format format)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_explain_options options = { .language = language, .format = format };
    kmp_text text;
    kmp_status status =
        kmp_explain(&text, target_engine(), record.bytes, record.size, "input", &options, problems);
    require_said(problems, status);
    REQUIRE((status == KMP_OK) == (text.bytes != NULL));
    REQUIRE(status != KMP_OK || text_invalid_at(text.bytes, text.size) == text.size);
    kmp_text_free(&text);
    kmp_problems_free(problems);
}

static void replay(kmp_text record)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_text report;
    kmp_status status = kmp_replay(&report, target_engine(), record.bytes, record.size, submission,
                                   sizeof submission - 1, NULL, problems);
    if (status != KMP_RECORDS_DIFFER)
        require_said(problems, status);
    if (report.bytes != NULL)
        require_canonical_text(report);
    kmp_text_free(&report);
    kmp_problems_free(problems);
}

static void rank(kmp_text record)
{
    const kmp_text records[] = { record, record };
    const char *const names[] = { "a", "b" };
    kmp_problems *problems = kmp_problems_new();
    kmp_text ranks;
    kmp_status status = kmp_rank(&ranks, target_engine(), records, names, 2, 3, problems);
    require_said(problems, status);
    if (ranks.bytes != NULL)
        require_canonical_text(ranks);
    kmp_text_free(&ranks);
    kmp_problems_free(problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_text record = { (char *)(uintptr_t)bytes, size };
    explain(record, KMP_ENGLISH, KMP_AS_JSON);
    explain(record, KMP_INDONESIAN, KMP_AS_HTML);
    replay(record);
    rank(record);
    return 0;
}
