// SPDX-License-Identifier: Apache-2.0
// arena.h -- memory that is freed all at once: one arena an assessment
#ifndef KOMPETEN_BASE_ARENA_H
#define KOMPETEN_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "text.h"

// All memory of the engine comes through this: realloc's meaning, size 0 frees and gives NULL. Tests replace it to
// fail the n-th allocation.
extern void *(*memory_resize)(void *old, size_t size);

struct arena_block;

// Zero-initialised is empty and valid.
struct arena {
    struct arena_block *first, *current;
    size_t used;  // bytes taken from `current`
    bool starved; // something that was asked for was not there; until it is emptied
};

// Zeroed, aligned for any type; NULL where there is no memory. Lives until the arena is emptied or freed.
void *arena_alloc(struct arena *arena, size_t size);
// The same with whatever stood there before: for what is written over at once.
void *arena_take(struct arena *arena, size_t size);
// `count` items of `size` bytes, checked for overflow.
void *arena_array(struct arena *arena, size_t count, size_t size);
// A copy with a NUL behind; NULL where there is no memory (or, for no text, NULL).
char *arena_string(struct arena *arena, struct text text);
char *arena_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
// Room for one more item at the end of an array that grows by doubling: `items[*count]` afterwards is zeroed and
// *count is one larger. Gives the item or NULL; on NULL nothing has changed. `*room` is the array's capacity.
void *arena_push(struct arena *arena, void **items, uint32_t *count, uint32_t *room, size_t size);
// Everything in it is gone; the blocks are kept for the next use.
void arena_empty(struct arena *arena);
// What is taken behind a mark is gone when the arena goes back to it; what stood before stays.
struct arena_mark {
    struct arena_block *current;
    size_t used;
};
struct arena_mark arena_mark(const struct arena *arena);
void arena_back(struct arena *arena, struct arena_mark mark);
void arena_free(struct arena *arena);

#endif
