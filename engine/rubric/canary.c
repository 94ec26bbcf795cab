// SPDX-License-Identifier: Apache-2.0
// canary.c -- expressions that some releases of Lua 5.4 compile wrongly, tried out once at start

#include "canary.h"

#include <stdio.h>
#include <string.h>

#include "sandbox.h"

enum { CONSTANTS = 300, CANARY_TEXT = 4096 };

struct canary {
    const char *text;
    lua_Integer expected;
    bool right;
};

static int sing(lua_State *lua)
{
    struct canary *canary = lua_touserdata(lua, 1);
    sandbox_load(lua, canary->text, strlen(canary->text));
    lua_call(lua, 0, 1);
    canary->right = lua_isinteger(lua, -1) && lua_tointegerx(lua, -1, NULL) == canary->expected;
    return 0;
}

// Whether the text gives what it should; an error is a wrong answer, but for want of memory.
static kmp_status try_out(bool *right, struct sandbox *sandbox, const char *text, lua_Integer expected)
{
    struct canary canary = { .text = text, .expected = expected };
    kmp_status status = sandbox_do(sandbox, sing, &canary);
    *right = canary.right;
    return status == KMP_NO_MEMORY ? status : KMP_OK;
}

// An operand whose constant has a number above 255 does not fit the instruction that 5.4.4 chooses for `|`.
static void write_many_constants(char text[CANARY_TEXT])
{
    int size = snprintf(text, CANARY_TEXT, "local many = {");
    for (int i = 0; i < CONSTANTS; i++)
        size += snprintf(text + size, CANARY_TEXT - (size_t)size, "%d.25,", i);
    snprintf(text + size, CANARY_TEXT - (size_t)size, "} return 4 | (8 or 16)");
}

static kmp_status try_all(struct canaries *out, struct sandbox *sandbox)
{
    char text[CANARY_TEXT];
    bool right = false, bitwise = false, index = false;
    write_many_constants(text);
    kmp_status status =
        try_out(&right, sandbox, "local sum = 0 for i = 1, 10 do sum = sum + i * i end return sum", 385);
    if (status == KMP_OK && !right)
        return KMP_INTERNAL;
    if (status == KMP_OK)
        status = try_out(&bitwise, sandbox, text, 12);
    if (status == KMP_OK)
        status = try_out(
            &index, sandbox,
            "local small = { [true] = 7 } local function less() return small[1 < 2] end return less()", 7);
    *out = (struct canaries){ !bitwise, !index };
    return status;
}

kmp_status sandbox_canaries(struct canaries *out)
{
    struct sandbox sandbox;
    kmp_status status = sandbox_open(&sandbox);
    if (status == KMP_OK)
        status = try_all(out, &sandbox);
    sandbox_close(&sandbox);
    return status;
}
