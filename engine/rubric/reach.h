// SPDX-License-Identifier: Apache-2.0
// reach.h -- what a function of a rubric reaches beyond its inputs, made so that nothing is remembered there
#ifndef KOMPETEN_RUBRIC_REACH_H
#define KOMPETEN_RUBRIC_REACH_H

#include <stdint.h>

#include "sandbox.h"

// The upvalues of a function and of those it can call, as they are before any call.
struct reach {
    int upvalues;  // reference into the registry: function, number of upvalues, upvalues; and so on
    uint32_t size; // of that list
    bool writes;   // whether any of them may write to something that is not its own
    bool straight; // whether it calls nothing and runs nothing twice
};

// ---- Only within `work` ----

// Looks through the function on top, which the text `text[size]` has defined. Its tables can only be read from
// then on: a call that writes to one fails. Fails where there is too much to look through; the state is of no
// use then.
void reach_look(struct reach *out, lua_State *lua, const char *text, size_t size);
// Puts the upvalues back after a call; where nothing writes they are what they were.
void reach_put_back(lua_State *lua, const struct reach *reach);
// Pushes the table whose members the one at `index` shows: itself, unless it is a face put in its place.
void reach_push_shown(lua_State *lua, int index);
// Ends the call: for members of a table that can only be read.
int reach_refuse(lua_State *lua);

#endif
