// SPDX-License-Identifier: Apache-2.0
// cmd_rubrics.c -- kompeten rubrics: the rubrics that are here, and those that were refused
#include <stdio.h>
#include <stdlib.h>

#include "listing.h"
#include "problems.h"
#include "result.h"

// The codes of a rubric's units, to be freed; NULL where it has none.
static char *codes_of(const json_t *rubric)
{
    size_t i;
    json_t *unit;
    char *codes = NULL;
    json_array_foreach(json_object_get(rubric, "units"), i, unit)
    {
        const char *code = json_is_string(unit) ? json_string_value(unit) : member(unit, "code");
        if (code != NULL && append(&codes, " ", code) == NULL)
            return NULL;
    }
    return codes;
}

static bool add_rubric(const struct cli *cli, struct table *table, const json_t *rubric)
{
    char *codes = codes_of(rubric);
    const char *cells[] = { member(rubric, "id"), member(rubric, "version"), member(rubric, "task"), codes,
                            in_language(cli, json_object_get(rubric, "title")) };
    bool good = table_row(table, BOLD, cells);
    free(codes);
    return good;
}

static void print_rubrics(const struct cli *cli, const json_t *listing)
{
    size_t i;
    json_t *rubric;
    const json_t *rubrics = json_object_get(listing, "rubrics");
    struct table *table = table_new(5);
    const char *heading[] = { say(cli, PHRASE_RUBRIC), say(cli, PHRASE_VERSION_COLUMN), say(cli, PHRASE_TASK),
                              say(cli, PHRASE_UNITS), say(cli, PHRASE_TITLE) };
    bool good = table != NULL && table_row(table, BOLD, heading);
    json_array_foreach(rubrics, i, rubric) good = good && add_rubric(cli, table, rubric);
    if (json_array_size(rubrics) == 0)
        puts(say(cli, PHRASE_NO_RUBRICS));
    else if (good)
        table_print(cli, table, 0);
    table_free(table);
    print_refused(cli, listing);
}

int cmd_rubrics(struct cli *cli)
{
    return run_listing(cli, kmp_rubrics, print_rubrics);
}
