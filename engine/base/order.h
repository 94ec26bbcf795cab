// SPDX-License-Identifier: Apache-2.0
// order.h -- the members of an object in the canonical order of their keys, and the key that stands twice
#ifndef KOMPETEN_BASE_ORDER_H
#define KOMPETEN_BASE_ORDER_H

#include "keys.h"
#include "tape.h"

// The members of one open object, in order of their keys.
struct order {
    uint64_t top;    // the first bytes of the last one's key
    uint32_t *end;   // where the member that comes behind it is noted: its `after`, or the object's `first`
    uint32_t object; // its index
    uint32_t kept;   // of many that come in any order: the youngest in `keys`, 0: none yet
    struct keys keys;
};

static inline void order_start(struct order *order, struct node *object, uint32_t index)
{
    *order = (struct order){ .object = index, .end = &object->first };
}

// The first eight bytes, zeros where there are fewer: what is less has the lesser key.
static inline uint64_t order_top(struct text key)
{
    uint64_t top = 0;
    memcpy(&top, key.bytes, sizeof top);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    top = __builtin_bswap64(top);
#endif
    return key.size >= sizeof top ? top : top & ~(UINT64_MAX >> key.size * 8);
}

enum { FEW_KEYS = 16 }; // of an object: with more, a tree is kept

// Puts an object's youngest member in its place, whatever its key. `top`: of a plain key, or more than any.
enum keys_added order_insert(struct order *order, struct arena *arena, struct node *nodes, struct node *object,
                             struct node *member, uint64_t top);
// The same; the place of most keys is seen from how they begin. Memory is taken from `arena`.
static inline enum keys_added order_add(struct order *order, struct arena *arena, struct node *nodes,
                                        struct node *object, uint32_t index, bool plain)
{
    struct node *member = nodes + index;
    uint64_t top = order_top(member->key), found = 0;
    uint32_t *place = &object->first;
    if (plain && top > order->top) {
        order->top = top;
        *order->end = index;
        order->end = &member->after;
        return KEYS_NEW;
    }
    if (!plain || object->count > FEW_KEYS)
        return order_insert(order, arena, nodes, object, member, plain ? top : UINT64_MAX);
    while (*place != 0 && (found = order_top(nodes[*place].key)) < top)
        place = &nodes[*place].after;
    if (found <= top)
        return order_insert(order, arena, nodes, object, member, top);
    member->after = *place;
    *place = index;
    return KEYS_NEW;
}

// Puts the members before number `end` in their places, which had not been done.
void order_again(struct order *order, struct arena *arena, struct node *nodes, struct node *object,
                 uint32_t end);
bool order_sort(struct arena *arena, struct node *nodes, struct node *object);
// An object has all its members. False where there is no memory.
static inline bool order_finish(struct order *order, struct arena *arena, struct node *nodes,
                                struct node *object)
{
    return order->kept == 0 || order_sort(arena, nodes, object);
}

#endif
