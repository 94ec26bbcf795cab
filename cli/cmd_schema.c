// SPDX-License-Identifier: Apache-2.0
// cmd_schema.c -- kompeten schema: the JSON Schema of a paper
#include <jansson.h>
#include <stdio.h>

#include "problems.h"

// Indented, so that a person can read it and a change of it.
static bool print_indented(kmp_text text)
{
    json_t *schema = json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL);
    bool good = schema != NULL && json_dumpf(schema, stdout, JSON_INDENT(2)) == 0 && putchar('\n') != EOF;
    json_decref(schema);
    return good;
}

int cmd_schema(struct cli *cli)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = kmp_schema(&text, cli->operands[0], cli->problems);
    print_problems(cli, NULL, 1);
    int code = exit_code_of(status);
    if (code == EX_DATAERR) // there is no such paper
        code = EX_USAGE;
    if (status == KMP_OK && !print_indented(text))
        code = ferror(stdout) ? EX_IOERR : EX_SOFTWARE;
    kmp_text_free(&text);
    return code;
}
