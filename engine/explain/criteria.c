// SPDX-License-Identifier: Apache-2.0
// criteria.c -- each criterion with its evidence, its rule, its points and what was needed
#include <string.h>

#include "explain.h"

static const char *or_dash(const char *text)
{
    return text != NULL ? text : "-";
}

// ---- evidence ----

static uint32_t find_measure(struct explanation *e, const char *id, const char *row)
{
    const struct tape *tape = &e->record->tape;
    for (uint32_t i = tape_first(tape, e->record->measures); i != 0; i = tape_node(tape, i)->next)
        if (strcmp(or_dash(explain_text(e, i, "id")), id) == 0 &&
            strcmp(or_dash(explain_text(e, i, "row")), row) == 0)
            return i;
    return 0;
}

static void print_limit(struct explanation *e, uint32_t measure)
{
    uint32_t limit = explain_member(e, measure, "limit");
    if (limit == 0)
        return;
    const char *low = explain_number(e, limit, "low", -1), *high = explain_number(e, limit, "high", -1);
    bool low_open = explain_true(e, limit, "low_open"), high_open = explain_true(e, limit, "high_open");
    explain_print(e, "; %s", explain_word(e, SAYS_LIMIT));
    if (low != NULL && high != NULL && !low_open && !high_open)
        explain_print(e, " %s .. %s", low, high);
    else if (low != NULL)
        explain_print(e, " %s %s", low_open ? ">" : ">=", low);
    if (high != NULL && (low == NULL || low_open || high_open))
        explain_print(e, " %s %s", high_open ? "<" : "<=", high);
    const char *parts[] = { explain_text(e, limit, "standard"), explain_text(e, limit, "edition"),
                            explain_text(e, limit, "clause") };
    explain_print(e, " (");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (parts[i] != NULL)
            explain_print(e, "%s%s", parts[i], ", ");
    explain_print(e, "%s)",
                  explain_word(e, explain_true(e, limit, "verified") ? SAYS_VERIFIED : SAYS_UNVERIFIED));
    uint32_t within = explain_member(e, measure, "within");
    if (within != 0)
        explain_print(e, ": %s",
                      explain_word(e, explain_true(e, measure, "within") ? SAYS_INSIDE : SAYS_OUTSIDE));
}

static int side_of(struct exact value, struct exact bound)
{
    int order = exact_order(value, bound);
    return (order > 0) - (order < 0);
}

// The value with its usual places, and with as many more as tell on which side of its limit it lies.
static const char *value_beside_limit(struct explanation *e, uint32_t measure, int32_t decimals)
{
    static const char *const ends[] = { "low", "high" };
    enum { MOST_DECIMALS = 18 };
    uint32_t limit = explain_member(e, measure, "limit");
    struct exact value, bound, shown;
    const char *text = explain_number(e, measure, "value", decimals);
    if (limit == 0 || text == NULL ||
        !exact_read_fraction(&value, tape_node(&e->record->tape, explain_member(e, measure, "value"))->text))
        return text;
    for (int end = 0; end < 2; end++) {
        uint32_t node = explain_member(e, limit, ends[end]);
        if (node == 0 || !exact_read_fraction(&bound, tape_node(&e->record->tape, node)->text))
            continue;
        while (decimals < MOST_DECIMALS && text != NULL && exact_read(&shown, text_of(text)) &&
               side_of(shown, bound) != side_of(value, bound))
            text = explain_number(e, measure, "value", ++decimals);
    }
    return text;
}

static void print_measure(struct explanation *e, uint32_t measure, bool rows)
{
    const struct tape *tape = &e->record->tape;
    uint32_t value = explain_member(e, measure, "value");
    explain_print(e, "%s: %s", explain_word(e, SAYS_EVIDENCE), or_dash(explain_say(e, measure, "label")));
    if (rows) {
        struct exact row = exact_absent();
        exact_read(&row, tape_node(tape, tape_member(tape, measure, "row"))->text);
        explain_print(e, ", %s %d", explain_word(e, SAYS_ROW), (int)row.n + 1);
    }
    const char *unit = explain_text(e, measure, "unit");
    struct exact decimals = exact_absent();
    exact_read(&decimals, tape_node(tape, tape_member(tape, measure, "decimals"))->text);
    const char *shown = value_beside_limit(e, measure, (int32_t)decimals.n);
    if (value == 0)
        explain_print(e, " %s", explain_word(e, SAYS_NOT_MEASURED));
    else if (unit == NULL)
        explain_print(e, " %s", or_dash(explain_text(e, measure, "value")));
    else
        explain_print(e, " %s%s%s", or_dash(shown), strcmp(unit, "1") != 0 ? " " : "",
                      strcmp(unit, "1") != 0 ? unit : "");
    print_limit(e, measure);
    explain_print(e, "\n");
}

static void print_measures(struct explanation *e, uint32_t criterion)
{
    const struct tape *tape = &e->record->tape;
    uint32_t from = explain_member(e, criterion, "from");
    bool rows = from != 0 && tape_node(tape, from)->count > 1;
    for (uint32_t i = from != 0 ? tape_first(tape, from) : 0; i != 0; i = tape_node(tape, i)->next) {
        const char *row = or_dash(explain_text(e, i, "row"));
        uint32_t measure = find_measure(e, or_dash(explain_text(e, i, "measure")), row);
        if (measure != 0)
            print_measure(e, measure, rows || strcmp(row, "0") != 0);
    }
}

static const char *met_word(struct explanation *e, uint32_t tick)
{
    uint32_t met = tape_member(&e->record->tape, tick, "met");
    uint8_t kind = tape_node(&e->record->tape, met)->kind;
    return explain_word(e, kind == NODE_TRUE ? SAYS_YES : kind == NODE_FALSE ? SAYS_NO : SAYS_NOT_APPLICABLE);
}

