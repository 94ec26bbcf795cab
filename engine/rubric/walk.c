// SPDX-License-Identifier: Apache-2.0
// walk.c -- from a rubric's table to JSON, in one fixed order
//
// Raw access only, bounded in depth and number: a table may contain itself.

#include "walk.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decimal.h"
#include "words.h"

enum { STACK_A_TABLE = 8, KEY_SHOWN = 64 };

struct walk {
    lua_State *lua;
    struct writer *plan; // NULL: only looking for a function
    uint32_t values, functions;
    uint32_t wanted; // number of the function that is looked for
    uint32_t depth;
};

static const char found_key;

// A value and how its author knows it: the key, or for an entry that of its list, and the line of the word
// around.
struct spot {
    struct text key;
    uint32_t line;
};

static void walk_value(struct walk *walk, struct spot spot);

static const char *shown_key(char out[KEY_SHOWN], struct spot spot)
{
    snprintf(out, KEY_SHOWN, "%.*s", (int)spot.key.size, spot.key.bytes);
    return out;
}

static void refuse(struct walk *walk, struct spot spot, kmp_status status)
{
    char key[KEY_SHOWN];
    sandbox_fail(walk->lua, spot.line, status, "key", shown_key(key, spot), NULL);
}

static void check_text_of(struct walk *walk, struct spot spot, struct text text)
{
    if (text_invalid_at(text.bytes, text.size) != text.size)
        refuse(walk, spot, KMP_RUBRIC_ENCODING);
    if (text_hidden(text, false) >= 0)
        refuse(walk, spot, KMP_RUBRIC_CONTROL);
}

static struct text text_at(lua_State *lua, int index)
{
    size_t size = 0;
    const char *bytes = lua_tolstring(lua, index, &size);
    return (struct text){ bytes, (uint32_t)size };
}

static void walk_string(struct walk *walk, struct spot spot)
{
    struct text text = text_at(walk->lua, -1);
    check_text_of(walk, spot, text);
    if (walk->plan != NULL)
        write_text(walk->plan, text);
}

static void walk_number(struct walk *walk, struct spot spot)
{
    char text[DECIMAL_TEXT];
    if (!decimal_of(text, walk->lua, -1))
        refuse(walk, spot, KMP_RUBRIC_NO_DECIMAL);
    if (walk->plan == NULL)
        return;
    if (lua_isinteger(walk->lua, -1))
        write_integer(walk->plan, lua_tointegerx(walk->lua, -1, NULL));
    else
        write_string(walk->plan, text);
}

static void walk_function(struct walk *walk, struct spot spot)
{
    if (lua_iscfunction(walk->lua, -1))
        refuse(walk, spot, KMP_RUBRIC_WORD_ALONE);
    lua_Debug at;
    lua_pushvalue(walk->lua, -1);
    lua_getinfo(walk->lua, ">S", &at);
    if (++walk->functions == walk->wanted) {
        lua_pushvalue(walk->lua, -1);
        lua_rawsetp(walk->lua, LUA_REGISTRYINDEX, &found_key);
    }
    if (walk->plan == NULL)
        return;
    write_object(walk->plan);
    write_key(walk->plan, "function");
    write_integer(walk->plan, walk->functions);
    write_key(walk->plan, "line");
    write_integer(walk->plan, at.linedefined);
    write_object_end(walk->plan);
}

// ---- Tables ----

// What is known of the table on top before its members are walked.
struct members {
    struct spot spot;
    struct mark mark;
    lua_Integer entries; // positional
    struct member *named;
    size_t count;
};

// A member of the object to be: the rubric's own, or one of the three that are added.
struct member {
    struct text key;
    void (*walk)(struct walk *walk, const struct members *all, const struct member *member);
};

static int order_members(const void *a, const void *b)
{
    return text_canonical_order(((const struct member *)a)->key, ((const struct member *)b)->key);
}

static void walk_named(struct walk *walk, const struct members *all, const struct member *member)
{
    lua_pushlstring(walk->lua, member->key.bytes, member->key.size);
    lua_rawget(walk->lua, -3);
    walk_value(walk, (struct spot){ member->key, all->spot.line });
    lua_pop(walk->lua, 1);
}

static void walk_entries(struct walk *walk, const struct members *all, const struct member *member)
{
    (void)member;
    if (walk->plan != NULL)
        write_list(walk->plan);
    for (lua_Integer i = 1; i <= all->entries; i++) {
        lua_rawgeti(walk->lua, -2, i);
        walk_value(walk, all->spot);
        lua_pop(walk->lua, 1);
    }
    if (walk->plan != NULL)
        write_list_end(walk->plan);
}

static void walk_line(struct walk *walk, const struct members *all, const struct member *member)
{
    (void)member;
    if (walk->plan != NULL)
        write_integer(walk->plan, all->mark.line);
}

static void walk_word(struct walk *walk, const struct members *all, const struct member *member)
{
    (void)member;
    if (walk->plan != NULL)
        write_string(walk->plan, all->mark.word);
}

