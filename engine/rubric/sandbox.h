// SPDX-License-Identifier: Apache-2.0
// sandbox.h -- a Lua state that can do nothing but compute, within fixed bounds
#ifndef KOMPETEN_RUBRIC_SANDBOX_H
#define KOMPETEN_RUBRIC_SANDBOX_H

#include <lua.h>

#include "../base/problem.h"

enum {
    SANDBOX_TEXT = 64 * 1024,        // bytes of a rubric
    SANDBOX_BLOCK = 128 * 1024,      // bytes of one block
    SANDBOX_MEMORY = 16 * 1024 * 1024,
    SANDBOX_FUEL = 1000000           // instructions, and what C functions and allocations are charged
};

struct sandbox {
    lua_State *lua;
    size_t memory;      // bytes in use
    int64_t fuel;       // left
    const char *why;    // why it was stopped, or NULL; survives an error message that could not be made
};

// What the start-up canaries found about the Lua at hand: Debian's 5.4.4 compiles some expressions wrongly.
struct canaries {
    bool wrong_bitwise; // rubrics with & | ~ << >> are refused
    bool wrong_index;   // rubrics with a comparison inside [ ] are refused
};

// Runs the canaries; once an engine. KMP_INTERNAL where Lua is broken beyond them.
kmp_status sandbox_canaries(struct canaries *out);

// A state with the words of policy C and of the rubric language and an environment that is read-only. False: no
// memory.
bool sandbox_open(struct sandbox *out);
void sandbox_close(struct sandbox *sandbox);
// Loads text (never bytecode) named `file` and runs it. On failure one error with the rubric's line is added and
// nothing is left on the stack; on success the rubric's table is on top.
kmp_status sandbox_run(struct sandbox *sandbox, const char *lua, size_t size, const char *file,
                       kmp_problems *problems);
// Takes `units` of fuel for work in C; raises the Lua error that stops the script where it runs out.
void sandbox_charge(lua_State *lua, int64_t units);

#endif