static void print_observations(struct explanation *e, uint32_t criterion)
{
    const struct tape *tape = &e->record->tape;
    static const struct {
        const char *list, *value;
        enum explain_text word;
    } kinds[] = { { "ticks", NULL, SAYS_TICKED },
                  { "counts", "count", SAYS_COUNTED },
                  { "marks", "points", SAYS_MARKED } };
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++) {
        uint32_t list = explain_member(e, criterion, kinds[k].list);
        for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next)
            explain_print(e, "%s: %s (%s %s)\n", explain_word(e, kinds[k].word),
                          kinds[k].value != NULL ? or_dash(explain_text(e, i, kinds[k].value)) : met_word(e, i),
                          explain_word(e, SAYS_BY), or_dash(explain_text(e, i, "assessor")));
    }
}

// ---- rule and points ----

// A rule in the reader's words; one that this engine does not know as it is written.
static const char *rule_words(const struct explanation *e, const char *when)
{
    for (int i = 0; when_words[i] != NULL; i++)
        if (strcmp(when_words[i], when) == 0)
            return explain_word(e, (enum explain_text)(SAYS_WHEN_OTHERWISE + i));
    return strcmp(when, "function") == 0 ? explain_word(e, SAYS_WHEN_FUNCTION) : when;
}

static const char *combine_word(const struct explanation *e, const char *combine)
{
    for (int i = 0; combine_words[i] != NULL; i++)
        if (strcmp(combine_words[i], combine) == 0)
            return explain_word(e, (enum explain_text)(SAYS_COMBINE_MEAN + i));
    return combine;
}

// Where a number comes from: the source as its author wrote it, but for "our choice", which every rubric says.
static void print_source(struct explanation *e, const char *source)
{
    static const char ours[] = "our choice";
    size_t size = sizeof ours - 1;
    bool own = strncmp(source, ours, size) == 0;
    explain_print(e, " (%s%s)", own ? explain_word(e, SAYS_OUR_CHOICE) : "", source + (own ? size : 0));
}

static void print_rule(struct explanation *e, uint32_t criterion)
{
    uint32_t rule = explain_member(e, criterion, "rule");
    if (rule == 0)
        return;
    const char *combine = explain_text(e, rule, "combine"), *source = explain_text(e, rule, "source");
    const char *low = explain_text(e, rule, "low"), *high = explain_text(e, rule, "high");
    explain_print(e, "%s: %s", explain_word(e, SAYS_RULE),
                  rule_words(e, or_dash(explain_text(e, rule, "when"))));
    if (low != NULL)
        explain_print(e, " %s%s%s", low, high != NULL ? " .. " : "", high != NULL ? high : "");
    if (explain_text(e, rule, "text") != NULL)
        explain_print(e, " \"%s\"", explain_text(e, rule, "text"));
    if (combine != NULL)
        explain_print(e, ", %s %s", explain_word(e, SAYS_COMBINED), combine_word(e, combine));
    if (source != NULL)
        print_source(e, source);
    explain_print(e, "\n");
}

static enum explain_text need_word(const char *verdict)
{
    if (strcmp(verdict, "K") == 0)
        return SAYS_NEED_MET;
    return strcmp(verdict, "BK") == 0 ? SAYS_NEED_FAILED : SAYS_NEED_OPEN;
}

static void print_points(struct explanation *e, uint32_t criterion)
{
    const char *points = explain_number(e, criterion, "points", -1);
    const char *need = explain_text(e, criterion, "need"), *verdict = explain_text(e, criterion, "verdict");
    bool shown = e->record->purpose == FOR_TRAINING;
    if (verdict != NULL && strcmp(verdict, "NA") == 0) {
        explain_print(e, "%s\n", explain_word(e, SAYS_NOT_COUNTED));
        return;
    }
    if (shown)
        explain_print(e, "%s %s %s %s, %s %s %s %s", or_dash(points), explain_word(e, SAYS_OF),
                      or_dash(explain_text(e, criterion, "out_of")), explain_word(e, SAYS_POINTS),
                      explain_word(e, SAYS_CONTRIBUTES),
                      or_dash(explain_number(e, criterion, "contribution", -1)), explain_word(e, SAYS_OF),
                      or_dash(explain_text(e, criterion, "weight")));
    if (need != NULL && verdict != NULL)
        explain_print(e, "%s%s: %s %s: %s", shown ? "; " : "", explain_word(e, SAYS_NEEDED), need,
                      explain_word(e, SAYS_POINTS), explain_word(e, need_word(verdict)));
    explain_print(e, "\n");
}

static void print_criterion(struct explanation *e, uint32_t criterion)
{
    const char *say = explain_say(e, criterion, "say");
    bool shown = e->record->purpose == FOR_TRAINING;
    explain_item(e, explain_text(e, criterion, "verdict"), or_dash(explain_say(e, criterion, "title")),
                 explain_text(e, criterion, "id"), shown ? explain_text(e, criterion, "contribution") : NULL);
    if (say != NULL)
        explain_print(e, "%s\n", say);
    print_measures(e, criterion);
    print_observations(e, criterion);
    print_rule(e, criterion);
    print_points(e, criterion);
}

void explain_criteria(struct explanation *e)
{
    const struct tape *tape = &e->record->tape;
    explain_section(e, SAYS_CRITERIA);
    for (uint32_t i = tape_first(tape, e->record->criteria); i != 0; i = tape_node(tape, i)->next)
        print_criterion(e, i);
}
