// SPDX-License-Identifier: Apache-2.0
// sums.c -- from contributions to the score: every change of the rubric, sub-totals, the time, the
// grade
#include <string.h>

#include "explain.h"

// The sum of the numbers under `key` in a list of objects.
static struct exact sum_of(struct explanation *e, uint32_t list, const char *key)
{
    const struct tape *tape = &e->record->tape;
    struct exact sum = exact_int(0), value;
    for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next) {
        uint32_t number = explain_member(e, i, key);
        if (number != 0 && exact_read_fraction(&value, tape_node(tape, number)->text))
            sum = exact_add(sum, value);
    }
    return sum;
}

struct exact explain_sum(struct explanation *e)
{
    return exact_add(sum_of(e, e->record->criteria, "contribution"), sum_of(e, e->record->adjusted, "amount"));
}

// What a person calls the entry with this id in a list.
static const char *title_of(struct explanation *e, uint32_t list, const char *id)
{
    const struct tape *tape = &e->record->tape;
    for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next) {
        const char *here = explain_text(e, i, "id"), *title = explain_say(e, i, "title");
        if (here != NULL && strcmp(here, id) == 0 && title != NULL)
            return title;
    }
    return id;
}

static const char *changed_title(struct explanation *e, uint32_t change)
{
    const char *criterion = explain_text(e, change, "criterion"), *group = explain_text(e, change, "group");
    if (criterion != NULL)
        return title_of(e, e->record->criteria, criterion);
    return group != NULL ? title_of(e, e->record->groups, group) : explain_word(e, SAYS_WHOLE);
}

static const char *why_word(struct explanation *e, uint32_t change)
{
    const char *why = explain_text(e, change, "why");
    for (uint32_t i = 0; why != NULL && changed_words[i] != NULL; i++)
        if (strcmp(why, changed_words[i]) == 0)
            return explain_word(e, (enum explain_text)(SAYS_WHY_ZERO + i));
    return "";
}

void explain_changes(struct explanation *e)
{
    const struct tape *tape = &e->record->tape;
    if (e->record->adjusted == 0 || tape_node(tape, e->record->adjusted)->count == 0)
        return;
    explain_section(e, SAYS_CHANGES);
    for (uint32_t i = tape_first(tape, e->record->adjusted); i != 0; i = tape_node(tape, i)->next) {
        const char *amount = explain_text(e, i, "amount"), *because = explain_text(e, i, "because");
        explain_item(e, NULL, changed_title(e, i), NULL, amount);
        explain_print(e, "%s%s: %s", amount != NULL && amount[0] != '-' ? "+" : "", amount, why_word(e, i));
        if (because != NULL)
            explain_print(e, ", %s %s", explain_word(e, SAYS_BECAUSE),
                          title_of(e, e->record->criteria, because));
        explain_print(e, "\n");
    }
}

static void print_time(struct explanation *e)
{
    uint32_t time = e->record->time;
    const char *used = time != 0 ? explain_number(e, time, "used_s", -1) : NULL;
    if (time == 0)
        return;
    explain_section(e, SAYS_TIME);
    explain_print(e, "%s %s %s %s %s", used != NULL ? used : "-", explain_word(e, SAYS_SECONDS),
                  explain_word(e, SAYS_OF), explain_text(e, time, "limit_s"), explain_word(e, SAYS_SECONDS));
    const char *verdict = explain_text(e, time, "verdict");
    explain_print(e, "%s%s\n", verdict != NULL ? ": " : "", verdict != NULL ? verdict : "");
}

static void print_groups(struct explanation *e, bool shown)
{
    const struct tape *tape = &e->record->tape;
    if (e->record->groups == 0 || tape_node(tape, e->record->groups)->count == 0)
        return;
    explain_section(e, SAYS_GROUPS);
    for (uint32_t i = tape_first(tape, e->record->groups); i != 0; i = tape_node(tape, i)->next) {
        const char *title = explain_say(e, i, "title"), *need = explain_text(e, i, "need");
        const char *points = explain_number(e, i, "points", -1);
        explain_item(e, explain_text(e, i, "verdict"), title != NULL ? title : "-", explain_text(e, i, "id"),
                     NULL);
        if (shown)
            explain_print(e, "%s %s %s\n", points != NULL ? points : "-", explain_word(e, SAYS_OF),
                          explain_text(e, i, "out_of"));
        if (need != NULL)
            explain_print(e, "%s: %s %s\n", explain_word(e, SAYS_NEEDED), need, explain_word(e, SAYS_POINTS));
    }
}

void explain_groups(struct explanation *e)
{
    bool shown = e->record->purpose == FOR_TRAINING;
    uint32_t grade = e->record->grade;
    if (e->record->verdict == VERDICT_NOT_ASSESSED)
        return;
    const char *title = grade != 0 ? explain_say(e, grade, "title") : NULL;
    if (grade != 0 && shown) {
        explain_section(e, SAYS_GRADE);
        explain_print(e, "%s\n", title != NULL ? title : explain_text(e, grade, "id"));
    }
    print_time(e);
    print_groups(e, shown);
}
