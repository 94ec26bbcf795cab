// SPDX-License-Identifier: Apache-2.0
// reach.h -- what a function of a rubric reaches beyond its inputs: where a kept state could remember something
#ifndef KOMPETEN_RUBRIC_REACH_H
#define KOMPETEN_RUBRIC_REACH_H

#include <stdint.h>

#include "sandbox.h"

// The upvalues of a function and of those it calls, and the tables in them, as they are before any call.
struct reach {
    int upvalues, tables; // references into the registry
    uint32_t upvalue_count, table_size;
};

// ---- Only within `work` ----

// Looks through the function on top; false where it reaches too much to keep an eye on. From then on, a key
// that is not in one of its tables cannot be written: the call fails.
bool reach_look(struct reach *out, lua_State *lua);
// Puts all upvalues back; false where a table is not as it was.
bool reach_restore(lua_State *lua, const struct reach *reach);

#endif
