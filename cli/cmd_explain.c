// SPDX-License-Identifier: Apache-2.0
// cmd_explain.c -- kompeten explain: why this result, for the candidate to read
#include <stdlib.h>

#include "io.h"
#include "print.h"
#include "problems.h"

enum { JSON, HTML, RUBRIC };

const struct flag explain_flags[] = {
    [JSON] = { "json", NULL, PHRASE_LISTING_JSON },
    [HTML] = { "html", NULL, PHRASE_EXPLAIN_HTML },
    [RUBRIC] = { "rubric", "FILE", PHRASE_EXPLAIN_RUBRIC },
    { .name = NULL },
};

static int explain(struct cli *cli, const char *path, const kmp_text *rubric)
{
    kmp_text record, text = { NULL, 0 };
    if (!read_paper(&record, cli, path))
        return EX_NOINPUT;
    kmp_problems_clear(cli->problems);
    kmp_explain_options options = { .language = cli->language,
                                    .rubric = rubric,
                                    .rubric_name = cli->values[RUBRIC] };
    options.format = cli->values[JSON] != NULL   ? KMP_AS_JSON
                     : cli->values[HTML] != NULL ? KMP_AS_HTML
                                                 : KMP_AS_TEXT;
    kmp_status status =
        kmp_explain(&text, cli->engine, record.bytes, record.size, path, &options, cli->problems);
    print_problems(cli, path, 1);
    if (status == KMP_OK)
        put_text(stdout, text.bytes, true);
    if (status == KMP_OK && cli->values[JSON] != NULL)
        putchar('\n');
    kmp_text_free(&text);
    free(record.bytes);
    return exit_code_of(status);
}

int cmd_explain(struct cli *cli)
{
    int worst = EX_OK;
    kmp_text rubric = { NULL, 0 };
    if (cli->values[RUBRIC] != NULL && !read_paper(&rubric, cli, cli->values[RUBRIC]))
        return EX_NOINPUT;
    for (int i = 0; i < cli->operand_count; i++) {
        if (i > 0)
            putchar('\n');
        int code = explain(cli, cli->operands[i], cli->values[RUBRIC] != NULL ? &rubric : NULL);
        worst = code > worst ? code : worst;
    }
    free(rubric.bytes);
    return worst;
}
