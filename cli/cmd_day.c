// SPDX-License-Identifier: Apache-2.0
// cmd_day.c -- kompeten ready, enter, missing: the day itself
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "class_dir.h"
#include "io.h"
#include "papers.h"
#include "print.h"
#include "problems.h"
#include "program.h"
#include "result.h"

enum { READY_INSTRUMENTS };
enum { ENTER_DECIMAL, ENTER_REASON, ENTER_JSON };
enum { MISSING_JSON };

const struct flag ready_flags[] = {
    [READY_INSTRUMENTS] = { "instruments", "FILE", PHRASE_READY_INSTRUMENTS },
    { .name = NULL },
};

const struct flag enter_flags[] = {
    [ENTER_DECIMAL] = { "decimal", "comma|point", PHRASE_ENTER_DECIMAL },
    [ENTER_REASON] = { "reason", "TEXT", PHRASE_ENTER_REASON },
    [ENTER_JSON] = { "json", NULL, PHRASE_LISTING_JSON },
    { .name = NULL },
};

const struct flag missing_flags[] = {
    [MISSING_JSON] = { "json", NULL, PHRASE_LISTING_JSON },
    { .name = NULL },
};

// The class of the first operand; NULL after a sentence on stderr.
static kmp_folder *open_class(const struct cli *cli)
{
    if (is_class(cli->operands[0]))
        return class_dir_read(cli, cli->operands[0]);
    complain(cli, cli->operands[0], PHRASE_NO_CLASS_HERE);
    return NULL;
}

static json_t *parse(kmp_text text)
{
    return text.bytes != NULL ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
}

static long long number_of(const json_t *object, const char *key)
{
    return (long long)json_integer_value(json_object_get(object, key));
}

// ---- ready ----

static int make_ready(struct cli *cli, kmp_folder *folder, const kmp_source *list)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = kmp_class_ready(&text, folder, cli->engine, list, cli->problems);
    print_problems(cli, list->name != NULL ? list->name : cli->operands[0], 1);
    json_t *sum = parse(text);
    int code = exit_code_of(status);
    if (status == KMP_OK && !class_dir_write(cli, cli->operands[0], folder))
        code = EX_IOERR;
    if (status == KMP_OK) {
        printf(say(cli, number_of(sum, "fields") > 0 ? PHRASE_READY_SUM : PHRASE_READY_NO_GAUGE),
               number_of(sum, "fit"), number_of(sum, "fields"));
        code = code == EX_OK && number_of(sum, "fit") < number_of(sum, "fields") ? EXIT_DIFFERS : code;
    }
    json_decref(sum);
    kmp_text_free(&text);
    return code;
}

int cmd_ready(struct cli *cli)
{
    kmp_source list = { NULL, NULL, 0 };
    kmp_folder *folder = open_class(cli);
    if (folder == NULL)
        return EX_NOINPUT;
    bool good =
        cli->values[READY_INSTRUMENTS] == NULL || read_source(&list, cli, cli->values[READY_INSTRUMENTS]);
    int code = good ? make_ready(cli, folder, &list) : EX_NOINPUT;
    free((void *)(uintptr_t)list.bytes);
    kmp_folder_free(folder);
    return code;
}

// ---- enter ----

// Where an attachment lies that a sheet names: beside the sheet, unless the path is whole.
static char *attachment_path(const char *sheet, const char *path)
{
    const char *slash = strrchr(sheet, '/');
    if (path[0] == '/' || slash == NULL)
        return strdup(path);
    char *folder = strndup(sheet, (size_t)(slash - sheet)),
         *whole = folder != NULL ? path_in(folder, path) : NULL;
    free(folder);
    return whole;
}

static bool hash_attachment(void *caller, const char *sheet, const char *path, char sha256[65])
{
    (void)caller;
    char *whole = attachment_path(sheet, path);
    bool good = whole != NULL && hash_file(sha256, whole);
    free(whole);
    return good;
}

// Attachments lie in the class by their hash, so that a pack can take them along.
static bool keep_attachments(const struct cli *cli, const json_t *report)
{
    char *folder = path_in(cli->operands[0], "attachments");
    bool good = folder != NULL;
    size_t i;
    json_t *entry;
    json_array_foreach (json_object_get(report, "attachments"), i, entry) {
        const char *sheet = member(entry, "sheet"), *path = member(entry, "path"),
                   *hash = member(entry, "sha256");
        char *whole = sheet != NULL && path != NULL ? attachment_path(sheet, path) : NULL;
        good = good && whole != NULL && hash != NULL && copy_file(cli, whole, folder, hash);
        free(whole);
    }
    free(folder);
    return good;
}

