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

#endif
