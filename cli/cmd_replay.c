// SPDX-License-Identifier: Apache-2.0
// cmd_replay.c -- kompeten replay: the same result again, or why not
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "papers.h"
#include "problems.h"
#include "replay.h"
#include "result.h"

enum { SUBMISSION, RUBRIC, PLUGIN };

const struct flag replay_flags[] = {
    [SUBMISSION] = { "submission", "FILE", PHRASE_REPLAY_SUBMISSION },
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

static int replay(struct cli *cli, kmp_text record, kmp_text submission)
{
    kmp_text report = { NULL, 0 };
    kmp_replay_options options = { cli->values[RUBRIC], cli->values[PLUGIN] };
    kmp_status status = kmp_replay(&report, cli->engine, record.bytes, record.size, submission.bytes,
                                   submission.size, &options, cli->problems);
    if (status == KMP_OK || status == KMP_RECORDS_DIFFER)
        print_report(cli, status, report);
    if (status != KMP_RECORDS_DIFFER)
        print_problems(cli, NULL, 1);
    kmp_text_free(&report);
    return status == KMP_RECORDS_DIFFER ? EXIT_DIFFERS : exit_code_of(status);
}

int cmd_replay(struct cli *cli)
{
    kmp_text record, submission = { NULL, 0 };
    if (is_folder(cli->operands[0]))
        return replay_class(cli, cli->operands[0]);
    if (cli->values[SUBMISSION] == NULL) {
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
