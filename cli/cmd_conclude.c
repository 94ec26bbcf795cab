// SPDX-License-Identifier: Apache-2.0
// cmd_conclude.c -- kompeten conclude: the records of one candidate against a scheme
#include <kompeten/papers.h>

#include <stdio.h>
#include <stdlib.h>

#include "io.h"
#include "papers.h"
#include "problems.h"

enum { SCHEME, ON, PRETTY };

const struct flag conclude_flags[] = {
    [SCHEME] = { "scheme", "FILE", PHRASE_CONCLUDE_SCHEME },
    [ON] = { "on", "DATE", PHRASE_CONCLUDE_ON },
    [PRETTY] = { "pretty", NULL, PHRASE_CONCLUDE_PRETTY },
    { .name = NULL },
};

static int print_conclusion(struct cli *cli, kmp_text record)
{
    if (cli->values[PRETTY] == NULL) {
        printf("%s\n", record.bytes);
        return EX_OK;
    }
    kmp_text page = { NULL, 0 };
    kmp_explain_options options = { .language = cli->language };
    kmp_status status =
        kmp_explain(&page, cli->engine, record.bytes, record.size, NULL, &options, cli->problems);
    if (status == KMP_OK)
        fputs(page.bytes, stdout);
    kmp_text_free(&page);
    return exit_code_of(status);
}

static int conclude(struct cli *cli, const struct papers *papers, kmp_text scheme)
{
    kmp_text record = { NULL, 0 };
    const kmp_records records = { papers->texts, papers->names, papers->count };
    const kmp_conclude_options options = { scheme.bytes, scheme.size, cli->values[SCHEME], cli->values[ON] };
    kmp_status status = kmp_conclude(&record, &records, &options, cli->problems);
    print_problems(cli, NULL, 1);
    int code = status == KMP_OK ? print_conclusion(cli, record) : exit_code_of(status);
    kmp_text_free(&record);
    return code;
}

int cmd_conclude(struct cli *cli)
{
    struct papers papers = { 0 };
    kmp_text scheme = { NULL, 0 };
    if (cli->values[SCHEME] == NULL || cli->values[ON] == NULL) {
        complain(cli, NULL, PHRASE_WANTS_SCHEME);
        return EX_USAGE;
    }
    int code = EX_NOINPUT;
    if (papers_read_records(&papers, cli, cli->operands, cli->operand_count) &&
        read_paper(&scheme, cli, cli->values[SCHEME]))
        code = conclude(cli, &papers, scheme);
    papers_free(&papers);
    free(scheme.bytes);
    return code;
}
