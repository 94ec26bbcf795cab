// SPDX-License-Identifier: Apache-2.0
// cmd_status.c -- kompeten status, revoke, suspend: the register and the list made from it
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "seal.h"

int cmd_status_new(struct cli *cli)
{
    kmp_text list;
    if (!wants(cli, STATUS_URL) || !wants(cli, STATUS_OUTPUT))
        return EX_USAGE;
    const char *purpose = cli->values[STATUS_PURPOSE] != NULL ? cli->values[STATUS_PURPOSE] : "revocation";
    kmp_status status = kmp_status_list_new(&list, cli->values[STATUS_URL], purpose, cli->problems);
    print_problems(cli, NULL, 1);
    int code = exit_code_of(status);
    if (code == EX_OK && !put_file(cli, cli->values[STATUS_OUTPUT], list, true, true))
        code = EX_CANTCREAT;
    kmp_text_free(&list);
    return code;
}

static int publish(struct cli *cli, const struct held *held, const kmp_key *key)
{
    char room[TIME_TEXT];
    kmp_text list;
    kmp_status status =
        kmp_status_publish(&list, held->text, key, time_of(cli, PUBLISH_AT, room), cli->problems);
    print_problems(cli, held->path, 1);
    int code = exit_code_of(status);
    if (code == EX_OK && !put_file(cli, cli->values[PUBLISH_OUTPUT], list, false, false))
        code = EX_CANTCREAT;
    kmp_text_free(&list);
    return code;
}

int cmd_status_publish(struct cli *cli)
{
    kmp_key *key;
    struct held held;
    if (!wants(cli, PUBLISH_KEY) || !wants(cli, PUBLISH_OUTPUT))
        return EX_USAGE;
    int code = open_key(&key, cli, cli->values[PUBLISH_KEY], cli->values[PUBLISH_PASSPHRASE]);
    if (code != EX_OK)
        return code;
    code = EX_NOINPUT;
    if (hold_register(&held, cli, cli->operands[0])) {
        code = publish(cli, &held, key);
        let_go(&held);
    }
    kmp_key_close(key);
    return code;
}

// ---- one credential ----

static int change(struct cli *cli, const struct held *held, const char *credential, const char *state)
{
    char room[TIME_TEXT];
    kmp_text line;
    kmp_status status = kmp_status_change(&line, held->text, credential, state, cli->values[REVOKE_WHY],
                                          time_of(cli, REVOKE_AT, room), cli->problems);
    print_problems(cli, held->path, 1);
    int code = exit_code_of(status);
    if (code == EX_OK && !add_line(held, cli, line))
        code = EX_IOERR;
    kmp_text_free(&line);
    return code;
}

// The operand is the credential's file, or its id.
static char *id_of(const struct cli *cli, const char *operand)
{
    kmp_text text;
    if (strncmp(operand, "urn:", 4) == 0 || strncmp(operand, "http", 4) == 0)
        return strdup(operand);
    if (!read_paper(&text, cli, operand))
        return NULL;
    json_t *credential = json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL);
    const char *id = json_string_value(json_object_get(credential, "id"));
    char *copy = id != NULL ? strdup(id) : NULL;
    if (copy == NULL)
        complain(cli, operand, PHRASE_IS_NOT_VALID, operand);
    json_decref(credential);
    free(text.bytes);
    return copy;
}

static int change_one(struct cli *cli, const char *state)
{
    struct held held;
    if (!wants(cli, REVOKE_STATUS_LIST))
        return EX_USAGE;
    char *id = id_of(cli, cli->operands[0]);
    if (id == NULL)
        return EX_NOINPUT;
    int code = EX_NOINPUT;
    if (hold_register(&held, cli, cli->values[REVOKE_STATUS_LIST])) {
        code = change(cli, &held, id, state);
        let_go(&held);
    }
    free(id);
    return code;
}

int cmd_revoke(struct cli *cli)
{
    return change_one(cli, "revoked");
}

int cmd_suspend(struct cli *cli)
{
    return change_one(cli, cli->values[REVOKE_LIFT] != NULL ? "valid" : "suspended");
}
