// SPDX-License-Identifier: Apache-2.0
// read.h -- the seam of the rubric language: a rubric's text in, its plan as JSON out
#ifndef KOMPETEN_RUBRIC_READ_H
#define KOMPETEN_RUBRIC_READ_H

#include "../base/writer.h"

// Runs the text in a fresh sandbox and writes the rubric's table as JSON: words keep their line ("line"),
// positional entries stand in "items", functions become {"function": number}, Lua numbers their shortest
// decimal text (more than 15 digits is a fault). No pointer, no function, no Lua value leaves. Faults have the
// rubric's line.
kmp_status rubric_read(struct writer *plan, const char *lua, size_t size, const char *file,
                       kmp_problems *problems);

// A value that a function reads, in whole steps.
struct call_input {
    struct text measure;
    int64_t steps;
    struct text step; // decimal text
};

struct call_output {
    struct exact points;
    struct say_text {
        char en[512], id[512];
    } say;
};

// Runs function number `function` of the rubric in a fresh state, with `inputs[count]`, and checks what it
// gives: points as an integer or decimal text within 0 and `out_of`, and a text or {en, id}. A failure is
// KMP_FUNCTION_FAILED with the rubric's line, as a warning: the criterion is referred.
kmp_status rubric_call(struct call_output *out, const char *lua, size_t size, const char *file,
                       uint32_t function, const struct call_input *inputs, uint32_t count, struct exact out_of,
                       kmp_problems *problems);

#endif
