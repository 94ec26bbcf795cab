// SPDX-License-Identifier: Apache-2.0
// tape_read.c -- JSON text into nodes, in one pass and without recursion
#include <string.h>

#include "order.h"
#include "scan.h"
#include "tape.h"
#include "twin.h"

struct reader {
    struct scan scan;
    struct tape *tape;
    const char *text; // the copy that is read
    struct node *nodes;
    uint32_t room;
    const struct node *faulty;               // whom the fault belongs to
    struct arena spare;                      // for keys
    struct order orders[TAPE_MAX_DEPTH + 1]; // by depth; nothing is open at 0
};

// What reads something from `at` on gives the place behind it, or NULL with a fault, which belongs to the node
// `about`. There is always a byte to look at: zeros stand behind the text.

static const char *fault(struct reader *r, const struct node *about, const char *at, kmp_status status,
                         const char *name, const char *value)
{
    r->faulty = about;
    r->scan.at = at;
    scan_fault(&r->scan, status, name, value);
    return NULL;
}

static const char *no_memory(struct reader *r, const char *at)
{
    return fault(r, NULL, at, KMP_NO_MEMORY, NULL, NULL);
}

static const char *expected(struct reader *r, const struct node *about, const char *at, const char *what)
{
    r->faulty = about;
    r->scan.at = at;
    scan_expected(&r->scan, what);
    return NULL;
}

static const char *over_spaces(const char *at)
{
    while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')
        at++;
    return at;
}

static inline const char *over_space(const char *at)
{
    return (unsigned char)*at > ' ' ? at : over_spaces(at);
}

// Over the space before a byte that mostly stands at `at` itself.
static inline const char *to_byte(const char *at, char wanted)
{
    return *at == wanted ? at : over_space(at);
}

static inline uint32_t index_of(const struct reader *r, const struct node *node)
{
    return (uint32_t)(node - r->nodes);
}

// ---- Values ----

static const char *read_any_string(struct text *out, struct reader *r, const struct node *about, const char *at)
{
    r->faulty = about;
    r->scan.at = at;
    return scan_string(out, &r->scan) ? r->scan.at : NULL;
}

// Most are plain.
static inline const char *read_string(struct text *out, bool *plain, struct reader *r, const struct node *about,
                                      const char *at)
{
    const char *start = at + 1, *to = start;
    uint32_t run;
    do
        to += run = plain_run(to);
    while (run == PLAIN_BYTES);
    *plain = *to == '"';
    if (!*plain)
        return read_any_string(out, r, about, at);
    *out = (struct text){ start, (uint32_t)(to - start) };
    return to + 1;
}

static const char *read_number(struct reader *r, struct node *node, const char *at)
{
    node->kind = NODE_NUMBER;
    r->faulty = node;
    r->scan.at = at;
    return scan_number(&node->text, &r->scan) ? r->scan.at : NULL;
}

static inline const char *read_token(struct reader *r, struct node *node, const char *at, const char *word,
                                     enum node_kind kind)
{
    node->kind = (uint8_t)kind;
    return memcmp(at, word, strlen(word)) == 0 ? at + strlen(word) : expected(r, node, at, "a value");
}

static const char *read_other(struct reader *r, struct node *node, const char *at)
{
    node->plain = false;
    node->text = (struct text){ NULL, 0 };
    switch (*at) {
    case '{':
        return read_token(r, node, at, "{", NODE_OBJECT);
    case '[':
        return read_token(r, node, at, "[", NODE_LIST);
    case 't':
        return read_token(r, node, at, "true", NODE_TRUE);
    case 'f':
        return read_token(r, node, at, "false", NODE_FALSE);
    case 'n':
        return read_token(r, node, at, "null", NODE_NULL);
    default:
        return *at == '-' || (*at >= '0' && *at <= '9') ? read_number(r, node, at)
                                                        : expected(r, node, at, "a value");
    }
}

// Reads a node's value; an object or list is only opened.
static inline const char *read_value(struct reader *r, struct node *node, const char *at)
{
    at = to_byte(at, '"');
    node->at = (uint32_t)(at - r->text);
    if (*at != '"')
        return read_other(r, node, at);
    node->kind = NODE_STRING;
    return read_string(&node->text, &node->plain, r, node, at);
}

