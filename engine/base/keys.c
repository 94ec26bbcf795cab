// SPDX-License-Identifier: Apache-2.0
// keys.c -- a crit-bit tree of keys
#include "keys.h"

// A fork asks for one bit of one byte; a leaf (bit 0) holds a key. Forks on a way ask for later and later bits.
struct keys_node {
    uint32_t byte;
    uint8_t bit;
    struct keys_node *sides[2];
    struct text key;
};

// A key goes on with zero bytes behind its end; none has one inside.
static uint8_t byte_of(struct text key, uint32_t index)
{
    return index < key.size ? (uint8_t)key.bytes[index] : 0;
}

static struct keys_node **side_of(struct keys_node *fork, struct text key)
{
    return &fork->sides[(byte_of(key, fork->byte) & fork->bit) != 0];
}

static struct keys_node *new_leaf(struct arena *arena, struct text key)
{
    struct keys_node *leaf = arena_alloc(arena, sizeof *leaf);
    if (leaf != NULL)
        leaf->key = key;
    return leaf;
}

// Puts the key where its way leaves the others': in front of the first fork that asks for a later bit.
static enum keys_added insert(struct keys *keys, struct arena *arena, struct text key, uint32_t byte,
                              uint8_t bit)
{
    struct keys_node **place = &keys->root;
    while ((*place)->bit != 0 && ((*place)->byte < byte || ((*place)->byte == byte && (*place)->bit > bit)))
        place = side_of(*place, key);
    struct keys_node *leaf = new_leaf(arena, key), *fork = arena_alloc(arena, sizeof *fork);
    if (leaf == NULL || fork == NULL)
        return KEYS_NO_MEMORY;
    fork->byte = byte;
    fork->bit = bit;
    fork->sides[0] = fork->sides[1] = *place;
    *side_of(fork, key) = leaf;
    *place = fork;
    return KEYS_NEW;
}

enum keys_added keys_add(struct keys *keys, struct arena *arena, struct text key)
{
    struct keys_node *nearest = keys->root;
    if (nearest == NULL) {
        keys->root = new_leaf(arena, key);
        return keys->root == NULL ? KEYS_NO_MEMORY : KEYS_NEW;
    }
    while (nearest->bit != 0)
        nearest = *side_of(nearest, key);
    if (text_same(nearest->key, key))
        return KEYS_TWICE;
    uint32_t byte = 0;
    while (byte_of(nearest->key, byte) == byte_of(key, byte))
        byte++;
    uint8_t differing = byte_of(nearest->key, byte) ^ byte_of(key, byte), bit = 0x80;
    while ((differing & bit) == 0)
        bit >>= 1;
    return insert(keys, arena, key, byte, bit);
}
