// SPDX-License-Identifier: Apache-2.0
// hold.c -- a rubric kept ready, so that calling one of its functions costs no more than the call
//
// A kept state must not be able to remember. Its environment and the inputs can only be read, and so are the
// tables that a function reaches, once it was looked through; what else it reaches is put back after every call
// (reach.c), unless nothing in it writes. A call that fails there is made in a fresh state. Near a bound the
// history of a state could show, so there, too, the outcome of a fresh one counts.
//
// Calls are made in a row, under one protection, as long as their answers count.
#include <lauxlib.h>
#include <string.h>

#include "call_parts.h"
#include "reach.h"
#include "walk.h"
#include "words.h"

enum {
    FUNCTIONS = 128,
    MISSES = 8,
    KNOWN_PLACES = 61,
    LIGHT_FUEL = SANDBOX_FUEL / 2,
    LIGHT_MEMORY = SANDBOX_MEMORY / 4
};

enum state { NEW, KEPT, NOT_KEPT };

// Of a function that is kept, one behind another in a list of all of them. The inputs are their own face where
// the function writes nothing.
enum part { FUNCTION, INPUTS, FACE, FIRST_NAME };

struct function {
    enum state state;
    lua_Integer parts; // where they begin
    struct reach reach;
    uint32_t line, count;
    uint32_t misses; // calls that did not count: after MISSES of them it is not kept
};

// Where a text or table lies that is known, which stays as long as the state.
struct known {
    const void *at;
    uint32_t say;
};

struct hold {
    struct sandbox sandbox;
    bool open;
    lua_Integer parts; // in the list of kept functions
    struct known known[KNOWN_PLACES];
    const char *lua;
    size_t size;
    int64_t fuel; // that is left once the rubric was read
    struct function functions[FUNCTIONS];
    struct text en[CALL_SAYS + 1], id[CALL_SAYS + 1]; // texts that came before, from number 1
    uint32_t says;
    struct arena arena; // of those texts
};

// Calls in a row: those before `done` have their answers.
struct calls {
    struct hold *hold;
    const struct call_request *requests;
    struct call_answer *answers;
    uint32_t count, done;
    struct arena *arena;
    struct call_output output; // of the last one
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
    hold->parts = 0;
    memset(hold->known, 0, sizeof hold->known);
    for (uint32_t i = 0; i < FUNCTIONS; i++)
        if (hold->functions[i].state == KEPT)
            hold->functions[i].state = NEW;
}

void hold_free(struct hold *hold)
{
    if (hold == NULL)
        return;
    forget(hold);
    arena_free(&hold->arena);
    memory_resize(hold, 0);
}

// ---- reading, once ----

static const char rubric_key, known_key, parts_key;

static int read_rubric(lua_State *lua)
{
    const struct hold *hold = lua_touserdata(lua, 1);
    words_run(lua, hold->lua, hold->size);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &rubric_key);
    lua_newtable(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &known_key);
    lua_newtable(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &parts_key);
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

// ---- looking through a function, once ----

static struct function *function_of(const struct calls *calls)
{
    uint32_t function = calls->requests[calls->done].function;
    return function < FUNCTIONS ? &calls->hold->functions[function] : NULL;
}

// The metatable of inputs that lie open: what is not there is refused, and so is what comes.
static void close_table(lua_State *lua)
{
    lua_createtable(lua, 0, 2);
    lua_pushcfunction(lua, reach_refuse);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, reach_refuse);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
}

static void keep_part(lua_State *lua, struct hold *hold)
{
    lua_rawseti(lua, -2, ++hold->parts);
}

// Puts the parts of the function on top behind those of others, in its place.
static void keep_parts(lua_State *lua, struct hold *hold, struct function *function,
                       const struct call_request *request)
{
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &parts_key);
    lua_insert(lua, -2);
    function->parts = hold->parts + 1;
    keep_part(lua, hold);
    lua_createtable(lua, 0, (int)request->count);
    lua_pushvalue(lua, -1);
    lua_rotate(lua, -3, 1); // inputs, list, inputs
    keep_part(lua, hold);
    lua_insert(lua, -2);
    if (function->reach.writes)
        call_guard(lua);
    else
        close_table(lua);
    keep_part(lua, hold);
    for (uint32_t i = 0; i < request->count; i++) {
        struct text name = request->inputs[i].measure;
        lua_pushlstring(lua, name.bytes, name.size);
        keep_part(lua, hold);
    }
}

