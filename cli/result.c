// SPDX-License-Identifier: Apache-2.0
// result.c -- a record told to a person
#include "result.h"

#include <stdlib.h>
#include <string.h>

struct verdict_row {
    const char *word;
    enum phrase phrase;
    enum colour colour;
};

static const struct verdict_row verdicts[] = {
    { "competent", PHRASE_COMPETENT, GREEN },
    { "not_yet", PHRASE_NOT_YET, RED },
    { "refer", PHRASE_REFER, YELLOW },
    { "not_assessed", PHRASE_NOT_ASSESSED, DIM },
};

static const struct verdict_row *verdict_row(const char *verdict)
{
    size_t i = 0;
    while (i < 3 && (verdict == NULL || strcmp(verdicts[i].word, verdict) != 0))
        i++;
    return &verdicts[i];
}

const char *verdict_word(const struct cli *cli, const char *verdict)
{
    return say(cli, verdict_row(verdict)->phrase);
}

enum colour verdict_colour(const char *verdict)
{
    return verdict_row(verdict)->colour;
}

const char *member(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

const char *in_language(const struct cli *cli, const json_t *text)
{
    const char *wanted = member(text, cli->language == KMP_INDONESIAN ? "id" : "en");
    return wanted != NULL ? wanted : member(text, cli->language == KMP_INDONESIAN ? "en" : "id");
}

const char *label_of(const struct cli *cli, const json_t *object, const char *key)
{
    char translated[32];
    snprintf(translated, sizeof translated, "%s_id", key);
    const char *label = cli->language == KMP_INDONESIAN ? member(object, translated) : NULL;
    return label != NULL ? label : member(object, key);
}

static bool is(const char *text, const char *word)
{
    return text != NULL && strcmp(text, word) == 0;
}

static bool add(json_t *list, const char *text)
{
    size_t i;
    json_t *there;
    json_array_foreach (list, i, there) {
        if (is(json_string_value(there), text))
            return true;
    }
    return json_array_append_new(list, json_string(text)) == 0;
}

static const char *title_of(const struct cli *cli, const json_t *criterion)
{
    const char *title = in_language(cli, json_object_get(criterion, "title"));
    return title != NULL ? title : member(criterion, "id");
}

// "Bead appearance 2/3", where points were left lying.
static bool add_improvable(struct result *result, const struct cli *cli, const json_t *criterion)
{
    const char *points = member(criterion, "points"), *out_of = member(criterion, "out_of");
    const char *title = title_of(cli, criterion);
    if (points == NULL || out_of == NULL || title == NULL || strcmp(points, out_of) == 0)
        return true;
    json_t *text = json_sprintf("%s %s/%s", title, points, out_of);
    return json_array_append_new(result->improvable, text) == 0;
}

static bool add_criterion(struct result *result, const struct cli *cli, const json_t *criterion)
{
    const char *verdict = member(criterion, "verdict");
    if (is(verdict, "PL"))
        return true; // what it lacks stands among the problems
    if (!is(verdict, "BK"))
        return !is(result->verdict, "competent") || add_improvable(result, cli, criterion);
    const char *sentence = in_language(cli, json_object_get(criterion, "say"));
    if (sentence == NULL)
        sentence = title_of(cli, criterion);
    return sentence == NULL || add(result->missed, sentence);
}

static bool add_warnings(struct result *result, const struct cli *cli, bool consequences)
{
    bool good = true;
    for (size_t i = 0; good && i < kmp_problems_count(cli->problems); i++) {
        kmp_problem problem = kmp_problems_get(cli->problems, i, cli->language);
        if (problem.severity != KMP_WARNING || (problem.status == KMP_MEASURE_ABSENT) != consequences)
            continue;
        // what stopped the attempt is not open: no reading could mend it
        good = add(problem.status == KMP_STOPPED_FOR_SAFETY ? result->missed : result->missing, problem.text);
    }
    return good;
}

// What kept a verdict from being reached: the warnings that accompanied the record. That a measure is absent
// follows from another one; it is told only where it is all that is known.
static bool add_missing(struct result *result, const struct cli *cli)
{
    return add_warnings(result, cli, false) &&
           (json_array_size(result->missing) > 0 || add_warnings(result, cli, true));
}

static bool read_lists(struct result *out, const struct cli *cli, const json_t *record)
{
    size_t i;
    json_t *criterion;
    bool good = out->missed != NULL && out->missing != NULL && out->improvable != NULL;
    json_array_foreach (json_object_get(record, "criteria"), i, criterion)
        good = good && add_criterion(out, cli, criterion);
    if (good && is(out->verdict, "not_assessed") &&
        is(member(json_object_get(record, "taken"), "ended"), "absent"))
        good = add(out->missing, say(cli, PHRASE_DID_NOT_COME));
    else if (good && !is(out->verdict, "competent"))
        good = add_missing(out, cli);
    return good;
}

bool result_of(struct result *out, const struct cli *cli, const json_t *record)
{
    const json_t *rubric = json_object_get(record, "rubric"), *candidate = json_object_get(record, "candidate");
    *out = (struct result){ .rubric = member(rubric, "id"),
                            .version = member(rubric, "version"),
                            .issuer = member(candidate, "issuer"),
                            .candidate = member(candidate, "id"),
                            .submission = member(json_object_get(record, "submission"), "id"),
                            .verdict = member(record, "verdict"),
                            .missed = json_array(),
                            .missing = json_array(),
                            .improvable = json_array() };
    if (is(member(record, "purpose"), "training")) { // in any other purpose it is not shown to candidates
        out->score = member(record, "score");
        out->out_of = member(record, "out_of");
    }
    return out->rubric != NULL && out->verdict != NULL && out->candidate != NULL &&
           read_lists(out, cli, record);
}

void result_free(struct result *result)
{
    json_decref(result->missed);
    json_decref(result->missing);
    json_decref(result->improvable);
}

static void print_entry(const struct cli *cli, enum phrase name, enum colour colour, const char *text)
{
    const char *label = say(cli, name);
    printf("  %s%*s", label, (int)(14 - text_width(label)), "");
    put_coloured(cli, colour, text);
    putchar('\n');
}

static void print_list(const struct cli *cli, enum phrase name, const json_t *list)
{
    size_t i;
    json_t *text;
    json_array_foreach (list, i, text)
        print_entry(cli, name, PLAIN, json_string_value(text));
}

void print_card(const struct cli *cli, const struct result *result, const char *title)
{
    put_coloured(cli, BOLD, title != NULL ? title : result->rubric);
    printf(" (%s %s)\n", result->rubric, result->version != NULL ? result->version : "");
    print_entry(cli, PHRASE_CANDIDATE, PLAIN, result->candidate);
    print_entry(cli, PHRASE_RESULT, verdict_colour(result->verdict), verdict_word(cli, result->verdict));
    if (result->score != NULL && result->out_of != NULL) {
        printf("  %s%*s%s ", say(cli, PHRASE_SCORE_COLUMN),
               (int)(14 - text_width(say(cli, PHRASE_SCORE_COLUMN))), "", result->score);
        printf(say(cli, PHRASE_SCORE_OF), result->out_of);
        putchar('\n');
    }
    print_list(cli, PHRASE_MISSED, result->missed);
    print_list(cli, PHRASE_OPEN, result->missing);
    print_list(cli, PHRASE_IMPROVABLE, result->improvable);
    putchar('\n');
}
