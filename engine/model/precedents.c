// SPDX-License-Identifier: Apache-2.0
// precedents.c -- what criteria gave before, in chains by the hash of what was seen
#include "precedents.h"

#ifdef KOMPETEN_TINY
enum { BUCKETS = 2, BYTES_KEPT = 4096 };
#else
enum { BUCKETS = 4096, BYTES_KEPT = 4 * 1024 * 1024 };
#endif

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

// Eight bytes at a time; the last eight may overlap those before.
static uint64_t hash_of(const struct precedent_key *key)
{
    uint64_t hash = key->size, word = 0;
    uint32_t at = 0;
    if (key->size < sizeof word) {
        memcpy(&word, key->bytes, key->size);
        return mix(hash, word);
    }
    for (; at + sizeof word < key->size; at += sizeof word) {
        memcpy(&word, key->bytes + at, sizeof word);
        hash = mix(hash, word);
    }
    memcpy(&word, key->bytes + key->size - sizeof word, sizeof word);
    return mix(hash, word);
}

const struct precedent *precedents_find(const struct precedents *precedents, const struct precedent_key *key)
{
    uint64_t hash = hash_of(key);
    const struct precedent *precedent = precedents->first == NULL ? NULL : precedents->first[hash % BUCKETS];
    while (precedent != NULL && (precedent->hash != hash || precedent->key_size != key->size ||
                                 memcmp(precedent->key, key->bytes, key->size) != 0))
        precedent = precedent->next;
    return precedent;
}

// ---- keeping ----

static struct text put(char **to, struct text text)
{
    struct text copy = { *to, text.size };
    if (text.bytes == NULL)
        return text;
    memcpy(*to, text.bytes, text.size);
    *to += text.size;
    return copy;
}

// Room for one with its key and its texts.
static struct precedent *make_room(struct precedents *precedents, size_t size)
{
    if (precedents->first == NULL)
        precedents->first = arena_array(&precedents->arena, BUCKETS, sizeof(struct precedent *));
    precedents->size += size;
    return precedents->first == NULL || precedents->size > BYTES_KEPT ? NULL
                                                                      : arena_take(&precedents->arena, size);
}

void precedents_keep(struct precedents *precedents, const struct precedent_key *key,
                     const struct scored *scored, struct text written)
{
    struct precedent *kept = make_room(precedents, sizeof *kept + key->size + scored->say.en.size +
                                                       scored->say.id.size + written.size);
    if (kept == NULL)
        return;
    *kept = (struct precedent){ .hash = hash_of(key),
                                .level = scored->level,
                                .key_size = key->size,
                                .points = scored->points,
                                .contribution = scored->contribution };
    char *to = kept->key;
    put(&to, (struct text){ key->bytes, key->size });
    kept->say = (struct say){ put(&to, scored->say.en), put(&to, scored->say.id) };
    kept->written = put(&to, written);
    kept->next = precedents->first[kept->hash % BUCKETS];
    precedents->first[kept->hash % BUCKETS] = kept;
}

void precedents_tidy(struct precedents *precedents)
{
    if (precedents->size <= BYTES_KEPT)
        return;
    arena_empty(&precedents->arena);
    precedents->first = NULL;
    precedents->size = 0;
}

void precedents_free(struct precedents *precedents)
{
    arena_free(&precedents->arena);
    *precedents = (struct precedents){ .first = NULL };
}
