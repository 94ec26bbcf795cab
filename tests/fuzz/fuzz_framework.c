// SPDX-License-Identifier: Apache-2.0
// fuzz_framework.c -- any bytes as a CASE package and as a scheme: what comes in goes out and comes in as the
// same
#include <kompeten/exchange.h>

#include "target.h"

static kmp_status read_package(kmp_text *out, const char *text, size_t size)
{
    kmp_problems *problems = kmp_problems_new();
    const kmp_source package = { "package", text, size };
    const kmp_framework_beside beside = { .kind = "okupasi", .decree = "1/2026" };
    kmp_status status = kmp_framework_read(out, &package, &beside, problems);
    require_said(problems, status);
    kmp_problems_free(problems);
    return status;
}

static kmp_status write_scheme(kmp_text *out, const char *text, size_t size, const char *format)
{
    kmp_problems *problems = kmp_problems_new();
    const kmp_source scheme = { "scheme", text, size };
    const kmp_framework_options options = { format, "LSP", "2026-01-01T00:00:00Z" };
    kmp_status status = kmp_framework_write(out, &scheme, &options, problems);
    require_said(problems, status);
    kmp_problems_free(problems);
    return status;
}

// The package of a scheme, taken over and given out again.
static void go_round(const char *text, size_t size)
{
    kmp_text one, back = { NULL, 0 }, two = { NULL, 0 };
    if (write_scheme(&one, text, size, "case") != KMP_OK)
        return;
    require_canonical_text(one);
    if (read_package(&back, one.bytes, one.size) == KMP_OK) {
        REQUIRE(write_scheme(&two, back.bytes, back.size, "case") == KMP_OK);
        REQUIRE(one.size == two.size && memcmp(one.bytes, two.bytes, one.size) == 0);
    }
    kmp_text_free(&one);
    kmp_text_free(&back);
    kmp_text_free(&two);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_text out;
    const char *text = (const char *)bytes;
    go_round(text, size);
    if (write_scheme(&out, text, size, "moodle") == KMP_OK)
        kmp_text_free(&out);
    if (read_package(&out, text, size) != KMP_OK)
        return 0;
    go_round(out.bytes, out.size);
    kmp_text_free(&out);
    return 0;
}
