// SPDX-License-Identifier: Apache-2.0
// reach.c -- what a function of a rubric reaches beyond its inputs
//
// Nothing in a rubric can walk a table, so a table shows its members and its length. New keys are refused,
// because they could move the others; what was written over a member that is there is seen afterwards.
#include "reach.h"

#include <lauxlib.h>

#include "words.h"

enum { NESTED = 8, UPVALUES = 64, VALUES = 1024, STACK_A_LEVEL = 12 };

struct look {
    int watched, upvalue_list, table_list, seen; // places on the stack
    uint32_t upvalues, values;                   // entries in the lists
    bool too_much;
};

static const char watched_key;

static void look_at(lua_State *lua, struct look *look, int depth);

// ---- looking ----

static int refuse_new_key(lua_State *lua)
{
    return sandbox_fail(lua, 0, KMP_RUBRIC_READ_ONLY, NULL);
}

// The metatable of the tables that are watched.
static void push_watched(lua_State *lua)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &watched_key) != LUA_TNIL)
        return;
    lua_pop(lua, 1);
    lua_createtable(lua, 0, 1);
    lua_pushcfunction(lua, refuse_new_key);
    lua_setfield(lua, -2, "__newindex");
    lua_pushvalue(lua, -1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &watched_key);
}

// Whether the value on top was not met before.
static bool is_new(lua_State *lua, const struct look *look)
{
    lua_pushvalue(lua, -1);
    bool seen = lua_rawget(lua, look->seen) != LUA_TNIL;
    lua_pop(lua, 1);
    if (seen)
        return false;
    lua_pushvalue(lua, -1);
    lua_pushboolean(lua, 1);
    lua_rawset(lua, look->seen);
    return true;
}

// Appends the value at `index`.
static void note(lua_State *lua, int index, int list, uint32_t *count)
{
    lua_pushvalue(lua, index);
    lua_rawseti(lua, list, (lua_Integer)++ * count);
}

static void look_at_upvalues(lua_State *lua, struct look *look, int depth)
{
    for (int i = 1; !look->too_much && lua_getupvalue(lua, -1, i) != NULL; i++) {
        lua_pushinteger(lua, i);
        note(lua, -3, look->upvalue_list, &look->upvalues);
        note(lua, -1, look->upvalue_list, &look->upvalues);
        note(lua, -2, look->upvalue_list, &look->upvalues);
        lua_pop(lua, 1);
        look->too_much = look->upvalues > 3 * UPVALUES;
        look_at(lua, look, depth + 1);
        lua_pop(lua, 1);
    }
}

// A table that has another metatable is a guard's face: it is empty and cannot be written.
static bool is_watched(lua_State *lua, const struct look *look)
{
    if (lua_getmetatable(lua, -1) == 0) {
        lua_pushvalue(lua, look->watched);
        lua_setmetatable(lua, -2);
        return true;
    }
    bool watched = lua_rawequal(lua, -1, look->watched);
    lua_pop(lua, 1);
    return watched;
}

// Notes the table on top, its keys and values, and a hole behind them; then looks at what is in it.
static void look_at_table(lua_State *lua, struct look *look, int depth)
{
    if (!is_watched(lua, look))
        return;
    note(lua, -1, look->table_list, &look->values);
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
        note(lua, -2, look->table_list, &look->values);
        note(lua, -1, look->table_list, &look->values);
    }
    look->values++;
    look->too_much = look->too_much || look->values > VALUES;
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1))
        look_at(lua, look, depth + 1);
}

static void look_at(lua_State *lua, struct look *look, int depth)
{
    int kind = lua_type(lua, -1);
    bool inside = kind == LUA_TTABLE || (kind == LUA_TFUNCTION && !lua_iscfunction(lua, -1));
    if (depth > NESTED || lua_checkstack(lua, STACK_A_LEVEL) == 0)
        look->too_much = look->too_much || inside;
    if (look->too_much || !inside || !is_new(lua, look))
        return;
    if (kind == LUA_TTABLE)
        look_at_table(lua, look, depth);
    else
        look_at_upvalues(lua, look, depth);
}

bool reach_look(struct reach *out, lua_State *lua)
{
    int function = lua_gettop(lua);
    struct look look = { function + 1, function + 2, function + 3, function + 4, 0, 0, false };
    push_watched(lua);
    for (int i = 0; i < 3; i++)
        lua_newtable(lua);
    words_push_environment(lua);
    is_new(lua, &look);
    lua_pushvalue(lua, function);
    look_at(lua, &look, 0);
    lua_settop(lua, look.table_list);
    out->tables = luaL_ref(lua, LUA_REGISTRYINDEX);
    out->upvalues = luaL_ref(lua, LUA_REGISTRYINDEX);
    out->upvalue_count = look.upvalues / 3;
    out->table_size = look.values;
    lua_settop(lua, function);
    return !look.too_much;
}

// ---- after a call ----

static void put_upvalues_back(lua_State *lua, const struct reach *reach)
{
    lua_rawgeti(lua, LUA_REGISTRYINDEX, reach->upvalues);
    for (uint32_t i = 0; i < reach->upvalue_count; i++) {
        lua_rawgeti(lua, -1, (lua_Integer)i * 3 + 1);
        lua_rawgeti(lua, -2, (lua_Integer)i * 3 + 2);
        int index = (int)lua_tointegerx(lua, -1, NULL);
        lua_pop(lua, 1);
        lua_rawgeti(lua, -2, (lua_Integer)i * 3 + 3);
        lua_setupvalue(lua, -2, index);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

// Whether the value at `index` is the next of the list.
static bool is_next(lua_State *lua, int index, int list, lua_Integer *at)
{
    index = lua_absindex(lua, index);
    lua_rawgeti(lua, list, ++*at);
    bool same = lua_rawequal(lua, -1, index) != 0;
    lua_pop(lua, 1);
    return same;
}

// Whether the table that is the next of the list is as it was.
static bool is_as_before(lua_State *lua, int list, lua_Integer *at)
{
    lua_rawgeti(lua, list, ++*at);
    lua_pushnil(lua);
    while (lua_next(lua, -2) != 0) {
        if (!is_next(lua, -2, list, at) || !is_next(lua, -1, list, at))
            return false;
        lua_pop(lua, 1);
    }
    bool ends = lua_rawgeti(lua, list, ++*at) == LUA_TNIL;
    lua_pop(lua, 2);
    return ends;
}

bool reach_restore(lua_State *lua, const struct reach *reach)
{
    int top = lua_gettop(lua);
    bool same = true;
    put_upvalues_back(lua, reach);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, reach->tables);
    for (lua_Integer at = 0; same && at < (lua_Integer)reach->table_size;)
        same = is_as_before(lua, top + 1, &at);
    lua_settop(lua, top);
    return same;
}
