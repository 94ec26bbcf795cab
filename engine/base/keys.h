// SPDX-License-Identifier: Apache-2.0
// keys.h -- the keys of one object, to find the one that stands twice
#ifndef KOMPETEN_BASE_KEYS_H
#define KOMPETEN_BASE_KEYS_H

#include "arena.h"

// A crit-bit tree: the way to a key is at most as long as the key, whatever the others are, so that no choice
// of keys makes it slow. Zero-initialised is empty and valid.
struct keys {
    struct keys_node *root;
};

enum keys_added { KEYS_NEW, KEYS_TWICE, KEYS_NO_MEMORY };

// Adds a key without U+0000, which is borrowed.
enum keys_added keys_add(struct keys *keys, struct arena *arena, struct text key);

#endif
