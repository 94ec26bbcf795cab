// SPDX-License-Identifier: Apache-2.0
// host.h -- what a plugin is lent while it is set up: the data files that lie beside it
#ifndef KOMPETEN_PLUGIN_HOST_H
#define KOMPETEN_PLUGIN_HOST_H

#include "load.h"

#include "../base/tape.h"

enum { HOST_FILES = 64 };

struct host_file {
    const char *name;
    char sha256[HASH_TEXT];
    struct tape tape;
};

// The files that a plugin read so far. Everything lives in the trade's arena.
struct host {
    kmp_host face; // what the plugin sees
    struct arena *arena;
    const char *folder;
    struct host_file files[HOST_FILES];
    uint32_t count;
    bool failed; // a file could not be read: it was reported
    kmp_problems *problems;
};

void host_prepare(struct host *out, struct arena *arena, const char *folder, kmp_problems *problems);

#endif
