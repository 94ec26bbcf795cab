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

static void print_refusal(const struct cli *cli, const json_t *refusal)
{
    const char *file = member(refusal, "file"), *why = in_language(cli, json_object_get(refusal, "text"));
    json_int_t line = json_integer_value(json_object_get(refusal, "line"));
    fputs("  ", stdout);
    put_coloured(cli, RED, file != NULL ? file : "");
    if (line > 0)
        printf(":%" JSON_INTEGER_FORMAT, line);
    fputs(": ", stdout);
    put_text(stdout, why != NULL ? why : "", false);
    putchar('\n');
}

void print_refused(const struct cli *cli, const json_t *listing)
{
    size_t i;
    json_t *refusal;
    const json_t *refused = json_object_get(listing, "refused");
    if (json_array_size(refused) > 0)
        printf("%s:\n", say(cli, PHRASE_REFUSED));
    json_array_foreach (refused, i, refusal)
        print_refusal(cli, refusal);
}

void print_detail(const char *name, const char *text)
{
    if (text == NULL)
        return;
    printf("    %-15s", name);
    put_text(stdout, text, false);
    putchar('\n');
}

json_t *rubric_titles(struct cli *cli)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = kmp_rubrics(&text, cli->engine, cli->problems);
    json_t *listing = status == KMP_OK ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    json_t *titles = json_object(), *rubric;
    size_t i;
    json_array_foreach (json_object_get(listing, "rubrics"), i, rubric) {
        const char *id = member(rubric, "id");
        if (id != NULL && json_object_get(titles, id) == NULL)
            json_object_set(titles, id, json_object_get(rubric, "title"));
    }
    json_decref(listing);
    kmp_text_free(&text);
    return titles;
}
