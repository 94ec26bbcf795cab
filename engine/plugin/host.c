// SPDX-License-Identifier: Apache-2.0
// host.c -- what a plugin is lent while it is set up: the data files that lie beside it
#include "host.h"

#include <string.h>

#include "../base/exact.h"

// A handle holds the file in its upper bits and the node, counted from 1, in its lower ones: 0 is "not there".
enum { NODE_BITS = 20 };
_Static_assert(TAPE_MAX_NODES < (1 << NODE_BITS), "a node's index fits its bits");

static kmp_node handle(uint32_t file, uint32_t node)
{
    return file << NODE_BITS | (node + 1);
}

static const struct tape *tape_of(const kmp_host *face, kmp_node node, uint32_t *index)
{
    const struct host *host = face->engine;
    uint32_t file = node >> NODE_BITS, low = node & ((1u << NODE_BITS) - 1);
    if (low == 0 || file >= host->count || low > host->files[file].tape.count)
        return NULL;
    *index = low - 1;
    return &host->files[file].tape;
}

static bool plain_name(const char *name)
{
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-");
    return length > 0 && length < 64 && strcmp(name + length, ".json") == 0;
}

static const struct host_file *refuse_file(struct host *host, const char *name, kmp_status why)
{
    host->failed = why;
    problem_say(host->problems, KMP_ERROR, KMP_PLUGIN_NO_DATA, NULL, "name", name, NULL);
    return NULL;
}

const struct host_file *host_file(struct host *host, const char *name)
{
    for (uint32_t i = 0; i < host->count; i++)
        if (strcmp(host->files[i].name, name) == 0)
            return &host->files[i];
    // The trade is refused already. A file that could not be read the first time is not there the second time
    // either: a plugin that counts first and reads then must see the same.
    if (host->failed != KMP_OK)
        return NULL;
    if (!plain_name(name) || host->count == HOST_FILES)
        return refuse_file(host, name, KMP_PLUGIN_NO_DATA);
    struct host_file *file = &host->files[host->count];
    file->name = arena_string(host->arena, text_of(name));
    kmp_status status = file->name != NULL ? host->fetch(host, file) : KMP_NO_MEMORY;
    if (status != KMP_OK)
        return refuse_file(host, name, status);
    status = tape_read(&file->tape, host->arena, file->bytes.bytes, file->bytes.size, name, host->problems);
    if (status != KMP_OK)
        return refuse_file(host, name, status == KMP_NO_MEMORY ? status : KMP_PLUGIN_NO_DATA);
    host->count++;
    return file;
}

static kmp_node open_file(const kmp_host *face, const char *name)
{
    struct host *host = face->engine;
    const struct host_file *file = host_file(host, name);
    return file != NULL ? handle((uint32_t)(file - host->files), 0) : 0;
}

static kmp_node find_member(const kmp_host *face, kmp_node object, const char *key)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, object, &index);
    uint32_t found = tape != NULL ? tape_member(tape, index, key) : 0;
    return found != 0 ? handle(object >> NODE_BITS, found) : 0;
}

static kmp_node find_item(const kmp_host *face, kmp_node list, uint32_t wanted)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, list, &index);
    if (tape == NULL)
        return 0;
    uint32_t child = tape_first(tape, index);
    while (child != 0 && wanted-- > 0)
        child = tape_node(tape, child)->next;
    return child != 0 ? handle(list >> NODE_BITS, child) : 0;
}

static uint32_t count_items(const kmp_host *face, kmp_node list)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, list, &index);
    return tape != NULL ? tape_node(tape, index)->count : 0;
}

static const char *key_of(const kmp_host *face, kmp_node member)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, member, &index);
    const struct host *host = face->engine;
    return tape != NULL ? arena_string(host->arena, tape_node(tape, index)->key) : NULL;
}

static const char *text_in(const kmp_host *face, kmp_node value)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, value, &index);
    const struct host *host = face->engine;
    if (tape == NULL || tape_node(tape, index)->kind != NODE_STRING)
        return NULL;
    return arena_string(host->arena, tape_node(tape, index)->text);
}

static kmp_num number_in(const kmp_host *face, kmp_node value)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, value, &index);
    if (tape == NULL)
        return kmp_absent();
    const struct node *node = tape_node(tape, index);
    struct exact number;
    if ((node->kind != NODE_STRING && node->kind != NODE_NUMBER) || !exact_read_fraction(&number, node->text))
        return kmp_absent();
    return exact_num(number);
}

static kmp_truth flag_in(const kmp_host *face, kmp_node value)
{
    uint32_t index;
    const struct tape *tape = tape_of(face, value, &index);
    if (tape == NULL)
        return KMP_UNKNOWN;
    uint8_t kind = tape_node(tape, index)->kind;
    return kind == NODE_TRUE ? KMP_YES : kind == NODE_FALSE ? KMP_NO : KMP_UNKNOWN;
}

void host_prepare(struct host *out, struct arena *arena, host_fetch *fetch, kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    out->arena = arena;
    out->fetch = fetch;
    out->problems = problems;
    out->face =
        (kmp_host){ out, open_file, find_member, find_item, count_items, key_of, text_in, number_in, flag_in };
}
