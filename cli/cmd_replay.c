// SPDX-License-Identifier: Apache-2.0
// cmd_replay.c -- kompeten replay: the same result again, or why not
#include <kompeten/papers.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "papers.h"
#include "problems.h"
#include "replay.h"
#include "result.h"

enum { SUBMISSION, SCHEME, RUBRIC, PLUGIN };

const struct flag replay_flags[] = {
    [SUBMISSION] = { "submission", "FILE", PHRASE_REPLAY_SUBMISSION },
    [SCHEME] = { "scheme", "FILE", PHRASE_REPLAY_SCHEME },
    [RUBRIC] = { "rubric", "FILE", PHRASE_REPLAY_RUBRIC },
    [PLUGIN] = { "plugin", "FILE", PHRASE_REPLAY_PLUGIN },
    { .name = NULL },
};

struct reason {
    const char *word;
    enum phrase phrase;
};

static const struct reason reasons[] = {
    { "evidence", PHRASE_BECAUSE_EVIDENCE },
    { "rubric", PHRASE_BECAUSE_RUBRIC },
    { "rules", PHRASE_BECAUSE_RULES },
    { "records", PHRASE_BECAUSE_RECORDS },
    { "scheme", PHRASE_BECAUSE_SCHEME },
    { "engine", PHRASE_BECAUSE_ENGINE },
};

static const char *reason_word(const struct cli *cli, const char *word)
{
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        if (strcmp(reasons[i].word, word) == 0)
            return say(cli, reasons[i].phrase);
    }
    return word;
}

static void print_words(const struct cli *cli, enum phrase phrase, const json_t *words, bool translate)
{
    size_t i;
    json_t *word;
    char *text = NULL;
    json_array_foreach (words, i, word) {
        const char *said = json_string_value(word);
        if (append(&text, ", ", translate ? reason_word(cli, said) : said) == NULL)
            return;
    }
    if (text != NULL) {
        printf(say(cli, phrase), text);
        putchar('\n');
    }
    free(text);
}

void print_report(const struct cli *cli, kmp_status status, kmp_text text)
{
    if (status == KMP_OK) {
        puts(say(cli, PHRASE_SAME));
        return;
    }
    json_t *report =
        text.bytes != NULL ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    print_words(cli, PHRASE_DIFFERS, json_object_get(report, "because"), true);
    print_words(cli, PHRASE_DIFFERS_AT, json_object_get(report, "at"), false);
    json_decref(report);
}

static int tell(struct cli *cli, kmp_status status, kmp_text report)
{
    if (status == KMP_OK || status == KMP_RECORDS_DIFFER)
        print_report(cli, status, report);
    if (status != KMP_RECORDS_DIFFER)
        print_problems(cli, NULL, 1);
    kmp_text_free(&report);
    return status == KMP_RECORDS_DIFFER ? EXIT_DIFFERS : exit_code_of(status);
}

static int replay(struct cli *cli, kmp_text record, kmp_text submission)
{
    kmp_text report = { NULL, 0 };
    kmp_replay_options options = { cli->values[RUBRIC], cli->values[PLUGIN] };
    kmp_status status = kmp_replay(&report, cli->engine, record.bytes, record.size, submission.bytes,
                                   submission.size, &options, cli->problems);
    return tell(cli, status, report);
}

static int conclude_again(struct cli *cli, kmp_text record, kmp_text scheme, const struct papers *papers)
{
    kmp_text report = { NULL, 0 };
    const kmp_records records = { papers->texts, papers->names, papers->count };
    const kmp_conclude_options options = { scheme.bytes, scheme.size, cli->values[SCHEME], NULL };
    kmp_status status =
        kmp_replay_conclusion(&report, record.bytes, record.size, &records, &options, cli->problems);
    return tell(cli, status, report);
}

static int replay_conclusion(struct cli *cli)
{
    struct papers papers = { 0 };
    kmp_text record = { NULL, 0 }, scheme = { NULL, 0 };
    int code = EX_NOINPUT;
    if (read_paper(&record, cli, cli->operands[0]) && read_paper(&scheme, cli, cli->values[SCHEME]) &&
        papers_read_records(&papers, cli, cli->operands + 1, cli->operand_count - 1))
        code = conclude_again(cli, record, scheme, &papers);
    papers_free(&papers);
    free(record.bytes);
    free(scheme.bytes);
    return code;
}

int cmd_replay(struct cli *cli)
{
    kmp_text record, submission = { NULL, 0 };
    if (cli->values[SCHEME] != NULL)
        return replay_conclusion(cli);
    if (cli->operand_count == 1 && is_folder(cli->operands[0]))
        return replay_class(cli, cli->operands[0]);
    if (cli->values[SUBMISSION] == NULL || cli->operand_count > 1) {
        complain(cli, NULL, PHRASE_WANTS_SUBMISSION);
        return EX_USAGE;
    }
    int code = EX_NOINPUT;
    if (read_paper(&record, cli, cli->operands[0]) && read_paper(&submission, cli, cli->values[SUBMISSION]))
        code = replay(cli, record, submission);
    free(record.bytes);
    free(submission.bytes);
    return code;
}
