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

// ---- Nodes: what stands in the source as it has to be written is copied ----

struct pen {
    struct writer *w; // has room for all that is written
    const struct tape *tape;
    bool ecmascript;
};

// From the source, behind which there is always more to copy.
static inline char *copy(char *to, const char *from, const char *end)
{
    size_t size = (size_t)(end - from);
    for (size_t i = 0; i < size; i += PLAIN_BYTES)
        memcpy(to + i, from + i, PLAIN_BYTES);
    return to + size;
}

static char *put_text(const struct pen *pen, struct text text, char *to)
{
    struct writer *w = pen->w;
    if (as_written(pen->tape, text))
        return copy(to, text.bytes - 1, text.bytes + text.size + 1);
    w->size = (size_t)(to - w->bytes);
    w->comma = false;
    write_text(w, text);
    return w->bytes + w->size;
}

static char *put_number(const struct pen *pen, struct text number, char *to)
{
    uint32_t size = ecmascript_number(to, number);
    pen->w->failed = pen->w->failed || size == 0;
    return to + size;
}

static char *put_children(const struct pen *pen, const struct node *node, char *to);

// A value that does not stand in the source as it has to be written, or has children.
static char *put_other(const struct pen *pen, const struct node *node, char *to)
{
    return node->kind == NODE_STRING   ? put_text(pen, node->text, to)
           : node->kind == NODE_NUMBER ? put_number(pen, node->text, to)
                                       : put_children(pen, node, to);
}

// Where a value ends that stands in the source just as it has to be written; NULL: it does not, or has
// children.
static inline const char *end_in_source(const struct pen *pen, const struct node *node)
{
    const char *start = pen->tape->source + node->at;
    if (node->kind == NODE_STRING)
        return node->text.bytes == start + 1 ? start + node->text.size + 2 : NULL;
    if (node->kind == NODE_NUMBER)
        return pen->ecmascript ? NULL : start + node->text.size;
    return node->kind > NODE_STRING ? NULL : start + (node->kind == NODE_FALSE ? 5 : 4);
}

// A value with what stands before it in the source as it has to be written: from `from` on.
static inline char *put_from(const struct pen *pen, const char *from, const struct node *node, char *to)
{
    const char *end = end_in_source(pen, node);
    return end != NULL ? copy(to, from, end)
                       : put_other(pen, node, copy(to, from, pen->tape->source + node->at));
}

// A member; in most papers its key, the colon and the value follow each other.
static inline char *put_member(const struct pen *pen, const struct node *node, char *to)
{
    const char *source = pen->tape->source;
    if (node->at == node->key_at + node->key.size + 3)
        return put_from(pen, source + node->key_at, node, to);
    to = put_text(pen, node->key, to);
    *to++ = ':';
    return put_from(pen, source + node->at, node, to);
}

static char *put_children(const struct pen *pen, const struct node *node, char *to)
{
    const struct node *nodes = pen->tape->nodes;
    bool object = node->kind == NODE_OBJECT;
    *to++ = object ? '{' : '[';
    for (uint32_t i = node->first; i != 0; i = nodes[i].after) {
        to = put_member(pen, nodes + i, to);
        *to++ = ',';
    }
    for (uint32_t i = object ? 0 : tape_first(pen->tape, (uint32_t)(node - nodes)); i != 0; i = nodes[i].next) {
        to = put_from(pen, pen->tape->source + nodes[i].at, nodes + i, to);
        *to++ = ',';
    }
    to[node->count > 0 ? -1 : 0] = object ? '}' : ']';
    return node->count > 0 ? to : to + 1;
}

// Bytes from a node's beginning to that of what follows it in the source.
static size_t extent(const struct tape *tape, uint32_t index)
{
    uint32_t last = index;
    while (last != 0 && tape_node(tape, last)->next == 0)
        last = tape_node(tape, last)->parent;
    const struct node *next = tape_node(tape, tape_node(tape, last)->next);
    size_t end = last == 0 ? tape->size : next->key.bytes != NULL ? next->key_at : next->at;
    return end - tape_node(tape, index)->at;
}

void write_node(struct writer *w, const struct tape *tape, uint32_t index, bool ecmascript)
{
    const struct pen pen = { w, tape, ecmascript };
    const struct node *node = tape_node(tape, index);
    // Nothing is longer when it is written canonically than it was, but numbers that are printed anew.
    size_t most = extent(tape, index) + (ecmascript ? (tape->count - index) * (size_t)ECMASCRIPT_TEXT : 0);
    if (!writer_reserve(w, most + 1 + PLAIN_BYTES))
        return;
    size_t start = w->size;
    char *to = w->bytes + start;
    *to = ',';
    to += w->comma;
    to = put_from(&pen, tape->source + node->at, node, to);
    w->size = (size_t)(to - w->bytes);
    w->comma = true;
    assert(w->size - start <= most + 1);
}
