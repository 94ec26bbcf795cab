// SPDX-License-Identifier: Apache-2.0
// explain.h -- Lua's own complaints in an author's words, and the place of a fault within its line
#ifndef KOMPETEN_RUBRIC_EXPLAIN_H
#define KOMPETEN_RUBRIC_EXPLAIN_H

#include "sandbox.h"

// Gives the most frequent syntax errors sentences of their own.
void explain_syntax(struct sandbox_fault *fault);
// Finds the key, word or token that a fault is about: line and column become its.
void explain_place(struct sandbox_fault *fault, const char *lua, size_t size);

#endif
