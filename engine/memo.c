// SPDX-License-Identifier: Apache-2.0
// memo.c -- what functions of rubrics gave before, by their steps
#include "memo.h"

#include <string.h>

enum { BUCKETS = 4096, WAYS = 4, STEPS = 3, TEXT_BYTES = 512 * 1024 };

struct memo_entry {
    uint64_t serial;
    uint32_t function, count;
    int64_t steps[STEPS];
    struct call_answer answer;
};

static bool fits(const struct call_request *call)
{
    return call->count <= STEPS;
}

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

static uint64_t hash_of(uint64_t serial, const struct call_request *call)
{
    uint64_t hash = mix(serial, call->function);
    for (uint32_t i = 0; i < call->count; i++)
        hash = mix(hash, (uint64_t)call->inputs[i].steps);
    return hash;
}

// The first of the WAYS entries where a call may stand, and what tells it from most others there.
static uint32_t place_of(uint64_t hash)
{
    return (uint32_t)(hash >> 40) % BUCKETS * WAYS;
}

static uint32_t tag_of(uint64_t hash)
{
    return (uint32_t)hash | 1;
}

static bool is_same(const struct memo_entry *entry, uint64_t serial, const struct call_request *call)
{
    if (entry->serial != serial || entry->function != call->function || entry->count != call->count)
        return false;
    for (uint32_t i = 0; i < call->count; i++)
        if (entry->steps[i] != call->inputs[i].steps)
            return false;
    return true;
}

bool memo_find(struct call_answer *out, const struct memo *memo, uint64_t serial,
               const struct call_request *call)
{
    if (memo->entries == NULL || !fits(call))
        return false;
    uint64_t hash = hash_of(serial, call);
    for (uint32_t at = place_of(hash), end = at + WAYS; at < end; at++)
        if (memo->tags[at] == tag_of(hash) && is_same(&memo->entries[at], serial, call)) {
            *out = memo->entries[at].answer;
            return true;
        }
    return false;
}

// ---- keeping ----

static bool has_room(struct memo *memo)
{
    if (memo->entries == NULL)
        memo->tags = arena_array(&memo->arena, BUCKETS * WAYS, sizeof *memo->tags);
    if (memo->entries == NULL && memo->tags != NULL)
        memo->entries = arena_array(&memo->arena, BUCKETS * WAYS, sizeof *memo->entries);
    return memo->entries != NULL;
}

// A copy of the text; functions give few texts, so most were kept before.
static const char *keep_text(struct memo *memo, struct text text)
{
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    uint64_t hash = mix(mix(text.size, bytes[text.size / 2]), bytes[text.size - 1]);
    struct text *kept = &memo->texts[(hash >> 40) % MEMO_TEXTS];
    if (!text_same(*kept, text)) {
        *kept = (struct text){ arena_string(&memo->arena, text), text.size };
        memo->size += text.size;
    }
    return kept->bytes;
}

// An empty one, else the one whose turn it is.
static uint32_t make_way(struct memo *memo, uint32_t place)
{
    for (uint32_t i = 0; i < WAYS; i++)
        if (memo->tags[place + i] == 0)
            return place + i;
    return place + memo->turn++ % WAYS;
}

void memo_keep(struct memo *memo, uint64_t serial, const struct call_request *call,
               const struct call_answer *answer)
{
    if (answer->status != KMP_OK || !fits(call) || !has_room(memo))
        return;
    struct call_answer kept = *answer;
    kept.en.bytes = keep_text(memo, answer->en);
    kept.id.bytes = keep_text(memo, answer->id);
    if (kept.en.bytes == NULL || kept.id.bytes == NULL)
        return;
    uint64_t hash = hash_of(serial, call);
    uint32_t at = make_way(memo, place_of(hash));
    struct memo_entry *entry = &memo->entries[at];
    memo->tags[at] = tag_of(hash);
    *entry = (struct memo_entry){ .serial = serial, .function = call->function, .count = call->count };
    for (uint32_t i = 0; i < call->count; i++)
        entry->steps[i] = call->inputs[i].steps;
    entry->answer = kept;
}

void memo_tidy(struct memo *memo)
{
    if (memo->size > TEXT_BYTES)
        memo_free(memo);
}

void memo_free(struct memo *memo)
{
    arena_free(&memo->arena);
    *memo = (struct memo){ .entries = NULL };
}
