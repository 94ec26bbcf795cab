// SPDX-License-Identifier: Apache-2.0
// fuzz_scheme.c -- any bytes as a scheme, a record and a choice: a conclusion that is a record, or a reason
#include <kompeten/papers.h>

#include "model/record.h"
#include "target.h"

static void conclude(const char *scheme, size_t scheme_size, const char *record, size_t record_size)
{
    static const char *const names[] = { "record" };
    kmp_problems *problems = kmp_problems_new();
    kmp_text text = { (char *)(uintptr_t)record, record_size }, out = { NULL, 0 };
    const kmp_records records = { &text, names, 1 };
    const kmp_conclude_options options = { scheme, scheme_size, "scheme", "2026-12-01" };
    kmp_status status = kmp_conclude(&out, &records, &options, problems);
    require_said(problems, status);
    if (status == KMP_OK) {
        struct arena arena = { 0 };
        struct record again;
        require_canonical_text(out);
        REQUIRE(record_read(&again, &arena, out.bytes, out.size, NULL, NULL) == KMP_OK);
        arena_free(&arena);
    }
    kmp_text_free(&out);
    kmp_problems_free(problems);
}

static void rank(const char *choices, size_t size, const char *record, size_t record_size)
{
    static const char *const names[] = { "record" };
    kmp_problems *problems = kmp_problems_new();
    kmp_text text = { (char *)(uintptr_t)record, record_size }, out = { NULL, 0 };
    const kmp_records records = { &text, names, 1 };
    const kmp_rank_options options = { 1, choices, size, "choices" };
    kmp_status status = kmp_rank_programmes(&out, &records, &options, problems);
    require_said(problems, status);
    if (status == KMP_OK)
        require_canonical_text(out);
    kmp_text_free(&out);
    kmp_problems_free(problems);
}

// The first line is a scheme or a choice, what follows a record.
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const char *text = (const char *)bytes, *feed = size > 0 ? memchr(text, '\n', size) : NULL;
    if (feed == NULL)
        return 0;
    size_t first = (size_t)(feed - text);
    conclude(text, first, feed + 1, size - first - 1);
    rank(text, first, feed + 1, size - first - 1);
    return 0;
}
