// SPDX-License-Identifier: Apache-2.0
// cache.h -- what is known of plugin files from earlier runs: a start need not read and load each of them again
//
// A file is known by its path, device entry, size and times; where these differ, by the hash of its bytes. It
// is known as refused, with the reason, or as serving a trade: enough to find a trade, never enough to use it.
// A cache that is absent, damaged, another engine's or somebody else's is no cache.
#ifndef KOMPETEN_PLUGIN_CACHE_H
#define KOMPETEN_PLUGIN_CACHE_H

#include "../base/arena.h"
#include "../base/hash.h"
#include "../base/problem.h"

// How a file is told from what it was: any change of it changes one of these.
struct cache_stamp {
    int64_t size, inode, modified, changed; // times in nanoseconds
};

struct known {
    const char *path, *sha256;
    struct cache_stamp stamp;
    const char *trade; // NULL: refused
    kmp_status status; // why
    struct problem_arg args[PROBLEM_ARGS];
};

struct cache {
    const char *file; // NULL: nothing is kept
    struct known *items;
    uint32_t count, room;
    uint32_t *order; // the items that were read, by path
    uint32_t ordered;
    bool learned; // there is something to save
    struct arena arena;
};

// Reads the cache of this folder. `folder` NULL: none. Only KMP_NO_MEMORY fails.
kmp_status cache_open(struct cache *out, const char *folder);
// Writes it where something was learned, and ends it; a cache that cannot be written is not kept.
void cache_close(struct cache *cache);

// False where it is no regular file or anybody may change it: such a file is looked at each time.
bool cache_stamp_of(struct cache_stamp *out, const char *path);
// What is known of this file; NULL: nothing.
const struct known *cache_find(struct cache *cache, const char *path, const struct cache_stamp *stamp);
// Whether that is known already: the file, unchanged, serves this trade.
bool cache_knows(struct cache *cache, const char *path, const struct cache_stamp *stamp, const char *trade);
// Keeps what was found out about a file.
void cache_learn(struct cache *cache, const struct known *known);

#endif
