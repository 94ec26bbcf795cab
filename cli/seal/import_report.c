// SPDX-License-Identifier: Apache-2.0
// import_report.c -- what came in and what became of it, so that both sums are the same
#include <stdlib.h>
#include <string.h>

#include "import.h"

enum { LINES_MOST = 20 }; // of a list on the screen; --json has all of it

static json_int_t count_of(const struct import *import, const char *what)
{
    return json_integer_value(json_object_get(import->report, what));
}

void report_count(struct import *import, const char *what, json_int_t more)
{
    json_object_set_new(import->report, what, json_integer(count_of(import, what) + more));
}

// ---- what is held ----

// Those that were taken in this run and do not stand are not imported.
static void count_conflict(struct import *import, const json_t *line)
{
    bool record = strcmp(import_text(line, "paper"), "record") == 0;
    const struct import_known *known =
        folder_find(&import->folder, import_text(line, record ? "result_sha256" : "sha256"));
    if (known == NULL || !known->now)
        return;
    report_count(import, "given_held", 1);
    if (known->before)
        return;
    report_count(import, "imported", -1);
    report_count(import, "set_aside", 1);
    report_count(import, "newly_held", 1);
}

static void count_held(struct import *import, kmp_text index)
{
    json_t *held = json_array();
    const char *at = index.bytes;
    for (json_t *line; (line = index_line(&at)) != NULL; json_decref(line)) {
        const char *why = import_text(line, "held");
        if (why != NULL && strcmp(why, "conflict") == 0) {
            json_array_append(held, line);
            count_conflict(import, line);
        } else {
            report_count(import, "unproven", why != NULL);
        }
    }
    json_object_set_new(import->report, "held", held);
}

// ---- on the screen ----

static void print_counts(const struct import *import)
{
    const struct cli *cli = import->cli;
    printf(say(cli, import->dry ? PHRASE_IMPORT_WOULD : PHRASE_IMPORT_DID), count_of(import, "in"),
           count_of(import, "imported"), count_of(import, "already_there"), count_of(import, "duplicates"),
           count_of(import, "set_aside"));
    printf(say(cli, PHRASE_IMPORT_PROOF), count_of(import, "rescored"), count_of(import, "on_signature"),
           count_of(import, "unsigned"), count_of(import, "credentials"));
    printf(say(cli, PHRASE_IMPORT_BESIDE), count_of(import, "submissions"), count_of(import, "packs_signed"),
           count_of(import, "packs_unsigned"), count_of(import, "earlier"));
    if (count_of(import, "status_unknown") > 0)
        printf(say(cli, PHRASE_IMPORT_STATUS_UNKNOWN), count_of(import, "status_unknown"));
    if (count_of(import, "unproven") > 0)
        printf(say(cli, PHRASE_IMPORT_UNPROVEN), count_of(import, "unproven"));
    if (count_of(import, "distrusted") > 0)
        printf(say(cli, PHRASE_IMPORT_DISTRUSTED), count_of(import, "distrusted"));
    if (count_of(import, "withdrawn") > 0)
        printf(say(cli, PHRASE_IMPORT_WITHDRAWN), count_of(import, "withdrawn"));
}

static void print_plain(const char *format, const char *first, const char *second)
{
    char *text = NULL;
    if (asprintf(&text, format, first, second) >= 0)
        put_text(stdout, text, false);
    putchar('\n');
    free(text);
}

// "97 import_no_evidence, 133 import_forged": where there are more than can be read one by one.
static void print_reasons(const struct import *import, const json_t *items)
{
    size_t i;
    const char *code;
    json_t *item, *count, *counts = json_object();
    char *text = NULL, *one = NULL;
    json_array_foreach (items, i, item) {
        code = import_text(item, "code");
        json_object_set_new(counts, code, json_integer(json_integer_value(json_object_get(counts, code)) + 1));
    }
    json_object_foreach (counts, code, count) {
        if (asprintf(&one, "%lld %s", (long long)json_integer_value(count), code) < 0)
            break;
        append(&text, ", ", one);
        free(one);
    }
    printf(say(import->cli, PHRASE_IMPORT_REASONS), text != NULL ? text : "");
    free(text);
    json_decref(counts);
}

static void print_aside(const struct import *import)
{
    size_t i;
    json_t *item;
    const json_t *items = json_object_get(import->report, "set_aside_items");
    if (json_array_size(items) > 0)
        printf(say(import->cli, PHRASE_IMPORT_ASIDE), json_array_size(items));
    if (json_array_size(items) > LINES_MOST)
        print_reasons(import, items);
    json_array_foreach (items, i, item) {
        if (i == LINES_MOST) {
            printf(say(import->cli, PHRASE_IMPORT_MORE), json_array_size(items) - LINES_MOST);
            return;
        }
        const char *language = import->cli->language == KMP_INDONESIAN ? "id" : "en";
        const char *text = import_text(json_object_get(item, "text"), language);
        print_plain("  %s: %s", import_text(item, "source"), text != NULL ? text : "");
    }
}

static void print_held(const struct import *import)
{
    size_t i;
    json_t *line;
    const json_t *held = json_object_get(import->report, "held");
    if (json_array_size(held) > 0)
        printf(say(import->cli, PHRASE_IMPORT_HELD), json_array_size(held));
    json_array_foreach (held, i, line) {
        if (i == LINES_MOST) {
            printf(say(import->cli, PHRASE_IMPORT_MORE), json_array_size(held) - LINES_MOST);
            return;
        }
        const char *candidate = import_text(json_object_get(line, "candidate"), "id");
        const char *source = json_string_value(json_array_get(json_object_get(line, "sources"), 0));
        print_plain("  %s: %s", candidate != NULL ? candidate : import_text(line, "id"),
                    source != NULL ? source : "");
    }
}

static int exit_code(const struct import *import)
{
    if (count_of(import, "in") == 0)
        return EX_NOINPUT;
    if (count_of(import, "set_aside") - count_of(import, "newly_held") == count_of(import, "in"))
        return EX_DATAERR;
    bool all = count_of(import, "set_aside") == 0 &&
               count_of(import, "withdrawn") + count_of(import, "distrusted") == 0 &&
               count_of(import, "given_held") == 0;
    return all ? EX_OK : EXIT_DIFFERS;
}

int report_tell(struct import *import, kmp_text index)
{
    count_held(import, index);
    if (import->cli->values[IMPORT_JSON] != NULL) {
        json_dumpf(import->report, stdout, JSON_INDENT(2) | JSON_SORT_KEYS);
        putchar('\n');
        return exit_code(import);
    }
    print_counts(import);
    print_aside(import);
    print_held(import);
    return exit_code(import);
}
