// SPDX-License-Identifier: Apache-2.0
// write_node.c -- what was read, written canonically
#include <stdlib.h>

#include "ecmascript.h"
#include "writer.h"

enum { FEW_MEMBERS = 32 };

static int by_key(const void *a, const void *b)
{
    const struct node *x = *(const struct node *const *)a, *y = *(const struct node *const *)b;
    return text_canonical_order(x->key, y->key);
}

// Few members, mostly in order already: each is moved to its place among those before it.
static void sort_few(const struct node **members, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        const struct node *moving = members[i];
        uint32_t at = i;
        for (; at > 0 && text_canonical_order(members[at - 1]->key, moving->key) > 0; at--)
            members[at] = members[at - 1];
        members[at] = moving;
    }
}

static void sort_members(const struct node **members, uint32_t count)
{
    if (count <= FEW_MEMBERS)
        sort_few(members, count);
    else
        qsort(members, count, sizeof(*members), by_key);
}

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

static void write_member_key(struct writer *w, const struct tape *tape, struct text key)
{
    if (as_written(tape, key))
        write_plain_key(w, key.bytes, key.size);
    else
        write_key_text(w, key);
}

// A member with a plain text stands in most papers just as it has to be written, its key and the colon too.
static void write_member(struct writer *w, const struct tape *tape, const struct node *node, bool ecmascript)
{
    bool text = node->kind == NODE_STRING && as_written(tape, node->text) && as_written(tape, node->key);
    if (text && node->text.bytes == node->key.bytes + node->key.size + 3) {
        write_raw(w, node->key.bytes - 1, (size_t)node->key.size + node->text.size + 5);
        return;
    }
    write_member_key(w, tape, node->key);
    write_node(w, tape, (uint32_t)(node - tape->nodes), ecmascript);
}

static void write_members(struct writer *w, const struct tape *tape, uint32_t index, bool ecmascript)
{
    const struct node *few[FEW_MEMBERS], **members = few;
    uint32_t count = tape_node(tape, index)->count, i = 0;
    if (count > FEW_MEMBERS)
        members = memory_resize(NULL, count * sizeof(*members));
    if (members == NULL) {
        w->failed = true;
        return;
    }
    for (uint32_t child = tape_first(tape, index); child != 0; child = tape_node(tape, child)->next)
        members[i++] = tape_node(tape, child);
    sort_members(members, count);
    for (i = 0; i < count; i++) {
        write_member(w, tape, members[i], ecmascript);
    }
    if (members != few)
        memory_resize(members, 0);
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

void write_node(struct writer *w, const struct tape *tape, uint32_t index, bool ecmascript)
{
    const struct node *node = tape_node(tape, index);
    switch ((enum node_kind)node->kind) {
    case NODE_NULL:
        write_null(w);
        break;
    case NODE_FALSE:
    case NODE_TRUE:
        write_bool(w, node->kind == NODE_TRUE);
        break;
    case NODE_NUMBER:
        write_number(w, node->text, ecmascript);
        break;
    case NODE_STRING:
        write_slice(w, tape, node->text);
        break;
    case NODE_LIST:
        write_list(w);
        for (uint32_t child = tape_first(tape, index); child != 0; child = tape_node(tape, child)->next)
            write_node(w, tape, child, ecmascript);
        write_list_end(w);
        break;
    case NODE_OBJECT:
        write_object(w);
        write_members(w, tape, index, ecmascript);
        write_object_end(w);
        break;
    }
}
