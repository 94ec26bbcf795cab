// SPDX-License-Identifier: Apache-2.0
// precedents.c -- what criteria gave before, in a table by what was seen
#include "precedents.h"

// Half of a table stays empty, so that a look-up soon finds what it seeks, or a gap.
#ifdef KOMPETEN_TINY
enum { ROOM = 8, NAMES = 4, BYTES_KEPT = 4096 };
#else
enum { ROOM = 8192, NAMES = 1024, BYTES_KEPT = 4 * 1024 * 1024 };
#endif

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

// ---- names ----

static uint64_t hash_of_text(struct text text)
{
    uint64_t hash = text.size, word = 0;
    uint32_t i = 0;
    for (; text.size - i >= sizeof word; i += sizeof word) {
        memcpy(&word, text.bytes + i, sizeof word);
        hash = mix(hash, word);
    }
    for (; i < text.size; i++)
        hash = mix(hash, (unsigned char)text.bytes[i]);
    return hash;
}

uint32_t precedents_find_name(struct precedents *precedents, struct text text)
{
    if (precedents->names == NULL)
        precedents->names = arena_array(&precedents->arena, NAMES, sizeof *precedents->names);
    if (precedents->names == NULL)
        return 0;
    uint64_t at = hash_of_text(text) % NAMES;
    while (precedents->names[at].name != 0 && !text_same(precedents->names[at].text, text))
        at = (at + 1) % NAMES;
    struct precedent_name *entry = &precedents->names[at];
    if (entry->name == 0 && precedents->name_count < NAMES / 2) {
        entry->text = (struct text){ arena_string(&precedents->arena, text), text.size };
        entry->name = entry->text.bytes != NULL ? ++precedents->name_count : 0;
        precedents->size += text.size;
    }
    precedents->last = *entry;
    return entry->name;
}

// ---- finding ----

static uint64_t place_of(const struct precedent_key *key)
{
    return mix(mix(mix(0, key->beside), (uint64_t)key->n), (uint64_t)key->d) % ROOM;
}

static bool is_same(const struct precedent_key *a, const struct precedent_key *b)
{
    return a->n == b->n && a->d == b->d && a->beside == b->beside;
}

// The entry of a key, or the gap where it would stand.
static struct precedent_entry *entry_of(const struct precedents *precedents, const struct precedent_key *key)
{
    uint64_t at = place_of(key);
    while (precedents->entries[at].precedent != NULL && !is_same(&precedents->entries[at].key, key))
        at = (at + 1) % ROOM;
    return &precedents->entries[at];
}

const struct precedent *precedents_find(const struct precedents *precedents, const struct precedent_key *key)
{
    return precedents->entries == NULL ? NULL : entry_of(precedents, key)->precedent;
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

static bool make_tables(struct precedents *precedents)
{
    if (precedents->entries == NULL)
        precedents->entries = arena_array(&precedents->arena, ROOM, sizeof *precedents->entries);
    if (precedents->given == NULL)
        precedents->given = arena_array(&precedents->arena, ROOM, sizeof *precedents->given);
    return precedents->entries != NULL && precedents->given != NULL;
}

static bool same_number(struct exact a, struct exact b)
{
    return a.n == b.n && a.d == b.d;
}

static bool is_given(const struct precedent *kept, const struct scored *scored, struct text written)
{
    return kept->level == scored->level && same_number(kept->points, scored->points) &&
           same_number(kept->contribution, scored->contribution) && text_same(kept->written, written) &&
           text_same(kept->say.en, scored->say.en) && text_same(kept->say.id, scored->say.id);
}

static struct precedent *copy_of(struct precedents *precedents, const struct scored *scored,
                                 struct text written)
{
    size_t size = sizeof(struct precedent) + scored->say.en.size + scored->say.id.size + written.size;
    precedents->size += size;
    struct precedent *copy = precedents->size > BYTES_KEPT ? NULL : arena_take(&precedents->arena, size);
    if (copy == NULL)
        return NULL;
    char *to = copy->texts;
    copy->level = scored->level;
    copy->points = scored->points;
    copy->contribution = scored->contribution;
    copy->say = (struct say){ put(&to, scored->say.en), put(&to, scored->say.id) };
    copy->written = put(&to, written);
    return copy;
}

void precedents_keep(struct precedents *precedents, const struct precedent_key *key,
                     const struct scored *scored, struct text written)
{
    if (!make_tables(precedents) || precedents->count >= ROOM / 2)
        return;
    uint64_t at = hash_of_text(written) % ROOM;
    while (precedents->given[at] != NULL && !is_given(precedents->given[at], scored, written))
        at = (at + 1) % ROOM;
    if (precedents->given[at] == NULL)
        precedents->given[at] = copy_of(precedents, scored, written);
    if (precedents->given[at] == NULL)
        return;
    *entry_of(precedents, key) = (struct precedent_entry){ *key, precedents->given[at] };
    precedents->count++;
}

void precedents_tidy(struct precedents *precedents)
{
    struct arena arena = precedents->arena;
    bool many = precedents->count >= ROOM / 2 || precedents->name_count >= NAMES / 2;
    if (!many && precedents->size <= BYTES_KEPT)
        return;
    arena_empty(&arena);
    *precedents = (struct precedents){ .arena = arena };
}

void precedents_free(struct precedents *precedents)
{
    arena_free(&precedents->arena);
    *precedents = (struct precedents){ .entries = NULL };
}
