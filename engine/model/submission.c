// SPDX-License-Identifier: Apache-2.0
// submission.c -- reads a submission and finds what can be said of it without its rubric
#include "submission.h"

#include <string.h>

#include "../base/clock.h"
#include "../base/hash.h"
#include "observer.h"
#include "value.h"

// The node of a member, or of the object where it has none: where a fault of that member is shown.
static uint32_t member_node(const struct submission *attempt, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&attempt->tape, object, key);
    return node != 0 ? node : object;
}

static bool time_of(int64_t *ms, struct text text)
{
    return text.bytes != NULL && clock_read(ms, text);
}

static void check_pause(const struct submission *attempt, const struct pause *pause, int64_t from, int64_t to,
                        struct faults *faults)
{
    int64_t start, end;
    if (!time_of(&start, pause->from) || !time_of(&end, pause->to))
        return;
    if (end < start)
        fault_say(faults, member_node(attempt, pause->shaped.node, "to"), KMP_TIMES_REVERSED, NULL, NULL, NULL,
                  NULL);
    else if (start < from || end > to)
        fault_say(faults, pause->shaped.node, KMP_PAUSE_OUTSIDE, NULL, NULL, NULL, NULL);
}

static bool pauses_overlap(const struct pause *a, const struct pause *b)
{
    int64_t a_from, a_to, b_from, b_to;
    return time_of(&a_from, a->from) && time_of(&a_to, a->to) && time_of(&b_from, b->from) &&
           time_of(&b_to, b->to) && a_from < b_to && b_from < a_to;
}

static void check_taken(const struct submission *attempt, struct faults *faults)
{
    const struct taken *taken = &attempt->taken;
    const struct pause *pauses = taken->pauses.items;
    int64_t from, to;
    if (!time_of(&from, taken->from) || !time_of(&to, taken->to))
        return;
    if (to < from) {
        fault_say(faults, member_node(attempt, taken->shaped.node, "to"), KMP_TIMES_REVERSED, NULL, NULL, NULL,
                  NULL);
        return;
    }
    for (uint32_t i = 0; i < taken->pauses.count; i++) {
        check_pause(attempt, &pauses[i], from, to, faults);
        for (uint32_t k = 0; k < i; k++)
            if (pauses_overlap(&pauses[k], &pauses[i])) {
                fault_say(faults, pauses[i].shaped.node, KMP_PAUSES_OVERLAP, NULL, NULL, NULL, NULL);
                break;
            }
    }
}

static bool assessor_named(const struct submission *attempt, struct text id)
{
    const struct assessor *assessors = attempt->assessors.items;
    for (uint32_t i = 0; i < attempt->assessors.count; i++)
        if (text_same(assessors[i].id, id))
            return true;
    return false;
}

static bool same_finding(struct finding a, struct finding b)
{
    return text_same(*a.criterion, *b.criterion) && text_same(*a.assessor, *b.assessor);
}

static bool in_order(struct finding a, struct finding b)
{
    int order = text_order(*a.criterion, *b.criterion);
    return order < 0 || (order == 0 && text_order(*a.assessor, *b.assessor) < 0);
}

static void check_twice(const struct list *list, size_t size, uint32_t index, struct faults *faults)
{
    char *items = list->items;
    struct finding finding = finding_at(items + index * size);
    uint32_t i = 0;
    while (i < index && !same_finding(finding_at(items + i * size), finding))
        i++;
    if (i < index && finding.criterion->bytes != NULL)
        fault_say(faults, finding.node, KMP_GIVEN_TWICE, "assessor", fault_quote(faults, *finding.assessor),
                  "criterion", fault_quote(faults, *finding.criterion));
}

static bool check_assessor(const struct submission *attempt, uint32_t node, struct text assessor,
                           struct faults *faults)
{
    bool named = assessor_named(attempt, assessor);
    if (!named)
        fault_say(faults, member_node(attempt, node, "assessor"), KMP_UNKNOWN_ASSESSOR, "assessor",
                  fault_quote(faults, assessor), NULL, NULL);
    return named;
}

