// SPDX-License-Identifier: Apache-2.0
// conclusion.c -- what a conclusion has beside an attempt: its scheme, dates, and what is to be taken
// again
#include "explain.h"

void explain_scheme(struct explanation *e)
{
    uint32_t scheme = e->record->scheme;
    const char *title = explain_say(e, scheme, "title"), *no = explain_text(e, scheme, "no");
    explain_print(e, "\n");
    const char *name = title != NULL ? title : no != NULL ? no : "-";
    explain_print(e, "%s: %s%s%s, %s %s\n", explain_word(e, SAYS_SCHEME), name,
                  title != NULL && no != NULL ? ", " : "", title != NULL && no != NULL ? no : "",
                  explain_word(e, SAYS_HOLDS_ON), explain_text(e, 0, "on"));
}

void explain_validity(struct explanation *e, uint32_t unit)
{
    const char *on = explain_text(e, unit, "on"), *until = explain_text(e, unit, "valid_until");
    if (on == NULL)
        return;
    explain_print(e, " (%s %s", explain_word(e, SAYS_ASSESSED_ON), on);
    if (until != NULL)
        explain_print(e, ", %s %s", explain_word(e, SAYS_VALID_UNTIL), until);
    explain_print(e, ")");
}

void explain_resits(struct explanation *e)
{
    const struct tape *tape = &e->record->tape;
    uint32_t plan = e->record->resit_plan;
    if (plan == 0 || tape_node(tape, plan)->count == 0)
        return;
    explain_section(e, SAYS_RESITS);
    for (uint32_t i = tape_first(tape, plan); i != 0; i = tape_node(tape, i)->next) {
        const char *rubric = explain_text(e, i, "rubric"), *between = ": ";
        explain_print(e, "%s", rubric != NULL ? rubric : explain_word(e, SAYS_NO_RUBRIC_COVERS));
        uint32_t units = explain_member(e, i, "units");
        for (uint32_t k = units != 0 ? tape_first(tape, units) : 0; k != 0; k = tape_node(tape, k)->next) {
            explain_print(e, "%s%.*s", between, (int)tape_node(tape, k)->text.size,
                          tape_node(tape, k)->text.bytes);
            between = ", ";
        }
        explain_print(e, "\n");
    }
}
