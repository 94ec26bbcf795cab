// SPDX-License-Identifier: Apache-2.0
// cmd_appeal.c -- kompeten appeal: what a candidate appealed against, and what came of it
#include <stdlib.h>
#include <string.h>

#include "decide.h"

struct appeal_papers {
    kmp_text record, new, decision;
};

static bool complete(const struct cli *cli)
{
    static const int wanted[] = { APPEAL_FILED, APPEAL_GROUNDS, APPEAL_PANEL, APPEAL_OUTCOME, APPEAL_OUTPUT };
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++)
        if (!wants(cli, wanted[i]))
            return false;
    return true;
}

static int write_appeal(struct cli *cli, const struct appeal_papers *papers)
{
    const char *const *value = cli->values;
    const char *names[2][NAMES_AT_MOST];
    char *panel = strdup(value[APPEAL_PANEL]);
    char *trainers = value[APPEAL_TRAINERS] != NULL ? strdup(value[APPEAL_TRAINERS]) : NULL;
    kmp_text appeal;
    const kmp_appeal_options options = { .filed_at = value[APPEAL_FILED],
                                         .grounds = value[APPEAL_GROUNDS],
                                         .panel = names[0],
                                         .panel_count = split_names(names[0], panel),
                                         .trainers = names[1],
                                         .trainer_count = split_names(names[1], trainers),
                                         .outcome = value[APPEAL_OUTCOME],
                                         .new_record = papers->new,
                                         .decision = papers->decision };
    kmp_status status = kmp_appeal(&appeal, papers->record.bytes, papers->record.size, cli->operands[0],
                                   &options, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    int code = exit_code_of(status);
    if (code == EX_OK && !put_file(cli, value[APPEAL_OUTPUT], appeal, true, false))
        code = EX_CANTCREAT;
    kmp_text_free(&appeal);
    free(panel);
    free(trainers);
    return code;
}

int cmd_appeal(struct cli *cli)
{
    struct appeal_papers papers = { .record = { NULL, 0 } };
    if (!complete(cli))
        return EX_USAGE;
    bool read = read_paper(&papers.record, cli, cli->operands[0]) && read_given(&papers.new, cli, APPEAL_NEW) &&
                read_given(&papers.decision, cli, APPEAL_DECISION);
    int code = read ? write_appeal(cli, &papers) : EX_NOINPUT;
    free(papers.record.bytes);
    free(papers.new.bytes);
    free(papers.decision.bytes);
    return code;
}
