// SPDX-License-Identifier: Apache-2.0
// cmd_form.c -- kompeten form: the schema, an empty submission or the entry sheet of a task or a rubric
#include <kompeten/kit.h>
#include <stdio.h>

#include "problems.h"

enum { EMPTY, HTML };

const struct flag form_flags[] = {
    [EMPTY] = { "empty", NULL, PHRASE_FORM_EMPTY },
    [HTML] = { "html", NULL, PHRASE_FORM_HTML },
    { .name = NULL },
};

int cmd_form(struct cli *cli)
{
    kmp_text text = { NULL, 0 };
    kmp_task_form_kind kind = cli->values[EMPTY] != NULL  ? KMP_TASK_FORM_EMPTY
                              : cli->values[HTML] != NULL ? KMP_TASK_FORM_HTML
                                                          : KMP_TASK_FORM_SCHEMA;
    kmp_status status = kmp_task_form(&text, cli->engine, cli->operands[0], kind, cli->problems);
    print_problems(cli, NULL, 1);
    if (status == KMP_OK)
        printf("%s\n", text.bytes);
    kmp_text_free(&text);
    return exit_code_of(status);
}
