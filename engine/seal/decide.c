// SPDX-License-Identifier: Apache-2.0
// decide.c -- a record becomes a decision of the certification body, or is refused with all the reasons
#include <kompeten/seal.h>

#include "../base/clock.h"
#include "../model/appeal.h"
#include "../model/decision.h"
#include "../model/submission.h"
#include "paper.h"

struct deciding {
    struct arena *arena;
    kmp_problems *problems;
    const kmp_decide_options *options;
    struct paper paper;
    struct decision decision;
    kmp_status status; // the first that was said
};

static void refuse(struct deciding *d, kmp_status status, const char *name, const char *value)
{
    if (d->status == KMP_OK)
        d->status = status;
    problem_say(d->problems, KMP_ERROR, status, NULL, name, value, NULL);
}

static const struct tape *tape_of(const struct deciding *d)
{
    return &d->paper.record.tape;
}

// ---- the record ----

static void check_record(struct deciding *d)
{
    const struct record *record = &d->paper.record;
    if (record->purpose == FOR_TRAINING)
        refuse(d, KMP_DECIDE_TRAINING, NULL, NULL);
    if (record->verdict == VERDICT_REFER || record->verdict == VERDICT_NOT_ASSESSED)
        refuse(d, KMP_DECIDE_OPEN, NULL, NULL);
}

// ---- who decides ----

static void check_person(struct deciding *d, const char *person)
{
    if (paper_assessed_by(&d->paper, person))
        refuse(d, KMP_DECIDE_ASSESSED, "person", person);
    for (size_t i = 0; i < d->options->trainer_count; i++)
        if (text_same(text_of(d->options->trainers[i]), text_of(person)))
            refuse(d, KMP_DECIDE_TRAINED, "person", person);
}

static void check_people(struct deciding *d)
{
    const kmp_decide_options *options = d->options;
    struct text *people = arena_array(d->arena, options->people_count + 1, sizeof *people);
    if (options->body == NULL || options->people_count == 0 || people == NULL) {
        refuse(d, KMP_DECIDE_NOBODY, NULL, NULL);
        return;
    }
    for (size_t i = 0; i < options->people_count; i++) {
        people[i] = text_of(options->people[i]);
        check_person(d, options->people[i]);
    }
    d->decision.by.body = text_of(options->body);
    d->decision.by.people = (struct list){ people, (uint32_t)options->people_count };
}

// ---- what is granted ----

static uint32_t find_unit(const struct deciding *d, struct text code)
{
    const struct tape *tape = tape_of(d);
    for (uint32_t unit = tape_first(tape, d->paper.record.units); unit != 0; unit = tape_node(tape, unit)->next)
        if (text_same(paper_text(tape, unit, "code"), code))
            return unit;
    return 0;
}

static bool is_competent(const struct deciding *d, uint32_t unit)
{
    return text_is(paper_text(tape_of(d), unit, "verdict"), "competent");
}

static void add_unit(struct deciding *d, struct text *units, struct text code)
{
    units[d->decision.units.count++] = code;
    d->decision.units.items = units;
}

static void grant_named(struct deciding *d, struct text *units)
{
    for (size_t i = 0; i < d->options->unit_count; i++) {
        struct text code = text_of(d->options->units[i]);
        uint32_t unit = find_unit(d, code);
        if (unit == 0)
            refuse(d, KMP_UNKNOWN_UNIT, "unit", d->options->units[i]);
        else if (!is_competent(d, unit))
            refuse(d, KMP_DECIDE_NOT_COMPETENT, "unit", d->options->units[i]);
        else
            add_unit(d, units, code);
    }
}

// Every unit, which the record has to call competent; one without a code has nothing to be named by.
static void grant_all(struct deciding *d, struct text *units)
{
    const struct tape *tape = tape_of(d);
    for (uint32_t unit = tape_first(tape, d->paper.record.units); unit != 0;
         unit = tape_node(tape, unit)->next) {
        struct text code = paper_text(tape, unit, "code");
        if (!is_competent(d, unit))
            refuse(d, KMP_DECIDE_NOT_COMPETENT, "unit",
                   code.bytes != NULL ? arena_string(d->arena, code) : "-");
        else if (code.bytes != NULL)
            add_unit(d, units, code);
    }
}

static void grant(struct deciding *d)
{
    size_t most = d->options->unit_count + tape_node(tape_of(d), d->paper.record.units)->count + 1;
    struct text *units = arena_array(d->arena, most, sizeof *units);
    if (units == NULL)
        refuse(d, KMP_NO_MEMORY, NULL, NULL);
    else if (d->options->unit_count > 0)
        grant_named(d, units);
    else
        grant_all(d, units);
}

static bool assessors_disagree(const struct deciding *d)
{
    const struct tape *tape = tape_of(d);
    for (uint32_t unit = tape_first(tape, d->paper.record.units); unit != 0;
         unit = tape_node(tape, unit)->next) {
        uint32_t agrees = paper_member(tape, unit, "agrees");
        if (agrees != 0 && tape_node(tape, agrees)->kind == NODE_FALSE)
            return true;
    }
    return false;
}

