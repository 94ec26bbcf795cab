// SPDX-License-Identifier: Apache-2.0
// shape_verdict.c -- what the engine says of the shape of each paper on its input, one a line: "ok" or its
// first fault
//
// Only the shape: what is said across a paper (times, assessors) is no matter of its schema.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/record.h"

static void say(const struct shape *shape, const char *json, size_t size)
{
    struct arena arena = { 0 };
    struct tape tape;
    kmp_problems *problems = kmp_problems_new();
    void *paper = arena_alloc(&arena, shape->size);
    if (paper != NULL && tape_read(&tape, &arena, json, size, NULL, problems) == KMP_OK)
        shape_read(paper, shape, &arena, &tape, 0, problems);
    kmp_problem first = kmp_problems_get(problems, 0, KMP_ENGLISH);
    if (kmp_problems_count(problems) == 0)
        puts("ok");
    else
        printf("%s: %s\n", first.pointer != NULL ? first.pointer : "", first.text);
    kmp_problems_free(problems);
    arena_free(&arena);
}

int main(int argc, char **argv)
{
    const struct shape *shape = argc > 1 && strcmp(argv[1], "record") == 0 ? &record_shape : &submission_shape;
    char *line = NULL;
    size_t room = 0;
    ssize_t size;
    while ((size = getline(&line, &room, stdin)) > 0)
        say(shape, line, (size_t)size);
    free(line);
    return 0;
}
