// SPDX-License-Identifier: Apache-2.0
// rank.c -- the competent in order, from their records alone; whom nothing separates share a rank
#include <stdlib.h>
#include <string.h>

#include "rank.h"

static struct text rubric_text(const struct record *record, const char *key)
{
    return tape_node(&record->tape, tape_member(&record->tape, record->rubric, key))->text;
}

static struct text candidate_text(const struct record *record, const char *key)
{
    return tape_node(&record->tape, tape_member(&record->tape, record->candidate, key))->text;
}

// ---- who is in ----

static kmp_status read_scale(struct contender *one, struct arena *arena)
{
    const struct tape *tape = &one->record.tape;
    uint32_t ties = one->record.ranking != 0 ? tape_member(tape, one->record.ranking, "ties") : 0;
    uint32_t value = one->record.ranking != 0 ? tape_member(tape, one->record.ranking, "value") : 0;
    one->scale_count = 1 + (ties != 0 ? tape_node(tape, ties)->count : 0);
    one->scale = arena_array(arena, one->scale_count, sizeof *one->scale);
    if (one->scale == NULL)
        return KMP_NO_MEMORY;
    if (value != 0)
        exact_read_fraction(&one->scale[0], tape_node(tape, value)->text);
    one->own = one->scale;
    uint32_t at = 1;
    for (uint32_t i = ties != 0 ? tape_first(tape, ties) : 0; i != 0; i = tape_node(tape, i)->next)
        exact_read_fraction(&one->scale[at++], tape_node(tape, i)->text);
    return KMP_OK;
}

kmp_status rank_read(struct contender *out, struct arena *arena, uint32_t index, const kmp_text *text,
                     const char *name, kmp_problems *problems)
{
    *out = (struct contender){ .index = index };
    kmp_status status = record_read(&out->record, arena, text->bytes, text->size, name, problems);
    if (status == KMP_OK)
        status = read_scale(out, arena);
    if (status != KMP_OK)
        return status;
    if (out->record.kind != RECORD_ATTEMPT)
        out->left_out = "conclusion";
    else if (out->record.verdict != VERDICT_COMPETENT)
        out->left_out = verdict_words[out->record.verdict];
    else if (!exact_given(out->scale[0]))
        out->left_out = "no_score";
    return KMP_OK;
}

static const char *rubric_name(struct ranking *r, const struct record *record)
{
    struct text id = rubric_text(record, "id"), version = rubric_text(record, "version");
    return arena_printf(r->arena, "%.*s@%.*s", (int)id.size, id.bytes, (int)version.size, version.bytes);
}

// Records of different rubric versions are not ranked together: their points do not mean the same.
static kmp_status check_rubrics(struct ranking *r, const char *const *names)
{
    const struct record *first = NULL;
    for (uint32_t i = 0; i < r->count; i++) {
        const struct record *other = &r->all[i].record;
        if (other->kind != RECORD_ATTEMPT)
            continue;
        first = first != NULL ? first : other;
        if (text_same(rubric_text(first, "sha256"), rubric_text(other, "sha256")))
            continue;
        problem_file(r->problems, names[r->all[i].index]);
        problem_say(r->problems, KMP_ERROR, KMP_RANK_MIXED, "/rubric", "found", rubric_name(r, other),
                    "expected", rubric_name(r, first), NULL);
        problem_file(r->problems, NULL);
        return KMP_RANK_MIXED;
    }
    return KMP_OK;
}

bool rank_same_candidate(const struct record *a, const struct record *b)
{
    return text_same(candidate_text(a, "issuer"), candidate_text(b, "issuer")) &&
           text_same(candidate_text(a, "id"), candidate_text(b, "id"));
}

// A candidate stands once: by the latest competent attempt.
static void keep_latest(struct ranking *r)
{
    for (uint32_t i = 0; i < r->count; i++)
        for (uint32_t j = 0; j < r->count && r->all[i].left_out == NULL; j++) {
            const struct record *a = &r->all[i].record, *b = &r->all[j].record;
            bool later = b->attempt > a->attempt || (b->attempt == a->attempt && j < i);
            if (i != j && r->all[j].left_out == NULL && rank_same_candidate(a, b) && later)
                r->all[i].left_out = "other_attempt";
        }
}

// A later paper replaces its submission.
static void leave_superseded(struct ranking *r)
{
    for (uint32_t i = 0; i < r->count; i++) {
        const struct record *a = &r->all[i].record;
        uint32_t sha256 = a->kind == RECORD_ATTEMPT ? tape_member(&a->tape, a->submission, "sha256") : 0;
        for (uint32_t j = 0; sha256 != 0 && j < r->count; j++)
            if (text_same(r->all[j].record.supersedes, tape_node(&a->tape, sha256)->text))
                r->all[i].left_out = "superseded";
    }
}

