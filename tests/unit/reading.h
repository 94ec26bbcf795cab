// SPDX-License-Identifier: Apache-2.0
// reading.h -- one text read to a tape, with all that belongs to it
#ifndef KOMPETEN_TESTS_READING_H
#define KOMPETEN_TESTS_READING_H

#include <stdlib.h>
#include <string.h>

#include "base/tape.h"

// Reads a text that ends where its allocation ends, so that a look beyond it is seen by AddressSanitizer.
struct reading {
    struct arena arena;
    kmp_problems *problems;
    char *source;
    struct tape tape;
    kmp_status status;
};

static inline struct reading read_bytes(const char *json, size_t size)
{
    struct reading r = { .problems = kmp_problems_new(), .source = malloc(size == 0 ? 1 : size) };
    memcpy(r.source, json, size);
    r.status = tape_read(&r.tape, &r.arena, r.source, size, "paper.json", r.problems);
    return r;
}

static inline struct reading read_json(const char *json)
{
    return read_bytes(json, strlen(json));
}

static inline void done(struct reading *r)
{
    arena_free(&r->arena);
    kmp_problems_free(r->problems);
    free(r->source);
}

#endif
