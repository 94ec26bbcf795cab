// SPDX-License-Identifier: Apache-2.0
// folder.c -- papers by name, sorted
#include "folder.h"

#include <string.h>

kmp_folder *kmp_folder_new(void)
{
    kmp_folder *folder = memory_resize(NULL, sizeof *folder);
    if (folder != NULL)
        *folder = (kmp_folder){ NULL, 0, 0 };
    return folder;
}

static void drop_paper(struct paper *paper)
{
    memory_resize(paper->name, 0);
    memory_resize(paper->bytes, 0);
}

void folder_empty(kmp_folder *folder)
{
    for (size_t i = 0; i < folder->count; i++)
        drop_paper(&folder->papers[i]);
    memory_resize(folder->papers, 0);
    *folder = (kmp_folder){ NULL, 0, 0 };
}

void kmp_folder_free(kmp_folder *folder)
{
    if (folder == NULL)
        return;
    folder_empty(folder);
    memory_resize(folder, 0);
}

// Where the paper stands or would stand.
static size_t place_of(const kmp_folder *folder, const char *name, bool *there)
{
    size_t low = 0, high = folder->count;
    *there = false;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(folder->papers[middle].name, name);
        if (order == 0) {
            *there = true;
            return middle;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static char *copy_bytes(const char *bytes, size_t size)
{
    char *copy = memory_resize(NULL, size + 1);
    if (copy == NULL)
        return NULL;
    memcpy(copy, bytes, size);
    copy[size] = '\0';
    return copy;
}

static bool make_room(kmp_folder *folder, size_t more)
{
    size_t room = folder->room == 0 ? 32 : folder->room;
    while (room < folder->count + more)
        room *= 2;
    if (room == folder->room)
        return true;
    struct paper *grown = memory_resize(folder->papers, room * sizeof *grown);
    if (grown == NULL)
        return false;
    folder->papers = grown;
    folder->room = room;
    return true;
}

// Puts a paper that is owned already into its place; there is room.
static void keep_paper(kmp_folder *folder, struct paper paper)
{
    bool there;
    size_t at = place_of(folder, paper.name, &there);
    if (there) {
        drop_paper(&folder->papers[at]);
    } else {
        memmove(&folder->papers[at + 1], &folder->papers[at], (folder->count - at) * sizeof paper);
        folder->count++;
    }
    folder->papers[at] = paper;
}

static kmp_status put(kmp_folder *folder, const char *name, const char *bytes, size_t size, bool changed)
{
    struct paper paper = { copy_bytes(name, strlen(name)), copy_bytes(bytes, size), size, changed };
    if (paper.name == NULL || paper.bytes == NULL || !make_room(folder, 1)) {
        drop_paper(&paper);
        return KMP_NO_MEMORY;
    }
    keep_paper(folder, paper);
    return KMP_OK;
}

kmp_status kmp_folder_put(kmp_folder *folder, const char *name, const char *bytes, size_t size)
{
    return put(folder, name, bytes, size, false);
}

kmp_status folder_write(kmp_folder *folder, const char *name, const char *bytes, size_t size)
{
    const struct paper *there = folder_find(folder, name);
    if (there != NULL && there->size == size && memcmp(there->bytes, bytes, size) == 0)
        return KMP_OK;
    return put(folder, name, bytes, size, true);
}

const struct paper *folder_find(const kmp_folder *folder, const char *name)
{
    bool there;
    size_t at = place_of(folder, name, &there);
    return there ? &folder->papers[at] : NULL;
}

static bool same_bytes(const struct paper *a, const struct paper *b)
{
    return a != NULL && a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

kmp_status folder_take_changes(kmp_folder *folder, kmp_folder *changes)
{
    if (!make_room(folder, changes->count))
        return KMP_NO_MEMORY;
    for (size_t i = 0; i < changes->count; i++) {
        struct paper paper = changes->papers[i];
        const struct paper *there = folder_find(folder, paper.name);
        if (same_bytes(there, &paper)) {
            drop_paper(&paper);
            continue;
        }
        paper.changed = true;
        keep_paper(folder, paper);
    }
    changes->count = 0;
    folder_empty(changes);
    return KMP_OK;
}

size_t kmp_folder_count(const kmp_folder *folder)
{
    return folder->count;
}

kmp_paper kmp_folder_paper(const kmp_folder *folder, size_t index)
{
    const struct paper *paper = &folder->papers[index];
    return (kmp_paper){ paper->name, paper->bytes, paper->size, paper->changed };
}