// ---- in which order ----

static int by_level(const struct contender *a, const struct contender *b, uint32_t level)
{
    return exact_order(b->scale[level], a->scale[level]);
}

static void sort_level(struct contender **group, uint32_t count, uint32_t level)
{
    for (uint32_t i = 1; i < count; i++) {
        struct contender *one = group[i];
        uint32_t at = i;
        for (; at > 0 && by_level(one, group[at - 1], level) < 0; at--)
            group[at] = group[at - 1];
        group[at] = one;
    }
}

static bool all_have(struct contender *const *group, uint32_t count, uint32_t level)
{
    for (uint32_t i = 0; i < count; i++)
        if (level >= group[i]->scale_count || !exact_given(group[i]->scale[level]))
            return false;
    return true;
}

// Ranks a group of equals by the next number of the chain; where one of them lacks it they share the rank.
static void rank_group(struct contender **group, uint32_t count, uint32_t level, uint32_t first_rank)
{
    if (count == 1 || !all_have(group, count, level)) {
        for (uint32_t i = 0; i < count; i++)
            group[i]->rank = first_rank;
        return;
    }
    sort_level(group, count, level);
    for (uint32_t start = 0, end; start < count; start = end) {
        for (end = start + 1; end < count && by_level(group[start], group[end], level) == 0; end++)
            ;
        rank_group(&group[start], end - start, level + 1, first_rank + start);
    }
}

// ---- what comes out ----

void rank_write_left_out(struct writer *w, const struct ranking *r)
{
    write_key(w, "left_out");
    write_list(w);
    for (uint32_t i = 0; i < r->count; i++) {
        const struct contender *one = &r->all[i];
        if (one->left_out == NULL)
            continue;
        write_object(w);
        write_key(w, "candidate");
        write_node(w, &one->record.tape, one->record.candidate, false);
        write_key(w, "record");
        write_integer(w, one->index);
        write_key(w, "why");
        write_string(w, one->left_out);
        write_object_end(w);
    }
    write_list_end(w);
}

void rank_write_ranked(struct writer *w, const struct ranking *r, uint32_t top)
{
    write_key(w, "ranked");
    write_list(w);
    for (uint32_t i = 0; i < r->ranked_count; i++) {
        const struct contender *one = r->ranked[i];
        if (top > 0 && one->rank > top)
            break;
        write_object(w);
        rank_write_attempts(w, r, one);
        write_key(w, "candidate");
        write_node(w, &one->record.tape, one->record.candidate, false);
        write_key(w, "rank");
        write_integer(w, one->rank);
        write_key(w, "record");
        write_integer(w, one->index);
        if (one->result[0] != '\0') {
            write_key(w, "result_sha256");
            write_string(w, one->result);
        }
        write_key(w, "ties");
        write_list(w);
        for (uint32_t t = 1; t < one->scale_count; t++)
            write_exact(w, one->scale[t]);
        write_list_end(w);
        write_key(w, "value");
        write_exact(w, one->scale[0]);
        write_object_end(w);
    }
    write_list_end(w);
}

kmp_status rank_order(struct ranking *r, const char *const *names)
{
    kmp_status status = check_rubrics(r, names);
    if (status != KMP_OK)
        return status;
    leave_superseded(r);
    keep_latest(r);
    status = rank_combine(r);
    if (status != KMP_OK)
        return status;
    for (uint32_t i = 0; i < r->count; i++)
        if (r->all[i].left_out == NULL)
            r->ranked[r->ranked_count++] = &r->all[i];
    if (r->ranked_count > 0)
        rank_group(r->ranked, r->ranked_count, 0, 1);
    return KMP_OK;
}

static kmp_status rank(struct ranking *r, const kmp_text *records, const char *const *names)
{
    for (uint32_t i = 0; i < r->count; i++) {
        kmp_status status = rank_read(&r->all[i], r->arena, i, &records[i], names[i], r->problems);
        if (status != KMP_OK)
            return status;
    }
    return rank_order(r, names);
}

kmp_status kmp_rank(kmp_text *out, kmp_engine *engine, const kmp_text *records, const char *const *names,
                    size_t count, uint32_t top, kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    (void)engine;
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct ranking r = { .arena = &arena, .problems = problems, .count = (uint32_t)count };
    r.all = arena_array(&arena, count + 1, sizeof *r.all);
    r.ranked = arena_array(&arena, count + 1, sizeof *r.ranked);
    kmp_status status = r.all == NULL || r.ranked == NULL ? KMP_NO_MEMORY : rank(&r, records, names);
    if (status == KMP_OK) {
        write_object(&w);
        rank_write_left_out(&w, &r);
        rank_write_ranked(&w, &r, top);
        write_object_end(&w);
        status = writer_take(&w, out);
    }
    writer_free(&w);
    arena_free(&arena);
    return status;
}
