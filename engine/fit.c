// SPDX-License-Identifier: Apache-2.0
// fit.c -- a submission held against its rubric: what is named there must be here
#include "engine.h"

struct fitting {
    struct submission *attempt;
    const struct plan *plan;
    struct arena *arena;
    kmp_problems *problems;
};

static void say_at(struct fitting *f, uint32_t node, kmp_status status, const char *name, struct text value)
{
    tape_say(f->problems, &f->attempt->tape, node, KMP_ERROR, status, name, arena_string(f->arena, value),
             NULL);
}

static void fit_source(struct fitting *f, struct finding finding, enum source source, enum source kind)
{
    if (source != kind)
        tape_say(f->problems, &f->attempt->tape, finding.node, KMP_ERROR, KMP_OTHER_CRITERION_KIND, "criterion",
                 arena_string(f->arena, *finding.criterion), "expected", source_words[source], "found",
                 source_words[kind], NULL);
}

// Lists mostly follow the rubric's criteria of their kind, of which the next is the one expected.
static void fit_findings(struct fitting *f, const struct list *list, size_t size, enum source kind)
{
    char *item = list->items;
    uint32_t expected = 0;
    for (uint32_t i = 0; i < list->count; i++, item += size) {
        struct finding finding = finding_at(item);
        while (expected < f->plan->criteria.count && plan_criterion(f->plan, expected)->source != kind)
            expected++;
        uint32_t found = plan_find_from(f->plan, *finding.criterion, expected);
        if (found == UINT32_MAX) {
            say_at(f, finding.node, KMP_UNKNOWN_CRITERION, "criterion", *finding.criterion);
            continue;
        }
        fit_source(f, finding, plan_criterion(f->plan, found)->source, kind);
        expected = *finding.place = found + 1;
    }
}

static bool has_unit(const struct plan *plan, struct text code)
{
    for (uint32_t i = 0; i < plan->units.count; i++)
        if (text_same(((const struct plan_unit *)plan->units.items)[i].code, code))
            return true;
    return false;
}

// Whether the attempt covers a unit; what names none covers nothing.
static bool covers(const struct submission *attempt, struct text code)
{
    const struct text *codes = attempt->covers.items;
    for (uint32_t i = 0; i < attempt->covers.count; i++)
        if (text_same(codes[i], code))
            return true;
    return attempt->covers.count == 0 && code.bytes != NULL;
}

static void fit_units(struct fitting *f)
{
    for (uint32_t i = 0; i < f->attempt->covers.count; i++) {
        struct text code = ((const struct text *)f->attempt->covers.items)[i];
        if (!has_unit(f->plan, code))
            say_at(f, tape_member(&f->attempt->tape, 0, "covers"), KMP_UNKNOWN_UNIT, "unit", code);
    }
    for (uint32_t i = 0; i < f->attempt->recommendations.count; i++) {
        const struct recommendation *one =
            &((const struct recommendation *)f->attempt->recommendations.items)[i];
        if (one->unit.bytes != NULL && !has_unit(f->plan, one->unit))
            say_at(f, one->shaped.node, KMP_UNKNOWN_UNIT, "unit", one->unit);
        else if (f->plan->units.count > 0 && !covers(f->attempt, one->unit))
            tape_say(f->problems, &f->attempt->tape, one->shaped.node, KMP_ERROR, KMP_RECOMMENDED_NOWHERE,
                     NULL);
    }
}

// Evidence for a rubric that measures nothing would be passed over in silence: it is refused.
static void fit_evidence(struct fitting *f)
{
    const struct tape *tape = &f->attempt->tape;
    if (f->plan->task.bytes != NULL || f->attempt->evidence == 0)
        return;
    for (uint32_t i = tape_first(tape, f->attempt->evidence); i != 0; i = tape_node(tape, i)->next)
        say_at(f, i, KMP_UNKNOWN_FIELD, "field", tape_node(tape, i)->key);
}

// An attachment moves no score, so one that shows what is not there is only told.
static void fit_attachments(struct fitting *f)
{
    const struct attachment *all = f->attempt->attachments.items;
    for (uint32_t i = 0; i < f->attempt->attachments.count; i++)
        for (uint32_t k = 0; k < all[i].criteria.count; k++) {
            struct text id = ((const struct text *)all[i].criteria.items)[k];
            if (plan_find_from(f->plan, id, 0) == UINT32_MAX)
                tape_say(f->problems, &f->attempt->tape, all[i].shaped.node, KMP_WARNING,
                         KMP_SHOWS_NO_CRITERION, "criterion", arena_string(f->arena, id), NULL);
        }
}

// Who trained a candidate decides outside training; what is left out is told, since it counts as no.
static void fit_assessors(struct fitting *f)
{
    const struct assessor *all = f->attempt->assessors.items;
    for (uint32_t i = 0; i < f->attempt->assessors.count; i++)
        if (f->attempt->purpose != FOR_TRAINING && all[i].role != ROLE_OBSERVER &&
            tape_member(&f->attempt->tape, all[i].shaped.node, "trained_candidate") == 0)
            tape_say(f->problems, &f->attempt->tape, all[i].shaped.node, KMP_NOTE, KMP_TRAINED_UNSAID,
                     "assessor", arena_string(f->arena, all[i].id), "purpose",
                     purpose_words[f->attempt->purpose], NULL);
}

kmp_status fit_submission(struct submission *attempt, const struct plan *plan, struct arena *arena,
                          kmp_problems *problems)
{
    struct fitting f = { attempt, plan, arena, problems };
    size_t before = kmp_problems_at_least(problems, KMP_ERROR);
    fit_findings(&f, &attempt->ticks, sizeof(struct tick), FROM_TICK);
    fit_findings(&f, &attempt->tallies, sizeof(struct tally), FROM_COUNT);
    fit_findings(&f, &attempt->marks, sizeof(struct mark), FROM_JUDGED);
    fit_units(&f);
    fit_evidence(&f);
    fit_attachments(&f);
    fit_assessors(&f);
    return kmp_problems_at_least(problems, KMP_ERROR) > before ? problem_worst(problems) : KMP_OK;
}
