// SPDX-License-Identifier: Apache-2.0
// attempts.c -- several attempts at one rubric become one score, and what that says of a unit
#include "../rubric/attempts.h"
#include "conclude.h"

// ---- which attempts ----

static struct text rubric_text(const struct combined *combined, const char *key)
{
    uint32_t node = tape_member(combined->tape, combined->rubric, key);
    return node != 0 ? tape_node(combined->tape, node)->text : (struct text){ NULL, 0 };
}

// The entry of the rubric that `told` of a record stands for; a new one where there is none yet.
static struct combined *find_combined(struct gathering *g, const struct tape *tape, uint32_t rubric,
                                      uint32_t told)
{
    struct combined new = { .tape = tape, .rubric = rubric, .told = told };
    for (uint32_t i = 0; i < g->out.combined_count; i++)
        if (text_same(rubric_text(&g->out.combined[i], "sha256"), rubric_text(&new, "sha256")))
            return &g->out.combined[i];
    void *list = g->out.combined;
    struct combined *kept =
        arena_push(g->arena, &list, &g->out.combined_count, &g->combined_room, sizeof *kept);
    if (kept == NULL)
        return NULL;
    g->out.combined = list;
    *kept = new;
    return kept;
}

static kmp_status add_repeat(struct gathering *g, struct combined *combined, struct repeat repeat)
{
    if (text_is(repeat.verdict, verdict_words[VERDICT_NOT_ASSESSED]) ||
        conclude_superseded(g, repeat.submission))
        return KMP_OK;
    void *list = combined->repeats;
    struct repeat *kept = arena_push(g->arena, &list, &combined->count, &combined->room, sizeof *kept);
    if (kept == NULL)
        return KMP_NO_MEMORY;
    combined->repeats = list;
    *kept = repeat;
    return KMP_OK;
}

static bool is_whole(const struct record *record)
{
    uint32_t whole = tape_member(&record->tape, record->attempts, "whole");
    return whole != 0 && tape_node(&record->tape, whole)->kind == NODE_TRUE;
}

static kmp_status take_attempt(struct gathering *g, const struct given *given)
{
    const struct record *record = &given->record;
    if (record->attempts == 0)
        return KMP_OK;
    if (!is_whole(record)) {
        conclude_say(g, given, KMP_NOTE, KMP_ATTEMPT_IN_PART, NULL, NULL);
        return KMP_OK;
    }
    struct combined *combined = find_combined(g, &record->tape, record->rubric, record->attempts);
    return combined != NULL ? add_repeat(g, combined, repeat_of_record(record, text_of(given->result)))
                            : KMP_NO_MEMORY;
}

// What an earlier conclusion combined is combined again, attempt by attempt.
static kmp_status take_conclusion(struct gathering *g, const struct record *record)
{
    const struct tape *tape = &record->tape;
    kmp_status status = KMP_OK;
    uint32_t i = record->combined != 0 ? tape_first(tape, record->combined) : 0;
    for (; i != 0 && status == KMP_OK; i = tape_node(tape, i)->next) {
        struct combined *combined = find_combined(g, tape, tape_member(tape, i, "rubric"), i);
        uint32_t k = combined != NULL ? tape_first(tape, tape_member(tape, i, "attempts")) : 0;
        for (; k != 0 && status == KMP_OK; k = tape_node(tape, k)->next)
            status = add_repeat(g, combined, repeat_of_entry(tape, k));
        if (combined == NULL)
            status = KMP_NO_MEMORY;
    }
    return status;
}

// ---- what they come to ----

static struct exact rounded(const struct combined *combined)
{
    uint32_t round = tape_member(combined->tape, combined->told, "round");
    uint32_t step = round != 0 ? tape_member(combined->tape, round, "step") : 0;
    uint32_t mode = round != 0 ? tape_member(combined->tape, round, "mode") : 0;
    struct exact size;
    if (step == 0 || mode == 0 || !exact_read_fraction(&size, tape_node(combined->tape, step)->text))
        return combined->sum;
    int32_t how = ROUND_HALF_UP;
    for (int32_t i = 0; round_words[i] != NULL; i++)
        if (text_is(tape_node(combined->tape, mode)->text, round_words[i]))
            how = i;
    return exact_round(combined->sum, size, (enum round_mode)how);
}

