// SPDX-License-Identifier: Apache-2.0
// read.c -- a rubric's text in, its plan as JSON out

#include "read.h"

#include "explain.h"
#include "slips.h"
#include "walk.h"
#include "words.h"

struct reading {
    struct writer *plan;
    const char *lua;
    size_t size;
};

static int write_plan(lua_State *lua)
{
    const struct reading *reading = lua_touserdata(lua, 1);
    words_run(lua, reading->lua, reading->size);
    walk_table(reading->plan, lua);
    return 0;
}

kmp_status rubric_read(struct writer *plan, const char *lua, size_t size, const char *file,
                       kmp_problems *problems)
{
    struct sandbox sandbox;
    struct reading reading = { plan, lua, size };
    kmp_status status = sandbox_open(&sandbox);
    if (status == KMP_OK)
        status = sandbox_do(&sandbox, write_plan, &reading);
    if (status == KMP_OK && plan->failed)
        status = sandbox.fault.status = KMP_NO_MEMORY;
    explain_place(&sandbox.fault, lua, size);
    slips_explain(&sandbox.fault, lua, size);
    if (status != KMP_OK)
        status = sandbox.fault.status;
    if (status != KMP_OK)
        sandbox_say(&sandbox, file, problems);
    sandbox_close(&sandbox);
    return status;
}
