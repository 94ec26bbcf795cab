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

static uint64_t hash_of(const struct precedent_key *key)
{
    uint64_t hash = mix(key->rubric, key->criterion);
    for (uint32_t i = 0; i < key->count; i++)
        hash = mix(hash, (uint64_t)key->numbers[i]);
    return hash;
}

static bool is_same(const struct precedent_key *a, const struct precedent_key *b)
{
    bool same = a->rubric == b->rubric && a->criterion == b->criterion && a->count == b->count;
    for (uint32_t i = 0; same && i < a->count; i++)
        same = a->numbers[i] == b->numbers[i];
    return same && text_same(a->assessor, b->assessor);
}

const struct precedent *precedents_find(const struct precedents *precedents, const struct precedent_key *key)
{
    uint64_t hash = hash_of(key);
    const struct precedent *precedent = precedents->first == NULL ? NULL : precedents->first[hash % BUCKETS];
    while (precedent != NULL && (precedent->hash != hash || !is_same(&precedent->key, key)))
        precedent = precedent->next;
    return precedent;
}

// ---- keeping ----

static bool copy_text(struct text *out, struct precedents *precedents, struct text text)
{
    *out = (struct text){ arena_string(&precedents->arena, text), text.size };
    precedents->size += text.size;
    return out->bytes != NULL || text.bytes == NULL;
}

static struct precedent *new_precedent(struct precedents *precedents)
{
    if (precedents->first == NULL)
        precedents->first = arena_array(&precedents->arena, BUCKETS, sizeof(struct precedent *));
    precedents->size += sizeof(struct precedent);
    return precedents->first == NULL || precedents->size > BYTES_KEPT
               ? NULL
               : arena_alloc(&precedents->arena, sizeof(struct precedent));
}

void precedents_keep(struct precedents *precedents, const struct precedent_key *key,
                     const struct scored *scored, struct text written)
{
    struct precedent *precedent = new_precedent(precedents);
    if (precedent == NULL)
        return;
    *precedent = (struct precedent){ .hash = hash_of(key),
                                     .key = *key,
                                     .level = scored->level,
                                     .points = scored->points,
                                     .contribution = scored->contribution };
    if (!copy_text(&precedent->key.assessor, precedents, key->assessor) ||
        !copy_text(&precedent->say.en, precedents, scored->say.en) ||
        !copy_text(&precedent->say.id, precedents, scored->say.id) ||
        !copy_text(&precedent->written, precedents, written))
        return;
    struct precedent **first = &precedents->first[precedent->hash % BUCKETS];
    precedent->next = *first;
    *first = precedent;
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
