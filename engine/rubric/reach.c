// SPDX-License-Identifier: Apache-2.0
// reach.c -- what a function of a rubric reaches beyond its inputs
//
// Numbers, texts and truths lie in upvalues, which are put back after every call. Functions are looked through
// in turn. A table is replaced by a face that shows the same members and the same length, and refuses every
// write: nothing in a rubric can walk a table or look behind a face, so it cannot tell the difference.
#include "reach.h"

#include <lauxlib.h>

#include "words.h"

enum { NESTED = 12, VALUES = 2048, STACK_A_LEVEL = 12 };

struct look {
    lua_State *lua;
    int list, seen, faces; // places on the stack
    uint32_t noted;        // in the list: function, number and value of every upvalue
    uint32_t values, depth;
};

static const char faces_key; // from tables to their faces, one for all functions of a state

static void look_at(struct look *look);

static int refuse(lua_State *lua)
{
    return sandbox_fail(lua, 0, KMP_RUBRIC_READ_ONLY, NULL);
}

// Whether the value on top is met for the first time.
static bool is_new(const struct look *look)
{
    lua_State *lua = look->lua;
    lua_pushvalue(lua, -1);
    bool seen = lua_rawget(lua, look->seen) != LUA_TNIL;
    lua_pop(lua, 1);
    lua_pushvalue(lua, -1);
    lua_pushboolean(lua, 1);
    lua_rawset(lua, look->seen);
    return !seen;
}

// ---- faces ----

static int give_length(lua_State *lua)
{
    lua_pushvalue(lua, lua_upvalueindex(1));
    return 1;
}

// Copies the table at `from` into the one on top. False where its length is a matter of taste: it has holes.
static bool copy_members(lua_State *lua, int from)
{
    lua_Unsigned entries = 0;
    for (lua_pushnil(lua); lua_next(lua, from) != 0;) {
        entries += lua_isinteger(lua, -2) && lua_tointegerx(lua, -2, NULL) > 0;
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2);
        lua_rawset(lua, -4);
    }
    return entries == lua_rawlen(lua, from);
}

// Pushes a face of the table on top.
static void make_face(lua_State *lua)
{
    int table = lua_gettop(lua);
    lua_createtable(lua, 0, 0);
    lua_createtable(lua, 0, 3);
    lua_createtable(lua, (int)lua_rawlen(lua, table), 0);
    bool whole = copy_members(lua, table);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, refuse);
    lua_setfield(lua, -2, "__newindex");
    lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, table));
    lua_pushcclosure(lua, whole ? give_length : refuse, 1);
    lua_setfield(lua, -2, "__len");
    lua_setmetatable(lua, -2);
}

// Replaces the table on top by its face; one with a metatable is a face.
static void put_face(const struct look *look)
{
    lua_State *lua = look->lua;
    if (lua_getmetatable(lua, -1) != 0) {
        lua_pop(lua, 1);
        return;
    }
    lua_pushvalue(lua, -1);
    if (lua_rawget(lua, look->faces) == LUA_TNIL) {
        lua_pop(lua, 1);
        make_face(lua);
        lua_pushvalue(lua, -2);
        lua_pushvalue(lua, -2);
        lua_rawset(lua, look->faces);
    }
    lua_remove(lua, -2);
}

void reach_push_shown(lua_State *lua, int index)
{
    lua_pushvalue(lua, index);
    int kind = luaL_getmetafield(lua, -1, "__index");
    if (kind != LUA_TNIL)
        lua_remove(lua, kind == LUA_TTABLE ? -2 : -1);
}

// ---- looking ----

// Looks at the members that the face on top shows. The environment and its libraries show none here.
static void look_at_members(struct look *look)
{
    lua_State *lua = look->lua;
    reach_push_shown(lua, -1);
    for (lua_pushnil(lua); lua_next(lua, -2) != 0;) {
        look_at(look);
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2);
        lua_rawset(lua, -4);
    }
    lua_pop(lua, 1);
}

static void look_at_upvalues(struct look *look)
{
    lua_State *lua = look->lua;
    for (int i = 1; lua_getupvalue(lua, -1, i) != NULL; i++) {
        look_at(look);
        lua_pushvalue(lua, -2);
        lua_rawseti(lua, look->list, (lua_Integer)++look->noted);
        lua_pushinteger(lua, i);
        lua_rawseti(lua, look->list, (lua_Integer)++look->noted);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, look->list, (lua_Integer)++look->noted);
        lua_setupvalue(lua, -2, i);
    }
}

// Looks through the value on top, and puts a face in the place of a table.
static void look_at(struct look *look)
{
    lua_State *lua = look->lua;
    int kind = lua_type(lua, -1);
    bool many = ++look->values > VALUES || ++look->depth > NESTED || lua_checkstack(lua, STACK_A_LEVEL) == 0;
    if (many)
        sandbox_fail(lua, 0, KMP_RUBRIC_TOO_MANY, NULL);
    if (kind == LUA_TTABLE) {
        put_face(look);
        if (is_new(look))
            look_at_members(look);
    } else if (kind == LUA_TFUNCTION && !lua_iscfunction(lua, -1) && is_new(look)) {
        look_at_upvalues(look);
    }
    look->depth--;
}

static void push_faces(lua_State *lua)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &faces_key) != LUA_TNIL)
        return;
    lua_pop(lua, 1);
    lua_newtable(lua);
    lua_pushvalue(lua, -1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &faces_key);
}

void reach_look(struct reach *out, lua_State *lua)
{
    int function = lua_gettop(lua);
    struct look look = { .lua = lua, .list = function + 1, .seen = function + 2, .faces = function + 3 };
    lua_newtable(lua);
    lua_newtable(lua);
    push_faces(lua);
    lua_pushvalue(lua, function);
    look_at(&look);
    lua_settop(lua, look.list);
    out->upvalues = luaL_ref(lua, LUA_REGISTRYINDEX);
    out->count = look.noted / 3;
}

void reach_put_back(lua_State *lua, const struct reach *reach)
{
    lua_rawgeti(lua, LUA_REGISTRYINDEX, reach->upvalues);
    for (uint32_t i = 0; i < reach->count; i++) {
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
