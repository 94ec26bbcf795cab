// SPDX-License-Identifier: Apache-2.0
// fuzz_credential.c -- any bytes as a credential, a learner record, a JWT, a status list, the signature of a
// pack: a refusal with its reason, and a report that is canonical
#include <kompeten/seal.h>

#include "target.h"

static void verify(const uint8_t *bytes, size_t size, kmp_verify_options options)
{
    kmp_text report;
    kmp_problems *problems = kmp_problems_new();
    options.now = "2030-01-01T00:00:00Z";
    kmp_status status = kmp_verify(&report, (const char *)bytes, size, "fuzzed", &options, problems);
    require_said(problems, status);
    if (report.bytes != NULL)
        require_canonical_text(report);
    kmp_text_free(&report);
    kmp_problems_free(problems);
}

static void verify_signature(kmp_text text)
{
    static const char manifest[] = "{}";
    kmp_text report;
    kmp_problems *problems = kmp_problems_new();
    const kmp_verify_options options = { .now = "2030-01-01T00:00:00Z" };
    kmp_status status = kmp_pack_verify(&report, text, manifest, 2, &options, problems);
    require_said(problems, status);
    REQUIRE(status != KMP_OK); // it is of no manifest that there is
    kmp_problems_free(problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_text text = { (char *)(uintptr_t)bytes, size };
    verify(bytes, size, (kmp_verify_options){ .now = NULL });
    verify(bytes, size, (kmp_verify_options){ .status_list = text }); // its own status list
    verify_signature(text);
    return 0;
}
