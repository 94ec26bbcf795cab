// SPDX-License-Identifier: Apache-2.0
// folder.h -- the papers of one class by name, in memory, and what has changed among them
#ifndef KOMPETEN_DAY_FOLDER_H
#define KOMPETEN_DAY_FOLDER_H

#include <kompeten/class.h>

#include "../base/arena.h"

struct paper {
    char *name, *bytes;
    size_t size;
    bool changed;
};

struct kmp_folder {
    struct paper *papers; // sorted by name
    size_t count, room;
};

// The paper of this name, or NULL.
const struct paper *folder_find(const kmp_folder *folder, const char *name);
// Takes changes over from `changes`, which is empty afterwards: all of them, or none where memory is short.
kmp_status folder_take_changes(kmp_folder *folder, kmp_folder *changes);
// Writes a paper, which counts as changed where its bytes differ.
kmp_status folder_write(kmp_folder *folder, const char *name, const char *bytes, size_t size);
void folder_empty(kmp_folder *folder);

#endif
