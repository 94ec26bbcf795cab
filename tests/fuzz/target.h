// SPDX-License-Identifier: Apache-2.0
// target.h -- what the fuzz targets share: their entry, a check that ends the program, an engine with our
// trades
#ifndef KOMPETEN_TESTS_TARGET_H
#define KOMPETEN_TESTS_TARGET_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/writer.h"

#define REQUIRE(condition) ((condition) ? (void)0 : require_failed(#condition, __LINE__))

static inline void require_failed(const char *condition, int line)
{
    fprintf(stderr, "line %d: not so: %s\n", line, condition);
    abort();
}

// One input. libFuzzer calls it, or mutate.c.
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

// Opened at the first use, with build/plugins and rubrics/ as the environment says; it lives as long as the
// program.
static inline kmp_engine *target_engine(void)
{
    static kmp_engine *engine;
    static char plugins[4096], rubrics[4096];
    const char *build = getenv("KOMPETEN_BUILD"), *source = getenv("KOMPETEN_SOURCE");
    if (engine != NULL)
        return engine;
    snprintf(plugins, sizeof plugins, "%s/plugins", build != NULL ? build : "build");
    snprintf(rubrics, sizeof rubrics, "%s/rubrics", source != NULL ? source : ".");
    const char *const plugin_folders[] = { plugins }, *const rubric_folders[] = { rubrics };
    kmp_options options = { .plugin_folders = plugin_folders,
                            .plugin_folder_count = 1,
                            .rubric_folders = rubric_folders,
                            .rubric_folder_count = 1,
                            .uncaged = true }; // so that what is spoilt reaches instrumented code
    REQUIRE(kmp_engine_open(&engine, &options, NULL) == KMP_OK);
    return engine;
}

// What was refused has an error, and all that is said can be shown.
static inline void require_said(kmp_problems *problems, kmp_status status)
{
    REQUIRE((status == KMP_OK) == (kmp_problems_at_least(problems, KMP_ERROR) == 0));
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        for (kmp_language language = KMP_ENGLISH; language <= KMP_INDONESIAN; language++) {
            const char *text = kmp_problems_get(problems, i, language).text;
            REQUIRE(text[0] != 0 && text_invalid_at(text, strlen(text)) == strlen(text));
        }
}

// It is what the writer makes of it once more.
static inline void require_canonical_text(kmp_text text)
{
    struct arena arena = { 0 };
    struct writer w = { .bytes = NULL };
    struct tape tape;
    REQUIRE(tape_read(&tape, &arena, text.bytes, text.size, NULL, NULL) == KMP_OK);
    write_node(&w, &tape, 0, false);
    REQUIRE(w.size == text.size && memcmp(w.bytes, text.bytes, text.size) == 0);
    writer_free(&w);
    arena_free(&arena);
}

#endif
