// SPDX-License-Identifier: Apache-2.0
// cmd_explain.c -- kompeten explain: why this result, for the candidate to read
#include <stdlib.h>

#include "io.h"
#include "print.h"
#include "problems.h"

static int explain(struct cli *cli, const char *path)
{
    kmp_text record, text = { NULL, 0 };
    if (!read_paper(&record, cli, path))
        return EX_NOINPUT;
    kmp_problems_clear(cli->problems);
    kmp_status status =
        kmp_explain(&text, cli->engine, record.bytes, record.size, path, cli->language, cli->problems);
    print_problems(cli, path, 1);
    if (status == KMP_OK)
        put_text(stdout, text.bytes, true);
    kmp_text_free(&text);
    free(record.bytes);
    return exit_code_of(status);
}

int cmd_explain(struct cli *cli)
{
    int worst = EX_OK;
    for (int i = 0; i < cli->operand_count; i++) {
        if (i > 0)
            putchar('\n');
        int code = explain(cli, cli->operands[i]);
        worst = code > worst ? code : worst;
    }
    return worst;
}
