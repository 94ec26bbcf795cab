// SPDX-License-Identifier: Apache-2.0
// appeal.c -- an appeal against a result, or every reason why it cannot be one
#include <kompeten/seal.h>

#include "../base/clock.h"
#include "../model/appeal.h"
#include "../model/decision.h"
#include "paper.h"

struct appealing {
    struct arena *arena;
    kmp_problems *problems;
    const kmp_appeal_options *options;
    struct paper old, new; // new: where has_new
    struct decision decision;
    bool has_new, has_decision;
    struct appeal appeal;
    kmp_status status; // the first that was said
};

static void refuse(struct appealing *a, kmp_status status, const char *name, const char *value)
{
    if (a->status == KMP_OK)
        a->status = status;
    problem_say(a->problems, KMP_ERROR, status, NULL, name, value, NULL);
}

// ---- who hears it ----

static bool has_decided(const struct appealing *a, const char *person)
{
    const struct text *people = a->decision.by.people.items;
    for (uint32_t i = 0; a->has_decision && i < a->decision.by.people.count; i++)
        if (text_is(people[i], person))
            return true;
    return false;
}

static void check_person(struct appealing *a, const char *person)
{
    if (paper_assessed_by(&a->old, person) || (a->has_new && paper_assessed_by(&a->new, person)))
        refuse(a, KMP_APPEAL_ASSESSED, "person", person);
    if (has_decided(a, person))
        refuse(a, KMP_APPEAL_DECIDED, "person", person);
    for (size_t i = 0; i < a->options->trainer_count; i++)
        if (text_is(text_of(a->options->trainers[i]), person))
            refuse(a, KMP_APPEAL_TRAINED, "person", person);
}

static void check_panel(struct appealing *a)
{
    size_t count = a->options->panel_count;
    struct text *panel = arena_array(a->arena, count + 1, sizeof *panel);
    if (count == 0 || panel == NULL) {
        refuse(a, panel != NULL ? KMP_APPEAL_NOBODY : KMP_NO_MEMORY, NULL, NULL);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        panel[i] = text_of(a->options->panel[i]);
        check_person(a, a->options->panel[i]);
    }
    a->appeal.panel = (struct list){ panel, (uint32_t)count };
}

// ---- what comes of it ----

static void choose_outcome(struct appealing *a)
{
    const char *word = a->options->outcome != NULL ? a->options->outcome : "";
    int32_t outcome = 0;
    while (appeal_outcome_words[outcome] != NULL && !text_is(text_of(word), appeal_outcome_words[outcome]))
        outcome++;
    if (appeal_outcome_words[outcome] == NULL) {
        problem_say(a->problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected", "upheld, rejected, reassess",
                    "found", word, NULL);
        a->status = a->status == KMP_OK ? KMP_UNKNOWN_WORD : a->status;
        return;
    }
    a->appeal.outcome = outcome;
    if (a->has_new == (outcome == APPEAL_REJECTED))
        refuse(a, a->has_new ? KMP_APPEAL_NO_NEW : KMP_APPEAL_WANTS_NEW, "outcome", word);
}

static bool same_member(const struct appealing *a, uint32_t old, uint32_t new, const char *key)
{
    return text_same(paper_text(&a->old.record.tape, old, key), paper_text(&a->new.record.tape, new, key));
}

static bool has_hash(const struct list *hashes, struct text hash)
{
    const struct text *items = hashes->items;
    for (uint32_t i = 0; i < hashes->count; i++)
        if (text_same(items[i], hash))
            return true;
    return false;
}

// An attempt says what it supersedes; a conclusion of the same scheme rests on another record.
static bool supersedes(const struct appealing *a)
{
    const struct record *old = &a->old.record, *new = &a->new.record;
    const struct text *from = new->from.items;
    if (old->kind != new->kind)
        return false;
    if (old->kind == RECORD_ATTEMPT)
        return new->supersedes.bytes !=
               NULL &&text_same(new->supersedes, paper_text(&old->tape, old->submission, "sha256"));
    for (uint32_t i = 0; i < new->from.count &&same_member(a, old->scheme, new->scheme, "no"); i++)
        if (!has_hash(&old->from, from[i]))
            return true;
    return false;
}

static void check_new(struct appealing *a)
{
    uint32_t old = a->old.record.candidate, new = a->new.record.candidate;
    if (!a->has_new)
        return;
    if (!same_member(a, old, new, "issuer") || !same_member(a, old, new, "id"))
        refuse(a, KMP_APPEAL_OTHER_CANDIDATE, NULL, NULL);
    else if (!supersedes(a))
        refuse(a, KMP_APPEAL_NOT_SUPERSEDING, NULL, NULL);
}

static void check_time(struct appealing *a)
{
    int64_t filed, tested;
    struct text to = paper_text(&a->old.record.tape, a->old.record.taken, "to");
    const char *filed_at = a->options->filed_at != NULL ? a->options->filed_at : "";
    if (!clock_read(&filed, text_of(filed_at))) {
        problem_say(a->problems, KMP_ERROR, KMP_WRONG_FORMAT, NULL, "expected", CLOCK_EXAMPLE, "found",
                    filed_at, NULL);
        a->status = a->status == KMP_OK ? KMP_WRONG_FORMAT : a->status;
    } else if (clock_read(&tested, to) && filed < tested) {
        refuse(a, KMP_APPEAL_BEFORE, NULL, NULL);
    }
}

// ---- the paper ----

static kmp_status read_papers(struct appealing *a, const char *record, size_t size, const char *name)
{
    kmp_text new = a->options->new_record, decision = a->options->decision;
    kmp_status status = paper_read(&a->old, a->arena, record, size, name, a->problems);
    a->has_new = new.size > 0;
    a->has_decision = decision.size > 0;
    if (status == KMP_OK && a->has_new)
        status = paper_read(&a->new, a->arena, new.bytes, new.size, "new record", a->problems);
    if (status == KMP_OK && a->has_decision)
        status = decision_read(&a->decision, a->arena, decision.bytes, decision.size, "decision", a->problems);
    if (status == KMP_OK && a->has_decision && !text_is(a->decision.result_sha256, a->old.sha256))
        refuse(a, KMP_ISSUE_OTHER_RECORD, NULL, NULL);
    return status;
}

static void fill(struct appealing *a)
{
    a->appeal.against_sha256 = text_of(a->old.sha256);
    a->appeal.filed_at = text_of(a->options->filed_at);
    a->appeal.grounds = text_of(a->options->grounds);
    if (a->has_new)
        a->appeal.new_result_sha256 = text_of(a->new.sha256);
}

static kmp_status read_back(struct arena *arena, kmp_text paper, kmp_problems *problems)
{
    struct appeal back;
    return appeal_read(&back, arena, paper.bytes, paper.size, "appeal", problems);
}

kmp_status kmp_appeal(kmp_text *appeal, const char *record, size_t size, const char *name,
                      const kmp_appeal_options *options, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct appealing a = { .arena = &arena, .problems = problems, .options = options };
    *appeal = (kmp_text){ NULL, 0 };
    kmp_status status = read_papers(&a, record, size, name);
    if (status == KMP_OK) {
        check_panel(&a);
        choose_outcome(&a);
        check_new(&a);
        check_time(&a);
        fill(&a);
        status = a.status;
    }
    if (status == KMP_OK) {
        struct writer w = { .bytes = NULL };
        appeal_write(&w, &a.appeal);
        status = paper_take(appeal, &w, read_back, &arena, problems);
    }
    arena_free(&arena);
    return status;
}