static kmp_status combine(struct gathering *g, struct combined *combined)
{
    uint32_t rule = tape_member(combined->tape, combined->told, "rule");
    combined->count = repeat_sort(combined->repeats, combined->count);
    if (!repeat_rule(&combined->rule, g->arena, combined->tape, rule, NULL))
        return KMP_NO_MEMORY; // the record was read, so nothing else can be wrong with it
    attempts_weigh(&combined->rule, combined->repeats, combined->count);
    combined->sum = attempts_sum(combined->repeats, combined->count);
    combined->score = rounded(combined);
    combined->mastered = attempts_mastered(&combined->rule, combined->repeats, combined->count);
    return KMP_OK;
}

static int order(const struct combined *one, const struct combined *other)
{
    static const char *const keys[] = { "id", "version", "sha256" };
    int by = 0;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0] && by == 0; i++)
        by = text_order(rubric_text(one, keys[i]), rubric_text(other, keys[i]));
    return by;
}

static void sort_combined(struct combined *all, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        struct combined one = all[i];
        uint32_t at = i;
        for (; at > 0 && order(&one, &all[at - 1]) < 0; at--)
            all[at] = all[at - 1];
        all[at] = one;
    }
}

static void say_versions(struct gathering *g)
{
    for (uint32_t i = 1; i < g->out.combined_count; i++) {
        struct text id = rubric_text(&g->out.combined[i], "id");
        bool again = text_same(id, rubric_text(&g->out.combined[i - 1], "id"));
        if (again)
            problem_say(g->said, KMP_NOTE, KMP_ATTEMPTS_OF_VERSIONS, "/combined", "rubric",
                        conclude_string(g, id), NULL);
    }
}

static void drop_empty(struct conclusion *out)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < out->combined_count; i++)
        if (out->combined[i].count > 0)
            out->combined[kept++] = out->combined[i];
    out->combined_count = kept;
}

kmp_status conclude_combine(struct gathering *g)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; i < g->count && status == KMP_OK; i++) {
        const struct given *given = &g->given[i];
        if (given->counts && given->record.kind == RECORD_ATTEMPT)
            status = take_attempt(g, given);
        else if (given->counts)
            status = take_conclusion(g, &given->record);
    }
    drop_empty(&g->out);
    for (uint32_t i = 0; i < g->out.combined_count && status == KMP_OK; i++)
        status = combine(g, &g->out.combined[i]);
    sort_combined(g->out.combined, g->out.combined_count);
    say_versions(g);
    return status;
}

// ---- what that says of a unit ----

static const struct combined *combined_of(const struct conclusion *conclusion, struct text result)
{
    for (uint32_t i = 0; i < conclusion->combined_count; i++)
        for (uint32_t k = 0; k < conclusion->combined[i].count; k++)
            if (text_same(conclusion->combined[i].repeats[k].result, result))
                return &conclusion->combined[i];
    return NULL;
}

enum verdict conclude_need(struct gathering *g, uint32_t index)
{
    const struct concluded_unit *unit = &g->out.units[index];
    const struct combined *combined = combined_of(&g->out, unit->ground->result);
    if (combined == NULL || !exact_given(combined->rule.need))
        return VERDICT_COMPETENT;
    bool told = exact_given(combined->sum);
    if (told && exact_order(combined->sum, combined->rule.need) >= 0)
        return VERDICT_COMPETENT;
    char found[EXACT_TEXT], need[EXACT_TEXT];
    struct text sum = { found, exact_write(found, combined->sum) };
    struct text least = { need, exact_write(need, combined->rule.need) };
    const char *pointer = arena_printf(g->arena, "/units/%u", index);
    g->starved |= pointer == NULL;
    problem_say(g->said, KMP_WARNING, told ? KMP_ATTEMPTS_BELOW : KMP_ATTEMPTS_OPEN, pointer, "expected",
                conclude_string(g, least), told ? "found" : "unit",
                conclude_string(g, told ? sum : unit->unit->code), told ? "unit" : NULL,
                conclude_string(g, unit->unit->code), NULL);
    return told ? VERDICT_NOT_YET : VERDICT_REFER;
}
