// SPDX-License-Identifier: Apache-2.0
// reach.c -- what a function of a rubric reaches beyond its inputs
//
// Numbers, texts and truths lie in upvalues, which are put back after every call. Functions are looked through
// in turn. A table is replaced by a face that shows the same members and the same length, and refuses every
// write: nothing in a rubric can walk a table or look behind a face, so it cannot tell the difference.
#include "reach.h"

#include <lauxlib.h>

#include "words.h"
#include "writes.h"

enum { NESTED = 12, VALUES = 2048, STACK_A_LEVEL = 12 };

struct look {
    lua_State *lua;
    int list, seen, faces; // places on the stack
    uint32_t noted;        // in the list
    uint32_t values, depth;
    const char *text; // that defined all this
    size_t size;
    bool writes;
};

static const char faces_key; // from tables to their faces, one for all functions of a state

static void look_at(struct look *look);

int reach_refuse(lua_State *lua)
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
    lua_pushcfunction(lua, reach_refuse);
    lua_setfield(lua, -2, "__newindex");
    lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, table));
    lua_pushcclosure(lua, whole ? give_length : reach_refuse, 1);
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

static void note_top(struct look *look)
{
    lua_rawseti(look->lua, look->list, (lua_Integer)++look->noted);
}

// Notes the function on top with its upvalues.
static void note_function(struct look *look, int upvalues)
{
    lua_State *lua = look->lua;
    lua_pushvalue(lua, -1);
    note_top(look);
    lua_pushinteger(lua, upvalues);
    note_top(look);
    for (int i = 1; i <= upvalues; i++) {
        lua_getupvalue(lua, -1, i);
        note_top(look);
    }
}

// The lines of the function on top.
static lua_Debug lines_of(lua_State *lua)
{
    lua_Debug at;
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &at);
    return at;
}

static void look_at_upvalues(struct look *look)
{
    lua_State *lua = look->lua;
    lua_Debug at = lines_of(lua);
    look->writes = look->writes || writes_in(look->text, look->size, at.linedefined, at.lastlinedefined);
    int count = 0;
    for (; lua_getupvalue(lua, -1, count + 1) != NULL; count++) {
        look_at(look);
        lua_setupvalue(lua, -2, count + 1);
    }
    note_function(look, count);
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

void reach_look(struct reach *out, lua_State *lua, const char *text, size_t size)
{
    int function = lua_gettop(lua);
    struct look look = { .lua = lua,
                         .list = function + 1,
                         .seen = function + 2,
                         .faces = function + 3,
                         .text = text,
                         .size = size };
    lua_newtable(lua);
    lua_newtable(lua);
    push_faces(lua);
    lua_pushvalue(lua, function);
    look_at(&look);
    lua_Debug at = lines_of(lua);
    lua_settop(lua, look.list);
    *out = (struct reach){ .upvalues = luaL_ref(lua, LUA_REGISTRYINDEX),
                           .size = look.noted,
                           .writes = look.writes,
                           .straight = runs_straight(text, size, at.linedefined, at.lastlinedefined) };
}

void reach_put_back(lua_State *lua, const struct reach *reach)
{
    if (!reach->writes)
        return;
    lua_rawgeti(lua, LUA_REGISTRYINDEX, reach->upvalues);
    int list = lua_gettop(lua);
    for (lua_Integer at = 1; at < reach->size;) {
        lua_rawgeti(lua, list, at++);
        lua_rawgeti(lua, list, at++);
        lua_Integer count = lua_tointegerx(lua, -1, NULL);
        lua_pop(lua, 1);
        for (int i = 1; i <= count; i++) {
            lua_rawgeti(lua, list, at++);
            lua_setupvalue(lua, -2, i);
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}
