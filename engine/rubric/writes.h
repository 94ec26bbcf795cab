// SPDX-License-Identifier: Apache-2.0
// writes.h -- whether a function of a rubric can write to anything but its own locals
#ifndef KOMPETEN_RUBRIC_WRITES_H
#define KOMPETEN_RUBRIC_WRITES_H

#include <stdbool.h>
#include <stddef.h>

// Whether the function of `text[size]` that stands on the lines `first` to `last` may change a table or a
// variable that is there after the call. False is certain; true is a guess.
bool writes_in(const char *text, size_t size, int first, int last);

#endif
