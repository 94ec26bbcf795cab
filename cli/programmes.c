// SPDX-License-Identifier: Apache-2.0
// programmes.c -- the ranking of a year on the screen: one table a programme, and who has a place
#include <stdio.h>
#include <stdlib.h>

#include "ranking.h"

static bool holds(const json_t *list, json_int_t record)
{
    size_t i;
    json_t *entry;
    json_array_foreach (list, i, entry) {
        if (json_integer_value(entry) == record)
            return true;
    }
    return false;
}

// Whether the candidate has a place: by rank, by choice, not, or not yet decided.
static enum phrase place_of(const json_t *group, json_int_t record)
{
    bool equal = holds(json_object_get(group, "equals"), record);
    if (holds(json_object_get(group, "taken"), record))
        return equal ? PHRASE_PLACE_CHOSEN : PHRASE_PLACE_TAKEN;
    return json_is_null(json_object_get(group, "choice")) ? PHRASE_PLACE_EQUAL : PHRASE_PLACE_NONE;
}

static bool add_row(const struct cli *cli, struct table *table, const json_t *group, const json_t *entry)
{
    char rank[24], *ties = ties_of(entry);
    snprintf(rank, sizeof rank, "%" JSON_INTEGER_FORMAT, json_integer_value(json_object_get(entry, "rank")));
    enum phrase place = place_of(group, json_integer_value(json_object_get(entry, "record")));
    bool good =
        table_row(table,
                  place == PHRASE_PLACE_EQUAL  ? YELLOW
                  : place == PHRASE_PLACE_NONE ? PLAIN
                                               : GREEN,
                  (const char *[]){ rank, candidate_of(entry), member(entry, "value"), ties, say(cli, place) });
    free(ties);
    return good;
}

static void print_table(const struct cli *cli, const json_t *group)
{
    size_t i;
    json_t *entry;
    struct table *table = table_new(5);
    const char *heading[] = { say(cli, PHRASE_RANK_COLUMN), say(cli, PHRASE_CANDIDATE),
                              say(cli, PHRASE_RANKING), say(cli, PHRASE_TIES), say(cli, PHRASE_PLACE) };
    bool good = table != NULL && table_row(table, BOLD, heading);
    json_array_foreach (json_object_get(group, "ranked"), i, entry)
        good = good && add_row(cli, table, group, entry);
    if (good)
        table_print(cli, table, 4);
    table_free(table);
}

static void print_heading(const struct cli *cli, const json_t *group)
{
    const char *programme = member(group, "programme"), *centre = member(group, "centre");
    json_int_t year = json_integer_value(json_object_get(group, "year"));
    put_coloured(cli, BOLD, programme != NULL ? programme : say(cli, PHRASE_PROGRAMME_NONE));
    if (centre != NULL) {
        fputs(", ", stdout);
        put_text(stdout, centre, false);
    }
    if (year > 0)
        printf(", %" JSON_INTEGER_FORMAT, year);
    putchar('\n');
}

static void print_choice(const struct cli *cli, const json_t *group)
{
    const json_t *choice = json_object_get(group, "choice");
    size_t equals = json_array_size(json_object_get(group, "equals"));
    char *text = NULL;
    if (equals == 0)
        return;
    int size = json_is_object(choice)
                   ? asprintf(&text, say(cli, PHRASE_CHOSEN_BY), member(choice, "on"),
                              member(choice, "decided_by"), member(choice, "method"), member(choice, "why"))
                   : asprintf(&text, say(cli, PHRASE_EQUALS_OPEN), (long long)equals,
                              json_integer_value(json_object_get(group, "places")));
    if (size >= 0) {
        put_text(stdout, text, false);
        putchar('\n');
        free(text);
    }
}

static void print_programme(const struct cli *cli, const json_t *group)
{
    print_heading(cli, group);
    if (json_is_true(json_object_get(group, "mixed"))) {
        puts(say(cli, PHRASE_PROGRAMME_MIXED));
    } else if (json_array_size(json_object_get(group, "ranked")) == 0) {
        puts(say(cli, PHRASE_PROGRAMME_NOBODY));
    } else {
        print_table(cli, group);
        print_choice(cli, group);
    }
}

void print_programmes(const struct cli *cli, kmp_text ranking)
{
    size_t i;
    json_t *group, *year = json_loadb(ranking.bytes, ranking.size, JSON_REJECT_DUPLICATES, NULL);
    json_array_foreach (json_object_get(year, "groups"), i, group) {
        if (i > 0)
            putchar('\n');
        print_programme(cli, group);
    }
    json_decref(year);
}
