// SPDX-License-Identifier: Apache-2.0
// cmd_issue.c -- kompeten issue and reissue
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "../papers.h"
#include "issue.h"

static bool is_reissue(const struct issue *i)
{
    return strcmp(i->cli->command->name, "reissue") == 0;
}

int issue_open(struct issue *i)
{
    struct cli *cli = i->cli;
    int code = open_key(&i->key, cli, cli->values[ISSUE_KEY], cli->values[ISSUE_PASSPHRASE]);
    if (code == EX_OK && cli->values[ISSUE_ASSESSOR_KEY] != NULL)
        code = open_key(&i->assessor_key, cli, cli->values[ISSUE_ASSESSOR_KEY],
                        cli->values[ISSUE_ASSESSOR_PASSPHRASE]);
    const char *list = cli->values[ISSUE_STATUS_LIST];
    if (code == EX_OK && list != NULL && !hold_register(&i->held, cli, list))
        code = EX_NOINPUT;
    return code;
}

void issue_close(struct issue *i)
{
    let_go(&i->held);
    kmp_key_close(i->key);
    kmp_key_close(i->assessor_key);
    free(i->superseded.bytes);
}

kmp_issue_options issue_options(struct issue *i)
{
    const struct cli *cli = i->cli;
    return (kmp_issue_options){
        .key = i->key,
        .assessor_key = i->assessor_key,
        .status_list = i->held.text,
        .subject = cli->values[ISSUE_SUBJECT],
        .supersedes = i->superseded.bytes,
        .supersedes_size = i->superseded.size,
        .language = cli->language,
        .now = time_of(cli, ISSUE_AT, i->now),
        .summary = cli->values[ISSUE_SUMMARY] != NULL,
        .jwt = cli->values[ISSUE_FORMAT] != NULL,
    };
}

// ---- one ----

// The line that revokes the one that is replaced.
static bool revoke_old(struct issue *i, kmp_text credential, const char *now)
{
    json_t *old = json_loadb(i->superseded.bytes, i->superseded.size, 0, NULL);
    json_t *new = json_loadb(credential.bytes, credential.size, 0, NULL);
    const char *old_id = json_string_value(json_object_get(old, "id"));
    const char *new_id = json_string_value(json_object_get(new, "id"));
    char *why = NULL;
    kmp_text line = { NULL, 0 };
    bool good =
        old_id != NULL && asprintf(&why, "superseded by %s", new_id != NULL ? new_id : "a JWT") >= 0 &&
        kmp_status_change(&line, i->held.text, old_id, "revoked", why, now, i->cli->problems) == KMP_OK &&
        add_line(&i->held, i->cli, line);
    print_problems(i->cli, i->held.path, 1);
    kmp_text_free(&line);
    free(why);
    json_decref(old);
    json_decref(new);
    return good;
}

// First the register, then the credential: one that is not in the register can never be revoked.
static int put_out(struct issue *i, kmp_text credential, kmp_text line, const char *now)
{
    if (line.size > 0 && !add_line(&i->held, i->cli, line))
        return EX_IOERR;
    if (!put_file(i->cli, i->cli->values[ISSUE_OUTPUT], credential, true, false))
        return EX_CANTCREAT;
    return is_reissue(i) && !revoke_old(i, credential, now) ? EX_DATAERR : EX_OK;
}

static int issue(struct issue *i, kmp_text record, kmp_text decision)
{
    struct cli *cli = i->cli;
    kmp_text credential, line;
    kmp_issue_options options = issue_options(i);
    options.decision = decision;
    kmp_status status =
        kmp_issue(&credential, &line, record.bytes, record.size, cli->operands[0], &options, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    kmp_problems_clear(cli->problems);
    int code = exit_code_of(status);
    if (code == EX_OK)
        code = put_out(i, credential, line, options.now);
    kmp_text_free(&credential);
    kmp_text_free(&line);
    return code;
}

static int issue_one(struct issue *i)
{
    struct cli *cli = i->cli;
    kmp_text record = { NULL, 0 }, decision = { NULL, 0 };
    bool read = read_paper(&record, cli, cli->operands[0]) && read_given(&decision, cli, ISSUE_DECISION);
    int code = read ? issue_open(i) : EX_NOINPUT;
    if (code == EX_OK)
        code = issue(i, record, decision);
    free(record.bytes);
    free(decision.bytes);
    return code;
}

// ---- the commands ----

static bool is_complete(const struct issue *i)
{
    struct cli *cli = i->cli;
    bool complete = wants(cli, ISSUE_KEY) && wants(cli, ISSUE_OUTPUT);
    if (is_reissue(i))
        complete = complete && wants(cli, ISSUE_SUPERSEDES) && wants(cli, ISSUE_STATUS_LIST);
    if (complete && cli->values[ISSUE_FORMAT] != NULL && strcmp(cli->values[ISSUE_FORMAT], "jwt") != 0) {
        complain(cli, NULL, PHRASE_WANTS_OPTION, "format jwt");
        return false;
    }
    return complete;
}

// Several records, or those of a folder, or learner records of them.
static bool is_of_many(const struct issue *i)
{
    const struct cli *cli = i->cli;
    return !is_reissue(i) &&
           (cli->operand_count > 1 || is_folder(cli->operands[0]) || cli->values[ISSUE_CLR] != NULL);
}

int cmd_issue(struct cli *cli)
{
    struct issue i = { .cli = cli };
    if (!is_complete(&i))
        return EX_USAGE;
    int code = EX_NOINPUT;
    if (!is_reissue(&i) || read_given(&i.superseded, cli, ISSUE_SUPERSEDES))
        code = is_of_many(&i) ? issue_many(&i) : issue_one(&i);
    issue_close(&i);
    return code;
}
