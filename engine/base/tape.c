// SPDX-License-Identifier: Apache-2.0
// tape.c -- walking a tape, and saying what is wrong at a node
#include "tape.h"

#include <stdio.h>
#include <string.h>

enum { INDEX_BYTES = 12 };

uint32_t tape_member(const struct tape *tape, uint32_t index, const char *key)
{
    struct text wanted = text_of(key);
    if (tape_node(tape, index)->kind != NODE_OBJECT)
        return 0;
    uint32_t child = tape_first(tape, index);
    while (child != 0 && !text_same(tape_node(tape, child)->key, wanted))
        child = tape_node(tape, child)->next;
    return child;
}

// ---- Pointers: written from the end, because a node knows its parent ----

static uint32_t position(const struct tape *tape, uint32_t index)
{
    uint32_t position = 0;
    for (uint32_t i = tape_node(tape, index)->parent + 1; i != index; i = tape_node(tape, i)->next)
        position++;
    return position;
}

// Length of a step "/key", with ~ and / escaped as RFC 6901 has it; written in front of `end` unless that is
// NULL.
static size_t put_key(char *end, struct text key)
{
    size_t size = 1;
    for (uint32_t i = key.size; i-- > 0;) {
        bool escaped = key.bytes[i] == '~' || key.bytes[i] == '/';
        size += escaped ? 2 : 1;
        if (end == NULL)
            continue;
        *--end = escaped ? (key.bytes[i] == '~' ? '0' : '1') : key.bytes[i];
        if (escaped)
            *--end = '~';
    }
    if (end != NULL)
        *--end = '/';
    return size;
}

static size_t put_step(char *end, const struct tape *tape, uint32_t index)
{
    char digits[INDEX_BYTES];
    struct text key = tape_node(tape, index)->key;
    if (key.bytes == NULL)
        key = (struct text){ digits,
                             (uint32_t)snprintf(digits, sizeof digits, "%u", (unsigned)position(tape, index)) };
    return put_key(end, key);
}

const char *tape_pointer(struct arena *arena, const struct tape *tape, uint32_t index)
{
    size_t size = 0;
    for (uint32_t i = index; i != 0; i = tape_node(tape, i)->parent)
        size += put_step(NULL, tape, i);
    char *pointer = arena_alloc(arena, size + 1);
    if (pointer == NULL)
        return NULL;
    char *end = pointer + size;
    for (uint32_t i = index; i != 0; i = tape_node(tape, i)->parent)
        end -= put_step(end, tape, i);
    return pointer;
}

void tape_place(const struct tape *tape, uint32_t offset, uint32_t *line, uint32_t *column)
{
    const char *start = tape->source, *at = tape->source + offset, *found;
    *line = tape->first_line;
    while ((found = memchr(start, '\n', (size_t)(at - start))) != NULL) {
        start = found + 1;
        ++*line;
    }
    *column = text_length((struct text){ start, (uint32_t)(at - start) }) + 1;
}

// Complaints about a key point at the key, the others at the value.
static uint32_t place_of(const struct node *node, kmp_status status)
{
    bool about_key = status == KMP_UNKNOWN_KEY || status == KMP_UNKNOWN_KEY_NEAR ||
                     status == KMP_UNKNOWN_FIELD || status == KMP_UNKNOWN_FIELD_NEAR;
    return about_key && node->key.bytes != NULL ? node->key_at : node->at;
}

void tape_say(kmp_problems *problems, const struct tape *tape, uint32_t index, kmp_severity severity,
              kmp_status status, ...)
{
    struct arena arena = { 0 };
    struct problem problem = { .status = status, .severity = severity, .file = tape->name };
    va_list pairs;
    va_start(pairs, status);
    problem_args(&problem, pairs);
    va_end(pairs);
    tape_place(tape, place_of(tape_node(tape, index), status), &problem.line, &problem.column);
    problem.pointer = tape_pointer(&arena, tape, index);
    if (problem.pointer == NULL)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    problem_add(problems, &problem);
    arena_free(&arena);
}

const char *tape_kind_name(const struct node *node)
{
    static const char *const names[] = {
        [NODE_NULL] = "null",   [NODE_FALSE] = "false", [NODE_TRUE] = "true",        [NODE_NUMBER] = "a number",
        [NODE_STRING] = "text", [NODE_LIST] = "a list", [NODE_OBJECT] = "an object",
    };
    return names[node->kind];
}
