// SPDX-License-Identifier: Apache-2.0
// call.h -- a rubric's function applied to what was measured: plain numbers in, checked points and a text out
#ifndef KOMPETEN_RUBRIC_CALL_H
#define KOMPETEN_RUBRIC_CALL_H

#include "../base/exact.h"
#include "../base/problem.h"

// A value that a function reads, in whole steps.
struct call_input {
    struct text measure;
    int64_t steps;
    struct text step; // decimal text
};

struct say_text {
    char en[512], id[512];
};

struct call_output {
    struct exact points;
    struct say_text say;
};

// Runs function number `function` of the rubric in a fresh state, with `inputs[count]`, and checks what it
// gives: points as an integer or decimal text within 0 and `out_of`, and a text or {en, id}. A failure is
// KMP_FUNCTION_FAILED with the rubric's line, as a warning: the criterion is referred.
kmp_status rubric_call(struct call_output *out, const char *lua, size_t size, const char *file,
                       uint32_t function, const struct call_input *inputs, uint32_t count, struct exact out_of,
                       kmp_problems *problems);

#endif
