// SPDX-License-Identifier: Apache-2.0
// cmd_import_scheme.c -- kompeten import-scheme: a marking scheme in a table becomes a rubric
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "create.h"
#include "io.h"
#include "problems.h"

enum { ID, TO };

const struct flag import_scheme_flags[] = {
    [ID] = { "id", "TRADE/NAME", PHRASE_IMPORT_SCHEME_ID },
    [TO] = { "to", "PATH", PHRASE_NEW_TO },
    { .name = NULL },
};

// The table's name with .lua behind it, in the folder at hand.
static void name_beside(char path[FILENAME_MAX], const char *table)
{
    const char *slash = strrchr(table, '/'), *name = slash != NULL ? slash + 1 : table;
    const char *dot = strrchr(name, '.');
    int size = dot != NULL && dot > name ? (int)(dot - name) : (int)strlen(name);
    snprintf(path, FILENAME_MAX, "%.*s.lua", size, strcmp(name, "-") == 0 ? "scheme" : name);
}

int cmd_import_scheme(struct cli *cli)
{
    const char *table = cli->operands[0];
    kmp_text csv, text;
    char path[FILENAME_MAX];
    if (!read_paper(&csv, cli, table))
        return EX_NOINPUT;
    kmp_status status = kmp_import_scheme(&text, csv.bytes, csv.size, table, cli->values[ID], cli->problems);
    print_problems(cli, table, 1);
    free(csv.bytes);
    if (status != KMP_OK)
        return exit_code_of(status);
    name_beside(path, table);
    int code = create_file(cli, cli->values[TO] != NULL ? cli->values[TO] : path, text);
    kmp_text_free(&text);
    return code;
}
