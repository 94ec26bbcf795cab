// SPDX-License-Identifier: Apache-2.0
// call_parts.h -- what a call in a fresh state and one in a kept state share: call.c, hold.c
#ifndef KOMPETEN_RUBRIC_CALL_PARTS_H
#define KOMPETEN_RUBRIC_CALL_PARTS_H

#include "call.h"
#include "sandbox.h"

struct call {
    const char *lua;
    size_t size;
    const struct call_request *request;
    struct call_output *out;
    uint32_t line; // of the function
};

// The line of the function on top.
uint32_t call_line(lua_State *lua);
// Replaces the table on top by its face, which can only be read.
void call_guard(lua_State *lua);
// Checks and keeps what a function gave: points, and a text or {en, id}.
void call_take_points(lua_State *lua, const struct call *call, int index);
void call_take_say(lua_State *lua, const struct call *call, int index);

#endif
