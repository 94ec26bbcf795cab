// SPDX-License-Identifier: Apache-2.0
// words.h -- the words of the rubric language, one row each
#ifndef KOMPETEN_RUBRIC_WORDS_H
#define KOMPETEN_RUBRIC_WORDS_H

#include "sandbox.h"

// A table that `rubric`, `criterion` or `level` was called with remembers the word and its line.
struct mark {
    const char *word; // NULL: a plain table
    uint32_t line;
};

// Makes the environment of rubrics, once a state.
void words_furnish(lua_State *lua);
void words_push_environment(lua_State *lua);
struct mark words_mark(lua_State *lua, int index);
// Runs a rubric's text and pushes the table of its one `rubric { ... }`.
void words_run(lua_State *lua, const char *text, size_t size);

#endif