// As long as the findings stand in their order, as papers that a program wrote have them, none stands twice;
// and most are of the assessor of the one before.
static void check_findings(const struct submission *attempt, const struct list *list, size_t size,
                           struct faults *faults)
{
    char *item = list->items;
    struct text known = { NULL, 0 };
    bool ordered = true;
    for (uint32_t i = 0; i < list->count; i++, item += size) {
        struct finding finding = finding_at(item);
        ordered = ordered && (i == 0 || in_order(finding_at(item - size), finding));
        if (finding.assessor->bytes == NULL)
            continue;
        if (!text_same(*finding.assessor, known) &&
            check_assessor(attempt, finding.node, *finding.assessor, faults))
            known = *finding.assessor;
        if (!ordered)
            check_twice(list, size, i, faults);
    }
}

static bool same_recommended(const struct recommendation *a, const struct recommendation *b)
{
    bool both_none = a->unit.bytes == NULL && b->unit.bytes == NULL;
    return text_same(a->assessor, b->assessor) && (both_none || text_same(a->unit, b->unit));
}

static void check_recommendations(const struct submission *attempt, struct faults *faults)
{
    const struct recommendation *all = attempt->recommendations.items;
    for (uint32_t i = 0; i < attempt->recommendations.count; i++) {
        if (all[i].assessor.bytes == NULL)
            continue;
        check_assessor(attempt, all[i].shaped.node, all[i].assessor, faults);
        for (uint32_t k = 0; k < i; k++)
            if (same_recommended(&all[k], &all[i])) {
                fault_say(faults, all[i].shaped.node, KMP_RECOMMENDED_TWICE, "assessor",
                          fault_quote(faults, all[i].assessor), NULL, NULL);
                break;
            }
    }
}

// The id of a list's entry, and where the entry stands.
typedef struct text entry_id(const void *items, uint32_t index, uint32_t *node);

static struct text assessor_id(const void *items, uint32_t index, uint32_t *node)
{
    const struct assessor *assessor = (const struct assessor *)items + index;
    *node = assessor->shaped.node;
    return assessor->id;
}

static struct text instrument_id(const void *items, uint32_t index, uint32_t *node)
{
    const struct instrument *instrument = (const struct instrument *)items + index;
    *node = instrument->shaped.node;
    return instrument->id;
}

static void check_ids(const struct list *list, entry_id *id_of, struct faults *faults)
{
    uint32_t node, earlier;
    for (uint32_t i = 0; i < list->count; i++) {
        struct text id = id_of(list->items, i, &node);
        for (uint32_t k = 0; k < i && id.bytes != NULL; k++)
            if (text_same(id, id_of(list->items, k, &earlier))) {
                fault_say(faults, node, KMP_SAME_ID, "id", fault_quote(faults, id), NULL, NULL);
                break;
            }
    }
}

// Whoever was not there showed nothing.
static void check_absent(const struct submission *attempt, struct faults *faults)
{
    static const char *const keys[] = { "evidence", "ticks", "counts", "marks" };
    for (uint32_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        uint32_t node = tape_member(&attempt->tape, attempt->shaped.node, keys[i]);
        if (node != 0 && tape_node(&attempt->tape, node)->count > 0)
            fault_say(faults, node, KMP_ABSENT_WITH_EVIDENCE, "found", keys[i], NULL, NULL);
    }
}

static void check_presence(const struct submission *attempt, struct faults *faults)
{
    if (attempt->taken.ended == ENDED_ABSENT)
        check_absent(attempt, faults);
    else if (observers_alone(attempt) && attempt->taken.ended >= 0)
        fault_say(faults, member_node(attempt, attempt->shaped.node, "assessors"), KMP_NO_ASSESSOR, NULL, NULL,
                  NULL, NULL);
}

static void check_earlier(const struct submission *attempt, struct faults *faults)
{
    static const char *const keys[] = { "supersedes", "supplements" };
    const struct text earlier[] = { attempt->supersedes, attempt->supplements };
    for (uint32_t i = 0; i < 2; i++)
        if (earlier[i].bytes != NULL && attempt->reason.bytes == NULL)
            fault_say(faults, member_node(attempt, attempt->shaped.node, keys[i]), KMP_REASON_MISSING, NULL,
                      NULL, NULL, NULL);
}

