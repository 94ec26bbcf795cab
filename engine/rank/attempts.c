// SPDX-License-Identifier: Apache-2.0
// attempts.c -- several attempts of a candidate in one ranking number, where their rubric says how
#include <string.h>

#include "../rubric/attempts.h"
#include "rank.h"

static bool is_repeat(const struct contender *one)
{
    const struct record *record = &one->record;
    uint32_t whole = record->attempts != 0 ? tape_member(&record->tape, record->attempts, "whole") : 0;
    bool superseded = one->left_out != NULL && strcmp(one->left_out, "superseded") == 0;
    return whole != 0 && tape_node(&record->tape, whole)->kind == NODE_TRUE && !superseded &&
           record->verdict != VERDICT_NOT_ASSESSED;
}

// All attempts of a candidate at the rubric, from the earliest to the latest.
static kmp_status gather(struct contender *one, const struct ranking *r)
{
    one->repeats = arena_array(r->arena, (size_t)r->count + 1, sizeof *one->repeats);
    if (one->repeats == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < r->count; i++) {
        const struct record *record = &r->all[i].record;
        if (!is_repeat(&r->all[i]) || !rank_same_candidate(&one->record, record))
            continue;
        struct repeat *repeat = &one->repeats[one->repeat_count++];
        *repeat = repeat_of_record(record, (struct text){ NULL, 0 });
        repeat->index = i;
    }
    one->repeat_count = repeat_sort(one->repeats, one->repeat_count);
    return KMP_OK;
}

// Each number of the ranking with the shares of the attempts. What one of them lacks is not known.
static kmp_status take_shares(struct contender *one, const struct ranking *r)
{
    struct exact *scale = arena_array(r->arena, one->scale_count, sizeof *scale);
    if (scale == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t level = 0; level < one->scale_count; level++) {
        scale[level] = exact_int(0);
        for (uint32_t i = 0; i < one->repeat_count; i++) {
            const struct contender *of = &r->all[one->repeats[i].index];
            struct exact value = level < of->scale_count ? of->own[level] : exact_absent();
            if (!exact_given(one->repeats[i].weight) || one->repeats[i].weight.n != 0)
                scale[level] = exact_add(scale[level], exact_mul(one->repeats[i].weight, value));
        }
    }
    one->scale = scale;
    return KMP_OK;
}

static const char *why_not(const struct contender *one, const struct attempts *rule)
{
    struct exact sum = attempts_sum(one->repeats, one->repeat_count);
    if (exact_given(sum) && exact_given(rule->need) && exact_order(sum, rule->need) < 0)
        return "below_need";
    if (exact_given(one->scale[0]))
        return NULL;
    return attempts_mastered(rule, one->repeats, one->repeat_count) == KMP_NO ? "not_mastered" : "no_score";
}

static kmp_status combine(struct contender *one, const struct ranking *r)
{
    struct attempts rule;
    kmp_status status = gather(one, r);
    if (status != KMP_OK || one->repeat_count == 0)
        return status;
    const struct record *told = &r->all[one->repeats[0].index].record;
    if (!repeat_rule(&rule, r->arena, &told->tape, tape_member(&told->tape, told->attempts, "rule"), NULL))
        return KMP_NO_MEMORY;
    attempts_weigh(&rule, one->repeats, one->repeat_count);
    status = take_shares(one, r);
    if (status == KMP_OK)
        one->left_out = why_not(one, &rule);
    return status;
}

kmp_status rank_combine(struct ranking *r)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; i < r->count && status == KMP_OK; i++)
        if (r->all[i].left_out == NULL)
            status = combine(&r->all[i], r);
    return status;
}

void rank_write_attempts(struct writer *w, const struct ranking *r, const struct contender *one)
{
    if (one->repeat_count == 0)
        return;
    write_key(w, "attempts");
    write_list(w);
    for (uint32_t i = 0; i < one->repeat_count; i++) {
        const struct contender *of = &r->all[one->repeats[i].index];
        write_object(w);
        write_key(w, "record");
        write_integer(w, of->index);
        write_key(w, "value");
        write_exact(w, of->own[0]);
        write_key(w, "weight");
        write_exact(w, one->repeats[i].weight);
        write_object_end(w);
    }
    write_list_end(w);
}
