// SPDX-License-Identifier: Apache-2.0
// order.c -- few members find their place among the others, many are kept in a tree and sorted in the end
#include "order.h"

#include <stdlib.h>

// Puts those into the tree that are not there: they came in ascending order, but for the youngest.
static enum keys_added keep(struct order *order, struct arena *arena, const struct node *nodes,
                            const struct node *youngest, uint64_t top)
{
    for (uint32_t i = order->kept == 0 ? youngest->parent + 1 : nodes[order->kept].next; i != 0;
         i = nodes[i].next) {
        enum keys_added added = keys_add(&order->keys, arena, nodes[i].key);
        if (added != KEYS_NEW)
            return added;
    }
    order->kept = (uint32_t)(youngest - nodes);
    order->top = top > order->top ? top : order->top;
    return KEYS_NEW;
}

enum keys_added order_insert(struct order *order, struct arena *arena, struct node *nodes, struct node *object,
                             struct node *member, uint64_t top)
{
    uint32_t *place = &object->first;
    int found = 1;
    if (object->count > FEW_KEYS)
        return keep(order, arena, nodes, member, top);
    while (*place != 0 && (found = text_canonical_order(nodes[*place].key, member->key)) < 0)
        place = &nodes[*place].after;
    if (found == 0)
        return KEYS_TWICE;
    member->after = *place;
    *place = (uint32_t)(member - nodes);
    if (member->after == 0) {
        order->top = top;
        order->end = &member->after;
    }
    return KEYS_NEW;
}

void order_again(struct order *order, struct arena *arena, struct node *nodes, struct node *object,
                 uint32_t end)
{
    object->first = 0;
    for (uint32_t i = order->object + 1; i < end; i++)
        order_insert(order, arena, nodes, object, nodes + i, UINT64_MAX);
}

static int by_key(const void *a, const void *b)
{
    const struct node *x = *(const struct node *const *)a, *y = *(const struct node *const *)b;
    return text_canonical_order(x->key, y->key);
}

bool order_sort(struct arena *arena, struct node *nodes, struct node *object)
{
    struct node **members = arena_array(arena, object->count, sizeof(*members));
    if (members == NULL)
        return false;
    uint32_t count = 0, *place = &object->first;
    for (uint32_t i = (uint32_t)(object - nodes) + 1; i != 0; i = nodes[i].next)
        members[count++] = nodes + i;
    qsort(members, count, sizeof(*members), by_key);
    for (uint32_t i = 0; i < count; i++) {
        *place = (uint32_t)(members[i] - nodes);
        place = &members[i]->after;
    }
    *place = 0;
    return true;
}
