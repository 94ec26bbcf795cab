// SPDX-License-Identifier: Apache-2.0
// cmd_choose.c -- kompeten choose: who was chosen among equals, how, by whom and why
#include <kompeten/papers.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "papers.h"
#include "problems.h"
#include "ranking.h"

enum { PROGRAMME, TOP, TAKE, METHOD, DECIDED_BY, WHY, ON, TO };
enum { TAKEN_AT_MOST = 64 };

const struct flag choose_flags[] = {
    [PROGRAMME] = { "programme", "NAME", PHRASE_CHOOSE_PROGRAMME },
    [TOP] = { "top", "N", PHRASE_CHOOSE_TOP },
    [TAKE] = { "take", "ID,ID", PHRASE_CHOOSE_TAKE },
    [METHOD] = { "method", "TEXT", PHRASE_CHOOSE_METHOD },
    [DECIDED_BY] = { "decided-by", "TEXT", PHRASE_CHOOSE_BY },
    [WHY] = { "why", "TEXT", PHRASE_CHOOSE_WHY },
    [ON] = { "on", "DATE", PHRASE_CHOOSE_ON },
    [TO] = { "to", "FILE", PHRASE_CHOOSE_TO },
    { .name = NULL },
};

static int write_choice(const struct cli *cli, kmp_text choice)
{
    const char *path = cli->values[TO];
    FILE *stream = path != NULL ? fopen(path, "ae") : stdout;
    bool good = stream != NULL && fprintf(stream, "%s\n", choice.bytes) >= 0;
    if (stream != NULL && stream != stdout)
        good = fclose(stream) == 0 && good;
    if (!good && path != NULL)
        complain(cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
    return good ? EX_OK : EX_CANTCREAT;
}

static int choose(struct cli *cli, const struct papers *records, char *take, uint32_t top)
{
    const char *ids[TAKEN_AT_MOST];
    kmp_choose_options options = {
        cli->values[PROGRAMME], top, ids, 0, cli->values[METHOD], cli->values[DECIDED_BY], cli->values[WHY],
        cli->values[ON]
    };
    char *rest = NULL;
    for (char *id = strtok_r(take, ",", &rest); id != NULL && options.chosen_count < TAKEN_AT_MOST;
         id = strtok_r(NULL, ",", &rest))
        ids[options.chosen_count++] = id;
    const kmp_records given = { records->texts, records->names, records->count };
    kmp_text choice = { NULL, 0 };
    kmp_status status = kmp_choose(&choice, &given, &options, cli->problems);
    print_problems(cli, NULL, 1);
    int code = status == KMP_OK ? write_choice(cli, choice) : exit_code_of(status);
    kmp_text_free(&choice);
    return code;
}

int cmd_choose(struct cli *cli)
{
    static const int needed[] = { PROGRAMME, TAKE, METHOD, DECIDED_BY, WHY, ON };
    struct papers records = { 0 };
    uint32_t top;
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (cli->values[needed[i]] == NULL) {
            complain(cli, NULL, PHRASE_CHOOSE_WANTS);
            return EX_USAGE;
        }
    }
    int code = read_top(cli, cli->values[TOP] != NULL ? cli->values[TOP] : "2", &top);
    if (code == EX_OK && !papers_read_records(&records, cli, cli->operands, cli->operand_count))
        code = EX_NOINPUT;
    char *take = strdup(cli->values[TAKE]);
    if (code == EX_OK)
        code = take != NULL ? choose(cli, &records, take, top) : EX_SOFTWARE;
    free(take);
    papers_free(&records);
    return code;
}
