// SPDX-License-Identifier: Apache-2.0
// call.c -- a rubric's function applied to what was measured

#include "call_parts.h"

#include <stdio.h>
#include <string.h>

#include "decimal.h"
#include "guard.h"
#include "reach.h"
#include "walk.h"
#include "words.h"

static const struct guard inputs_guard = { "", KMP_RUBRIC_UNKNOWN_INPUT, KMP_RUBRIC_UNKNOWN_INPUT_NEAR };

static void push_function(lua_State *lua, struct call *call)
{
    words_run(lua, call->lua, call->size);
    if (!walk_to_function(lua, call->request->function)) {
        sandbox_fail(lua, 1, KMP_INTERNAL, "what", "a rubric's function is gone", NULL);
        return;
    }
    call->line = call_line(lua);
}

uint32_t call_line(lua_State *lua)
{
    lua_Debug at;
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &at);
    return (uint32_t)at.linedefined;
}

static void fill(lua_State *lua, const struct call_request *request)
{
    for (uint32_t i = 0; i < request->count; i++) {
        const struct call_input *input = &request->inputs[i];
        lua_pushlstring(lua, input->measure.bytes, input->measure.size);
        lua_pushinteger(lua, input->steps);
        lua_rawset(lua, -3);
    }
}

void call_guard(lua_State *lua)
{
    guard_table(lua, &inputs_guard);
}

// The decimal text of the points, or what stands there instead of a number.
static const char *points_text(char out[DECIMAL_TEXT], lua_State *lua, int index)
{
    switch (lua_type(lua, index)) {
    case LUA_TSTRING:
        return lua_tostring(lua, index);
    case LUA_TNUMBER:
        return decimal_of(out, lua, index) ? out : "an inexact number";
    default:
        return lua_typename(lua, lua_type(lua, index));
    }
}

static bool read_points(struct exact *out, lua_State *lua, int index)
{
    char number[DECIMAL_TEXT];
    if (lua_isinteger(lua, index)) {
        *out = exact_int(lua_tointegerx(lua, index, NULL));
        return true;
    }
    return exact_read(out, text_of(points_text(number, lua, index))) && exact_given(*out);
}

void call_take_points(lua_State *lua, const struct call *call, int index)
{
    char number[DECIMAL_TEXT], highest[EXACT_TEXT];
    struct exact *points = &call->out->points;
    if (read_points(points, lua, index) && call_allows(call->request->out_of, *points))
        return;
    exact_write(highest, call->request->out_of);
    sandbox_fail(lua, call->line, KMP_RUBRIC_GAVE_POINTS, "found", points_text(number, lua, index), "out_of",
                 highest, NULL);
}

// Copies the text at `index`; false where it is none that can be shown on one line.
static bool take_text(char out[sizeof(((struct say_text *)0)->en)], lua_State *lua, int index)
{
    size_t size = 0;
    const char *text = lua_type(lua, index) == LUA_TSTRING ? lua_tolstring(lua, index, &size) : NULL;
    if (text == NULL || size == 0 || size >= sizeof(((struct say_text *)0)->en) ||
        !text_shown((struct text){ text, (uint32_t)size }))
        return false;
    memcpy(out, text, size + 1);
    return true;
}

void call_take_say(lua_State *lua, const struct call *call, int index)
{
    struct say_text *say = &call->out->say;
    bool taken = false;
    if (lua_type(lua, index) == LUA_TTABLE) {
        reach_push_shown(lua, index);
        lua_pushstring(lua, "en");
        lua_rawget(lua, -2);
        lua_pushstring(lua, "id");
        lua_rawget(lua, -3);
        taken = take_text(say->en, lua, -2) && take_text(say->id, lua, -1);
    } else {
        taken = take_text(say->en, lua, index) && take_text(say->id, lua, index);
    }
    const char *found = lua_typename(lua, lua_type(lua, index));
    if (!taken)
        sandbox_fail(lua, call->line, KMP_RUBRIC_GAVE_NO_TEXT, "found", found, NULL);
}

static int run_function(lua_State *lua)
{
    struct call *call = lua_touserdata(lua, 1);
    push_function(lua, call);
    lua_createtable(lua, 0, (int)call->request->count);
    fill(lua, call->request);
    call_guard(lua);
    lua_call(lua, 1, 2);
    int last = lua_gettop(lua);
    call_take_points(lua, call, last - 1);
    call_take_say(lua, call, last);
    return 0;
}

void rubric_call_failed(kmp_problems *problems, const char *file, uint32_t line, const char *why)
{
    char number[16];
    snprintf(number, sizeof number, "%u", line);
    struct problem said = { .status = KMP_FUNCTION_FAILED,
                            .severity = KMP_WARNING,
                            .file = file,
                            .line = line,
                            .args = { { "line", number }, { "why", why } } };
    problem_add(problems, &said);
}

// The criterion is referred for the function's fault. Where memory ended nobody knows the line: the function's
// then.
static kmp_status report(const struct sandbox *sandbox, const struct call *call, const char *file,
                         kmp_problems *problems)
{
    if (sandbox->fault.status == KMP_NO_MEMORY) {
        sandbox_say(sandbox, file, problems);
        return KMP_NO_MEMORY;
    }
    struct arena arena = { 0 };
    struct problem fault = sandbox_problem(sandbox, file);
    uint32_t line = fault.line != 0 ? fault.line : call->line;
    rubric_call_failed(problems, file, line, problem_text(&arena, &fault, KMP_ENGLISH));
    arena_free(&arena);
    return KMP_FUNCTION_FAILED;
}

kmp_status rubric_call(struct call_output *out, const char *lua, size_t size, const char *file,
                       uint32_t function, const struct call_input *inputs, uint32_t count, struct exact out_of,
                       kmp_problems *problems)
{
    struct sandbox sandbox;
    struct call_request request = { .function = function, .count = count, .inputs = inputs, .out_of = out_of };
    struct call call = { lua, size, &request, out, 0 };
    *out = (struct call_output){ .points = exact_absent() };
    kmp_status status = sandbox_open(&sandbox);
    if (status == KMP_OK)
        status = sandbox_do(&sandbox, run_function, &call);
    if (status != KMP_OK)
        status = report(&sandbox, &call, file, problems);
    sandbox_close(&sandbox);
    return status;
}
