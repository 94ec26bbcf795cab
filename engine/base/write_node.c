// SPDX-License-Identifier: Apache-2.0
// write_node.c -- what was read, written canonically
#include "ecmascript.h"
#include "plain.h"
#include "writer.h"

// Whether text is a slice of the source, and so stands there just as it has to be written.
static bool as_written(const struct tape *tape, struct text text)
{
    return text.bytes >= tape->source && text.bytes < tape->source + tape->size;
}

void write_slice(struct writer *w, const struct tape *tape, struct text text)
{
    if (as_written(tape, text)) // with its quotation marks
        write_raw(w, text.bytes - 1, (size_t)text.size + 2);
    else
        write_text(w, text);
}

// As write_raw, from the source, behind which there is always more to copy.
static inline void copy(struct writer *w, const char *from, const char *end)
{
    size_t size = (size_t)(end - from);
    if (!writer_reserve(w, size + 1 + PLAIN_BYTES))
        return;
    char *to = w->bytes + w->size;
    *to = ',';
    to += w->comma;
    for (size_t i = 0; i < size; i += PLAIN_BYTES)
        memcpy(to + i, from + i, PLAIN_BYTES);
    w->size = (size_t)(to - w->bytes) + size;
    w->comma = true;
}

// Where a value ends that stands in the source just as it has to be written; NULL: it does not, or has
// children.
static inline const char *end_in_source(const struct tape *tape, const struct node *node, bool ecmascript)
{
    const char *start = tape->source + node->at;
    if (node->kind == NODE_STRING)
        return node->text.bytes == start + 1 ? start + node->text.size + 2 : NULL;
    if (node->kind == NODE_NUMBER)
        return ecmascript ? NULL : start + node->text.size;
    return node->kind > NODE_STRING ? NULL : start + (node->kind == NODE_FALSE ? 5 : 4);
}

static void write_number(struct writer *w, struct text number, bool ecmascript)
{
    char printed[ECMASCRIPT_TEXT];
    uint32_t size = ecmascript ? ecmascript_number(printed, number) : 0;
    if (ecmascript && size == 0)
        w->failed = true;
    else
        write_raw(w, ecmascript ? printed : number.bytes, ecmascript ? size : number.size);
}

static void write_members(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript);
static void write_items(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript);

static void write_value(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript)
{
    const char *end = end_in_source(tape, node, ecmascript);
    if (end != NULL)
        copy(w, tape->source + node->at, end);
    else if (node->kind == NODE_STRING)
        write_text(w, node->text);
    else if (node->kind == NODE_NUMBER)
        write_number(w, node->text, ecmascript);
    else if (node->kind == NODE_LIST)
        write_items(w, tape, node, ecmascript);
    else
        write_members(w, tape, node, ecmascript);
}

static void write_items(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript)
{
    write_list(w);
    for (uint32_t i = node->count == 0 ? 0 : (uint32_t)(node - tape->nodes) + 1; i != 0;
         i = tape->nodes[i].next)
        write_value(w, tape, &tape->nodes[i], ecmascript);
    write_list_end(w);
}

// A member with a plain value stands in most papers just as it has to be written, its key and the colon too.
static void write_member(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript)
{
    const char *key = tape->source + node->key_at, *end = end_in_source(tape, node, ecmascript);
    if (end != NULL && node->at == node->key_at + node->key.size + 3) {
        copy(w, key, end);
        return;
    }
    if (node->key.bytes == key + 1)
        write_plain_key(w, node->key.bytes, node->key.size);
    else
        write_key_text(w, node->key);
    write_value(w, tape, node, ecmascript);
}

static void write_members(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript)
{
    write_object(w);
    for (uint32_t i = node->first; i != 0; i = tape->nodes[i].after)
        write_member(w, tape, &tape->nodes[i], ecmascript);
    write_object_end(w);
}

void write_node(struct writer *w, const struct tape *tape, uint32_t index, bool ecmascript)
{
    write_value(w, tape, tape_node(tape, index), ecmascript);
}
