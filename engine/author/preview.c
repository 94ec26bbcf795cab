// SPDX-License-Identifier: Apache-2.0
// preview.c -- who changes verdict or rank if this rubric replaced that one, before anything is stored
#include <string.h>

#include "../engine.h"
#include "../model/scorecard.h"

// One submission scored by one rubric: what stands in its record; a rank of 0: not ranked. Without a record it
// could not be scored.
struct outcome {
    kmp_text record;
    struct text verdict, score;
    uint32_t rank;
};

struct preview {
    kmp_engine *engine;
    struct arena *arena;
    size_t count;
    struct outcome *sides[2]; // by the old and the new rubric [count]
};

static struct text root_text(const struct tape *tape, const char *key)
{
    uint32_t node = tape_member(tape, 0, key);
    return node != 0 ? tape_node(tape, node)->text : (struct text){ 0 };
}

static kmp_status score_one(struct preview *p, struct outcome *out, const struct rubric *rubric,
                            const kmp_text *submission, const char *name, kmp_problems *problems)
{
    struct writer w = { 0 };
    struct tape tape;
    kmp_status status = assess(&w, p->engine, submission->bytes, submission->size, name, rubric, problems);
    if (status == KMP_OK)
        status = writer_take(&w, &out->record);
    writer_free(&w);
    if (status == KMP_OK)
        status = tape_read(&tape, p->arena, out->record.bytes, out->record.size, name, problems);
    if (status != KMP_OK)
        return status;
    out->verdict = root_text(&tape, "verdict");
    out->score = root_text(&tape, "score");
    return KMP_OK;
}

// The records of one side, and for each the index of its attempt.
struct ranked {
    kmp_text *records;
    const char **names;
    size_t *attempts;
    size_t count;
};

static bool collect(struct ranked *out, struct preview *p, const struct outcome *side, const char *const *names)
{
    out->records = arena_array(p->arena, p->count + 1, sizeof *out->records);
    out->names = arena_array(p->arena, p->count + 1, sizeof *out->names);
    out->attempts = arena_array(p->arena, p->count + 1, sizeof *out->attempts);
    if (out->records == NULL || out->names == NULL || out->attempts == NULL)
        return false;
    for (size_t i = 0; i < p->count; i++) {
        if (side[i].record.bytes == NULL)
            continue;
        out->records[out->count] = side[i].record;
        out->names[out->count] = names[i];
        out->attempts[out->count++] = i;
    }
    return true;
}

static kmp_status rank_side(struct preview *p, struct outcome *side, const char *const *names,
                            kmp_problems *problems)
{
    struct ranked ranked = { 0 };
    kmp_text ranking = { 0 };
    struct tape tape;
    if (!collect(&ranked, p, side, names))
        return KMP_NO_MEMORY;
    kmp_status status = kmp_rank(&ranking, p->engine, ranked.records, ranked.names, ranked.count, 0, problems);
    if (status == KMP_OK)
        status = tape_read(&tape, p->arena, ranking.bytes, ranking.size, NULL, problems);
    uint32_t list = status == KMP_OK ? tape_member(&tape, 0, "ranked") : 0;
    for (uint32_t i = list != 0 ? tape_first(&tape, list) : 0; i != 0; i = tape_node(&tape, i)->next) {
        struct exact index, rank;
        exact_read(&index, tape_node(&tape, tape_member(&tape, i, "record"))->text);
        exact_read(&rank, tape_node(&tape, tape_member(&tape, i, "rank"))->text);
        side[ranked.attempts[index.n]].rank = (uint32_t)rank.n;
    }
    kmp_text_free(&ranking);
    return status;
}

static void write_side(struct writer *w, const char *key, const struct outcome *outcome)
{
    write_key(w, key);
    write_object(w);
    write_key(w, "rank");
    if (outcome->rank > 0)
        write_integer(w, outcome->rank);
    else
        write_null(w);
    write_key(w, "score");
    write_text(w, outcome->score);
    write_key(w, "verdict");
    write_text(w, outcome->verdict);
    write_object_end(w);
}

static void write_changes(struct writer *w, const struct preview *p, const char *const *names)
{
    uint32_t changed = 0;
    write_object(w);
    write_key(w, "attempts");
    write_list(w);
    for (size_t i = 0; i < p->count; i++) {
        const struct outcome *old = &p->sides[0][i], *new = &p->sides[1][i];
        bool moves = !text_same(old->verdict, new->verdict) || old->rank != new->rank;
        changed += moves;
        write_object(w);
        write_key(w, "changes");
        write_bool(w, moves);
        write_key(w, "name");
        write_string(w, names[i]);
        write_side(w, "new", new);
        write_side(w, "old", old);
        write_object_end(w);
    }
    write_list_end(w);
    write_key(w, "changed");
    write_integer(w, changed);
    write_object_end(w);
}

static kmp_status score_all(struct preview *p, const struct rubric *rubrics, const kmp_text *submissions,
                            const char *const *names, kmp_problems *problems)
{
    for (int side = 0; side < 2; side++) {
        p->sides[side] = arena_array(p->arena, p->count + 1, sizeof *p->sides[side]);
        if (p->sides[side] == NULL)
            return KMP_NO_MEMORY;
        for (size_t i = 0; i < p->count; i++) {
            kmp_status status =
                score_one(p, &p->sides[side][i], &rubrics[side], &submissions[i], names[i], problems);
            if (status == KMP_NO_MEMORY)
                return status;
        }
        kmp_status status = rank_side(p, p->sides[side], names, problems);
        if (status != KMP_OK)
            return status;
    }
    return KMP_OK;
}

kmp_status kmp_preview(kmp_text *out, kmp_engine *engine, const kmp_text rubrics[2],
                       const char *const rubric_names[2], const kmp_text *submissions, const char *const *names,
                       size_t count, kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct rubric read[2] = { { .status = KMP_OK }, { .status = KMP_OK } };
    struct preview p = { engine, &arena, count, { NULL, NULL } };
    kmp_status status = KMP_OK;
    for (int i = 0; i < 2 && status == KMP_OK; i++) {
        struct text lua = { rubrics[i].bytes, (uint32_t)rubrics[i].size };
        status = engine_read_rubric(&read[i], engine, lua, rubric_names[i], problems);
    }
    if (status == KMP_OK)
        status = score_all(&p, read, submissions, names, problems);
    if (status == KMP_OK) {
        write_changes(&w, &p, names);
        status = writer_take(&w, out);
    }
    for (int side = 0; side < 2; side++) {
        for (size_t i = 0; p.sides[side] != NULL && i < count; i++)
            kmp_text_free(&p.sides[side][i].record);
        engine_free_rubric(&read[side]);
    }
    writer_free(&w);
    arena_free(&arena);
    return status;
}
