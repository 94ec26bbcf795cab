// SPDX-License-Identifier: Apache-2.0
// cmd_rank.c -- kompeten rank: the competent in order, from their records alone
#include <kompeten/papers.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "papers.h"
#include "problems.h"
#include "ranking.h"

enum { TOP, JSON, BY, CHOICES };

const struct flag rank_flags[] = {
    [TOP] = { "top", "N", PHRASE_RANK_TOP },
    [JSON] = { "json", NULL, PHRASE_LISTING_JSON },
    [BY] = { "by", "programme", PHRASE_RANK_BY },
    [CHOICES] = { "choices", "FILE", PHRASE_RANK_CHOICES },
    { .name = NULL },
};

static const char *path_of(const struct papers *records, const json_t *entry)
{
    json_int_t index = json_integer_value(json_object_get(entry, "record"));
    return index >= 0 && (size_t)index < records->count ? records->names[index] : "";
}

const char *candidate_of(const json_t *entry)
{
    const json_t *candidate = json_object_get(entry, "candidate");
    return json_is_string(candidate) ? json_string_value(candidate) : member(candidate, "id");
}

char *ties_of(const json_t *entry)
{
    size_t i;
    json_t *tie;
    char *ties = NULL;
    json_array_foreach (json_object_get(entry, "ties"), i, tie) {
        if (append(&ties, ", ", json_is_string(tie) ? json_string_value(tie) : "-") == NULL)
            return NULL;
    }
    return ties;
}

static bool add_ranked(const struct papers *records, struct table *table, const json_t *entry)
{
    char rank[24], *ties = ties_of(entry);
    snprintf(rank, sizeof rank, "%" JSON_INTEGER_FORMAT, json_integer_value(json_object_get(entry, "rank")));
    bool good = table_row(
        table, GREEN,
        (const char *[]){ rank, candidate_of(entry), member(entry, "value"), ties, path_of(records, entry) });
    free(ties);
    return good;
}

static void print_ranked(const struct cli *cli, const struct papers *records, const json_t *ranked)
{
    size_t i;
    json_t *entry;
    struct table *table = table_new(5);
    const char *heading[] = { say(cli, PHRASE_RANK_COLUMN), say(cli, PHRASE_CANDIDATE),
                              say(cli, PHRASE_RANKING), say(cli, PHRASE_TIES), say(cli, PHRASE_RECORD) };
    bool good = table != NULL && table_row(table, BOLD, heading);
    json_array_foreach (ranked, i, entry)
        good = good && add_ranked(records, table, entry);
    if (good)
        table_print(cli, table, 0);
    table_free(table);
}

// Why a record is not ranked, in words: its verdict, or one of some more.
static const char *reason_word(const struct cli *cli, const char *why)
{
    static const struct {
        const char *why;
        enum phrase phrase;
    } rows[] = {
        { "no_score", PHRASE_NO_SCORE },           { "conclusion", PHRASE_IS_CONCLUSION },
        { "other_attempt", PHRASE_OTHER_ATTEMPT }, { "superseded", PHRASE_IS_SUPERSEDED },
        { "not_mastered", PHRASE_NOT_MASTERED },   { "below_need", PHRASE_BELOW_NEED },
    };
    for (size_t i = 0; why != NULL && i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(why, rows[i].why) == 0)
            return say(cli, rows[i].phrase);
    return verdict_word(cli, why);
}

static void print_left_out(const struct cli *cli, const struct papers *records, const json_t *left_out)
{
    size_t i;
    json_t *entry;
    struct table *table = json_array_size(left_out) > 0 ? table_new(2) : NULL;
    if (table == NULL)
        return;
    bool good = table_row(table, BOLD, (const char *[]){ say(cli, PHRASE_LEFT_OUT), say(cli, PHRASE_WHY) });
    json_array_foreach (left_out, i, entry) {
        const char *why = reason_word(cli, member(entry, "why"));
        good = good && table_row(table, PLAIN, (const char *[]){ path_of(records, entry), why });
    }
    putchar('\n');
    if (good)
        table_print(cli, table, 0);
    table_free(table);
}

static int rank(struct cli *cli, const struct papers *records, uint32_t top)
{
    kmp_text text = { NULL, 0 };
    kmp_status status =
        kmp_rank(&text, cli->engine, records->texts, records->names, records->count, top, cli->problems);
    print_problems(cli, NULL, 1);
    json_t *ranking = status == KMP_OK ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    if (ranking != NULL && cli->values[JSON] != NULL) {
        printf("%s\n", text.bytes);
    } else if (ranking != NULL) {
        print_ranked(cli, records, json_object_get(ranking, "ranked"));
        print_left_out(cli, records, json_object_get(ranking, "left_out"));
    }
    json_decref(ranking);
    kmp_text_free(&text);
    return exit_code_of(status);
}

int read_top(const struct cli *cli, const char *value, uint32_t *top)
{
    char *end = NULL;
    *top = UINT32_MAX;
    if (value == NULL)
        return EX_OK;
    unsigned long number = strtoul(value, &end, 10);
    if (value[0] < '0' || value[0] > '9' || *end != '\0' || number == 0 || number > UINT32_MAX) {
        complain(cli, NULL, PHRASE_NOT_A_COUNT, value);
        return EX_USAGE;
    }
    *top = (uint32_t)number;
    return EX_OK;
}

static int rank_programmes(struct cli *cli, const struct papers *records, uint32_t top)
{
    kmp_text choices = { NULL, 0 }, text = { NULL, 0 };
    const char *file = cli->values[CHOICES];
    if (file != NULL && !read_paper(&choices, cli, file))
        return EX_NOINPUT;
    const kmp_records given = { records->texts, records->names, records->count };
    const kmp_rank_options options = { top == UINT32_MAX ? 0 : top, choices.bytes, choices.size, file };
    kmp_status status = kmp_rank_programmes(&text, &given, &options, cli->problems);
    print_problems(cli, NULL, 1);
    if (text.bytes != NULL && cli->values[JSON] != NULL)
        printf("%s\n", text.bytes);
    else if (text.bytes != NULL)
        print_programmes(cli, text);
    kmp_text_free(&text);
    free(choices.bytes);
    return exit_code_of(status);
}

int cmd_rank(struct cli *cli)
{
    uint32_t top;
    struct papers records = { 0 };
    const char *by = cli->values[BY];
    if (by != NULL && strcmp(by, "programme") != 0) {
        complain(cli, NULL, PHRASE_UNKNOWN_BY, by);
        return EX_USAGE;
    }
    int code = read_top(cli, cli->values[TOP], &top);
    if (code == EX_OK && !papers_read_records(&records, cli, cli->operands, cli->operand_count))
        code = EX_NOINPUT;
    if (code == EX_OK)
        code = by != NULL ? rank_programmes(cli, &records, top) : rank(cli, &records, top);
    papers_free(&records);
    return code;
}
