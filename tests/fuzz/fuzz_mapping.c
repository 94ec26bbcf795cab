// SPDX-License-Identifier: Apache-2.0
// fuzz_mapping.c -- any bytes as a mapping, a record and a people file: a list, or a reason
#include <kompeten/exchange.h>

#include "model/record.h"
#include "target.h"

static const char people[] = "issuer,id,name,nik\nbpvp-kupang,OTO1-001,Yohanes (invented),5371014507990001\n";

static void write(kmp_source mapping, const char *record, size_t size, const char *format)
{
    static const char *const names[] = { "record" };
    kmp_problems *problems = kmp_problems_new();
    kmp_text text = { (char *)(uintptr_t)record, size }, out = { NULL, 0 };
    kmp_export_counts counts;
    const kmp_records records = { &text, names, 1 };
    const kmp_export_options options = { .mapping = mapping,
                                         .people = { "people", people, sizeof people - 1 },
                                         .format = format };
    kmp_status status = kmp_export(&out, &counts, &records, &options, problems);
    require_said(problems, status);
    REQUIRE((status == KMP_OK) == (out.bytes != NULL));
    if (status == KMP_OK)
        REQUIRE(counts.records + counts.passed == 1);
    kmp_text_free(&out);
    kmp_problems_free(problems);
}

// The first line is a mapping, what follows a record.
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const char *text = (const char *)bytes, *feed = size > 0 ? memchr(text, '\n', size) : NULL;
    if (feed == NULL)
        return 0;
    size_t first = (size_t)(feed - text);
    write((kmp_source){ "mapping", text, first }, feed + 1, size - first - 1, "csv");
    write((kmp_source){ "participants", NULL, 0 }, feed + 1, size - first - 1, "csv");
    return 0;
}
