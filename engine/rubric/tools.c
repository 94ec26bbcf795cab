// SPDX-License-Identifier: Apache-2.0
// tools.c -- the few functions of Lua that a rubric may use
//
// Nothing here catches an error, looks at a metatable, loads text, tells an address, the time or the order of a
// table; what loops over bytes is charged. No patterns: a match may take longer than any fuel counts.

#include "tools.h"

#include <lauxlib.h>
#include <lualib.h>

#include "decimal.h"
#include "reach.h"

enum { BYTES_PER_STEP = 16 };

struct tool {
    const char *name;
    lua_CFunction function;
};

static int tool_error(lua_State *lua)
{
    const char *why = lua_type(lua, 1) == LUA_TSTRING ? lua_tostring(lua, 1) : luaL_typename(lua, 1);
    return sandbox_fail(lua, 0, KMP_RUBRIC_FAILS, "why", why, NULL);
}

static int tool_assert(lua_State *lua)
{
    luaL_checkany(lua, 1);
    if (lua_toboolean(lua, 1))
        return lua_gettop(lua);
    const char *why = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "assert";
    return sandbox_fail(lua, 0, KMP_RUBRIC_FAILS, "why", why, NULL);
}

static int next_entry(lua_State *lua)
{
    lua_Integer i = luaL_checkinteger(lua, 2) + 1;
    luaL_checktype(lua, 1, LUA_TTABLE);
    reach_push_shown(lua, 1);
    lua_pushinteger(lua, i);
    return lua_rawgeti(lua, -2, i) == LUA_TNIL ? 1 : 2;
}

static int tool_ipairs(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_pushcfunction(lua, next_entry);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

static int tool_tonumber(lua_State *lua)
{
    luaL_checkany(lua, 1);
    lua_settop(lua, 1);
    if (lua_type(lua, 1) == LUA_TNUMBER)
        return 1;
    size_t size = 0;
    const char *text = lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &size) : NULL;
    sandbox_charge(lua, size / BYTES_PER_STEP);
    if (text == NULL || lua_stringtonumber(lua, text) != size + 1)
        lua_pushnil(lua);
    return 1;
}

static int tool_tostring(lua_State *lua)
{
    char text[DECIMAL_TEXT];
    switch (lua_type(lua, 1)) {
    case LUA_TSTRING:
        lua_pushvalue(lua, 1);
        return 1;
    case LUA_TBOOLEAN:
        lua_pushstring(lua, lua_toboolean(lua, 1) ? "true" : "false");
        return 1;
    case LUA_TNUMBER:
        if (decimal_of(text, lua, 1)) {
            lua_pushstring(lua, text);
            return 1;
        }
        return sandbox_fail(lua, 0, KMP_RUBRIC_NO_DECIMAL, "key", "tostring", NULL);
    default:
        return sandbox_fail(lua, 0, KMP_RUBRIC_WRONG_VALUE, "key", "tostring", "found", luaL_typename(lua, 1),
                            NULL);
    }
}

static int tool_type(lua_State *lua)
{
    luaL_checkany(lua, 1);
    lua_pushstring(lua, luaL_typename(lua, 1));
    return 1;
}

static const struct tool own[] = {
    { "assert", tool_assert },     { "error", tool_error },       { "ipairs", tool_ipairs },
    { "tonumber", tool_tonumber }, { "tostring", tool_tostring }, { "type", tool_type },
};

static const char *const of_math[] = { "abs", "ceil",       "floor",     "max", "maxinteger",
                                       "min", "mininteger", "tointeger", NULL };
static const char *const of_string[] = { "len", "lower", "sub", "upper", NULL };

static const struct guard math_guard = { "math.", KMP_RUBRIC_UNKNOWN_WORD, KMP_RUBRIC_UNKNOWN_WORD_NEAR };
static const struct guard string_guard = { "string.", KMP_RUBRIC_UNKNOWN_WORD, KMP_RUBRIC_UNKNOWN_WORD_NEAR };
const struct guard words_guard = { "", KMP_RUBRIC_UNKNOWN_WORD, KMP_RUBRIC_UNKNOWN_WORD_NEAR };

// Pushes the guarded few of a library of Lua's.
static void push_library(lua_State *lua, lua_CFunction open, const char *const *names,
                         const struct guard *guard)
{
    lua_pushcfunction(lua, open);
    lua_call(lua, 0, 1);
    lua_createtable(lua, 0, 8);
    for (; *names != NULL; names++) {
        lua_getfield(lua, -2, *names);
        lua_setfield(lua, -2, *names);
    }
    lua_remove(lua, -2);
    guard_table(lua, guard);
}

// Methods of strings are the same few: the library set its own, with all of them.
static void set_methods(lua_State *lua, int methods)
{
    lua_pushstring(lua, "");
    lua_createtable(lua, 0, 2);
    lua_pushvalue(lua, methods);
    lua_setfield(lua, -2, "__index");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

void tools_add(lua_State *lua)
{
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        lua_pushcfunction(lua, own[i].function);
        lua_setfield(lua, -2, own[i].name);
    }
    push_library(lua, luaopen_math, of_math, &math_guard);
    lua_setfield(lua, -2, "math");
    push_library(lua, luaopen_string, of_string, &string_guard);
    set_methods(lua, lua_gettop(lua));
    lua_setfield(lua, -2, "string");
}
