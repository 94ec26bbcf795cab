// SPDX-License-Identifier: Apache-2.0
// reorder_keys.c -- JSON from standard input to standard output with the members of every object in another
// order
//
// Without an argument one paper, its members reversed. With a number, a file of lines: the members of each in
// an order of chance that the number gives, and with or without white space; a line that is no JSON goes
// through as it is.
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static unsigned long long chance; // 0: reversed

static size_t below(size_t limit)
{
    chance = chance * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(chance >> 33) % limit;
}

static void put_in_order(const char **keys, size_t count)
{
    for (size_t i = 0; chance == 0 && i < count / 2; i++) {
        const char *key = keys[i];
        keys[i] = keys[count - 1 - i];
        keys[count - 1 - i] = key;
    }
    for (size_t i = count; chance != 0 && i > 1; i--) {
        size_t other = below(i);
        const char *key = keys[i - 1];
        keys[i - 1] = keys[other];
        keys[other] = key;
    }
}

static json_t *reordered(const json_t *value);

static json_t *reordered_object(const json_t *object)
{
    const char *key, *keys[256];
    size_t count = 0;
    json_t *member, *out = json_object();
    json_object_foreach ((json_t *)object, key, member) {
        if (count < 256)
            keys[count++] = key;
    }
    put_in_order(keys, count);
    for (size_t i = 0; i < count; i++)
        json_object_set_new(out, keys[i], reordered(json_object_get(object, keys[i])));
    return out;
}

static json_t *reordered_list(const json_t *list)
{
    json_t *out = json_array();
    for (size_t i = 0; i < json_array_size(list); i++)
        json_array_append_new(out, reordered(json_array_get(list, i)));
    return out;
}

static json_t *reordered(const json_t *value)
{
    if (json_is_object(value))
        return reordered_object(value);
    return json_is_array(value) ? reordered_list(value) : json_copy((json_t *)value);
}

static int reorder_paper(void)
{
    json_t *paper = json_loadf(stdin, JSON_REJECT_DUPLICATES, NULL);
    if (paper == NULL)
        return 65;
    json_t *out = reordered(paper);
    int failed = json_dumpf(out, stdout, JSON_INDENT(3)) != 0 || putchar('\n') == EOF;
    json_decref(out);
    json_decref(paper);
    return failed;
}

static int reorder_lines(void)
{
    char *line = NULL;
    size_t room = 0;
    for (long size; (size = getline(&line, &room, stdin)) > 0;) {
        json_t *paper = json_loadb(line, (size_t)size, JSON_REJECT_DUPLICATES, NULL);
        json_t *out = paper != NULL ? reordered(paper) : NULL;
        bool dumped = out != NULL && json_dumpf(out, stdout, below(2) == 0 ? JSON_COMPACT : 0) == 0;
        if (dumped)
            putchar('\n');
        else
            fputs(line, stdout);
        json_decref(out);
        json_decref(paper);
    }
    free(line);
    return fflush(stdout) != 0;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return reorder_paper();
    chance = strtoull(argv[1], NULL, 10) + 1;
    return reorder_lines();
}
