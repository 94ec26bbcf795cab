// SPDX-License-Identifier: Apache-2.0
// ext/examples.h -- "kompeten.examples/1": evidence with the measures that it must give, checked by the host
#ifndef KOMPETEN_EXT_EXAMPLES_H
#define KOMPETEN_EXT_EXAMPLES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define KMP_EXT_EXAMPLES "kompeten.examples/1"

typedef struct kmp_example {
    const char *task;     // a task's id
    const char *title;    // what it shows, one sentence
    const char *settings; // JSON object, as a rubric's settings; NULL: the fallbacks
    const char *evidence; // JSON object, as a submission's evidence
    const char *measures; // JSON object: measure id to decimal text or fraction, or a list of them by row
} kmp_example;

typedef struct kmp_examples {
    const kmp_example *items;
    uint32_t count;
} kmp_examples;

#ifdef __cplusplus
}
#endif

#endif
