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
// Writes the inputs into the table on top.
void call_fill(lua_State *lua, const struct call_request *request);
// Replaces the table on top by its face, which can only be read.
void call_guard(lua_State *lua);
// Calls the function below the inputs on top, and checks and keeps what it gives.
void call_run(lua_State *lua, const struct call *call);

#endif
