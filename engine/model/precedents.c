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

static bool is_same(const struct precedent_key *a, const struct precedent_key *b)
{
    return a->n == b->n && a->d == b->d && a->beside == b->beside;
}

// The entry of a key, or the gap where it would stand.
static struct precedent_entry *entry_of(const struct precedents *precedents, const struct precedent_key *key,
                                        uint32_t place)
{
    while (precedents->entries[place].award != NULL && !is_same(&precedents->entries[place].key, key))
        place = (place + 1) % ROOM;
    return &precedents->entries[place];
}

uint32_t precedents_place(const struct precedents *precedents, const struct precedent_key *key)
{
    uint64_t hash = mix(mix(key->beside, (uint64_t)key->d), (uint64_t)key->n);
    if (precedents->entries != NULL)
        __builtin_prefetch(&precedents->entries[hash % ROOM]);
    return hash % ROOM;
}

const struct award *precedents_at(const struct precedents *precedents, const struct precedent_key *key,
                                  uint32_t place)
{
    const struct award *award = precedents->entries == NULL ? NULL : entry_of(precedents, key, place)->award;
    __builtin_prefetch(award);
    return award;
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
    if (precedents->awards == NULL)
        precedents->awards = arena_array(&precedents->arena, ROOM, sizeof *precedents->awards);
    return precedents->entries != NULL && precedents->awards != NULL;
}

static bool same_number(struct exact a, struct exact b)
{
    return a.n == b.n && a.d == b.d;
}

static bool is_same_award(const struct award *kept, const struct award *award, struct text written)
{
    return kept->level == award->level && same_number(kept->points, award->points) &&
           same_number(kept->contribution, award->contribution) && text_same(kept->written, written) &&
           text_same(kept->say.en, award->say.en) && text_same(kept->say.id, award->say.id);
}

static struct award *copy_of(struct precedents *precedents, const struct award *award, struct text written,
                             struct finder finder)
{
    size_t size = sizeof *award + award->say.en.size + award->say.id.size + written.size;
    precedents->size += size;
    struct award *copy = precedents->size > BYTES_KEPT ? NULL : arena_take(&precedents->arena, size);
    if (copy == NULL)
        return NULL;
    char *to = (char *)(copy + 1);
    *copy = *award;
    copy->say = (struct say){ put(&to, award->say.en), put(&to, award->say.id) };
    copy->written = put(&to, written);
    copy->finder = finder;
    copy->kept = NULL;
    return copy;
}

void precedents_keep(struct precedents *precedents, const struct award *award, struct text written,
                     struct finder finder)
{
    if (!make_tables(precedents) || precedents->count >= ROOM / 2)
        return;
    const struct award **kept = precedents->awards;
    uint64_t at = hash_of_text(written) % ROOM;
    while (kept[at] != NULL && !is_same_award(kept[at], award, written))
        at = (at + 1) % ROOM;
    if (kept[at] == NULL)
        kept[at] = copy_of(precedents, award, written, finder);
    if (kept[at] == NULL)
        return;
    uint32_t place = precedents_place(precedents, award->kept);
    *entry_of(precedents, award->kept, place) = (struct precedent_entry){ *award->kept, kept[at] };
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
