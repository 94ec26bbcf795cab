// SPDX-License-Identifier: Apache-2.0
// sandbox.c -- the bounds of a rubric: memory, fuel, and the one place where Lua is called

#include "sandbox.h"

#include <lauxlib.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "explain.h"
#include "words.h"

enum { HOOK_EVERY = 200, BYTES_PER_FUEL = 128, STRING_HEAD = 64 };

#define CHUNK_NAME "=rubric"
#define CHUNK_PREFIX "rubric:"

static struct sandbox *sandbox_of(lua_State *lua)
{
    void *sandbox = NULL;
    lua_getallocf(lua, &sandbox);
    return sandbox;
}

static bool out_of_fuel(const struct sandbox *sandbox)
{
    return sandbox->fuel <= 0;
}

// The bound that a block growing from `had` to `size` bytes would break, or KMP_OK.
static kmp_status bound_broken(struct sandbox *sandbox, bool string, size_t had, size_t size)
{
    sandbox->fuel -= (int64_t)((size - had) / BYTES_PER_FUEL);
    if (out_of_fuel(sandbox))
        return KMP_RUBRIC_LIMIT;
    if (string && size > SANDBOX_STRING + STRING_HEAD)
        return KMP_RUBRIC_LIMIT_TEXT;
    if (size > SANDBOX_BLOCK || sandbox->memory + (size - had) > SANDBOX_MEMORY)
        return KMP_RUBRIC_LIMIT_MEMORY;
    return KMP_OK;
}

// lua_Alloc: for a new block `had` says what it is for; a block that shrinks must never fail. Why a block was
// not given is kept until the next one is not: on its way out of an error Lua moves its stack, and is given
// that.
static void *resize(void *user, void *old, size_t had, size_t size)
{
    struct sandbox *sandbox = user;
    bool string = old == NULL && had == LUA_TSTRING;
    if (old == NULL)
        had = 0;
    kmp_status broken = size > had ? bound_broken(sandbox, string, had, size) : KMP_OK;
    if (broken != KMP_OK) {
        sandbox->refused = broken;
        return NULL;
    }
    void *block = size == 0 && old == NULL ? NULL : memory_resize(old, size);
    if (block == NULL && size > had) {
        sandbox->refused = KMP_NO_MEMORY;
        return NULL;
    }
    sandbox->memory = sandbox->memory - had + size;
    return block != NULL || size == 0 ? block : old;
}

static void spend(lua_State *lua, struct sandbox *sandbox, size_t units)
{
    sandbox->fuel -= units < SANDBOX_FUEL ? (int64_t)units : SANDBOX_FUEL;
    if (out_of_fuel(sandbox))
        sandbox_fail(lua, 0, KMP_RUBRIC_LIMIT, NULL);
}

static void count_instructions(lua_State *lua, lua_Debug *at)
{
    struct sandbox *sandbox = sandbox_of(lua);
    if (lua_getinfo(lua, "l", at) != 0 && at->currentline > 0)
        sandbox->line = (uint32_t)at->currentline;
    spend(lua, sandbox, HOOK_EVERY);
}

void sandbox_charge(lua_State *lua, size_t units)
{
    spend(lua, sandbox_of(lua), units);
}

uint32_t sandbox_line(lua_State *lua)
{
    lua_Debug at;
    for (int depth = 0; lua_getstack(lua, depth, &at) != 0; depth++)
        if (lua_getinfo(lua, "l", &at) != 0 && at.currentline > 0)
            return (uint32_t)at.currentline;
    return 0;
}

// A copy that can be shown on one line: cut at a code point, what is no plain text becomes '?'.
static void copy_shown(char *out, size_t room, const char *text, size_t size)
{
    bool cut = size > room - 1;
    size = cut ? room - 1 : size;
    for (size_t i = 0; i < size; i++)
        out[i] = (unsigned char)text[i] < 0x20 || text[i] == 0x7f ? '?' : text[i];
    for (size_t bad = text_invalid_at(out, size); bad < size; bad = text_invalid_at(out, size))
        if (cut && bad + 4 > size)
            size = bad;
        else
            out[bad] = '?';
    out[size] = '\0';
}

static void add_arg(struct sandbox_fault *fault, uint32_t i, const char *name, const char *value, size_t size)
{
    copy_shown(fault->values[i], sizeof fault->values[i], value, size);
    fault->args[i] = (struct problem_arg){ name, fault->values[i] };
}

int sandbox_fail(lua_State *lua, uint32_t line, kmp_status status, ...)
{
    struct sandbox_fault *fault = &sandbox_of(lua)->fault;
    fault->status = status;
    fault->line = line != 0 ? line : sandbox_line(lua);
    va_list pairs;
    va_start(pairs, status);
    uint32_t count = 0;
    for (const char *name = va_arg(pairs, const char *); name != NULL && count < PROBLEM_ARGS; count++) {
        const char *value = va_arg(pairs, const char *);
        add_arg(fault, count, name, value, strlen(value));
        name = va_arg(pairs, const char *);
    }
    va_end(pairs);
    lua_pushnil(lua);
    return lua_error(lua);
}

