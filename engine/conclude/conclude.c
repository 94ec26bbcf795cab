// SPDX-License-Identifier: Apache-2.0
// conclude.c -- several records of one candidate against a scheme: which count, and the walk to a conclusion
#include "conclude.h"

#include <stdlib.h>
#include <string.h>

#include "../model/record_result.h"

struct text conclude_text(const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = object != 0 ? tape_member(&record->tape, object, key) : 0;
    return node != 0 ? tape_node(&record->tape, node)->text : (struct text){ NULL, 0 };
}

static struct text submission_of(const struct record *record)
{
    return conclude_text(record, record->submission, "sha256");
}

const char *conclude_string(struct gathering *g, struct text text)
{
    const char *string = arena_string(g->arena, text);
    g->starved |= string == NULL;
    return string != NULL ? string : "";
}

void conclude_say(struct gathering *g, const struct given *given, kmp_severity severity, kmp_status status,
                  const char *found, const char *expected)
{
    struct problem problem = { .status = status, .severity = severity, .file = given->name, .pointer = "" };
    size_t at = 0;
    if (expected != NULL)
        problem.args[at++] = (struct problem_arg){ "expected", expected };
    if (found != NULL)
        problem.args[at++] = (struct problem_arg){ "found", found };
    problem.args[at] = (struct problem_arg){ "result", given->result };
    problem_add(g->said, &problem);
}

// ---- which records count ----

static kmp_status hash_result(struct given *given, struct arena *arena)
{
    struct writer w = { 0 };
    record_result(&w, arena, &given->record.tape);
    bool good = !w.failed && hash_sha256(given->result, w.bytes, w.size);
    writer_free(&w);
    return good ? KMP_OK : KMP_NO_MEMORY;
}

static kmp_status read_given(struct gathering *g, struct given *given, const kmp_text *text,
                             kmp_problems *problems)
{
    kmp_status status = record_read(&given->record, g->arena, text->bytes, text->size, given->name, problems);
    if (status != KMP_OK)
        return status;
    if (given->record.kind == RECORD_CONCLUSION) {
        clock_read_date(&given->day, given->record.on);
    } else {
        struct text to = conclude_text(&given->record, given->record.taken, "to");
        clock_local_day(&given->day, to);
        clock_read(&given->ms, to);
    }
    return hash_result(given, g->arena);
}

static const char *candidate_name(struct gathering *g, const struct record *record)
{
    struct text issuer = conclude_text(record, record->candidate, "issuer");
    struct text id = conclude_text(record, record->candidate, "id");
    return arena_printf(g->arena, "\"%.*s %.*s\"", (int)issuer.size, issuer.bytes, (int)id.size, id.bytes);
}

static kmp_status check_candidate(struct gathering *g, const struct given *given, kmp_problems *problems)
{
    const struct record *first = &g->given[0].record, *other = &given->record;
    if (text_same(conclude_text(first, first->candidate, "issuer"),
                  conclude_text(other, other->candidate, "issuer")) &&
        text_same(conclude_text(first, first->candidate, "id"), conclude_text(other, other->candidate, "id")))
        return KMP_OK;
    struct problem problem = { .status = KMP_OTHER_CANDIDATE, .severity = KMP_ERROR, .file = given->name };
    problem.pointer = "/candidate";
    problem.args[0] = (struct problem_arg){ "expected", candidate_name(g, first) };
    problem.args[1] = (struct problem_arg){ "found", candidate_name(g, other) };
    problem_add(problems, &problem);
    return KMP_OTHER_CANDIDATE;
}

bool conclude_superseded(const struct gathering *g, struct text submission)
{
    for (uint32_t i = 0; submission.bytes != NULL && i < g->count; i++)
        if (text_same(g->given[i].record.supersedes, submission))
            return true;
    return false;
}

static bool is_twice(const struct gathering *g, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++)
        if (strcmp(g->given[i].result, g->given[index].result) == 0)
            return true;
    return false;
}

static bool all_of_training(const struct gathering *g)
{
    for (uint32_t i = 0; i < g->count; i++)
        if (g->given[i].record.purpose != FOR_TRAINING)
            return false;
    return true;
}

static void say_later(struct gathering *g, const struct given *given)
{
    char found[CLOCK_DATE];
    clock_write_date(found, given->day);
    conclude_say(g, given, KMP_WARNING, KMP_RECORD_LATER, found, g->out.on);
}

static void decide_what_counts(struct gathering *g)
{
    bool training = all_of_training(g);
    for (uint32_t i = 0; i < g->count; i++) {
        struct given *given = &g->given[i];
        if (is_twice(g, i))
            conclude_say(g, given, KMP_NOTE, KMP_RECORD_TWICE, NULL, NULL);
        else if (conclude_superseded(g, submission_of(&given->record)))
            conclude_say(g, given, KMP_NOTE, KMP_RECORD_SUPERSEDED, NULL, NULL);
        else if (given->day > g->on)
            say_later(g, given);
        else if (!training && given->record.purpose == FOR_TRAINING)
            conclude_say(g, given, KMP_WARNING, KMP_RECORD_OF_TRAINING, NULL, NULL);
        else
            given->counts = true;
    }
}

