// SPDX-License-Identifier: Apache-2.0
// reading.c -- aids to read the data files: paths, words, numbers with their operator
#include <string.h>

#include "welding.h"

kmp_node node_at(const kmp_host *host, kmp_node from, const char *path)
{
    while (from != 0 && *path != '\0') {
        char key[32];
        size_t length = strcspn(path, "/");
        if (length >= sizeof key)
            return 0;
        memcpy(key, path, length);
        key[length] = '\0';
        from = host->member(host, from, key);
        path += length + (path[length] == '/');
    }
    return from;
}

const char *text_at(const kmp_host *host, kmp_node from, const char *path)
{
    return host->text(host, node_at(host, from, path));
}

kmp_num number_at(const kmp_host *host, kmp_node from, const char *path)
{
    return host->number(host, node_at(host, from, path));
}

bool bound_at(struct bound *out, const kmp_host *host, kmp_node from, const char *path)
{
    static const char *const operators[] = { "<=", "<", ">=", ">" };
    kmp_node node = node_at(host, from, path);
    int32_t op = word_at(host, node, "op", operators, KMP_COUNT_OF(operators), -1);
    kmp_truth verified = host->flag(host, node_at(host, node, "verified"));
    *out = (struct bound){ number_at(host, node, "value"), op >= 2, op == 1 || op == 3, verified == KMP_YES,
                           text_at(host, node, "clause") };
    return op >= 0 && verified != KMP_UNKNOWN && kmp_given(out->number) && out->clause != NULL;
}

int32_t word_index(const char *word, const char *const *words, uint32_t count)
{
    for (uint32_t i = 0; word != NULL && i < count; i++)
        if (strcmp(word, words[i]) == 0)
            return (int32_t)i;
    return -1;
}

bool only_members(const kmp_host *host, kmp_node object, const char *const *words, uint32_t count)
{
    for (uint32_t i = 0; i < host->count(host, object); i++)
        if (word_index(host->key(host, host->item(host, object, i)), words, count) < 0)
            return false;
    return true;
}

int32_t word_at(const kmp_host *host, kmp_node from, const char *path, const char *const *words, uint32_t count,
                int32_t absent)
{
    kmp_node node = node_at(host, from, path);
    return node == 0 ? absent : word_index(host->text(host, node), words, count);
}

int32_t kind_index(const char *id)
{
    static const char *const apart[] = { "toe_angle", "pore_area" };
    for (int32_t i = 0; id != NULL && i < KIND_COUNT; i++)
        if (strcmp(welding_kinds[i].id, id) == 0)
            return i;
    int32_t found = word_index(id, apart, KMP_COUNT_OF(apart));
    return found < 0 ? -1 : KIND_COUNT + found;
}
