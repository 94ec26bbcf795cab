// SPDX-License-Identifier: Apache-2.0
// read_only.c FILE -- reads submissions and parses them, nothing else: the bound that scoring cannot pass
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/tape.h"

int main(int argc, char **argv)
{
    FILE *lines = argc == 2 ? fopen(argv[1], "rbe") : NULL;
    char *line = NULL;
    size_t room = 0;
    ssize_t size;
    unsigned long nodes = 0;
    struct arena arena = { 0 };
    if (lines == NULL) {
        fprintf(stderr, "read_only: %s\n", argc == 2 ? strerror(errno) : "usage: read_only FILE");
        return 1;
    }
    while ((size = getline(&line, &room, lines)) > 0) {
        struct tape tape;
        arena_empty(&arena);
        if (tape_read(&tape, &arena, line, (size_t)size, argv[1], NULL) != KMP_OK)
            return 1;
        nodes += tape.count;
    }
    printf("%lu nodes\n", nodes);
    arena_free(&arena);
    free(line);
    fclose(lines);
    return 0;
}