// From the earliest to the latest, so that the last word stands last. A conclusion stands before the attempts
// of its day; the order of the files plays no part.
static int by_time(const void *a, const void *b)
{
    const struct given *one = a, *other = b;
    if (one->day != other->day)
        return one->day < other->day ? -1 : 1;
    if (one->record.kind != other->record.kind)
        return one->record.kind == RECORD_CONCLUSION ? -1 : 1;
    if (one->ms != other->ms)
        return one->ms < other->ms ? -1 : 1;
    if (one->record.attempt != other->record.attempt)
        return one->record.attempt < other->record.attempt ? -1 : 1;
    return strcmp(one->result, other->result);
}

// ---- the walk ----

static int by_hash(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

static kmp_status list_results(struct gathering *g)
{
    g->out.from = arena_array(g->arena, (size_t)g->count + 1, sizeof *g->out.from);
    if (g->out.from == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < g->count; i++)
        if (g->given[i].counts)
            g->out.from[g->out.from_count++] = text_of(g->given[i].result);
    qsort(g->out.from, g->out.from_count, sizeof *g->out.from, by_hash);
    return KMP_OK;
}

static kmp_status gather(struct gathering *g, const kmp_records *records, kmp_problems *problems)
{
    uint32_t units = g->scheme->units.count;
    g->given = arena_array(g->arena, records->count + 1, sizeof *g->given);
    g->grounds = arena_array(g->arena, units, sizeof *g->grounds);
    g->ground_count = arena_array(g->arena, units, sizeof *g->ground_count);
    g->ground_room = arena_array(g->arena, units, sizeof *g->ground_room);
    g->out.units = arena_array(g->arena, units, sizeof *g->out.units);
    if (g->given == NULL || g->grounds == NULL || g->ground_count == NULL || g->ground_room == NULL ||
        g->out.units == NULL)
        return KMP_NO_MEMORY;
    kmp_status worst = KMP_OK;
    for (uint32_t i = 0; i < records->count; i++) {
        struct given *given = &g->given[g->count++];
        given->name = records->names[i];
        kmp_status status = read_given(g, given, &records->texts[i], problems);
        if (status == KMP_OK)
            status = check_candidate(g, given, problems);
        worst = worst == KMP_OK ? status : worst;
        if (g->given[0].record.candidate == 0)
            return worst;
    }
    return worst;
}

static kmp_status conclude(struct writer *w, struct gathering *g, const kmp_records *records,
                           kmp_problems *problems)
{
    kmp_status status = gather(g, records, problems);
    if (status != KMP_OK)
        return status;
    qsort(g->given, g->count, sizeof *g->given, by_time);
    decide_what_counts(g);
    g->out.latest = &g->given[0].record;
    status = conclude_take_units(g);
    if (status == KMP_OK)
        status = conclude_combine(g);
    if (status == KMP_OK)
        status = conclude_judge(g);
    if (status == KMP_OK)
        status = conclude_plan(g);
    if (status == KMP_OK)
        status = list_results(g);
    problem_sort(g->said, 0);
    if (g->starved)
        status = KMP_NO_MEMORY;
    if (status == KMP_OK)
        status = conclusion_write(w, g->arena, &g->out);
    return status;
}

static kmp_status read_day(struct gathering *g, const char *on, kmp_problems *problems)
{
    if (clock_read_date(&g->on, text_of(on))) {
        clock_write_date(g->out.on, g->on);
        return KMP_OK;
    }
    problem_say(problems, KMP_ERROR, KMP_WRONG_FORMAT, NULL, "expected", "a date such as 2026-11-20", "found",
                on != NULL ? on : "", NULL);
    return KMP_WRONG_FORMAT;
}

static kmp_status say_none(kmp_problems *problems)
{
    problem_say(problems, KMP_ERROR, KMP_TOO_FEW_ITEMS, NULL, "expected", "1", "found", "0", NULL);
    return KMP_TOO_FEW_ITEMS;
}

static void pass_on(kmp_problems *problems, const kmp_problems *said)
{
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(said, i)) != NULL; i++)
        problem_add(problems, problem);
}

kmp_status kmp_conclude(kmp_text *out, const kmp_records *records, const kmp_conclude_options *options,
                        kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct scheme scheme;
    struct gathering g = { .arena = &arena, .scheme = &scheme, .said = kmp_problems_new() };
    g.out = (struct conclusion){ .scheme = &scheme, .problems = g.said, .build = KOMPETEN_BUILD };
    kmp_status status = g.said != NULL ? read_day(&g, options->on, problems) : KMP_NO_MEMORY;
    if (status == KMP_OK)
        status =
            scheme_read(&scheme, &arena, options->scheme, options->scheme_size, options->scheme_name, problems);
    if (status == KMP_OK && records->count == 0)
        status = say_none(problems);
    if (status == KMP_OK)
        status = conclude(&w, &g, records, problems);
    if (status == KMP_OK && kmp_problems_at_least(g.said, KMP_ERROR) > 0)
        status = problem_worst(g.said);
    if (status == KMP_OK)
        status = writer_take(&w, out);
    pass_on(problems, g.said);
    writer_free(&w);
    kmp_problems_free(g.said);
    arena_free(&arena);
    return status;
}