// ---- Members and items ----

// What is open, and its child that is read or has been.
struct place {
    struct node *open, *child;
    struct order *order; // of the members of `open`
    uint32_t count;      // of all nodes
    uint32_t way;        // from `open` to its twin while their keys are the same; else 0
};

// Twice the room, elsewhere.
static const char *grow(struct reader *r, const struct order *order, const char *at)
{
    uint32_t larger = r->room * 2 > TAPE_MAX_NODES ? TAPE_MAX_NODES : r->room * 2;
    if (r->room == TAPE_MAX_NODES)
        return fault(r, r->nodes + order->object, at, KMP_JSON_TOO_MANY, "limit", "200000");
    struct node *moved = arena_take(r->scan.arena, larger * sizeof *moved);
    if (moved == NULL)
        return no_memory(r, at);
    memcpy(moved, r->nodes, r->room * sizeof *moved);
    for (struct order *each = r->orders; each++ != order;)
        each->end = (uint32_t *)((char *)moved + ((char *)each->end - (char *)r->nodes));
    r->nodes = moved;
    r->room = larger;
    return at;
}

// A node for the child that is read next.
static inline const char *add_child(struct reader *r, struct place *p, const char *at)
{
    if (p->count == r->room) {
        if (grow(r, p->order, at) == NULL)
            return NULL;
        p->open = r->nodes + p->order->object;
    }
    struct node *child = p->child = r->nodes + p->count;
    child->parent = p->order->object;
    child->next = child->count = child->first = child->after = 0;
    p->open->count++;
    return at;
}

static const char *duplicate(struct reader *r, const struct node *node, const char *at)
{
    const char *copy = arena_string(r->scan.arena, node->key);
    return copy == NULL ? no_memory(r, at) : fault(r, node, at, KMP_JSON_DUPLICATE_KEY, "key", copy);
}

static inline const char *read_key(struct reader *r, const struct place *p, const char *at)
{
    struct node *child = p->child;
    const char *start = at = to_byte(at, '"');
    bool plain, first = p->open->count == 1;
    if (*at != '"')
        return expected(r, p->open, at, first ? "a key in quotation marks or }" : "a key in quotation marks");
    child->key_at = (uint32_t)(start - r->text);
    at = read_string(&child->key, &plain, r, p->open, at);
    if (at == NULL)
        return NULL;
    enum keys_added added = order_add(p->order, &r->spare, r->nodes, p->open, p->count, plain);
    if (added != KEYS_NEW)
        return added == KEYS_TWICE ? duplicate(r, child, start) : no_memory(r, start);
    at = to_byte(at, ':');
    return *at == ':' ? at + 1 : expected(r, child, at, "a colon");
}

static char closing(const struct node *open)
{
    return open->kind == NODE_OBJECT ? '}' : ']';
}

// The keys are no longer those of the twin.
static inline void forget_twin(struct reader *r, struct place *p)
{
    if (p->way != 0)
        order_again(p->order, &r->spare, r->nodes, p->open, p->count);
    p->way = 0;
}

static inline const char *read_child(struct reader *r, struct place *p, const char *at)
{
    if (add_child(r, p, at) == NULL)
        return NULL;
    if (p->way != 0 && p->child - p->way < p->open && twin_says(p->child - p->way, r->text, r->scan.end, at)) {
        at = twin_key(p->child, p->way, r->text, at);
    } else if (p->open->kind == NODE_OBJECT) {
        forget_twin(r, p);
        at = read_key(r, p, at);
    } else {
        p->child->key = (struct text){ NULL, 0 };
        p->child->key_at = 0;
    }
    p->count++;
    return at == NULL ? NULL : read_value(r, p->child, at);
}

// The child is an object or list that has begun: it is open now.
static inline const char *enter(struct reader *r, struct place *p, const char *at)
{
    if (p->order == &r->orders[TAPE_MAX_DEPTH])
        return fault(r, p->child, at - 1, KMP_JSON_TOO_DEEP, "limit", "32");
    forget_twin(r, p);
    p->open = p->child;
    p->way = p->open->kind == NODE_OBJECT ? twin_way(r->nodes, p->open) : 0;
    order_start(++p->order, p->open, (uint32_t)(p->open - r->nodes));
    return over_space(at);
}

