// SPDX-License-Identifier: Apache-2.0
// cmd_schema.c -- kompeten schema: the JSON Schema of a paper
#include <stdio.h>

#include "problems.h"

int cmd_schema(struct cli *cli)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = kmp_schema(&text, cli->operands[0], cli->problems);
    print_problems(cli, NULL, 1);
    if (status == KMP_OK)
        printf("%s\n", text.bytes);
    kmp_text_free(&text);
    int code = exit_code_of(status);
    return code == EX_DATAERR ? EX_USAGE : code; // there is no such paper
}
