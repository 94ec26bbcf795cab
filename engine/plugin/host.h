// SPDX-License-Identifier: Apache-2.0
// host.h -- what a plugin is lent while it is set up: the data files that lie beside it
#ifndef KOMPETEN_PLUGIN_HOST_H
#define KOMPETEN_PLUGIN_HOST_H

#include "load.h"

#include "../base/tape.h"

enum { HOST_FILES = 64 };

struct host;

struct host_file {
    const char *name;
    struct text bytes;
    char sha256[HASH_TEXT]; // where the file was read here
    struct tape tape;
};

// Fills in the bytes of a file from its name; KMP_PLUGIN_NO_DATA where there is none of this name.
typedef kmp_status host_fetch(struct host *host, struct host_file *file);

// The files that a plugin read so far. Everything lives in one arena.
struct host {
    kmp_host face; // what the plugin sees
    host_fetch *fetch;
    struct arena *arena;
    const char *folder; // that `fetch` reads from
    void *user;         // its own
    struct host_file files[HOST_FILES];
    uint32_t count;
    kmp_status failed; // why a file could not be had, which was said; KMP_OK: all could
    kmp_problems *problems;
};

void host_prepare(struct host *out, struct arena *arena, host_fetch *fetch, kmp_problems *problems);
// The file of this name, fetched at its first use; NULL where it cannot be had, or is no JSON: that was said.
const struct host_file *host_file(struct host *host, const char *name);

#endif