// The message handler: the stack is still there, so the line can be asked for.
static int note_line(lua_State *lua)
{
    struct sandbox *sandbox = sandbox_of(lua);
    uint32_t line = sandbox_line(lua);
    if (line != 0)
        sandbox->line = line;
    return 1;
}

// Lua puts "rubric:LINE: " before its messages; a syntax error has its line nowhere else.
static size_t skip_place(const char *message, uint32_t *line)
{
    size_t prefix = strlen(CHUNK_PREFIX);
    if (strncmp(message, CHUNK_PREFIX, prefix) != 0)
        return 0;
    char *end = NULL;
    unsigned long number = strtoul(message + prefix, &end, 10);
    if (end[0] != ':' || end[1] != ' ' || number > INT_MAX)
        return 0;
    *line = (uint32_t)number;
    return (size_t)(end + 2 - message);
}

static void keep_message(struct sandbox *sandbox, kmp_status status)
{
    struct sandbox_fault *fault = &sandbox->fault;
    size_t size = 0;
    const char *message = NULL;
    if (lua_type(sandbox->lua, -1) == LUA_TSTRING)
        message = lua_tolstring(sandbox->lua, -1, &size);
    else
        message = lua_typename(sandbox->lua, lua_type(sandbox->lua, -1)), size = strlen(message);
    uint32_t line = sandbox->line;
    size_t skip = skip_place(message, &line);
    fault->status = status;
    fault->line = sandbox->line != 0 ? sandbox->line : line;
    add_arg(fault, 0, "why", message + skip, size - skip);
}

static void keep_fault(struct sandbox *sandbox, int outcome)
{
    if (sandbox->fault.status != KMP_OK)
        return;
    if (outcome == LUA_ERRMEM)
        sandbox->fault = (struct sandbox_fault){ .status = sandbox->refused, .line = sandbox->line };
    else
        keep_message(sandbox, outcome == LUA_ERRSYNTAX ? KMP_RUBRIC_SYNTAX : KMP_RUBRIC_FAILS);
    if (sandbox->fault.status == KMP_RUBRIC_SYNTAX)
        explain_syntax(&sandbox->fault);
}

kmp_status sandbox_do(struct sandbox *sandbox, lua_CFunction work, void *argument)
{
    lua_State *lua = sandbox->lua;
    sandbox->line = 0;
    if (sandbox->fault.status != KMP_OK)
        sandbox->fault = (struct sandbox_fault){ .status = KMP_OK };
    lua_pushcfunction(lua, note_line);
    lua_pushcfunction(lua, work);
    lua_pushlightuserdata(lua, argument);
    int outcome = lua_pcall(lua, 1, 0, 1);
    if (outcome != LUA_OK)
        keep_fault(sandbox, outcome);
    lua_settop(lua, 0);
    return sandbox->fault.status;
}

struct problem sandbox_problem(const struct sandbox *sandbox, const char *file)
{
    struct problem problem = { .status = sandbox->fault.status, .severity = KMP_ERROR, .file = file };
    problem.line = sandbox->fault.line;
    problem.column = sandbox->fault.column;
    memcpy(problem.args, sandbox->fault.args, sizeof problem.args);
    return problem;
}

void sandbox_say(const struct sandbox *sandbox, const char *file, kmp_problems *problems)
{
    struct problem problem = sandbox_problem(sandbox, file);
    problem_add(problems, &problem);
}

void sandbox_load(lua_State *lua, const char *text, size_t size)
{
    if (size > SANDBOX_TEXT) {
        sandbox_fail(lua, 1, KMP_RUBRIC_TOO_LONG, NULL);
        return;
    }
    int outcome = luaL_loadbufferx(lua, text, size, CHUNK_NAME, "t");
    if (outcome != LUA_OK) {
        keep_fault(sandbox_of(lua), outcome);
        lua_error(lua);
        return;
    }
    words_push_environment(lua);
    lua_setupvalue(lua, -2, 1);
}

static int furnish(lua_State *lua)
{
    words_furnish(lua);
    return 0;
}

kmp_status sandbox_open(struct sandbox *out)
{
    *out = (struct sandbox){ .fuel = SANDBOX_FUEL, .refused = KMP_NO_MEMORY };
    out->lua = lua_newstate(resize, out);
    if (out->lua == NULL)
        return out->fault.status = KMP_NO_MEMORY;
    kmp_status status = sandbox_do(out, furnish, NULL);
    lua_sethook(out->lua, count_instructions, LUA_MASKCOUNT, HOOK_EVERY);
    if (status != KMP_OK)
        sandbox_close(out);
    return status;
}

void sandbox_refuel(struct sandbox *sandbox, int64_t fuel, bool counted)
{
    sandbox->fuel = fuel;
    lua_sethook(sandbox->lua, count_instructions, counted ? LUA_MASKCOUNT : 0,
                HOOK_EVERY); // from the beginning
}

void sandbox_close(struct sandbox *sandbox)
{
    if (sandbox->lua != NULL)
        lua_close(sandbox->lua);
    sandbox->lua = NULL;
}
