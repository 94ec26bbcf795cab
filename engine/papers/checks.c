// SPDX-License-Identifier: Apache-2.0
// checks.c -- what stands against final forms: every difference needs a reason, every candidate a record and a
// name
#include "../day/show.h"
#include "forms.h"

struct checking {
    const struct forms *forms;
    const struct entrant *entrant;
    kmp_status worst;
};

static void say(struct checking *c, kmp_status status, const char *name, struct text value)
{
    struct arena *arena = &c->forms->day->arena;
    problem_say(c->forms->problems, c->forms->final ? KMP_ERROR : KMP_WARNING, status, NULL, "candidate",
                arena_string(arena, c->entrant->seat->id), name, arena_string(arena, value), NULL);
    c->worst = c->worst == KMP_OK ? status : c->worst;
}

static enum verdict meant(struct text word)
{
    if (text_is(word, "K"))
        return VERDICT_COMPETENT;
    return text_is(word, "BK") ? VERDICT_NOT_YET : VERDICT_REFER;
}

// Every recommendation that is not what was computed needs its reason; assessors have to agree with each other.
static void check_recommendations(struct checking *c, uint32_t unit, struct text code)
{
    const struct record *record = &c->entrant->record;
    struct text verdict = record_text(record, unit, "verdict"), first = { NULL, 0 };
    for (uint32_t i = record_first(record, record_member(record, unit, "recommended")); i != 0;
         i = tape_node(&record->tape, i)->next) {
        struct text result = record_text(record, i, "result");
        bool same = text_is(verdict, verdict_words[meant(result)]);
        if (!same && record_text(record, i, "reason").bytes == NULL)
            say(c, KMP_FORM_NO_REASON, "unit", code);
        if (first.bytes != NULL && !text_same(first, result))
            say(c, KMP_FORM_CONTRADICTION, "unit", code);
        first = result;
    }
    if (first.bytes == NULL && !text_is(verdict, "not_assessed"))
        say(c, KMP_FORM_NO_RECOMMENDATION, "unit", code);
}

static void check_entrant(struct checking *c, bool named, bool with_nik)
{
    const struct record *record = &c->entrant->record;
    if (!c->entrant->scored) {
        say(c, KMP_FORM_NOT_SCORED, NULL, (struct text){ NULL, 0 });
        return;
    }
    for (uint32_t i = record_first(record, record->units); i != 0; i = tape_node(&record->tape, i)->next) {
        struct text code = unit_code(record, i);
        check_recommendations(c, i, code.bytes != NULL ? code : text_of("the whole task"));
    }
    if (!named)
        return;
    if (c->entrant->person == NULL)
        say(c, KMP_FORM_NO_PERSON, NULL, (struct text){ NULL, 0 });
    else if (with_nik && c->entrant->person->cells[PERSON_NIK].bytes == NULL &&
             (c->entrant->outcome == OUTCOME_K || c->entrant->outcome == OUTCOME_BK))
        say(c, KMP_FORM_NO_NIK, NULL, (struct text){ NULL, 0 });
}

kmp_status forms_check(const struct forms *forms, bool named, bool with_nik)
{
    struct checking c = { forms, NULL, KMP_OK };
    for (uint32_t i = 0; i < forms->count; i++) {
        c.entrant = &forms->entrants[i];
        check_entrant(&c, named, with_nik);
    }
    return forms->final ? c.worst : KMP_OK;
}
