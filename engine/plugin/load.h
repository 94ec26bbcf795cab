// SPDX-License-Identifier: Apache-2.0
// load.h -- one plugin file: opened, looked at, refused with a reason or ready to measure
#ifndef KOMPETEN_PLUGIN_LOAD_H
#define KOMPETEN_PLUGIN_LOAD_H

#include <kompeten/plugin.h>

#include "../base/arena.h"
#include "../base/hash.h"
#include "../base/problem.h"

struct host;

struct trade {
    const kmp_plugin *plugin; // of a caged plugin: what it declares, with functions that give up
    void *self;               // what `open` made
    void *handle;             // dlopen's
    struct host *host;        // the data files that it asked for
    const char *file, *folder;
    char file_sha256[HASH_TEXT];  // of the .so: may differ between machines
    char rules_sha256[HASH_TEXT]; // of the declarations and the data files: decides results
    struct arena arena;           // data files and texts, until trade_close
};

// Opens a plugin file. Refuses with one error that names the file, what is wrong and what to do: not a regular
// file, writable by others, no ELF of this machine, no kompeten_plugin_v1, another ABI, faulty declarations,
// `open` gave up, a data file that cannot be read. `out` is zeroed then.
kmp_status trade_open(struct trade *out, const char *path, kmp_problems *problems);
// The same for a plugin that is in memory already: linked into a test, or another's stand-in. `folder` holds
// its data files.
kmp_status trade_adopt(struct trade *out, const kmp_plugin *plugin, const char *folder, kmp_problems *problems);
void trade_close(struct trade *trade);

// The steps of opening a plugin that runs elsewhere: its file read and looked at, its data files served from
// trade->host, and what it declares held against the line and hashed. What fails is said; trade_close ends it
// all.
kmp_status trade_look(struct trade *out, struct text *bytes, const char *path, kmp_problems *problems);
kmp_status trade_prepare(struct trade *trade, kmp_problems *problems);
kmp_status trade_settle(struct trade *trade, const kmp_plugin *declared, kmp_problems *problems);

// The task "welding/smaw_plate" or "smaw_plate" of a trade; NULL where it has none.
const kmp_task *trade_task(const struct trade *trade, struct text id, uint32_t *index);

#endif
