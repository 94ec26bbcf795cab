// SPDX-License-Identifier: Apache-2.0
// score_class.c -- a folder is a class: its submissions scored, its records written into it, its table shown
#include "score_class.h"

#include <jansson.h>
#include <kompeten/class.h>
#include <stdio.h>

#include "class_dir.h"
#include "class_table.h"
#include "problems.h"
#include "result.h"

static void tell_progress(void *caller, const kmp_progress *progress)
{
    const struct cli *cli = caller;
    const char *word =
        progress->verdict != NULL ? verdict_word(cli, progress->verdict) : say(cli, PHRASE_NOT_SCORED);
    if (!cli->quiet)
        fprintf(stderr, say(cli, PHRASE_SCORING_ONE), progress->done, progress->all, progress->candidate, word);
}

static long long unscored_in(kmp_text sum)
{
    json_t *object = sum.bytes != NULL ? json_loadb(sum.bytes, sum.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    long long count = (long long)json_integer_value(json_object_get(object, "unscored"));
    json_decref(object);
    return count;
}

static int score_class(struct cli *cli, const char *directory)
{
    kmp_folder *folder = class_dir_read(cli, directory);
    kmp_text sum = { NULL, 0 };
    if (folder == NULL)
        return EX_NOINPUT;
    kmp_problems_clear(cli->problems);
    kmp_status status = kmp_class_score(&sum, folder, cli->engine, tell_progress, cli, cli->problems);
    int code = exit_code_of(status);
    print_problems(cli, directory, 1);
    if (status == KMP_OK && !class_dir_write(cli, directory, folder))
        code = EX_IOERR;
    if (code == EX_OK)
        code = class_table(cli, directory, folder);
    if (code == EX_OK && unscored_in(sum) > 0)
        code = EXIT_DIFFERS;
    kmp_text_free(&sum);
    kmp_folder_free(folder);
    return code;
}

int score_classes(struct cli *cli)
{
    int worst = EX_OK;
    for (int i = 0; i < cli->operand_count; i++) {
        int code = score_class(cli, cli->operands[i]);
        worst = code > worst ? code : worst;
    }
    return worst;
}
