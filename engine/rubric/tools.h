// SPDX-License-Identifier: Apache-2.0
// tools.h -- the few functions of Lua that a rubric may use
#ifndef KOMPETEN_RUBRIC_TOOLS_H
#define KOMPETEN_RUBRIC_TOOLS_H

#include "guard.h"

extern const struct guard words_guard; // the rubric's own words

// Adds them to the table on top, and gives strings their methods.
void tools_add(lua_State *lua);

#endif