static void choose_verdict(struct deciding *d)
{
    const char *wanted = d->options->verdict;
    bool competent = d->paper.record.verdict == VERDICT_COMPETENT;
    if (wanted != NULL && !text_is(text_of(wanted), "K") && !text_is(text_of(wanted), "BK")) {
        refuse(d, KMP_UNKNOWN_WORD, "found", wanted);
        return;
    }
    bool grants = wanted != NULL ? text_is(text_of(wanted), "K") : competent;
    d->decision.verdict = grants ? DECIDED_K : DECIDED_BK;
    if (grants)
        grant(d);
    else if (d->options->certificate_no != NULL || d->options->unit_count > 0)
        refuse(d, KMP_DECIDE_NOTHING_GRANTED, NULL, NULL);
    if (d->options->reason == NULL && ((competent && !grants) || assessors_disagree(d)))
        refuse(d, KMP_DECIDE_REASON, NULL, NULL);
}

// ---- the paper ----

static void refuse_time(struct deciding *d, const char *found)
{
    problem_say(d->problems, KMP_ERROR, KMP_WRONG_FORMAT, NULL, "expected", CLOCK_EXAMPLE, "found", found,
                NULL);
    if (d->status == KMP_OK)
        d->status = KMP_WRONG_FORMAT;
}

static void check_dates(struct deciding *d)
{
    int64_t at, until;
    if (d->options->at == NULL || !clock_read(&at, text_of(d->options->at)))
        refuse_time(d, d->options->at != NULL ? d->options->at : "");
    else if (d->options->valid_until != NULL && clock_read_date(&until, text_of(d->options->valid_until)) &&
             until * 86400000 < at)
        refuse(d, KMP_TIMES_REVERSED, NULL, NULL);
}

// ---- after an appeal ----

// The decision that is replaced, by the hash of its canonical form.
static kmp_status read_earlier(struct deciding *d, struct decision *earlier)
{
    kmp_text text = d->options->earlier;
    kmp_status status =
        decision_read(earlier, d->arena, text.bytes, text.size, "earlier decision", d->problems);
    char *sha256 = arena_alloc(d->arena, HASH_TEXT);
    if (status == KMP_OK && (sha256 == NULL || !paper_hash(sha256, &earlier->tape)))
        status = KMP_NO_MEMORY;
    if (status == KMP_OK)
        d->decision.supersedes = text_of(sha256);
    return status;
}

// An appeal leads from the result that it is against to the new one; rejected, it leads nowhere.
static void check_appeal(struct deciding *d, const struct appeal *appeal, const struct decision *earlier)
{
    int64_t filed, at;
    struct text leads = appeal->outcome == APPEAL_REJECTED ? appeal->against_sha256 : appeal->new_result_sha256;
    if (!text_is(leads, d->paper.sha256))
        refuse(d, KMP_DECIDE_OTHER_APPEAL, NULL, NULL);
    if (earlier != NULL && !text_same(earlier->result_sha256, appeal->against_sha256))
        refuse(d, KMP_DECIDE_OTHER_EARLIER, NULL, NULL);
    if (d->options->at != NULL && clock_read(&at, text_of(d->options->at)) &&
        clock_read(&filed, appeal->filed_at) && at < filed)
        refuse(d, KMP_DECIDE_BEFORE_APPEAL, NULL, NULL);
}

static kmp_status follow_appeal(struct deciding *d)
{
    struct appeal appeal;
    struct decision earlier;
    bool replaces = d->options->earlier.size > 0;
    kmp_text text = d->options->appeal;
    kmp_status status = replaces ? read_earlier(d, &earlier) : KMP_OK;
    if (status != KMP_OK || text.size == 0)
        return status;
    char *sha256 = arena_alloc(d->arena, HASH_TEXT);
    status = appeal_read(&appeal, d->arena, text.bytes, text.size, "appeal", d->problems);
    if (status == KMP_OK && (sha256 == NULL || !paper_hash(sha256, &appeal.tape)))
        status = KMP_NO_MEMORY;
    if (status != KMP_OK)
        return status;
    d->decision.appeal_sha256 = text_of(sha256);
    check_appeal(d, &appeal, replaces ? &earlier : NULL);
    return KMP_OK;
}

// ---- the paper, filled in ----

static void fill(struct deciding *d)
{
    const kmp_decide_options *o = d->options;
    struct decision *decision = &d->decision;
    decision->result_sha256 = text_of(d->paper.sha256);
    decision->at = text_of(o->at);
    decision->minutes_no = text_of(o->minutes_no);
    decision->decree_no = text_of(o->decree_no);
    decision->certificate_no = text_of(o->certificate_no);
    decision->registration_no = text_of(o->registration_no);
    decision->blanko_no = text_of(o->blanko_no);
    decision->reason = text_of(o->reason);
    decision->valid_until = text_of(o->valid_until);
    decision->retain_until = text_of(o->retain_until);
    if (o->supersedes != NULL)
        decision->supersedes = text_of(o->supersedes);
}

static kmp_status read_back(struct arena *arena, kmp_text paper, kmp_problems *problems)
{
    struct decision back;
    return decision_read(&back, arena, paper.bytes, paper.size, "decision", problems);
}

kmp_status kmp_decide(kmp_text *decision, const char *record, size_t size, const char *name,
                      const kmp_decide_options *options, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct deciding d = { .arena = &arena, .problems = problems, .options = options };
    *decision = (kmp_text){ NULL, 0 };
    kmp_status status = paper_read(&d.paper, &arena, record, size, name, problems);
    if (status == KMP_OK) {
        check_record(&d);
        check_people(&d);
        choose_verdict(&d);
        check_dates(&d);
        fill(&d);
        status = follow_appeal(&d);
    }
    if (status == KMP_OK)
        status = d.status;
    if (status == KMP_OK) {
        struct writer w = { .bytes = NULL };
        decision_write(&w, &d.decision);
        status = paper_take(decision, &w, read_back, &arena, problems);
    }
    arena_free(&arena);
    return status;
}
