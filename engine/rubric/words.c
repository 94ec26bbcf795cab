// SPDX-License-Identifier: Apache-2.0
// words.c -- the words of the rubric language, one row each

#include "words.h"

#include <stdio.h>

#include "../base/exact.h"
#include "tools.h"

// Their addresses are keys that no rubric can write.
static const char word_key, line_key, rubric_key, environment_key;

static const char *own_name(lua_State *lua)
{
    return lua_touserdata(lua, lua_upvalueindex(1));
}

// A table of the rubric's own that no word stands for yet; one with a metatable can only be read.
static bool can_be_marked(lua_State *lua)
{
    return lua_gettop(lua) == 1 && lua_type(lua, 1) == LUA_TTABLE && lua_getmetatable(lua, 1) == 0 &&
           words_mark(lua, 1).word == NULL;
}

// level { ... }: marks its table and gives it back.
static int mark_table(lua_State *lua)
{
    const char *word = own_name(lua);
    if (!can_be_marked(lua))
        return sandbox_fail(lua, 0, KMP_RUBRIC_WANTS_TABLE, "word", word, NULL);
    lua_pushlightuserdata(lua, (void *)(uintptr_t)word);
    lua_rawsetp(lua, 1, &word_key);
    lua_pushinteger(lua, sandbox_line(lua));
    lua_rawsetp(lua, 1, &line_key);
    return 1;
}

static int keep_rubric(lua_State *lua)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &rubric_key) != LUA_TNIL) {
        char first[16];
        snprintf(first, sizeof first, "%u", words_mark(lua, -1).line);
        return sandbox_fail(lua, 0, KMP_RUBRIC_TWICE, "first", first, NULL);
    }
    lua_pop(lua, 1);
    mark_table(lua);
    lua_pushvalue(lua, 1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &rubric_key);
    return 1;
}

// A number, or its decimal text: without a unit, with a point.
static bool is_number(lua_State *lua, int index)
{
    struct exact value;
    if (lua_type(lua, index) != LUA_TSTRING)
        return lua_type(lua, index) == LUA_TNUMBER;
    size_t size;
    const char *bytes = lua_tolstring(lua, index, &size);
    return exact_read(&value, (struct text){ bytes, (uint32_t)size });
}

// {when = "at_least", low = ...} from the arguments, in the order of `keys`.
static int push_condition(lua_State *lua, const char *const *keys)
{
    lua_createtable(lua, 0, 3);
    lua_pushstring(lua, own_name(lua));
    lua_setfield(lua, -2, "when");
    for (int i = 0; keys[i] != NULL; i++) {
        lua_pushvalue(lua, i + 1);
        lua_setfield(lua, -2, keys[i]);
    }
    return 1;
}

static int compare_with_one(lua_State *lua)
{
    if (lua_gettop(lua) != 1 || !is_number(lua, 1))
        return sandbox_fail(lua, 0, KMP_RUBRIC_WANTS_NUMBER, "word", own_name(lua), NULL);
    return push_condition(lua, (const char *const[]){ "low", NULL });
}

static int compare_with_two(lua_State *lua)
{
    if (lua_gettop(lua) != 2 || !is_number(lua, 1) || !is_number(lua, 2))
        return sandbox_fail(lua, 0, KMP_RUBRIC_WANTS_RANGE, "word", own_name(lua), NULL);
    return push_condition(lua, (const char *const[]){ "low", "high", NULL });
}

static int compare_with_text(lua_State *lua)
{
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TSTRING)
        return sandbox_fail(lua, 0, KMP_RUBRIC_WANTS_TEXT, "word", own_name(lua), NULL);
    return push_condition(lua, (const char *const[]){ "text", NULL });
}

// A word without a function is a constant: it stands for itself.
struct word {
    const char *name;
    lua_CFunction function;
};

static const struct word words[] = {
    { "rubric", keep_rubric },
    { "criterion", mark_table },
    { "level", mark_table },
    { "group", mark_table },
    { "when_failed", mark_table },
    { "grade", mark_table },
    // when
    { "otherwise", NULL },
    { "yes", NULL },
    { "no", NULL },
    { "within_limit", NULL },
    { "outside_limit", NULL },
    { "between", compare_with_two },
    { "at_least", compare_with_one },
    { "at_most", compare_with_one },
    { "above", compare_with_one },
    { "below", compare_with_one },
    { "equals", compare_with_one },
    { "is", compare_with_text },
    // missing, unverified, instruments, not_applicable
    { "refer", NULL },
    { "drop", NULL },
    { "block", NULL },
    { "accept", NULL },
    { "noted", NULL },
    { "required", NULL },
    { "allowed", NULL },
    // rounding
    { "half_up", NULL },
    { "half_even", NULL },
    { "down", NULL },
    { "up", NULL },
    // each
    { "all", NULL },
    { "any", NULL },
    { "worst", NULL },
    { "count", NULL },
    // combine
    { "mean", NULL },
    { "median", NULL },
    { "trimmed_mean", NULL },
    { "sum", NULL },
    { "minimum", NULL },
    { "maximum", NULL },
    { "first", NULL },
    { "closest_two", NULL },
    // third
    { "alone", NULL },
    // attempts
    { "latest", NULL },
    { "highest", NULL },
    { "average", NULL },
    { "weighted", NULL },
    { "decaying", NULL },
    { "n_mastery", NULL },
    { "lowest", NULL },
    // verdict
    { "competent", NULL },
    { "not_yet", NULL },
    { "not_assessed", NULL },
};

static void push_word(lua_State *lua, const struct word *word)
{
    if (word->function == NULL) {
        lua_pushstring(lua, word->name);
        return;
    }
    lua_pushlightuserdata(lua, (void *)(uintptr_t)word->name);
    lua_pushcclosure(lua, word->function, 1);
}

void words_furnish(lua_State *lua)
{
    lua_createtable(lua, 0, 64);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        push_word(lua, &words[i]);
        lua_setfield(lua, -2, words[i].name);
    }
    tools_add(lua);
    guard_table(lua, &words_guard);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &environment_key);
}

void words_push_environment(lua_State *lua)
{
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &environment_key);
}

struct mark words_mark(lua_State *lua, int index)
{
    index = lua_absindex(lua, index);
    struct mark mark = { 0 };
    lua_rawgetp(lua, index, &word_key);
    lua_rawgetp(lua, index, &line_key);
    mark.word = lua_touserdata(lua, -2);
    mark.line = (uint32_t)lua_tointegerx(lua, -1, NULL);
    lua_pop(lua, 2);
    return mark;
}

void words_run(lua_State *lua, const char *text, size_t size)
{
    sandbox_load(lua, text, size);
    lua_call(lua, 0, 1);
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &rubric_key) == LUA_TNIL)
        sandbox_fail(lua, 1, KMP_RUBRIC_ABSENT, NULL);
    if (lua_type(lua, -2) != LUA_TNIL && !lua_rawequal(lua, -1, -2))
        sandbox_fail(lua, words_mark(lua, -1).line, KMP_RUBRIC_RETURNS, NULL);
    lua_remove(lua, -2);
}
