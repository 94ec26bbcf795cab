// SPDX-License-Identifier: Apache-2.0
// call.h -- a call of a rubric's function as plain data: whole steps in, points and a reason out
#ifndef KOMPETEN_MODEL_CALL_H
#define KOMPETEN_MODEL_CALL_H

#include <kompeten/status.h>

#include "../base/exact.h"

struct award;

// A value that a function reads, in whole steps.
struct call_input {
    struct text measure;
    int64_t steps;
};

struct say_text {
    char en[512], id[512];
};

// Whether a function may give so many points: from 0 to `out_of`.
static inline bool call_allows(struct exact out_of, struct exact points)
{
    const struct exact none = { 0, 1 };
    int above = exact_order(points, none), beyond = exact_order(points, out_of);
    return out_of.n < 0 ? above <= 0 && beyond >= 0 : above >= 0 && beyond <= 0;
}

struct call_output {
    struct exact points;
    struct say_text say;
};

// A function of the rubric at hand, by its number.
struct call_request {
    uint32_t function, count;
    const struct call_input *inputs;
    struct exact out_of;       // the points lie between 0 and this; below 0 for a penalty
    const struct award *award; // what it gave before; NULL: it has to be called
};

enum { CALL_SAYS = 255 };

// What came of one, wherever it ran.
struct call_answer {
    kmp_status status; // KMP_OK or KMP_FUNCTION_FAILED
    struct exact points;
    struct text en, id;
    uint32_t say;  // equal numbers, equal texts: at most CALL_SAYS; 0: not known to come again
    uint32_t line; // of what failed, in the rubric
    const char *why;
};

#endif
