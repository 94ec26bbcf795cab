// SPDX-License-Identifier: Apache-2.0
// attempts.c -- what several attempts at one rubric come to: each with its share, so that the lines add
// up
#include "explain.h"

#include <string.h>

static void print_rule(struct explanation *e, uint32_t rule)
{
    const char *combine = explain_text(e, rule, "combine"), *mastery = explain_text(e, rule, "mastery");
    uint32_t times = explain_member(e, rule, "times");
    for (int32_t i = 0; combine != NULL && attempts_words[i] != NULL; i++)
        if (strcmp(combine, attempts_words[i]) == 0)
            explain_print(e, "%s", explain_word(e, (enum explain_text)(SAYS_ATTEMPTS_LATEST + i)));
    if (mastery != NULL)
        explain_print(e, "; %s %s", explain_word(e, SAYS_MASTERY_FROM), mastery);
    if (times != 0)
        explain_print(e, ", %.*s %s", (int)tape_node(&e->record->tape, times)->text.size,
                      tape_node(&e->record->tape, times)->text.bytes, explain_word(e, SAYS_TIMES));
    explain_print(e, "\n");
}

static void print_result(struct explanation *e, uint32_t entry)
{
    const char *score = explain_text(e, entry, "score"), *sum = explain_text(e, entry, "sum");
    uint32_t mastered = explain_member(e, entry, "mastered");
    if (score == NULL) {
        explain_print(e, "%s", explain_word(e, SAYS_NO_SCORE));
    } else {
        explain_print(e, "%s %s %s (%s", score, explain_word(e, SAYS_OF), explain_text(e, entry, "out_of"),
                      explain_word(e, SAYS_SUM_OF_ATTEMPTS));
        if (sum != NULL && strcmp(sum, score) != 0)
            explain_print(e, ", %s %s", explain_word(e, SAYS_ROUNDED), sum);
        explain_print(e, ")");
    }
    if (mastered != 0)
        explain_print(e, ", %s",
                      explain_word(e, explain_true(e, entry, "mastered") ? SAYS_MASTERED : SAYS_NOT_MASTERED));
    explain_print(e, "\n");
}

static void print_attempt(struct explanation *e, uint32_t attempt)
{
    const struct tape *tape = &e->record->tape;
    uint32_t number = explain_member(e, attempt, "attempt");
    const char *result = explain_text(e, attempt, "result_sha256"), *to = explain_text(e, attempt, "to");
    const char *value = explain_text(e, attempt, "value"), *weight = explain_text(e, attempt, "weight");
    const char *amount = explain_text(e, attempt, "contribution");
    const char *title =
        arena_printf(e->arena, "%s%.*s, %.10s", explain_word(e, SAYS_ATTEMPT),
                     number != 0 ? (int)tape_node(tape, number)->text.size : 0,
                     number != 0 ? tape_node(tape, number)->text.bytes : "", to != NULL ? to : "-");
    explain_item(e, NULL, title, result, amount);
    explain_print(e, "%s x %s = %s\n", value != NULL ? value : "-", weight != NULL ? weight : "-",
                  amount != NULL ? amount : "-");
}

static void print_combined(struct explanation *e, uint32_t entry)
{
    const struct tape *tape = &e->record->tape;
    uint32_t rubric = explain_member(e, entry, "rubric"), attempts = explain_member(e, entry, "attempts");
    const char *title = explain_say(e, rubric, "title");
    explain_section(e, SAYS_ATTEMPTS);
    explain_print(e, "%s%s%s, %s %s\n", title != NULL ? title : "", title != NULL ? ", " : "",
                  explain_text(e, rubric, "id"), explain_word(e, SAYS_VERSION),
                  explain_text(e, rubric, "version"));
    if (e->record->purpose != FOR_TRAINING) {
        explain_print(e, "%s\n", explain_word(e, SAYS_SCORE_HIDDEN));
        return;
    }
    print_result(e, entry);
    print_rule(e, explain_member(e, entry, "rule"));
    for (uint32_t i = attempts != 0 ? tape_first(tape, attempts) : 0; i != 0; i = tape_node(tape, i)->next)
        print_attempt(e, i);
}

void explain_combined(struct explanation *e)
{
    uint32_t all = e->record->combined;
    for (uint32_t i = all != 0 ? tape_first(&e->record->tape, all) : 0; i != 0;
         i = tape_node(&e->record->tape, i)->next)
        print_combined(e, i);
}