static int look_at_function(lua_State *lua)
{
    const struct calls *calls = lua_touserdata(lua, 1);
    const struct call_request *request = &calls->requests[calls->done];
    struct function *function = function_of(calls);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &rubric_key);
    if (!walk_to_function(lua, request->function))
        return 0;
    function->line = call_line(lua);
    reach_look(&function->reach, lua, calls->hold->lua, calls->hold->size);
    function->count = request->count;
    keep_parts(lua, calls->hold, function, request);
    function->state = KEPT;
    return 0;
}

// Whether the next function is kept from now on.
static bool look(struct calls *calls)
{
    struct function *function = function_of(calls);
    if (function == NULL || function->state != NEW || !calls->hold->open)
        return false;
    function->state = NOT_KEPT;
    sandbox_refuel(&calls->hold->sandbox, SANDBOX_FUEL, true);
    if (sandbox_do(&calls->hold->sandbox, look_at_function, calls) != KMP_OK)
        forget(calls->hold);
    return function->state == KEPT;
}

// ---- calling ----

enum place { KNOWN = 1, PARTS, FIRST_RESULT };

static bool is_kept(const struct calls *calls)
{
    const struct function *function = function_of(calls);
    return function != NULL && function->state == KEPT && function->count == calls->requests[calls->done].count;
}

// Pushes the inputs that the function reads.
static void push_inputs(lua_State *lua, const struct function *function, const struct call_request *request)
{
    lua_rawgeti(lua, PARTS, function->parts + INPUTS);
    for (uint32_t i = 0; i < request->count; i++) {
        lua_rawgeti(lua, PARTS, function->parts + FIRST_NAME + i);
        lua_pushinteger(lua, request->inputs[i].steps);
        lua_rawset(lua, -3);
    }
    if (function->reach.writes) {
        lua_pop(lua, 1);
        lua_rawgeti(lua, PARTS, function->parts + FACE);
    }
}

static struct known *place_of(struct hold *hold, const void *at)
{
    return &hold->known[(uintptr_t)at % KNOWN_PLACES];
}

// Gives the texts a number under which they are known from now on: a text, or a table that can only be read.
static void know(lua_State *lua, struct calls *calls, struct call_answer *answer, int index)
{
    struct hold *hold = calls->hold;
    if (hold->says == CALL_SAYS || lua_getmetatable(lua, index) == 0)
        return;
    answer->say = ++hold->says;
    hold->en[answer->say] = (struct text){ arena_string(&hold->arena, answer->en), answer->en.size };
    hold->id[answer->say] = (struct text){ arena_string(&hold->arena, answer->id), answer->id.size };
    lua_pushvalue(lua, index);
    lua_pushinteger(lua, answer->say);
    lua_rawset(lua, KNOWN);
    const void *at = lua_topointer(lua, index);
    *place_of(hold, at) = (struct known){ at, answer->say };
}

// The number under which the value at `index` is known, or 0.
static uint32_t number_of(lua_State *lua, struct hold *hold, int index)
{
    const void *at = lua_topointer(lua, index);
    const struct known *known = place_of(hold, at);
    if (known->at == at)
        return known->say;
    lua_pushvalue(lua, index);
    lua_rawget(lua, KNOWN);
    return (uint32_t)lua_tointegerx(lua, -1, NULL);
}

static void take_say(lua_State *lua, struct calls *calls, const struct call *call, struct call_answer *answer)
{
    int index = FIRST_RESULT + 1;
    answer->say = number_of(lua, calls->hold, index);
    if (answer->say != 0) {
        answer->en = calls->hold->en[answer->say];
        answer->id = calls->hold->id[answer->say];
        return;
    }
    call_take_say(lua, call, index);
    const struct say_text *say = &calls->output.say;
    answer->en = text_of(arena_string(calls->arena, text_of(say->en)));
    answer->id = text_of(arena_string(calls->arena, text_of(say->id)));
    know(lua, calls, answer, index);
}

