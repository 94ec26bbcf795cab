// SPDX-License-Identifier: Apache-2.0
// guard.h -- a table that can only be read, and that says what was meant where a name is not in it
#ifndef KOMPETEN_RUBRIC_GUARD_H
#define KOMPETEN_RUBRIC_GUARD_H

#include "sandbox.h"

struct guard {
    const char *prefix;       // what the author writes before the name: "math."
    kmp_status unknown, near; // the faults, without and with a likely name
};

// Replaces the table on top by its guarded face. `guard` is static.
void guard_table(lua_State *lua, const struct guard *guard);

#endif