static int enter(struct cli *cli, kmp_folder *folder, const kmp_source *sheets, size_t count)
{
    char now[32];
    kmp_text text = { NULL, 0 };
    time_now(now, 0);
    kmp_entering entering = {
        sheets, count, cli->values[ENTER_DECIMAL], cli->values[ENTER_REASON], now, hash_attachment, NULL
    };
    kmp_status status = kmp_class_enter(&text, folder, cli->engine, &entering, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    json_t *report = parse(text);
    if (status == KMP_OK && (report == NULL || json_starved())) {
        complain(cli, cli->operands[0], PHRASE_NO_MEMORY);
        status = KMP_NO_MEMORY; // what is attached is not known: nothing is written
    }
    int code = exit_code_of(status);
    if (status == KMP_OK && (!keep_attachments(cli, report) || !class_dir_write(cli, cli->operands[0], folder)))
        code = EX_IOERR;
    if (code == EX_OK && cli->values[ENTER_JSON] != NULL)
        printf("%s\n", text.bytes);
    else if (code == EX_OK)
        printf(say(cli, PHRASE_ENTERED), number_of(report, "cells"), number_of(report, "added"),
               number_of(report, "changed"), json_array_size(json_object_get(report, "submissions")));
    else if (status != KMP_OK && status != KMP_NO_MEMORY)
        fprintf(stderr, "%s\n", say(cli, PHRASE_NOTHING_ENTERED));
    json_decref(report);
    kmp_text_free(&text);
    return code == EX_OK || code == EX_IOERR || code == EX_SOFTWARE ? code : EX_DATAERR;
}

int cmd_enter(struct cli *cli)
{
    const char *decimal = cli->values[ENTER_DECIMAL];
    if (decimal != NULL && strcmp(decimal, "comma") != 0 && strcmp(decimal, "point") != 0) {
        complain(cli, NULL, PHRASE_UNKNOWN_DECIMAL, decimal);
        return EX_USAGE;
    }
    size_t count = (size_t)cli->operand_count - 1;
    kmp_source *sheets = calloc(count, sizeof *sheets);
    kmp_folder *folder = open_class(cli);
    bool good = folder != NULL && sheets != NULL;
    for (size_t i = 0; good && i < count; i++)
        good = read_source(&sheets[i], cli, cli->operands[i + 1]);
    int code = good ? enter(cli, folder, sheets, count) : EX_NOINPUT;
    for (size_t i = 0; sheets != NULL && i < count; i++)
        free((void *)(uintptr_t)sheets[i].bytes);
    free(sheets);
    kmp_folder_free(folder);
    return code;
}

// ---- missing ----

// "reading: Dose (shots.dose), row 3" with the instrument that reads it.
static char *lack_text(const struct cli *cli, const json_t *lack)
{
    static const struct {
        const char *kind;
        enum phrase phrase;
    } kinds[] = { { "reading", PHRASE_LACK_READING },
                  { "rows", PHRASE_LACK_ROWS },
                  { "tick", PHRASE_LACK_TICK },
                  { "count", PHRASE_LACK_COUNT },
                  { "mark", PHRASE_LACK_MARK },
                  { "measure", PHRASE_LACK_MEASURE },
                  { "recommendation", PHRASE_LACK_RECOMMENDATION },
                  { "findings", PHRASE_LACK_FINDINGS } };
    const char *kind = member(lack, "kind"), *label = in_language(cli, json_object_get(lack, "label"));
    char *text = NULL, *row = NULL;
    enum phrase phrase = PHRASE_LACK_READING;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (kind != NULL && strcmp(kinds[i].kind, kind) == 0)
            phrase = kinds[i].phrase;
    if (asprintf(&text, say(cli, phrase), label != NULL ? label : member(lack, "id"),
                 number_of(lack, "count")) < 0)
        return NULL;
    if (number_of(lack, "row") > 0 && asprintf(&row, say(cli, PHRASE_LACK_ROW), number_of(lack, "row")) >= 0)
        append(&text, ", ", row);
    free(row);
    return text;
}

// Who can supply it; where more have to mark than the class names, somebody else too.
static char *who_text(const struct cli *cli, const json_t *lack)
{
    char *text = NULL;
    size_t i;
    json_t *who;
    json_array_foreach (json_object_get(lack, "who"), i, who)
        append(&text, ", ", json_string_value(who));
    const char *kind = member(lack, "kind");
    if (kind != NULL && strcmp(kind, "mark") == 0 &&
        number_of(lack, "count") > (long long)json_array_size(json_object_get(lack, "who")))
        append(&text, ", ", say(cli, PHRASE_FURTHER_ASSESSOR));
    const char *tool = member(lack, "instrument");
    if (tool != NULL)
        append(&text, " / ", tool);
    return text;
}

// A verdict that nothing could change any more is not left open.
static const char *open_text(const struct cli *cli, const json_t *candidate)
{
    const char *verdict = member(candidate, "verdict");
    if (verdict == NULL)
        return say(cli, PHRASE_NOT_SCORED);
    return strcmp(verdict, "refer") == 0 ? say(cli, PHRASE_LEAVES_OPEN) : verdict_word(cli, verdict);
}

// Whether somebody lacks something elsewhere than at the one station of the class.
static bool has_stations(const json_t *report)
{
    size_t i, k;
    json_t *candidate, *lack;
    const json_t *whole = json_object_get(report, "station");
    json_array_foreach (json_object_get(report, "missing"), i, candidate) {
        json_array_foreach (json_object_get(candidate, "lacks"), k, lack) {
            const json_t *station = json_object_get(lack, "station");
            if (member(station, "en") != NULL && !json_equal(station, whole))
                return true;
        }
    }
    return false;
}

static bool add_lacks(const struct cli *cli, struct table *table, const json_t *candidate, bool stations)
{
    size_t i;
    json_t *lack;
    bool good = true;
    json_array_foreach (json_object_get(candidate, "lacks"), i, lack) {
        char *text = lack_text(cli, lack), *who = who_text(cli, lack);
        const char *station = in_language(cli, json_object_get(lack, "station"));
        if (text != NULL && who != NULL)
            append(&text, " <- ", who);
        const char *cells[] = { i == 0 ? member(candidate, "candidate") : "",
                                i == 0 ? member(candidate, "name") : "",
                                i == 0 ? open_text(cli, candidate) : "", stations ? station : text, text };
        good = good && text != NULL && table_row(table, YELLOW, cells);
        free(text);
        free(who);
    }
    return good;
}

static bool print_missing(const struct cli *cli, const json_t *report)
{
    size_t i;
    json_t *candidate;
    bool stations = has_stations(report);
    struct table *table = table_new(stations ? 5 : 4);
    const char *heading[] = { say(cli, PHRASE_CANDIDATE), say(cli, PHRASE_NAME), say(cli, PHRASE_OPEN_COLUMN),
                              say(cli, stations ? PHRASE_STATION : PHRASE_LACKS), say(cli, PHRASE_LACKS) };
    bool good = table != NULL && table_row(table, BOLD, heading);
    json_array_foreach (json_object_get(report, "missing"), i, candidate)
        good = good && add_lacks(cli, table, candidate, stations);
    if (json_array_size(json_object_get(report, "missing")) > 0) {
        put_coloured(cli, BOLD, in_language(cli, json_object_get(report, "station")));
        printf("\n\n");
        if (good)
            table_print(cli, table, 2);
        putchar('\n');
    }
    printf(say(cli, PHRASE_COMPLETE), number_of(report, "complete"), number_of(report, "candidates"));
    table_free(table);
    return good;
}

static int show_missing(struct cli *cli, const kmp_folder *folder)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = kmp_class_missing(&text, folder, cli->engine, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    json_t *report = parse(text);
    int code = exit_code_of(status);
    if (status == KMP_OK) {
        if (cli->values[MISSING_JSON] != NULL)
            printf("%s\n", text.bytes);
        else if (!print_missing(cli, report))
            code = EX_SOFTWARE;
        if (code == EX_OK && json_array_size(json_object_get(report, "missing")) > 0)
            code = EXIT_DIFFERS;
    }
    json_decref(report);
    kmp_text_free(&text);
    return code;
}

int cmd_missing(struct cli *cli)
{
    kmp_folder *folder = open_class(cli);
    if (folder == NULL)
        return EX_NOINPUT;
    int code = show_missing(cli, folder);
    kmp_folder_free(folder);
    return code;
}
