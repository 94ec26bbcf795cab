// SPDX-License-Identifier: Apache-2.0
// edit.c -- how severe an edit of a rubric is, and who would change by it
#include "edit.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "print.h"
#include "problems.h"
#include "result.h"

// ---- --against ----

static const struct {
    const char *word;
    enum phrase row, whole;
} gravities[] = {
    { "same", PHRASE_EDIT_SAME, PHRASE_EDIT_ALL_SAME },
    { "text", PHRASE_EDIT_TEXT, PHRASE_EDIT_ALL_TEXT },
    { "points", PHRASE_EDIT_POINTS, PHRASE_EDIT_ALL_POINTS },
    { "marks", PHRASE_EDIT_MARKS, PHRASE_EDIT_ALL_MARKS },
};

static size_t gravity_of(const char *word)
{
    for (size_t i = 0; i < sizeof gravities / sizeof gravities[0]; i++)
        if (word != NULL && strcmp(gravities[i].word, word) == 0)
            return i;
    return 0;
}

static const char *value_of(const json_t *change, const char *key)
{
    const char *text = member(change, key);
    return text != NULL ? text : "-";
}

static void print_changes(const struct cli *cli, const json_t *report)
{
    size_t i;
    json_t *change;
    struct table *table = table_new(5);
    bool good = table != NULL && table_row(table, PLAIN,
                                           (const char *[]){ say(cli, PHRASE_CRITERION), say(cli, PHRASE_ENTRY),
                                                             say(cli, PHRASE_WAS), say(cli, PHRASE_IS_NOW),
                                                             say(cli, PHRASE_MEANS) });
    json_array_foreach (json_object_get(report, "changes"), i, change) {
        const char *criterion = member(change, "criterion");
        size_t gravity = gravity_of(member(change, "severity"));
        good = good && table_row(table,
                                 gravity == 3   ? RED
                                 : gravity == 2 ? YELLOW
                                                : PLAIN,
                                 (const char *[]){ criterion != NULL ? criterion : say(cli, PHRASE_THE_RUBRIC),
                                                   member(change, "key"), value_of(change, "old"),
                                                   value_of(change, "new"), say(cli, gravities[gravity].row) });
    }
    if (good && json_array_size(json_object_get(report, "changes")) > 0) {
        table_print(cli, table, 4);
        putchar('\n');
    }
    table_free(table);
    puts(say(cli, gravities[gravity_of(member(report, "severity"))].whole));
}

int edit_against(struct cli *cli, const char *old_path, const char *new_path)
{
    kmp_text old, new = { NULL, 0 }, report = { NULL, 0 };
    int code = EX_NOINPUT;
    if (read_paper(&old, cli, old_path) && read_paper(&new, cli, new_path)) {
        kmp_problems_clear(cli->problems);
        kmp_status status =
            kmp_compare_rubrics(&report, cli->engine, &old, old_path, &new, new_path, cli->problems);
        print_problems(cli, NULL, 1);
        json_t *read =
            status == KMP_OK ? json_loadb(report.bytes, report.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
        if (read != NULL)
            print_changes(cli, read);
        json_decref(read);
        code = status == KMP_OK ? EX_OK : EX_DATAERR;
    }
    kmp_text_free(&report);
    free(old.bytes);
    free(new.bytes);
    return code;
}

// ---- --preview ----

static const char *outcome_text(const struct cli *cli, const json_t *outcome, char text[160])
{
    const char *score = member(outcome, "score");
    json_int_t rank = json_integer_value(json_object_get(outcome, "rank"));
    snprintf(text, 160, "%s%s%s", verdict_word(cli, member(outcome, "verdict")), score != NULL ? ", " : "",
             score != NULL ? score : "");
    if (rank > 0) {
        size_t end = strlen(text);
        snprintf(text + end, 160 - end, ", %s %" JSON_INTEGER_FORMAT, say(cli, PHRASE_RANK_SHORT), rank);
    }
    return text;
}

static void print_preview(const struct cli *cli, const json_t *report)
{
    size_t i;
    json_t *attempt;
    struct table *table = table_new(3);
    bool good = table != NULL && table_row(table, PLAIN,
                                           (const char *[]){ say(cli, PHRASE_FILE), say(cli, PHRASE_WAS),
                                                             say(cli, PHRASE_IS_NOW) });
    json_array_foreach (json_object_get(report, "attempts"), i, attempt) {
        char old[160], new[160];
        if (!json_is_true(json_object_get(attempt, "changes")))
            continue;
        good = good && table_row(table, YELLOW,
                                 (const char *[]){ member(attempt, "name"),
                                                   outcome_text(cli, json_object_get(attempt, "old"), old),
                                                   outcome_text(cli, json_object_get(attempt, "new"), new) });
    }
    long long changed = (long long)json_integer_value(json_object_get(report, "changed"));
    if (good && changed > 0)
        table_print(cli, table, 2);
    table_free(table);
    printf(say(cli, PHRASE_PREVIEW_SUM), json_array_size(json_object_get(report, "attempts")), changed);
    putchar('\n');
}

static int preview(struct cli *cli, const kmp_text rubrics[2], const char *const rubric_names[2],
                   kmp_text *papers, const char *const *names, size_t count)
{
    kmp_text report = { NULL, 0 };
    for (size_t i = 0; i < count; i++)
        if (!read_paper(&papers[i], cli, names[i]))
            return EX_NOINPUT;
    kmp_problems_clear(cli->problems);
    kmp_status status =
        kmp_preview(&report, cli->engine, rubrics, rubric_names, papers, names, count, cli->problems);
    cli->quiet = true; // what is missing is known from scoring; only what cannot be scored is told here
    print_problems(cli, NULL, 1);
    json_t *read =
        status == KMP_OK ? json_loadb(report.bytes, report.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    if (read != NULL)
        print_preview(cli, read);
    json_decref(read);
    kmp_text_free(&report);
    return status == KMP_OK ? EX_OK : EX_DATAERR;
}

int edit_preview(struct cli *cli, const char *old_path, const char *new_path, const char *const *submissions,
                 size_t count)
{
    kmp_text rubrics[2] = { { NULL, 0 }, { NULL, 0 } };
    const char *const rubric_names[2] = { old_path, new_path };
    kmp_text *papers = calloc(count + 1, sizeof *papers);
    int code = EX_NOINPUT;
    if (papers != NULL && read_paper(&rubrics[0], cli, old_path) && read_paper(&rubrics[1], cli, new_path))
        code = preview(cli, rubrics, rubric_names, papers, submissions, count);
    for (size_t i = 0; papers != NULL && i < count; i++)
        free(papers[i].bytes);
    free(papers);
    free(rubrics[0].bytes);
    free(rubrics[1].bytes);
    return code;
}
