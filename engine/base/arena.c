// SPDX-License-Identifier: Apache-2.0
// arena.c -- blocks that grow by doubling, handed out piece by piece and freed together
#include "arena.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef KOMPETEN_TINY
enum { SMALLEST_BLOCK = 64, LARGEST_BLOCK = 64, FIRST_ROOM = 1 };
#else
enum { SMALLEST_BLOCK = 16 * 1024, LARGEST_BLOCK = 1024 * 1024, FIRST_ROOM = 8 };
#endif

struct arena_block {
    struct arena_block *next;
    size_t room;
    max_align_t bytes[];
};

static void *resize_on_heap(void *old, size_t size)
{
    if (size != 0)
        return realloc(old, size);
    free(old);
    return NULL;
}

void *(*memory_resize)(void *old, size_t size) = resize_on_heap;

static bool fits(const struct arena *arena, size_t size)
{
    return arena->current != NULL && arena->current->room - arena->used >= size;
}

// A new block of at least `size` bytes behind the current one.
static bool add_block(struct arena *arena, size_t size)
{
    size_t room = arena->current == NULL ? SMALLEST_BLOCK : arena->current->room * 2;
    if (room > LARGEST_BLOCK)
        room = LARGEST_BLOCK;
    if (room < size)
        room = size;
    if (room > SIZE_MAX - sizeof(struct arena_block))
        return false;
    struct arena_block *block = memory_resize(NULL, sizeof *block + room);
    arena->starved = arena->starved || block == NULL;
    if (block == NULL)
        return false;
    block->room = room;
    block->next = arena->current == NULL ? NULL : arena->current->next;
    *(arena->current == NULL ? &arena->first : &arena->current->next) = block;
    arena->current = block;
    return true;
}

// Makes a block current that has room for `size` bytes: a kept one that follows, else a new one.
static bool make_room(struct arena *arena, size_t size)
{
    struct arena_block *next = arena->current == NULL ? NULL : arena->current->next;
    if (next != NULL && next->room >= size)
        arena->current = next;
    else if (!add_block(arena, size))
        return false;
    arena->used = 0;
    return true;
}

void *arena_take(struct arena *arena, size_t size)
{
    const size_t step = alignof(max_align_t);
    if (size > SIZE_MAX - step)
        return NULL;
    size_t rounded = size == 0 ? step : (size + step - 1) / step * step;
    if (!fits(arena, rounded) && !make_room(arena, rounded))
        return NULL;
    char *bytes = (char *)arena->current->bytes + arena->used;
    arena->used += rounded;
    return bytes;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *bytes = arena_take(arena, size);
    return bytes == NULL ? NULL : memset(bytes, 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    size_t all;
    return __builtin_mul_overflow(count, size, &all) ? NULL : arena_alloc(arena, all);
}

char *arena_string(struct arena *arena, struct text text)
{
    char *copy = text.bytes == NULL ? NULL : arena_take(arena, (size_t)text.size + 1);
    if (copy == NULL)
        return NULL;
    memcpy(copy, text.bytes, text.size);
    copy[text.size] = 0;
    return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *string = length < 0 ? NULL : arena_alloc(arena, (size_t)length + 1);
    if (string == NULL)
        return NULL;
    va_start(args, format);
    vsnprintf(string, (size_t)length + 1, format, args);
    va_end(args);
    return string;
}

void *arena_push(struct arena *arena, void **items, uint32_t *count, uint32_t *room, size_t size)
{
    char *array; // `items` is the address of some other kind of pointer: it is copied, not read as a void *
    memcpy(&array, items, sizeof array);
    if (*count == *room) {
        if (*room > UINT32_MAX / 2)
            return NULL;
        uint32_t larger = *room == 0 ? FIRST_ROOM : *room * 2;
        char *moved = arena_array(arena, larger, size);
        if (moved == NULL)
            return NULL;
        if (*count != 0)
            memcpy(moved, array, *count * size);
        array = moved;
        memcpy(items, &array, sizeof array);
        *room = larger;
    }
    return memset(array + (*count)++ * size, 0, size);
}

void arena_empty(struct arena *arena)
{
    arena->current = arena->first;
    arena->used = 0;
    arena->starved = false;
}

struct arena_mark arena_mark(const struct arena *arena)
{
    return (struct arena_mark){ arena->current, arena->used };
}

void arena_back(struct arena *arena, struct arena_mark mark)
{
    arena->current = mark.current != NULL ? mark.current : arena->first;
    arena->used = mark.used;
}

void arena_free(struct arena *arena)
{
    struct arena_block *block = arena->first;
    while (block != NULL) {
        struct arena_block *next = block->next;
        memory_resize(block, 0);
        block = next;
    }
    *arena = (struct arena){ 0 };
}
