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
    json_array_foreach (json_object_get(rubric, "units"), i, unit) {
        const char *code = json_is_string(unit) ? json_string_value(unit) : member(unit, "code");
        if (code != NULL && append(&codes, " ", code) == NULL)
            return NULL;
    }
    return codes;
}

static void print_rubric(const struct cli *cli, const json_t *rubric)
{
    char *codes = codes_of(rubric);
    const char *title = in_language(cli, json_object_get(rubric, "title"));
    put_coloured(cli, BOLD, member(rubric, "id"));
    printf(" %s  ", member(rubric, "version"));
    put_text(stdout, title != NULL ? title : "", false);
    putchar('\n');
    print_detail(say(cli, PHRASE_TASK), member(rubric, "task"));
    print_detail(say(cli, PHRASE_UNITS), codes);
    print_detail("sha256", member(rubric, "sha256"));
    print_detail(say(cli, PHRASE_FILE), member(rubric, "file"));
    putchar('\n');
    free(codes);
}

static void print_rubrics(const struct cli *cli, const json_t *listing)
{
    size_t i;
    json_t *rubric;
    const json_t *rubrics = json_object_get(listing, "rubrics");
    if (json_array_size(rubrics) == 0)
        puts(say(cli, PHRASE_NO_RUBRICS));
    json_array_foreach (rubrics, i, rubric)
        print_rubric(cli, rubric);
    print_refused(cli, listing);
}

int cmd_rubrics(struct cli *cli)
{
    return run_listing(cli, kmp_rubrics, print_rubrics);
}
