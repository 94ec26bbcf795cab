// SPDX-License-Identifier: Apache-2.0
// call.h -- a rubric's function applied to what was measured: plain numbers in, checked points and a text out
#ifndef KOMPETEN_RUBRIC_CALL_H
#define KOMPETEN_RUBRIC_CALL_H

#include "../base/problem.h"
#include "../model/call.h"

// Runs function number `function` of the rubric in a fresh state, with `inputs[count]`, and checks what it
// gives: points as an integer or decimal text within 0 and `out_of`, and a text or {en, id}. A failure is
// KMP_FUNCTION_FAILED with the rubric's line, as a warning: the criterion is referred.
kmp_status rubric_call(struct call_output *out, const char *lua, size_t size, const char *file,
                       uint32_t function, const struct call_input *inputs, uint32_t count, struct exact out_of,
                       kmp_problems *problems);

// Says that a function failed: a warning, with the sentence of the fault as its reason. NULL: no reason is
// known.
void rubric_call_failed(kmp_problems *problems, const char *file, uint32_t line, const char *why);

// hold.c: a rubric kept ready, so that its text is not read again for every call.
struct hold;

// The text must stay where it is. NULL where there is no memory.
struct hold *hold_new(const char *lua, size_t size);
void hold_free(struct hold *hold);
// Answers requests[count], each with what rubric_call gives, always: a function that could remember something,
// or that comes near a bound, runs in a fresh state. Texts live as long as `hold` or `arena`. KMP_NO_MEMORY:
// not all were answered.
kmp_status hold_calls(struct call_answer *out, struct hold *hold, const struct call_request *requests,
                      uint32_t count, struct arena *arena, kmp_problems *problems);

#endif