static void walk_members(struct walk *walk, const struct members *all)
{
    if (walk->plan != NULL)
        write_object(walk->plan);
    for (size_t i = 0; i < all->count; i++) {
        const struct member *member = &all->named[i];
        if (walk->plan != NULL)
            write_key_text(walk->plan, member->key);
        member->walk(walk, all, member);
    }
    if (walk->plan != NULL)
        write_object_end(walk->plan);
}

// Counts what is in the table on top; refuses keys that are neither names nor places 1 to n.
static void count_members(struct walk *walk, struct members *all)
{
    lua_Integer last = 0;
    lua_pushnil(walk->lua);
    while (lua_next(walk->lua, -2) != 0) {
        lua_pop(walk->lua, 1);
        int kind = lua_type(walk->lua, -1);
        if (kind == LUA_TSTRING) {
            all->count++;
        } else if (lua_isinteger(walk->lua, -1)) {
            lua_Integer place = lua_tointegerx(walk->lua, -1, NULL);
            last = place > last ? place : last;
            all->entries += place > 0 ? 1 : WALK_VALUES;
        } else if (kind != LUA_TLIGHTUSERDATA) {
            refuse(walk, all->spot, KMP_RUBRIC_KEY);
        }
    }
    if (last != all->entries)
        refuse(walk, all->spot, KMP_RUBRIC_HOLE);
}

static void add_member(struct walk *walk, struct members *all, struct member member)
{
    for (size_t i = 0; i < all->count; i++)
        if (text_same(all->named[i].key, member.key))
            refuse(walk, (struct spot){ member.key, all->spot.line }, KMP_RUBRIC_OWN_KEY);
    all->named[all->count++] = member;
}

// Leaves the list of members on the stack, above the table: Lua owns it, whatever happens.
static void list_members(struct walk *walk, struct members *all)
{
    all->named = lua_newuserdatauv(walk->lua, (all->count + 3) * sizeof *all->named, 0);
    all->count = 0;
    lua_pushnil(walk->lua);
    while (lua_next(walk->lua, -3) != 0) {
        lua_pop(walk->lua, 1);
        if (lua_type(walk->lua, -1) != LUA_TSTRING)
            continue;
        struct text key = text_at(walk->lua, -1);
        check_text_of(walk, (struct spot){ key, all->spot.line }, key);
        all->named[all->count++] = (struct member){ key, walk_named };
    }
    if (all->entries > 0)
        add_member(walk, all, (struct member){ TEXT("items"), walk_entries });
    if (all->mark.word != NULL) {
        add_member(walk, all, (struct member){ TEXT("line"), walk_line });
        add_member(walk, all, (struct member){ TEXT("word"), walk_word });
    }
    qsort(all->named, all->count, sizeof *all->named, order_members);
}

static void walk_nested(struct walk *walk, struct spot spot)
{
    if (++walk->depth > WALK_DEPTH)
        refuse(walk, spot, KMP_RUBRIC_TOO_DEEP);
    luaL_checkstack(walk->lua, STACK_A_TABLE, NULL);
    struct members all = { .spot = spot, .mark = words_mark(walk->lua, -1) };
    if (all.mark.word != NULL)
        all.spot.line = all.mark.line;
    count_members(walk, &all);
    bool list = all.count == 0 && all.mark.word == NULL;
    list_members(walk, &all);
    if (list)
        walk_entries(walk, &all, NULL);
    else
        walk_members(walk, &all);
    lua_pop(walk->lua, 1);
    walk->depth--;
}

static void walk_value(struct walk *walk, struct spot spot)
{
    if (++walk->values > WALK_VALUES)
        refuse(walk, spot, KMP_RUBRIC_TOO_MANY);
    switch (lua_type(walk->lua, -1)) {
    case LUA_TSTRING:
        walk_string(walk, spot);
        break;
    case LUA_TNUMBER:
        walk_number(walk, spot);
        break;
    case LUA_TBOOLEAN:
        if (walk->plan != NULL)
            write_bool(walk->plan, lua_toboolean(walk->lua, -1));
        break;
    case LUA_TFUNCTION:
        walk_function(walk, spot);
        break;
    default: // nothing else can be made in the sandbox
        walk_nested(walk, spot);
    }
}

void walk_table(struct writer *plan, lua_State *lua)
{
    struct walk walk = { .lua = lua, .plan = plan };
    walk_value(&walk, (struct spot){ TEXT("rubric"), words_mark(lua, -1).line });
}

bool walk_to_function(lua_State *lua, uint32_t number)
{
    struct walk walk = { .lua = lua, .wanted = number };
    lua_pushnil(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &found_key);
    walk_value(&walk, (struct spot){ TEXT("rubric"), words_mark(lua, -1).line });
    return lua_rawgetp(lua, LUA_REGISTRYINDEX, &found_key) != LUA_TNIL;
}
