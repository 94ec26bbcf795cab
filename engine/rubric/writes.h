// SPDX-License-Identifier: Apache-2.0
// writes.h -- what the text of a function of a rubric tells: what it writes to, and whether it runs straight on
#ifndef KOMPETEN_RUBRIC_WRITES_H
#define KOMPETEN_RUBRIC_WRITES_H

#include <stdbool.h>
#include <stddef.h>

// Whether the function of `text[size]` that stands on the lines `first` to `last` may change a table or a
// variable that is there after the call. False is certain; true is a guess.
bool writes_in(const char *text, size_t size, int first, int last);

// Whether it neither calls nor runs anything twice, so that it does no more than what is written there. True is
// certain; false is a guess.
bool runs_straight(const char *text, size_t size, int first, int last);

#endif
