// SPDX-License-Identifier: Apache-2.0
// walk.h -- from a rubric's table to JSON, in one fixed order
#ifndef KOMPETEN_RUBRIC_WALK_H
#define KOMPETEN_RUBRIC_WALK_H

#include <lua.h>

#include "../base/writer.h"

enum { WALK_DEPTH = 16, WALK_VALUES = 20000 };

// Writes the table on top.
void walk_table(struct writer *plan, lua_State *lua);
// Pushes function number `number` of the table on top, as walk_table counts them; false, and nil, where it has
// none.
bool walk_to_function(lua_State *lua, uint32_t number);

#endif
