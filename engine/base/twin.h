// SPDX-License-Identifier: Apache-2.0
// twin.h -- most objects have the keys of the one before them, and so their order: it is taken from there
#ifndef KOMPETEN_BASE_TWIN_H
#define KOMPETEN_BASE_TWIN_H

#include "order.h"

// How many nodes before an object its twin stands: the object before it that lies beside it and has few
// members, none of them with children, so that each member stands as many nodes before its own. 0: it has none.
static inline uint32_t twin_way(const struct node *nodes, const struct node *object)
{
    if (object == nodes || object[-1].parent == object->parent)
        return 0;
    const struct node *twin = nodes + object[-1].parent;
    uint32_t way = (uint32_t)(object - twin);
    bool beside = twin->kind == NODE_OBJECT && twin->parent == object->parent;
    return beside && way == twin->count + 1 && twin->count < FEW_KEYS ? way : 0;
}

// Whether at `at` stands the key of a twin's member, as it stands there and with a colon behind it. `text` is
// what is read, up to `end`.
static inline bool twin_says(const struct node *member, const char *text, const char *end, const char *at)
{
    const char *there = text + member->key_at;
    uint32_t size = member->key.size;
    return member->key.bytes == there + 1 && end - at > (ptrdiff_t)size && bytes_same(at, there, size + 2) &&
           at[size + 2] == ':';
}

// Takes the key of a member, and the place in the order, from its twin's. Gives where the key's colon ends.
static inline const char *twin_key(struct node *member, uint32_t way, const char *text, const char *at)
{
    const struct node *twin = member - way;
    member->key = (struct text){ at + 1, twin->key.size };
    member->key_at = (uint32_t)(at - text);
    member->after = twin->after == 0 ? 0 : twin->after + way;
    return at + twin->key.size + 3;
}

// All members are there. False: fewer than the twin has, so that the order is not the same.
static inline bool twin_finish(struct node *object, uint32_t way)
{
    const struct node *twin = object - way;
    object->first = twin->first + way;
    return twin->count == object->count;
}

#endif
