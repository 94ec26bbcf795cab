// SPDX-License-Identifier: Apache-2.0
// prove.c -- what makes a record that somebody sent worth believing: its submission, scored again, or a
// signature
#include <kompeten/papers.h>

#include <string.h>

#include "../base/tape.h"
#include "../model/record.h"

// What a replay told: where the result differs first, and what else than the result does.
static void say_difference(kmp_text report, const char *name, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct tape tape;
    const char *pointer = "", *why = NULL;
    if (tape_read(&tape, &arena, report.bytes, report.size, NULL, NULL) == KMP_OK) {
        uint32_t at = tape_member(&tape, 0, "at"), because = tape_member(&tape, 0, "because");
        uint32_t first = at != 0 ? tape_first(&tape, at) : 0,
                 reason = because != 0 ? tape_first(&tape, because) : 0;
        if (first != 0)
            pointer = arena_string(&arena, tape_node(&tape, first)->text);
        if (reason != 0 && !text_is(tape_node(&tape, reason)->text, "engine"))
            why = arena_string(&arena, tape_node(&tape, reason)->text);
    }
    problem_file(problems, name);
    problem_say(problems, KMP_ERROR, why != NULL ? KMP_IMPORT_DIFFERS : KMP_IMPORT_FORGED, pointer, "pointer",
                pointer, "why", why, NULL);
    problem_file(problems, NULL);
    arena_free(&arena);
}

static bool is_not_at_hand(kmp_status status)
{
    return status == KMP_UNKNOWN_RUBRIC || status == KMP_OTHER_RUBRIC_VERSION || status == KMP_UNKNOWN_TRADE;
}

// Without a submission, or without the rubric that it is scored by, somebody has to answer for the record.
static kmp_status prove_unscored(const kmp_proving *proving, const struct record *record,
                                 kmp_problems *problems)
{
    if (proving->answered_for)
        return KMP_OK;
    kmp_status status = record->kind == RECORD_ATTEMPT ? KMP_IMPORT_NO_EVIDENCE : KMP_IMPORT_CONCLUSION;
    problem_file(problems, proving->record.name);
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    problem_file(problems, NULL);
    return status;
}

static kmp_status rescore(bool *rescored, kmp_engine *engine, const kmp_proving *proving,
                          kmp_problems *problems)
{
    kmp_text report = { NULL, 0 };
    kmp_problems *own = kmp_problems_new(); // what scoring finds stands in the record
    kmp_status status = kmp_replay(&report, engine, proving->record.bytes, proving->record.size,
                                   proving->submission.bytes, proving->submission.size, NULL, own);
    *rescored = status == KMP_OK;
    if (status == KMP_RECORDS_DIFFER) {
        say_difference(report, proving->record.name, problems);
        status = problem_worst(problems);
    } else if (is_not_at_hand(status) && proving->answered_for) {
        status = KMP_OK;
    } else if (status != KMP_OK) {
        for (size_t i = 0; i < kmp_problems_count(own); i++)
            problem_add(problems, problem_at(own, i));
    }
    kmp_problems_free(own);
    kmp_text_free(&report);
    return status;
}

kmp_status kmp_prove(bool *rescored, kmp_engine *engine, const kmp_proving *proving, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct record record;
    *rescored = false;
    kmp_status status = record_read(&record, &arena, proving->record.bytes, proving->record.size,
                                    proving->record.name, problems);
    if (status == KMP_OK && record.kind == RECORD_ATTEMPT && proving->submission.bytes != NULL)
        status = rescore(rescored, engine, proving, problems);
    else if (status == KMP_OK)
        status = prove_unscored(proving, &record, problems);
    arena_free(&arena);
    return status;
}
