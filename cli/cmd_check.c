// SPDX-License-Identifier: Apache-2.0
// cmd_check.c -- kompeten check: every fault of a rubric, and whether its own examples come out
#include <stdio.h>
#include <stdlib.h>

#include "edit.h"
#include "io.h"
#include "problems.h"
#include "result.h"

enum { AGAINST, PREVIEW };

const struct flag check_flags[] = {
    [AGAINST] = { "against", "OLD.lua", PHRASE_CHECK_AGAINST },
    [PREVIEW] = { "preview", "OLD.lua", PHRASE_CHECK_PREVIEW },
    { .name = NULL },
};

static long long count_of(const json_t *summary, const char *key)
{
    const json_t *value = json_object_get(summary, key);
    return json_is_array(value) ? (long long)json_array_size(value) : (long long)json_integer_value(value);
}

static void print_summary(const struct cli *cli, const char *path, kmp_status status, kmp_text text)
{
    json_t *summary =
        text.bytes != NULL ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    if (status != KMP_OK) {
        printf(say(cli, PHRASE_FAULTY), path, kmp_problems_at_least(cli->problems, KMP_ERROR));
    } else {
        const char *id = member(summary, "id"), *version = member(summary, "version");
        printf(say(cli, PHRASE_SOUND), path, id != NULL ? id : "", version != NULL ? version : "",
               count_of(summary, "criteria"), count_of(summary, "examples"));
    }
    json_decref(summary);
}

static int check_rubric(struct cli *cli, const char *path)
{
    kmp_text lua, summary = { NULL, 0 };
    if (!read_paper(&lua, cli, path))
        return EX_NOINPUT;
    kmp_problems_clear(cli->problems);
    kmp_status status = kmp_check_rubric(&summary, cli->engine, lua.bytes, lua.size, path, cli->problems);
    print_problems(cli, path, 1);
    print_summary(cli, path, status, summary);
    kmp_text_free(&summary);
    free(lua.bytes);
    int code = exit_code_of(status);
    return code == EX_OK || code == EX_SOFTWARE ? code : EX_DATAERR;
}

int cmd_check(struct cli *cli)
{
    const char *rubric = cli->operands[0];
    if (cli->values[PREVIEW] != NULL)
        return edit_preview(cli, cli->values[PREVIEW], rubric, (const char *const *)&cli->operands[1],
                            (size_t)cli->operand_count - 1);
    int worst = EX_OK;
    for (int i = 0; i < cli->operand_count; i++) {
        int code = check_rubric(cli, cli->operands[i]);
        worst = code > worst ? code : worst;
    }
    int code = cli->values[AGAINST] != NULL ? edit_against(cli, cli->values[AGAINST], rubric) : EX_OK;
    return code > worst ? code : worst;
}
