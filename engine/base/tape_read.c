// SPDX-License-Identifier: Apache-2.0
// tape_read.c -- JSON text into nodes, in one pass and without recursion
#include <string.h>

#include "keys.h"
#include "scan.h"
#include "tape.h"

// Keys of an object that are compared with each other one by one; with more a tree is kept.
enum { FEW_KEYS = 16 };

// An object or list that is open.
struct frame {
    uint32_t index, last; // its node, and its last child's
    uint64_t seen;        // a bit for each kind of key that stood here
    struct keys keys;     // from FEW_KEYS on
};

struct reader {
    struct scan scan;
    struct tape *tape;
    struct node *nodes;
    uint32_t count, room;
    uint32_t current; // the node that is being read, for the fault's pointer
    uint32_t depth;
    struct arena spare; // for keys
    struct frame frames[TAPE_MAX_DEPTH];
};

#define DIGITS_(number) #number
#define DIGITS(number) DIGITS_(number)

static bool limit_fault(struct reader *r, kmp_status status, const char *limit)
{
    return scan_fault(&r->scan, status, "limit", limit);
}

// ---- Nodes ----

static bool grow(struct reader *r)
{
    uint32_t larger = r->room * 2 > TAPE_MAX_NODES ? TAPE_MAX_NODES : r->room * 2;
    if (r->room == TAPE_MAX_NODES)
        return limit_fault(r, KMP_JSON_TOO_MANY, "200000");
    struct node *moved = arena_take(r->scan.arena, larger * sizeof *moved);
    if (moved == NULL)
        return scan_fault(&r->scan, KMP_NO_MEMORY, NULL, NULL);
    memcpy(moved, r->nodes, r->count * sizeof *moved);
    r->nodes = moved;
    r->room = larger;
    return true;
}

// A node for the value that is read next, tied to the open object or list.
static bool add_node(struct reader *r, struct text key, uint32_t key_at)
{
    if (r->count == r->room && !grow(r))
        return false;
    uint32_t index = r->count++, parent = 0;
    if (r->depth > 0) {
        struct frame *frame = &r->frames[r->depth - 1];
        parent = frame->index;
        if (r->nodes[parent].count++ > 0)
            r->nodes[frame->last].next = index;
        frame->last = index;
    }
    r->nodes[index] = (struct node){ .key = key, .key_at = key_at, .parent = parent };
    r->current = index;
    return true;
}

// ---- Values ----

static bool read_word(struct reader *r, struct node *node, const char *word, enum node_kind kind)
{
    size_t size = strlen(word);
    if ((size_t)(r->scan.end - r->scan.at) < size || memcmp(r->scan.at, word, size) != 0)
        return scan_expected(&r->scan, "a value");
    r->scan.at += size;
    node->kind = (uint8_t)kind;
    return true;
}

static bool open_node(struct reader *r, struct node *node, enum node_kind kind)
{
    if (r->depth == TAPE_MAX_DEPTH)
        return limit_fault(r, KMP_JSON_TOO_DEEP, "32");
    r->frames[r->depth++] = (struct frame){ .index = r->current };
    node->kind = (uint8_t)kind;
    r->scan.at++;
    return true;
}

// Reads the value of the current node; an object or list is only opened.
static bool read_value(struct reader *r)
{
    struct node *node = &r->nodes[r->current];
    struct scan *s = &r->scan;
    node->at = (uint32_t)(s->at - r->tape->source);
    switch (s->at < s->end ? *s->at : 0) {
    case '"':
        node->kind = NODE_STRING;
        return scan_string(&node->text, &node->plain, s);
    case '{':
        return open_node(r, node, NODE_OBJECT);
    case '[':
        return open_node(r, node, NODE_LIST);
    case 't':
        return read_word(r, node, "true", NODE_TRUE);
    case 'f':
        return read_word(r, node, "false", NODE_FALSE);
    case 'n':
        return read_word(r, node, "null", NODE_NULL);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        node->kind = NODE_NUMBER;
        return scan_number(&node->text, s);
    default:
        return scan_expected(s, "a value");
    }
}

// ---- Keys ----

static bool duplicate(struct reader *r, struct text key)
{
    const char *copy = arena_string(r->scan.arena, key);
    r->scan.at = r->tape->source + r->nodes[r->current].key_at;
    return copy == NULL ? scan_fault(&r->scan, KMP_NO_MEMORY, NULL, NULL)
                        : scan_fault(&r->scan, KMP_JSON_DUPLICATE_KEY, "key", copy);
}

static bool add_key(struct reader *r, struct frame *frame, struct text key)
{
    switch (keys_add(&frame->keys, &r->spare, key)) {
    case KEYS_TWICE:
        return duplicate(r, key);
    case KEYS_NO_MEMORY:
        return scan_fault(&r->scan, KMP_NO_MEMORY, NULL, NULL);
    case KEYS_NEW:
        break;
    }
    return true;
}

