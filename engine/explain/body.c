// SPDX-License-Identifier: Apache-2.0
// body.c -- the papers of a certification body, to be read by a person: decisions and appeals
#include "../model/appeal.h"
#include "../model/decision.h"
#include "explain.h"

static const char *text(const struct explanation *e, struct text text)
{
    const char *copy = arena_string(e->arena, text);
    return copy != NULL ? copy : "";
}

// "label: text", where there is one.
static void line(struct explanation *e, enum explain_text label, struct text value)
{
    if (value.bytes != NULL)
        explain_print(e, "%s: %s\n", explain_word(e, label), text(e, value));
}

static void line_of_list(struct explanation *e, enum explain_text label, const struct list *list)
{
    const struct text *items = list->items;
    if (list->count == 0)
        return;
    explain_print(e, "%s: ", explain_word(e, label));
    for (uint32_t i = 0; i < list->count; i++)
        explain_print(e, "%s%s", i > 0 ? ", " : "", text(e, items[i]));
    explain_print(e, "\n");
}

// ---- decision ----

static void write_decision(struct explanation *e, const struct decision *d)
{
    explain_print(e, "%s: %s\n", explain_word(e, SAYS_DECISION),
                  explain_word(e, d->verdict == DECIDED_K ? SAYS_COMPETENT : SAYS_NOT_YET));
    line(e, SAYS_BODY, d->by.body);
    line_of_list(e, SAYS_DECIDED_BY, &d->by.people);
    line(e, SAYS_DECIDED_AT, d->at);
    line(e, SAYS_ABOUT_RESULT, d->result_sha256);
    line_of_list(e, SAYS_UNITS, &d->units);
    line(e, SAYS_REASON, d->reason);
    line(e, SAYS_CERTIFICATE_NO, d->certificate_no);
    line(e, SAYS_REGISTRATION_NO, d->registration_no);
    line(e, SAYS_BLANKO_NO, d->blanko_no);
    line(e, SAYS_MINUTES_NO, d->minutes_no);
    line(e, SAYS_DECREE_NO, d->decree_no);
    line(e, SAYS_VALID_UNTIL, d->valid_until);
    line(e, SAYS_REPLACES, d->supersedes);
    line(e, SAYS_FOLLOWS_APPEAL, d->appeal_sha256);
}

static kmp_status read_decision(struct explanation *e, const kmp_text *json, const char *name,
                                kmp_problems *problems)
{
    struct decision decision;
    kmp_status status = decision_read(&decision, e->arena, json->bytes, json->size, name, problems);
    if (status == KMP_OK)
        write_decision(e, &decision);
    return status;
}

// ---- appeal ----

static void write_appeal(struct explanation *e, const struct appeal *a)
{
    static const enum explain_text outcomes[] = {
        [APPEAL_UPHELD] = SAYS_UPHELD, [APPEAL_REJECTED] = SAYS_REJECTED, [APPEAL_REASSESS] = SAYS_REASSESS
    };
    explain_print(e, "%s: %s\n", explain_word(e, SAYS_APPEAL), explain_word(e, outcomes[a->outcome]));
    line(e, SAYS_AGAINST_RESULT, a->against_sha256);
    line(e, SAYS_FILED_AT, a->filed_at);
    line(e, SAYS_GROUNDS, a->grounds);
    line_of_list(e, SAYS_PANEL, &a->panel);
    line(e, SAYS_NEW_RESULT, a->new_result_sha256);
}

static kmp_status read_appeal(struct explanation *e, const kmp_text *json, const char *name,
                              kmp_problems *problems)
{
    struct appeal appeal;
    kmp_status status = appeal_read(&appeal, e->arena, json->bytes, json->size, name, problems);
    if (status == KMP_OK)
        write_appeal(e, &appeal);
    return status;
}

// ---- which of them ----

static bool calls_itself(const kmp_text *json, struct arena *arena, const char *key)
{
    struct tape tape;
    return tape_read(&tape, arena, json->bytes, json->size, NULL, NULL) == KMP_OK &&
           tape_member(&tape, 0, key) != 0 && tape_member(&tape, 0, "record") == 0;
}

bool explain_is_of_body(const kmp_text *json, struct arena *arena)
{
    return calls_itself(json, arena, "decision") || calls_itself(json, arena, "appeal");
}

kmp_status explain_of_body(struct explanation *e, const kmp_text *json, const char *name,
                           kmp_problems *problems)
{
    bool decision = calls_itself(json, e->arena, "decision");
    explain_begin(e);
    kmp_status status =
        decision ? read_decision(e, json, name, problems) : read_appeal(e, json, name, problems);
    explain_end(e);
    return status;
}
