// SPDX-License-Identifier: Apache-2.0
// catalog.h -- the trades of some folders: which plugin serves which, and which files were refused
#ifndef KOMPETEN_PLUGIN_CATALOG_H
#define KOMPETEN_PLUGIN_CATALOG_H

#include "load.h"

struct catalog {
    struct trade **trades;
    uint32_t count, room;
    kmp_problems *refused; // one error a file, which it names
    struct arena arena;
};

// Looks through `folders[count]` in order, files ending in ".so" by name; the first plugin of a trade wins and
// later ones are refused. Only KMP_NO_MEMORY fails; `out` can be closed then too.
kmp_status catalog_open(struct catalog *out, const char *const *folders, size_t count);
void catalog_close(struct catalog *catalog);

// Adds one plugin file. A refusal is said to `problems`.
kmp_status catalog_add(struct catalog *catalog, const char *path, kmp_problems *problems);

// The trade with this id, or NULL.
struct trade *catalog_trade(struct catalog *catalog, struct text id);

#endif