// Compares with the few keys that stand before, but only where one of its kind was seen.
static bool check_few(struct reader *r, struct frame *frame, struct text key)
{
    unsigned char first = key.size == 0 ? 0 : (unsigned char)key.bytes[0];
    unsigned char last = key.size == 0 ? 0 : (unsigned char)key.bytes[key.size - 1];
    uint64_t kind = UINT64_C(1) << ((first * 5U + last * 3U + key.size) & 63);
    if ((frame->seen & kind) != 0)
        for (uint32_t i = frame->index + 1; i != r->current; i = r->nodes[i].next)
            if (text_same(r->nodes[i].key, key))
                return duplicate(r, key);
    frame->seen |= kind;
    return true;
}

// Refuses the current node's key where it stands in the object already.
static bool check_key(struct reader *r, struct frame *frame, struct text key)
{
    uint32_t count = r->nodes[frame->index].count;
    if (count <= FEW_KEYS)
        return check_few(r, frame, key);
    if (count == FEW_KEYS + 1)
        for (uint32_t i = frame->index + 1; i != r->current; i = r->nodes[i].next)
            if (!add_key(r, frame, r->nodes[i].key))
                return false;
    return add_key(r, frame, key);
}

static bool read_key(struct reader *r, struct frame *frame)
{
    struct scan *s = &r->scan;
    uint32_t key_at = (uint32_t)(s->at - r->tape->source);
    struct text key;
    bool plain;
    if (s->at == s->end || *s->at != '"')
        return scan_expected(s, r->nodes[frame->index].count == 0 ? "a key in quotation marks or }"
                                                                  : "a key in quotation marks");
    if (!scan_string(&key, &plain, s) || !add_node(r, key, key_at) || !check_key(r, frame, key))
        return false;
    scan_space(s);
    if (s->at == s->end || *s->at != ':')
        return scan_expected(s, "a colon");
    s->at++;
    scan_space(s);
    return true;
}

// ---- Objects, lists, the whole ----

// One step in the open object or list: its end, or its next member.
static bool read_step(struct reader *r)
{
    static const struct text no_key = { NULL, 0 };
    struct frame *frame = &r->frames[r->depth - 1];
    const struct node *node = &r->nodes[frame->index];
    struct scan *s = &r->scan;
    bool object = node->kind == NODE_OBJECT;
    r->current = frame->index;
    scan_space(s);
    if (s->at < s->end && *s->at == (object ? '}' : ']')) {
        s->at++;
        r->depth--;
        return true;
    }
    if (node->count > 0) {
        if (s->at == s->end || *s->at != ',')
            return scan_expected(s, object ? "a comma or }" : "a comma or ]");
        s->at++;
        scan_space(s);
    }
    bool ready = object ? read_key(r, frame) : add_node(r, no_key, 0);
    return ready && read_value(r);
}

static bool read_all(struct reader *r)
{
    static const struct text no_key = { NULL, 0 };
    if (r->nodes == NULL)
        return scan_fault(&r->scan, KMP_NO_MEMORY, NULL, NULL);
    if (r->tape->size > TAPE_MAX_BYTES)
        return limit_fault(r, KMP_JSON_TOO_LARGE, "4194304");
    if (r->tape->size >= 3 && memcmp(r->tape->source, "\xEF\xBB\xBF", 3) == 0)
        return scan_fault(&r->scan, KMP_JSON_ENCODING, "found", "a byte order mark");
    scan_space(&r->scan);
    if (!add_node(r, no_key, 0) || !read_value(r))
        return false;
    while (r->depth > 0)
        if (!read_step(r))
            return false;
    scan_space(&r->scan);
    r->current = 0;
    return r->scan.at == r->scan.end || scan_expected(&r->scan, "the end of the text");
}

// Adds the fault to the problems, with its place.
static void say_fault(struct reader *r, kmp_problems *problems)
{
    struct problem *fault = &r->scan.fault;
    fault->file = r->tape->name;
    tape_place(r->tape, (uint32_t)(r->scan.at - r->tape->source), &fault->line, &fault->column);
    fault->pointer = r->count == 0 ? "" : tape_pointer(&r->spare, r->tape, r->current);
    problem_add(problems, fault);
}

kmp_status tape_read(struct tape *out, struct arena *arena, const char *source, size_t size, const char *name,
                     kmp_problems *problems)
{
    struct reader r;
    uint32_t room = size / 8 + 8 > TAPE_MAX_NODES ? TAPE_MAX_NODES : (uint32_t)(size / 8 + 8);
    *out = (struct tape){ .source = source, .size = size, .name = name, .first_line = 1 };
    r.scan = (struct scan){ .at = source, .end = source + size, .arena = arena };
    r.tape = out;
    r.nodes = arena_take(arena, room * sizeof *r.nodes);
    r.room = room;
    r.count = r.current = r.depth = 0;
    r.spare = (struct arena){ 0 };
    bool good = read_all(&r);
    out->nodes = r.nodes;
    out->count = r.count;
    if (!good)
        say_fault(&r, problems);
    arena_free(&r.spare);
    if (good)
        return KMP_OK;
    *out = (struct tape){ .source = source, .size = size, .name = name, .first_line = 1 };
    return r.scan.fault.status;
}
