// SPDX-License-Identifier: Apache-2.0
// hold.c -- a rubric kept ready, so that calling one of its functions costs no more than the call
//
// A kept state must not be able to remember. Its environment and the inputs can only be read, and so are the
// tables that a function reaches, once it was looked through; what else it reaches is put back after every call
// (reach.c). A call that fails there is made in a fresh state. Near a bound the history of a state could show,
// so there, too, the outcome of a fresh one counts.
#include <lauxlib.h>
#include <string.h>

#include "call_parts.h"
#include "reach.h"
#include "walk.h"
#include "words.h"

enum { FUNCTIONS = 128, MISSES = 8, LIGHT_FUEL = SANDBOX_FUEL / 2, LIGHT_MEMORY = SANDBOX_MEMORY / 4 };

enum state { NEW, KEPT, NOT_KEPT };

struct function {
    enum state state;
    int function, inputs, face; // references into the registry
    struct reach reach;
    uint32_t line, count;
    uint32_t misses; // calls that did not count: after MISSES of them it is not kept
};

struct hold {
    struct sandbox sandbox;
    bool open;
    const char *lua;
    size_t size;
    int64_t fuel; // that is left once the rubric was read
    struct function functions[FUNCTIONS];
};

struct held_call {
    struct call call;
    struct hold *hold;
    struct function *function;
};

struct hold *hold_new(const char *lua, size_t size)
{
    struct hold *hold = memory_resize(NULL, sizeof *hold);
    if (hold == NULL)
        return NULL;
    memset(hold, 0, sizeof *hold);
    hold->lua = lua;
    hold->size = size;
    return hold;
}

static void forget(struct hold *hold)
{
    if (hold->open)
        sandbox_close(&hold->sandbox);
    hold->open = false;
    for (uint32_t i = 0; i < FUNCTIONS; i++)
        if (hold->functions[i].state == KEPT)
            hold->functions[i].state = NEW;
}

void hold_free(struct hold *hold)
{
    if (hold == NULL)
        return;
    forget(hold);
    memory_resize(hold, 0);
}

// ---- reading, once ----

static const char rubric_key;

static int read_rubric(lua_State *lua)
{
    const struct hold *hold = lua_touserdata(lua, 1);
    words_run(lua, hold->lua, hold->size);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &rubric_key);
    return 0;
}

static bool ready(struct hold *hold)
{
    if (hold->open)
        return true;
    if (sandbox_open(&hold->sandbox) != KMP_OK)
        return false;
    hold->open = true;
    if (sandbox_do(&hold->sandbox, read_rubric, hold) != KMP_OK) {
        forget(hold);
        return false;
    }
    hold->fuel = hold->sandbox.fuel;
    return true;
}

// ---- calling ----

static int look_at_function(lua_State *lua)
{
    struct held_call *held = lua_touserdata(lua, 1);
    struct function *function = held->function;
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &rubric_key);
    if (!walk_to_function(lua, held->call.request->function))
        return 0;
    function->line = call_line(lua);
    reach_look(&function->reach, lua);
    function->count = held->call.request->count;
    function->function = luaL_ref(lua, LUA_REGISTRYINDEX);
    lua_createtable(lua, 0, (int)function->count);
    lua_pushvalue(lua, -1);
    function->inputs = luaL_ref(lua, LUA_REGISTRYINDEX);
    call_guard(lua);
    function->face = luaL_ref(lua, LUA_REGISTRYINDEX);
    function->state = KEPT;
    return 0;
}

static int run_kept(lua_State *lua)
{
    struct held_call *held = lua_touserdata(lua, 1);
    const struct function *function = held->function;
    lua_rawgeti(lua, LUA_REGISTRYINDEX, function->inputs);
    call_fill(lua, held->call.request);
    lua_pop(lua, 1);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, function->function);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, function->face);
    call_run(lua, &held->call);
    reach_put_back(lua, &function->reach);
    return 0;
}

static bool light(const struct hold *hold)
{
    return hold->sandbox.fuel > LIGHT_FUEL && hold->sandbox.memory < LIGHT_MEMORY;
}

// Whether the kept state gave an answer that counts.
static bool call_kept(struct held_call *held)
{
    struct hold *hold = held->hold;
    if (!ready(hold))
        return false;
    held->function = &hold->functions[held->call.request->function];
    if (held->function->state == NEW) {
        held->function->state = NOT_KEPT;
        sandbox_refuel(&hold->sandbox, SANDBOX_FUEL);
        if (sandbox_do(&hold->sandbox, look_at_function, held) != KMP_OK)
            forget(hold);
    }
    if (held->function->state != KEPT || held->function->count != held->call.request->count)
        return false;
    held->call.line = held->function->line;
    sandbox_refuel(&hold->sandbox, hold->fuel);
    if (sandbox_do(&hold->sandbox, run_kept, held) == KMP_OK && light(hold))
        return true;
    forget(hold);
    if (++held->function->misses == MISSES)
        held->function->state = NOT_KEPT;
    return false;
}

kmp_status hold_call(struct call_output *out, struct hold *hold, const struct call_request *request,
                     kmp_problems *problems)
{
    struct held_call held = { .call = { hold->lua, hold->size, request, out, 0 }, .hold = hold };
    out->points = exact_absent();
    if (request->function < FUNCTIONS && call_kept(&held))
        return KMP_OK;
    return rubric_call(out, hold->lua, hold->size, NULL, request->function, request->inputs, request->count,
                       request->out_of, problems);
}
