// SPDX-License-Identifier: Apache-2.0
// decimal.h -- the decimal text that a Lua number stands for
#ifndef KOMPETEN_RUBRIC_DECIMAL_H
#define KOMPETEN_RUBRIC_DECIMAL_H

#include <lua.h>
#include <stdbool.h>

enum { DECIMAL_TEXT = 64 };

// The number at `index` as plain decimal text. False where a float has no decimal of at most 15 digits that
// gives it back, is not finite, or is too large to be exact: it should have been written as text.
bool decimal_of(char out[DECIMAL_TEXT], lua_State *lua, int index);

#endif