static bool is_light(const struct hold *hold)
{
    return hold->sandbox.fuel > LIGHT_FUEL && hold->sandbox.memory < LIGHT_MEMORY;
}

// Answers the next call; false where the answer does not count.
static bool run_kept(lua_State *lua, struct calls *calls)
{
    const struct call_request *request = &calls->requests[calls->done];
    struct call_answer *answer = &calls->answers[calls->done];
    struct function *function = function_of(calls);
    struct call call = { .request = request, .out = &calls->output, .line = function->line };
    lua_rawgeti(lua, PARTS, function->parts + FUNCTION);
    push_inputs(lua, function, request);
    sandbox_refuel(&calls->hold->sandbox, calls->hold->fuel, !function->reach.straight);
    lua_call(lua, 1, 2);
    *answer = (struct call_answer){ .status = KMP_OK };
    call_take_points(lua, &call, FIRST_RESULT);
    answer->points = calls->output.points;
    take_say(lua, calls, &call, answer);
    reach_put_back(lua, &function->reach);
    lua_settop(lua, PARTS);
    return is_light(calls->hold) && answer->en.bytes != NULL && answer->id.bytes != NULL;
}

static int run_calls(lua_State *lua)
{
    struct calls *calls = lua_touserdata(lua, 1);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &known_key);
    lua_replace(lua, KNOWN);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &parts_key);
    while (calls->done < calls->count && is_kept(calls) && run_kept(lua, calls))
        calls->done++;
    return 0;
}

// Answers those that kept functions answer. False where the next one was tried, and its answer does not count.
static bool call_kept(struct calls *calls)
{
    struct hold *hold = calls->hold;
    if (!ready(hold) || !is_kept(calls))
        return true;
    kmp_status status = sandbox_do(&hold->sandbox, run_calls, calls);
    if (status == KMP_OK && (calls->done == calls->count || !is_kept(calls)))
        return true;
    struct function *function = function_of(calls);
    forget(hold);
    if (++function->misses == MISSES)
        function->state = NOT_KEPT;
    return false;
}

// Answers the next one in a fresh state.
static kmp_status call_fresh(struct calls *calls, kmp_problems *problems)
{
    const struct call_request *request = &calls->requests[calls->done];
    struct call_answer *answer = &calls->answers[calls->done];
    struct call_output *output = &calls->output;
    kmp_problems_clear(problems);
    *answer = (struct call_answer){ .status = KMP_OK };
    answer->status = rubric_call(output, calls->hold->lua, calls->hold->size, NULL, request->function,
                                 request->inputs, request->count, request->out_of, problems);
    const struct problem *said = problem_at(problems, 0);
    if (answer->status == KMP_OK) {
        answer->points = output->points;
        answer->en = text_of(arena_string(calls->arena, text_of(output->say.en)));
        answer->id = text_of(arena_string(calls->arena, text_of(output->say.id)));
        return answer->en.bytes != NULL && answer->id.bytes != NULL ? KMP_OK : KMP_NO_MEMORY;
    }
    if (answer->status != KMP_FUNCTION_FAILED || said == NULL)
        return KMP_NO_MEMORY;
    answer->line = said->line;
    answer->why = arena_string(calls->arena, text_of(said->args[1].value));
    return answer->why != NULL ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status hold_calls(struct call_answer *out, struct hold *hold, const struct call_request *requests,
                      uint32_t count, struct arena *arena, kmp_problems *problems)
{
    struct calls calls = { .hold = hold, .requests = requests, .answers = out, .count = count, .arena = arena };
    while (calls.done < count) {
        bool counts = call_kept(&calls);
        if (calls.done == count || (counts && look(&calls)))
            continue;
        kmp_status status = call_fresh(&calls, problems);
        if (status != KMP_OK)
            return status;
        calls.done++;
    }
    return KMP_OK;
}
