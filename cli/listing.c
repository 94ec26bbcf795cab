// SPDX-License-Identifier: Apache-2.0
// listing.c -- trades and rubrics as the engine lists them
#include "listing.h"

#include <stdio.h>

#include "problems.h"
#include "result.h"

const struct flag listing_flags[] = {
    { "json", NULL, PHRASE_LISTING_JSON },
    { .name = NULL },
};

int run_listing(struct cli *cli, listing_call *call,
                void (*print)(const struct cli *cli, const json_t *listing))
{
    kmp_text text = { NULL, 0 };
    kmp_status status = call(&text, cli->engine, cli->problems);
    print_problems(cli, NULL, 1);
    json_t *listing = status == KMP_OK ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    if (listing != NULL && cli->values[0] != NULL)
        printf("%s\n", text.bytes);
    else if (listing != NULL)
        print(cli, listing);
    int code = listing != NULL ? EX_OK : EX_SOFTWARE;
    json_decref(listing);
    kmp_text_free(&text);
    return code;
}

static const char *reason(const struct cli *cli, const json_t *refused)
{
    const json_t *why = json_object_get(refused, "why");
    return json_is_string(why) ? json_string_value(why) : in_language(cli, why);
}

void print_refused(const struct cli *cli, const json_t *listing)
{
    size_t i;
    json_t *item;
    const json_t *refused = json_object_get(listing, "refused");
    struct table *table = json_array_size(refused) > 0 ? table_new(2) : NULL;
    if (table == NULL)
        return;
    bool good = table_row(table, BOLD, (const char *[]){ say(cli, PHRASE_REFUSED), say(cli, PHRASE_WHY) });
    json_array_foreach(refused, i, item) good =
        good && table_row(table, RED, (const char *[]){ member(item, "file"), reason(cli, item) });
    putchar('\n');
    if (good)
        table_print(cli, table, 0);
    table_free(table);
}

json_t *rubric_titles(struct cli *cli)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = kmp_rubrics(&text, cli->engine, cli->problems);
    json_t *listing = status == KMP_OK ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    json_t *titles = json_object(), *rubric;
    size_t i;
    json_array_foreach(json_object_get(listing, "rubrics"), i, rubric)
    {
        const char *id = member(rubric, "id");
        if (id != NULL && json_object_get(titles, id) == NULL)
            json_object_set(titles, id, json_object_get(rubric, "title"));
    }
    json_decref(listing);
    kmp_text_free(&text);
    return titles;
}
