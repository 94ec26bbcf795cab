// SPDX-License-Identifier: Apache-2.0
// canary.h -- expressions that some releases of Lua 5.4 compile wrongly, tried out once at start
#ifndef KOMPETEN_RUBRIC_CANARY_H
#define KOMPETEN_RUBRIC_CANARY_H

#include "../base/problem.h"

// What was found about the Lua at hand; Debian's 5.4.4 has both faults.
struct canaries {
    bool wrong_bitwise; // beyond 256 constants a | b may give another number: rubrics with & | ~ << >> are
                        // refused
    bool wrong_index;   // t[a < b] may fail: rubrics with a comparison inside [ ] are refused
};

// Runs the canaries; once an engine. KMP_INTERNAL where Lua is broken beyond them.
kmp_status sandbox_canaries(struct canaries *out);

#endif