// The end of what is open: it is the child that has been read.
static inline const char *leave(struct reader *r, struct place *p, const char *at)
{
    if (p->way != 0 && !twin_finish(p->open, p->way))
        forget_twin(r, p);
    p->way = 0;
    if (!order_finish(p->order--, &r->spare, r->nodes, p->open))
        return no_memory(r, at);
    p->child = p->open;
    p->open = r->nodes + p->order->object;
    return at + 1;
}

// Behind a child: ends of what is open, then a comma. With the root's end nothing is open any more.
static inline const char *read_behind(struct reader *r, struct place *p, const char *at)
{
    while (at != NULL && p->order != r->orders) {
        at = over_space(at);
        if (*at == ',') {
            p->child->next = p->count;
            return at + 1;
        }
        at = *at == closing(p->open)
                 ? leave(r, p, at)
                 : expected(r, p->open, at, p->open->kind == NODE_OBJECT ? "a comma or }" : "a comma or ]");
    }
    return at;
}

static const char *read_all(struct reader *r, const char *at)
{
    struct place p = { .child = r->nodes, .count = 1, .order = r->orders };
    *p.child = (struct node){ .kind = NODE_NULL };
    p.order->object = 0;
    at = read_value(r, p.child, at);
    while (at != NULL) {
        if (p.child->kind >= NODE_LIST)
            at = enter(r, &p, at);
        if (at != NULL && (p.open != p.child || *at == closing(p.open)))
            at = read_behind(r, &p, at);
        if (at == NULL || p.order == r->orders)
            break;
        at = read_child(r, &p, at);
    }
    r->tape->count = p.count;
    if (at != NULL)
        at = over_space(at);
    return at == NULL || at == r->scan.end ? at : expected(r, NULL, at, "the end of the text");
}

// Adds the fault to the problems, with its place.
static void say_fault(struct reader *r, kmp_problems *problems)
{
    struct problem *said = &r->scan.fault;
    uint32_t node = r->faulty == NULL ? 0 : index_of(r, r->faulty);
    said->file = r->tape->name;
    tape_place(r->tape, (uint32_t)(r->scan.at - r->tape->source), &said->line, &said->column);
    said->pointer = node == 0 ? "" : tape_pointer(&r->spare, r->tape, node);
    problem_add(problems, said);
}

// Takes the room; the text is read from a copy with zeros behind, so that nobody has to ask for the end before
// he looks at a byte.
static const char *make_ready(struct reader *r, const char *source, size_t size)
{
    size_t room = size / 8 + 8 > TAPE_MAX_NODES ? TAPE_MAX_NODES : size / 8 + 8;
    char *copy = NULL;
    if (size > TAPE_MAX_BYTES)
        return fault(r, NULL, source, KMP_JSON_TOO_LARGE, "limit", "4194304");
    r->nodes = arena_take(r->scan.arena, room * sizeof *r->nodes);
    if (r->nodes != NULL)
        copy = arena_take(r->scan.arena, size + PLAIN_BYTES);
    if (copy == NULL)
        return no_memory(r, source);
    if (size > 0)
        memcpy(copy, source, size);
    memset(copy + size, 0, PLAIN_BYTES);
    r->room = (uint32_t)room;
    r->scan.end = copy + size;
    r->tape->source = r->text = copy;
    return memcmp(copy, "\xEF\xBB\xBF", 3) == 0
               ? fault(r, NULL, copy, KMP_JSON_ENCODING, "found", "a byte order mark")
               : copy;
}

kmp_status tape_read(struct tape *out, struct arena *arena, const char *source, size_t size, const char *name,
                     kmp_problems *problems)
{
    struct reader r;
    const struct tape nothing = { .source = source, .size = size, .name = name, .first_line = 1 };
    *out = nothing;
    r.scan = (struct scan){ .arena = arena };
    r.tape = out;
    r.spare = (struct arena){ 0 };
    r.nodes = NULL;
    const char *at = make_ready(&r, source, size);
    bool good = at != NULL && read_all(&r, at) != NULL;
    out->nodes = r.nodes;
    if (!good)
        say_fault(&r, problems);
    arena_free(&r.spare);
    if (good)
        return KMP_OK;
    *out = nothing;
    return r.scan.fault.status;
}
