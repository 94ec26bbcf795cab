// SPDX-License-Identifier: Apache-2.0
// cmd_new.c -- kompeten new: files to start from
#include <stdio.h>
#include <string.h>

#include "create.h"
#include "new_trade.h"
#include "problems.h"

enum { TASK, TO };

const struct flag new_flags[] = {
    [TASK] = { "task", "TASK", PHRASE_NEW_TASK },
    [TO] = { "to", "PATH", PHRASE_NEW_TO },
    { .name = NULL },
};

static int new_rubric(struct cli *cli, const char *id)
{
    kmp_text text;
    kmp_status status = kmp_new_rubric(&text, cli->engine, id, cli->values[TASK], cli->problems);
    print_problems(cli, NULL, 1);
    if (status != KMP_OK)
        return exit_code_of(status) == EX_DATAERR ? EX_USAGE : exit_code_of(status);
    const char *name = strrchr(id, '/') + 1;
    char path[FILENAME_MAX];
    snprintf(path, sizeof path, "%s.lua", name);
    int code = create_file(cli, cli->values[TO] != NULL ? cli->values[TO] : path, text);
    kmp_text_free(&text);
    return code;
}

static int new_trade_folder(struct cli *cli, const char *id)
{
    return new_trade(cli, id, cli->values[TO]);
}

// What can be made: a row each.
static const struct {
    const char *name;
    int (*make)(struct cli *cli, const char *id);
} kinds[] = {
    { "rubric", new_rubric },
    { "trade", new_trade_folder },
};

int cmd_new(struct cli *cli)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(cli->operands[0], kinds[i].name) == 0)
            return kinds[i].make(cli, cli->operands[1]);
    complain(cli, cli->operands[0], PHRASE_NEW_UNKNOWN);
    return EX_USAGE;
}
