// SPDX-License-Identifier: Apache-2.0
// cmd_decide.c -- kompeten decide: one record, or all of a list
#include <stdlib.h>
#include <string.h>

#include "decide.h"

size_t split_names(const char *items[NAMES_AT_MOST], char *text)
{
    size_t count = 0;
    char *rest = text;
    for (char *item = text != NULL ? strtok_r(text, ", ;", &rest) : NULL; item != NULL && count < NAMES_AT_MOST;
         item = strtok_r(NULL, ", ;", &rest))
        items[count++] = item;
    return count;
}

// The papers beside the record: a decision that is replaced is named by its file, or by its hash.
static bool read_beside(struct cli *cli, const struct wished *wish, kmp_decide_options *o)
{
    enum { HASH_DIGITS = 64 };
    bool hash = o->supersedes != NULL && strspn(o->supersedes, "0123456789abcdef") == HASH_DIGITS &&
                o->supersedes[HASH_DIGITS] == '\0';
    if (o->supersedes != NULL && !hash) {
        if (!read_paper(&o->earlier, cli, o->supersedes))
            return false;
        o->supersedes = NULL;
    }
    return wish->appeal == NULL || read_paper(&o->appeal, cli, wish->appeal);
}

static kmp_status decide(struct cli *cli, const struct wished *wish, kmp_decide_options *o, kmp_text *decision,
                         const char *path, kmp_text record)
{
    char *people = wish->people != NULL ? strdup(wish->people) : NULL;
    char *trainers = wish->trainers != NULL ? strdup(wish->trainers) : NULL;
    char *units = wish->units != NULL ? strdup(wish->units) : NULL;
    const char *names[3][NAMES_AT_MOST];
    o->people_count = split_names(names[0], people);
    o->trainer_count = split_names(names[1], trainers);
    o->unit_count = split_names(names[2], units);
    o->people = names[0];
    o->trainers = names[1];
    o->units = names[2];
    kmp_status status = kmp_decide(decision, record.bytes, record.size, path, o, cli->problems);
    free(people);
    free(trainers);
    free(units);
    return status;
}

int decide_one(struct cli *cli, const struct wished *wish, kmp_text *decision, const char *path)
{
    kmp_text record;
    kmp_decide_options o = wish->options;
    int code = EX_NOINPUT;
    if (!read_paper(&record, cli, path))
        return code;
    if (read_beside(cli, wish, &o)) {
        code = exit_code_of(decide(cli, wish, &o, decision, path, record));
        print_problems(cli, path, 1);
        kmp_problems_clear(cli->problems);
    }
    free(o.earlier.bytes);
    free(o.appeal.bytes);
    free(record.bytes);
    return code;
}

void wish_of_flags(struct wished *wish, const struct cli *cli, char room[TIME_TEXT])
{
    const char *const *value = cli->values;
    *wish = (struct wished){ .people = value[DECIDE_PEOPLE],
                             .trainers = value[DECIDE_TRAINERS],
                             .units = value[DECIDE_UNITS],
                             .appeal = value[DECIDE_APPEAL],
                             .options = { .body = value[DECIDE_BY],
                                          .verdict = value[DECIDE_VERDICT],
                                          .at = time_of(cli, DECIDE_AT, room),
                                          .minutes_no = value[DECIDE_MINUTES],
                                          .decree_no = value[DECIDE_DECREE],
                                          .certificate_no = value[DECIDE_CERTIFICATE],
                                          .registration_no = value[DECIDE_REGISTRATION],
                                          .blanko_no = value[DECIDE_BLANKO],
                                          .reason = value[DECIDE_REASON],
                                          .valid_until = value[DECIDE_VALID],
                                          .retain_until = value[DECIDE_RETAIN],
                                          .supersedes = value[DECIDE_SUPERSEDES] } };
}

int cmd_decide(struct cli *cli)
{
    char room[TIME_TEXT];
    struct wished wish;
    kmp_text decision;
    bool dry = cli->values[DECIDE_DRY] != NULL;
    if (!wants(cli, DECIDE_BY) || (!dry && !wants(cli, DECIDE_OUTPUT)))
        return EX_USAGE;
    wish_of_flags(&wish, cli, room);
    if (cli->values[DECIDE_LIST] != NULL)
        return decide_list(cli);
    if (cli->operand_count == 0) {
        complain(cli, NULL, PHRASE_TOO_FEW_OPERANDS, "decide", "RECORD");
        return EX_USAGE;
    }
    int code = decide_one(cli, &wish, &decision, cli->operands[0]);
    if (code == EX_OK && !dry && !put_file(cli, cli->values[DECIDE_OUTPUT], decision, true, false))
        code = EX_CANTCREAT;
    if (code == EX_OK || code == EX_CANTCREAT)
        kmp_text_free(&decision);
    return code;
}
