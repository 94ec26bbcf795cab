// SPDX-License-Identifier: Apache-2.0
// tape.h -- JSON text read strictly, in one pass, into a flat list of nodes; numbers stay the text that was written
#ifndef KOMPETEN_BASE_TAPE_H
#define KOMPETEN_BASE_TAPE_H

#include "arena.h"
#include "problem.h"

enum {
    TAPE_MAX_BYTES = 4 * 1024 * 1024, // a paper
    TAPE_MAX_DEPTH = 32,
    TAPE_MAX_NODES = 200000
};

enum node_kind { NODE_NULL, NODE_FALSE, NODE_TRUE, NODE_NUMBER, NODE_STRING, NODE_LIST, NODE_OBJECT };

// One value. Children of a list or object follow it directly; `next` leads over them to the sibling.
struct node {
    struct text key;  // name in its object, decoded; no text in a list or at the root
    struct text text; // string: decoded; number: as written; else no text
    uint32_t at;      // byte offset in the source: of the value
    uint32_t key_at;  // of the key's quotation mark; 0 without one
    uint32_t next;    // index of the next sibling, 0: none
    uint32_t parent;
    uint32_t count; // children of a list or object
    uint32_t first; // of an object: its member that stands first by RFC 8785's order of keys; 0: none
    uint32_t after; // the member that follows in that order; 0: none
    uint8_t kind;   // enum node_kind
    // `text` stands in the source just so, byte for byte, and all its bytes are printable ASCII, 0x20 to 0x7E;
    // where false nothing is known.
    bool plain;
};

struct tape {
    const char *source; // a copy, with zeros behind: slices point into it
    size_t size;
    const char *name;    // what problems call it
    uint32_t first_line; // line number of the source's first line, from 1
    const struct node *nodes; // [0] is the root
    uint32_t count;
};

// Reads RFC 8259 text: UTF-8 without a byte order mark, no duplicate keys (also when written differently), no
// \u0000, no lone surrogate, bounds as above. On failure exactly one error is added, with line, column and pointer.
// Everything lives in the arena; only `name`, which may be NULL, is borrowed.
kmp_status tape_read(struct tape *out, struct arena *arena, const char *source, size_t size, const char *name,
                     kmp_problems *problems);

static inline const struct node *tape_node(const struct tape *tape, uint32_t index)
{
    return &tape->nodes[index];
}

// Index of the first child, 0: none. The children are index, nodes[index].next, ... until 0.
static inline uint32_t tape_first(const struct tape *tape, uint32_t index)
{
    return tape_node(tape, index)->count > 0 ? index + 1 : 0;
}
// Index of an object's member, 0: none (or `index` is no object).
uint32_t tape_member(const struct tape *tape, uint32_t index, const char *key);
// RFC 6901 pointer to a node, in the arena; "" for the root.
const char *tape_pointer(struct arena *arena, const struct tape *tape, uint32_t index);
// Line and column (in code points), from 1, of a byte offset.
void tape_place(const struct tape *tape, uint32_t offset, uint32_t *line, uint32_t *column);
// Adds a problem at a node: file, line, column and pointer are filled in; pairs of name and value end with NULL.
void tape_say(kmp_problems *problems, const struct tape *tape, uint32_t index, kmp_severity severity, kmp_status status,
              ...) __attribute__((sentinel));
// What a node is, for "found ...": "a number", "text", "an object".
const char *tape_kind_name(const struct node *node);

#endif