// A national identity number (NIK) is 16 digits, also in groups or behind a word. It has no place in a paper
// that is hashed and passed on.
static bool holds_national_number(struct text id)
{
    enum { NIK_DIGITS = 16 };
    uint32_t digits = 0, run = 0;
    bool only_groups = true;
    if (id.size < NIK_DIGITS)
        return false;
    for (uint32_t i = 0; i < id.size; i++) {
        bool digit = id.bytes[i] >= '0' && id.bytes[i] <= '9';
        if (!digit && run == NIK_DIGITS)
            return true;
        run = digit ? run + 1 : 0;
        digits += digit;
        only_groups = only_groups && (digit || memchr(" .-", id.bytes[i], 3) != NULL);
    }
    return run == NIK_DIGITS || (only_groups && digits == NIK_DIGITS);
}

static void check_candidate(const struct submission *attempt, struct faults *faults)
{
    if (holds_national_number(attempt->candidate.id))
        fault_say(faults, member_node(attempt, attempt->candidate.shaped.node, "id"), KMP_CANDIDATE_NIK, NULL,
                  NULL, NULL, NULL);
}

void submission_check_alone(const struct submission *attempt, const struct submission *before,
                            struct faults *faults)
{
    const struct taken *taken = &attempt->taken;
    check_candidate(attempt, faults);
    if (before == NULL || !text_same(taken->from, before->taken.from) ||
        !text_same(taken->to, before->taken.to))
        check_taken(attempt, faults);
}

static void check_across(const struct submission *attempt, struct faults *faults)
{
    submission_check_alone(attempt, NULL, faults);
    check_presence(attempt, faults);
    check_ids(&attempt->assessors, assessor_id, faults);
    check_ids(&attempt->instruments, instrument_id, faults);
    check_findings(attempt, &attempt->ticks, sizeof(struct tick), faults);
    check_findings(attempt, &attempt->tallies, sizeof(struct tally), faults);
    check_findings(attempt, &attempt->marks, sizeof(struct mark), faults);
    check_recommendations(attempt, faults);
    check_earlier(attempt, faults);
}

const struct text passed_on_keys[PASSED_ON] = {
    [PASSES_ASSESSORS] = TEXT("assessors"),
    [PASSES_CANDIDATE] = TEXT("candidate"),
    [PASSES_SESSION] = TEXT("session"),
    [PASSES_TAKEN] = TEXT("taken"),
};

static void keep_passed_on(struct submission *attempt, struct text key, struct text written,
                           struct faults *faults)
{
    uint32_t which = text_among(key, passed_on_keys, PASSED_ON, 0);
    if (which == PASSED_ON)
        return;
    const char *copy = arena_string(faults->arena, written);
    if (copy == NULL)
        fault_no_memory(faults);
    attempt->passed_on[which] = (struct text){ copy, written.size };
}

// The keys are words of ours.
static void write_canonical(struct writer *w, struct submission *attempt, struct faults *faults)
{
    const struct tape *tape = &attempt->tape;
    writer_reserve(w, tape->size * 2);
    write_object(w);
    for (uint32_t i = tape_node(tape, 0)->first; i != 0; i = tape_node(tape, i)->after) {
        struct text key = tape_node(tape, i)->key;
        write_plain_key(w, key.bytes, key.size);
        size_t from = w->size;
        write_node(w, tape, i, false);
        if (!w->failed)
            keep_passed_on(attempt, key, (struct text){ w->bytes + from, (uint32_t)(w->size - from) }, faults);
    }
    write_object_end(w);
}

static void hash_submission(struct submission *attempt, struct faults *faults)
{
    struct writer w = { 0 };
    write_canonical(&w, attempt, faults);
    if (w.failed || !hash_sha256(attempt->sha256, w.bytes, w.size))
        fault_no_memory(faults);
    writer_free(&w);
}

kmp_status submission_read(struct submission *out, struct arena *arena, const char *json, size_t size,
                           const char *name, kmp_problems *problems)
{
    struct tape tape;
    *out = (struct submission){ 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, &submission_shape, arena, &tape, 0, problems);
    if (!out->shaped.present || status == KMP_NO_MEMORY)
        return status;
    out->tape = tape;
    struct faults faults = { arena, &out->tape, problems, KMP_ERROR, status, false };
    check_across(out, &faults);
    if (fault_status(&faults) == KMP_OK)
        hash_submission(out, &faults);
    return fault_status(&faults);
}
