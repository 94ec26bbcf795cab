// SPDX-License-Identifier: Apache-2.0
// paper.c -- a record read, hashed, and looked into
#include "paper.h"

#include <stdlib.h>

#include "../model/record_result.h"

kmp_status paper_read(struct paper *out, struct arena *arena, const char *json, size_t size, const char *name,
                      kmp_problems *problems)
{
    struct writer result = { .bytes = NULL };
    *out = (struct paper){ .sha256 = "" };
    kmp_status status = record_read(&out->record, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    record_result(&result, arena, &out->record.tape);
    bool good = !result.failed && hash_sha256(out->sha256, result.bytes, result.size);
    writer_free(&result);
    if (!good)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    return good ? KMP_OK : KMP_NO_MEMORY;
}

kmp_status paper_take(kmp_text *out, struct writer *written, paper_read_back *read, struct arena *arena,
                      kmp_problems *problems)
{
    kmp_status status = writer_take(written, out);
    if (status == KMP_OK)
        status = read(arena, *out, problems);
    if (status != KMP_OK)
        kmp_text_free(out);
    return status;
}

bool paper_hash(char sha256[HASH_TEXT], const struct tape *tape)
{
    struct writer w = { .bytes = NULL };
    write_node(&w, tape, 0, false);
    bool good = !w.failed && hash_sha256(sha256, w.bytes, w.size);
    writer_free(&w);
    return good;
}

static bool is_among(const struct tape *tape, uint32_t list, const char *key, const char *person)
{
    for (uint32_t item = list != 0 ? tape_first(tape, list) : 0; item != 0; item = tape_node(tape, item)->next)
        if (text_is(paper_text(tape, item, key), person))
            return true;
    return false;
}

bool paper_assessed_by(const struct paper *paper, const char *person)
{
    const struct tape *tape = &paper->record.tape;
    bool found = is_among(tape, paper->record.assessors, "id", person);
    for (uint32_t unit = tape_first(tape, paper->record.units); unit != 0; unit = tape_node(tape, unit)->next)
        found = found || is_among(tape, paper_member(tape, unit, "recommended"), "assessor", person);
    return found;
}

uint32_t paper_own(const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = tape_member(tape, object, key);
    return node != 0 && tape_node(tape, node)->kind != NODE_NULL ? node : 0;
}

struct text paper_own_text(const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = paper_own(tape, object, key);
    bool is_text = node != 0 && tape_node(tape, node)->kind == NODE_STRING;
    return is_text ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

uint32_t paper_member(const struct tape *tape, uint32_t object, const char *key)
{
    return object != 0 ? paper_own(tape, object, key) : 0;
}

struct text paper_text(const struct tape *tape, uint32_t object, const char *key)
{
    return object != 0 ? paper_own_text(tape, object, key) : (struct text){ NULL, 0 };
}

struct text paper_say(const struct tape *tape, uint32_t say, kmp_language language)
{
    bool indonesian = language == KMP_INDONESIAN;
    struct text text = paper_text(tape, say, indonesian ? "id" : "en");
    return text.bytes != NULL ? text : paper_text(tape, say, indonesian ? "en" : "id");
}

struct member {
    struct text key;
    uint32_t node;
};

static int by_key(const void *a, const void *b)
{
    return text_canonical_order(((const struct member *)a)->key, ((const struct member *)b)->key);
}

void paper_write_members(struct writer *w, struct arena *arena, const struct tape *tape, uint32_t object,
                         bool (*keep)(struct text key), bool ecmascript)
{
    struct member *members = arena_array(arena, (size_t)tape_node(tape, object)->count + 1, sizeof *members);
    uint32_t count = 0;
    if (members == NULL) {
        w->failed = true;
        return;
    }
    for (uint32_t i = tape_first(tape, object); i != 0; i = tape_node(tape, i)->next)
        if (keep(tape_node(tape, i)->key))
            members[count++] = (struct member){ tape_node(tape, i)->key, i };
    qsort(members, count, sizeof *members, by_key);
    write_object(w);
    for (uint32_t i = 0; i < count; i++) {
        write_key_text(w, members[i].key);
        write_node(w, tape, members[i].node, ecmascript);
    }
    write_object_end(w);
}
