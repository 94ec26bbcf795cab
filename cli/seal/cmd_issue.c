// SPDX-License-Identifier: Apache-2.0
// cmd_issue.c -- kompeten issue and reissue
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "seal.h"

struct issue {
    struct cli *cli;
    kmp_text record, decision, superseded;
    kmp_key *key, *assessor_key;
    struct held held;
    char now[TIME_TEXT];
};

static bool is_reissue(const struct issue *i)
{
    return strcmp(i->cli->command->name, "reissue") == 0;
}

static int gather(struct issue *i)
{
    struct cli *cli = i->cli;
    if (!read_paper(&i->record, cli, cli->operands[0]) || !read_given(&i->decision, cli, ISSUE_DECISION) ||
        (is_reissue(i) && !read_given(&i->superseded, cli, ISSUE_SUPERSEDES)))
        return EX_NOINPUT;
    int code = open_key(&i->key, cli, cli->values[ISSUE_KEY], cli->values[ISSUE_PASSPHRASE]);
    if (code == EX_OK && cli->values[ISSUE_ASSESSOR_KEY] != NULL)
        code = open_key(&i->assessor_key, cli, cli->values[ISSUE_ASSESSOR_KEY],
                        cli->values[ISSUE_ASSESSOR_PASSPHRASE]);
    const char *list = cli->values[ISSUE_STATUS_LIST];
    if (code == EX_OK && list != NULL && !hold_register(&i->held, cli, list))
        code = EX_NOINPUT;
    return code;
}

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

static int issue(struct issue *i)
{
    struct cli *cli = i->cli;
    kmp_text credential, line;
    kmp_issue_options options = {
        .key = i->key,
        .assessor_key = i->assessor_key,
        .decision = i->decision,
        .status_list = i->held.text,
        .subject = cli->values[ISSUE_SUBJECT],
        .supersedes = i->superseded.bytes,
        .supersedes_size = i->superseded.size,
        .language = cli->language,
        .now = time_of(cli, ISSUE_AT, i->now),
        .summary = cli->values[ISSUE_SUMMARY] != NULL,
        .jwt = cli->values[ISSUE_FORMAT] != NULL,
    };
    kmp_status status = kmp_issue(&credential, &line, i->record.bytes, i->record.size, cli->operands[0],
                                  &options, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    kmp_problems_clear(cli->problems);
    int code = exit_code_of(status);
    if (code == EX_OK)
        code = put_out(i, credential, line, options.now);
    kmp_text_free(&credential);
    kmp_text_free(&line);
    return code;
}

int cmd_issue(struct cli *cli)
{
    struct issue i = { .cli = cli };
    bool complete = wants(cli, ISSUE_KEY) && wants(cli, ISSUE_OUTPUT);
    if (is_reissue(&i))
        complete = complete && wants(cli, ISSUE_SUPERSEDES) && wants(cli, ISSUE_STATUS_LIST);
    if (complete && cli->values[ISSUE_FORMAT] != NULL && strcmp(cli->values[ISSUE_FORMAT], "jwt") != 0) {
        complain(cli, NULL, PHRASE_WANTS_OPTION, "format jwt");
        complete = false;
    }
    if (!complete)
        return EX_USAGE;
    int code = gather(&i);
    if (code == EX_OK)
        code = issue(&i);
    let_go(&i.held);
    kmp_key_close(i.key);
    kmp_key_close(i.assessor_key);
    free(i.record.bytes);
    free(i.decision.bytes);
    free(i.superseded.bytes);
    return code;
}
