// SPDX-License-Identifier: Apache-2.0
// sandbox.h -- a Lua state that can do nothing but compute, within fixed bounds
//
// Nothing in a rubric can catch an error, so the first one ends it. Every call into Lua goes through
// sandbox_do: no longjmp of Lua's ever crosses a frame of ours that holds something.
#ifndef KOMPETEN_RUBRIC_SANDBOX_H
#define KOMPETEN_RUBRIC_SANDBOX_H

#include <lua.h>

#include "canary.h"

enum {
    SANDBOX_TEXT = 64 * 1024,          // bytes of a rubric
    SANDBOX_STRING = 4096,             // bytes of a string that a rubric makes or contains
    SANDBOX_BLOCK = 128 * 1024,        // bytes of one block
    SANDBOX_MEMORY = 16 * 1024 * 1024, // bytes at one time
    SANDBOX_FUEL = 1000000             // instructions, and what C functions and allocations are charged
};

// Why a script ended. Kept outside of Lua, because a message could not be made once the bounds are reached.
struct sandbox_fault {
    kmp_status status; // KMP_OK: none
    uint32_t line;     // 0: not known
    uint32_t column;   // 0: only the line is known
    struct problem_arg args[PROBLEM_ARGS];
    char values[PROBLEM_ARGS][256];
};

struct sandbox {
    lua_State *lua;
    size_t memory;      // bytes in use
    int64_t fuel;       // left
    kmp_status refused; // the bound that the last refused block would have broken, or KMP_NO_MEMORY
    uint32_t line;      // where the script was seen last
    struct sandbox_fault fault;
};

// A state with the words of the rubric language and nothing else. The sandbox must stay where it is until it is
// closed. On failure there is nothing to close.
kmp_status sandbox_open(struct sandbox *out);
void sandbox_close(struct sandbox *sandbox);
// The fuel for the next work of a state that is kept. Not `counted`: for work that runs no instruction twice;
// what it allocates is charged as ever.
void sandbox_refuel(struct sandbox *sandbox, int64_t fuel, bool counted);

// Calls `work` under protection, with `argument` as a light userdata at index 1. Its failure is in `fault`.
kmp_status sandbox_do(struct sandbox *sandbox, lua_CFunction work, void *argument);
// The fault as an error of `file`; its texts live in the sandbox.
struct problem sandbox_problem(const struct sandbox *sandbox, const char *file);
// The same, added to a list.
void sandbox_say(const struct sandbox *sandbox, const char *file, kmp_problems *problems);

// ---- Only within `work` ----

// Pushes the function that a rubric's text is; text only, never bytecode.
void sandbox_load(lua_State *lua, const char *text, size_t size);
// Ends the script with a fault; pairs of name (a constant) and value end with NULL. `line` 0: where the script
// is.
int sandbox_fail(lua_State *lua, uint32_t line, kmp_status status, ...) __attribute__((sentinel));
// The line of the rubric that is being run; 0 where none is.
uint32_t sandbox_line(lua_State *lua);
// Takes fuel for work done in C.
void sandbox_charge(lua_State *lua, size_t units);

#endif
