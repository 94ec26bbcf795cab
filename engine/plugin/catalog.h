// SPDX-License-Identifier: Apache-2.0
// catalog.h -- the trades of some folders: which plugin serves which, and which files were refused
//
// Files are opened when a trade is asked for: the one that has the trade's name first, the others of its folder
// only where that one is not there or serves something else. Between two plugins of one trade the earlier
// folder wins; within a folder the file named after the trade, else the first by name.
#ifndef KOMPETEN_PLUGIN_CATALOG_H
#define KOMPETEN_PLUGIN_CATALOG_H

#include "cache.h"
#include "load.h"

// How a plugin is opened: trade_open, or one that runs it elsewhere.
typedef kmp_status catalog_opener(struct trade *out, const char *path, void *user, kmp_problems *problems);

struct catalog_folder;

struct catalog {
    struct trade **trades; // opened so far
    uint32_t count, room;
    struct catalog_folder *folders;
    uint32_t folder_count;
    catalog_opener *open;
    void *user;            // the opener's
    struct cache cache;    // what is known of files; empty: nothing
    kmp_problems *refused; // one error a file, which it names
    kmp_status hindered;   // why the last search ended early, a hindrance; KMP_OK: it did not
    struct arena arena;
};

// Remembers the folders; opens nothing yet. Only KMP_NO_MEMORY fails; `out` can be closed then too.
kmp_status catalog_open(struct catalog *out, const char *const *folders, size_t count, catalog_opener *open,
                        void *user);
void catalog_close(struct catalog *catalog);
// From now on a file that is known in this folder's cache is opened only where its trade is asked for, and what
// is found out is kept there. KMP_NO_MEMORY or KMP_OK.
kmp_status catalog_use_cache(struct catalog *catalog, const char *folder);

// Adds one plugin file. A refusal is said to `problems`.
kmp_status catalog_add(struct catalog *catalog, const char *path, kmp_problems *problems);

// Whether a status is about the machine as it is now and not about a file: no memory, no reading, no cage.
bool catalog_hindrance(kmp_status status);
// The trade with this id, or NULL. Where `catalog->hindered` tells that its file, or what a folder holds, was
// not to be had, that is said to `problems`, and no plugin of the same trade is taken from another folder in
// its stead.
struct trade *catalog_trade(struct catalog *catalog, struct text id, kmp_problems *problems);
// Opens every file there is, a folder that cannot be listed being refused; trades[count] are in the order of
// folders and names then.
kmp_status catalog_all(struct catalog *catalog);
// Forgets what was refused and what the folders held: what was dropped in since is found, what is open stays.
void catalog_look_again(struct catalog *catalog);

#endif
