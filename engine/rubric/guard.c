// SPDX-License-Identifier: Apache-2.0
// guard.c -- a table that can only be read, and that says what was meant where a name is not in it

#include "guard.h"

#include <stdio.h>
#include <stdlib.h>

enum { NAMES = 128, NAME_SHOWN = 80 };

static int order_names(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

static struct text text_at(lua_State *lua, int index)
{
    size_t size = 0;
    const char *bytes = lua_tolstring(lua, index, &size);
    return (struct text){ bytes, (uint32_t)size };
}

// The names of the table at `index`, sorted: Lua's own order differs from run to run.
static uint32_t list_names(struct text names[NAMES], lua_State *lua, int index)
{
    uint32_t count = 0;
    lua_pushnil(lua);
    while (lua_next(lua, index) != 0) {
        lua_pop(lua, 1);
        if (count < NAMES && lua_type(lua, -1) == LUA_TSTRING)
            names[count++] = text_at(lua, -1);
    }
    qsort(names, count, sizeof names[0], order_names);
    return count;
}

static const char *shown_name(char out[NAME_SHOWN], lua_State *lua, const struct guard *guard, int index)
{
    const char *name = lua_type(lua, index) == LUA_TSTRING ? lua_tostring(lua, index)
                                                           : lua_typename(lua, lua_type(lua, index));
    snprintf(out, NAME_SHOWN, "%s%s", guard->prefix, name);
    return out;
}

static int unknown_name(lua_State *lua, const struct guard *guard)
{
    char shown[NAME_SHOWN], nearest[NAME_SHOWN];
    struct text names[NAMES], near = { 0 };
    uint32_t count = list_names(names, lua, lua_upvalueindex(1));
    if (lua_type(lua, 2) == LUA_TSTRING)
        near = text_nearest(text_at(lua, 2), names, count);
    shown_name(shown, lua, guard, 2);
    if (near.bytes == NULL)
        return sandbox_fail(lua, 0, guard->unknown, "word", shown, NULL);
    snprintf(nearest, sizeof nearest, "%s%.*s", guard->prefix, (int)near.size, near.bytes);
    return sandbox_fail(lua, 0, guard->near, "word", shown, "near", nearest, NULL);
}

static int read_name(lua_State *lua)
{
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    return unknown_name(lua, lua_touserdata(lua, lua_upvalueindex(2)));
}

static int refuse_to_write(lua_State *lua)
{
    char shown[NAME_SHOWN];
    shown_name(shown, lua, lua_touserdata(lua, lua_upvalueindex(1)), 2);
    return sandbox_fail(lua, 0, KMP_RUBRIC_READ_ONLY, "word", shown, NULL);
}

void guard_table(lua_State *lua, const struct guard *guard)
{
    lua_createtable(lua, 0, 0);
    lua_createtable(lua, 0, 3);
    lua_rotate(lua, -3, 2); // face, metatable, table
    lua_pushlightuserdata(lua, (void *)(uintptr_t)guard);
    lua_pushcclosure(lua, read_name, 2);
    lua_setfield(lua, -2, "__index");
    lua_pushlightuserdata(lua, (void *)(uintptr_t)guard);
    lua_pushcclosure(lua, refuse_to_write, 1);
    lua_setfield(lua, -2, "__newindex");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
}
