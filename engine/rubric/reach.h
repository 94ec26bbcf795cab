// SPDX-License-Identifier: Apache-2.0
// reach.h -- what a function of a rubric reaches beyond its inputs, made so that nothing is remembered there
#ifndef KOMPETEN_RUBRIC_REACH_H
#define KOMPETEN_RUBRIC_REACH_H

#include <stdint.h>

#include "sandbox.h"

// The upvalues of a function and of those it can call, as they are before any call.
struct reach {
    int upvalues; // reference into the registry
    uint32_t count;
};

// ---- Only within `work` ----

// Looks through the function on top. Its tables can only be read from then on: a call that writes to one fails.
// Fails where there is too much to look through; the state is of no use then.
void reach_look(struct reach *out, lua_State *lua);
// Puts the upvalues back after a call.
void reach_put_back(lua_State *lua, const struct reach *reach);
// Pushes the table whose members the one at `index` shows: itself, unless it is a face put in its place.
void reach_push_shown(lua_State *lua, int index);

#endif
