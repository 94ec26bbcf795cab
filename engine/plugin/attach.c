// SPDX-License-Identifier: Apache-2.0
// attach.c -- a plugin's code taken into this process: loaded, looked at, set up
#include "attach.h"

#include <dlfcn.h>

#include "declare.h"

static kmp_status refuse(kmp_problems *problems, kmp_status status, const char *name, const char *value)
{
    problem_say(problems, KMP_ERROR, status, NULL, name, value, NULL);
    return status;
}

kmp_status attach_look(struct trade *trade, kmp_problems *problems)
{
    if (trade->plugin->abi != KMP_ABI) {
        char *found = arena_printf(&trade->arena, "%u", (unsigned)trade->plugin->abi);
        char *expected = arena_printf(&trade->arena, "%u", (unsigned)KMP_ABI);
        problem_say(problems, KMP_ERROR, KMP_PLUGIN_OTHER_ABI, NULL, "found", found, "expected", expected,
                    NULL);
        return KMP_PLUGIN_OTHER_ABI;
    }
    const char *fault = declare_fault(&trade->arena, trade->plugin);
    return fault != NULL ? refuse(problems, KMP_PLUGIN_FAULTY, "why", fault) : KMP_OK;
}

kmp_status attach_load(struct trade *trade, const char *path, kmp_problems *problems)
{
    trade->handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (trade->handle == NULL)
        return refuse(problems, KMP_PLUGIN_NOT_LOADED, "why", dlerror());
    trade->plugin = dlsym(trade->handle, "kompeten_plugin_v1");
    return trade->plugin != NULL ? KMP_OK : refuse(problems, KMP_PLUGIN_NO_ENTRY, NULL, NULL);
}

kmp_status attach_open(struct trade *trade, struct host *host, kmp_problems *problems)
{
    if (trade->plugin->open == NULL)
        return KMP_OK;
    kmp_outcome outcome = trade->plugin->open(&host->face, &trade->self);
    if (host->failed != KMP_OK)
        return host->failed;
    return outcome == KMP_DONE ? KMP_OK : refuse(problems, KMP_PLUGIN_OPEN_FAILED, NULL, NULL);
}
