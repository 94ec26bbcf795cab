// SPDX-License-Identifier: Apache-2.0
// cmd_unpack.c -- kompeten sign and unpack: who answers for a pack, and what is in it
#include <kompeten/papers.h>

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "../papers.h"
#include "../whole.h"
#include "seal.h"

// Opens the pack that the operand names, holds it and gives an exit code.
static int with_pack(struct cli *cli, int (*use)(struct cli *cli, const kmp_pack *pack))
{
    size_t size = 0;
    const char *path = cli->operands[0];
    void *bytes = map_file(&size, path, PACK_MAX);
    if (bytes == NULL) {
        complain(cli, path, PHRASE_CANNOT_READ, strerror(errno));
        return EX_NOINPUT;
    }
    kmp_pack *pack;
    kmp_status status = kmp_pack_open(&pack, bytes, size, path, cli->problems);
    int code = exit_code_of(status);
    if (status == KMP_OK)
        code = use(cli, pack);
    else
        print_problems(cli, path, 1);
    kmp_pack_close(pack);
    unmap_file(bytes, size);
    return code;
}

// ---- sign ----

static int write_signed(struct cli *cli, const kmp_pack *pack, kmp_text signature)
{
    struct begun_file file;
    if (!begin_file(&file, cli, cli->values[SIGN_OUTPUT]))
        return EX_CANTCREAT;
    kmp_status status =
        kmp_pack_write_signed(pack, signature.bytes, signature.size, put_piece, &file, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    int code = end_file(&file, cli, exit_code_of(status));
    if (code == EX_OK && !cli->quiet) {
        json_t *json = json_loadb(signature.bytes, signature.size, 0, NULL);
        fprintf(stderr, say(cli, PHRASE_SIGNED), cli->values[SIGN_OUTPUT],
                json_string_value(json_object_get(json, "issuer")));
        json_decref(json);
    }
    return code;
}

static int sign(struct cli *cli, const kmp_pack *pack)
{
    char room[TIME_TEXT];
    kmp_key *key;
    kmp_text signature;
    kmp_source manifest = kmp_pack_manifest(pack);
    int code = open_key(&key, cli, cli->values[SIGN_KEY], cli->values[SIGN_PASSPHRASE]);
    if (code != EX_OK)
        return code;
    kmp_status status = kmp_pack_sign(&signature, manifest.bytes, manifest.size, key,
                                      time_of(cli, SIGN_AT, room), cli->problems);
    kmp_key_close(key);
    if (status == KMP_OK)
        code = write_signed(cli, pack, signature);
    else
        code = exit_code_of(status);
    print_problems(cli, cli->operands[0], 1);
    kmp_text_free(&signature);
    return code;
}

int cmd_sign(struct cli *cli)
{
    if (!wants(cli, SIGN_KEY) || !wants(cli, SIGN_OUTPUT))
        return EX_USAGE;
    return with_pack(cli, sign);
}

// ---- unpack ----

static bool write_member(const struct cli *cli, const char *directory, const kmp_source *member)
{
    const char *slash = strrchr(member->name, '/');
    char *part = strndup(member->name, slash != NULL ? (size_t)(slash - member->name) : 0);
    char *folder = part != NULL ? path_in(directory, part) : NULL;
    kmp_text text = { (char *)(uintptr_t)member->bytes, member->size };
    bool good = folder != NULL && write_bytes(cli, folder, slash != NULL ? slash + 1 : member->name, text);
    free(folder);
    free(part);
    return good;
}

static bool write_members(const struct cli *cli, const kmp_pack *pack)
{
    const char *directory = cli->values[UNPACK_TO];
    kmp_source signature = kmp_pack_signature(pack);
    bool good = true;
    for (size_t i = 0; good && i < kmp_pack_count(pack); i++) {
        kmp_source member = kmp_pack_member(pack, i);
        good = write_member(cli, directory, &member);
    }
    if (good && signature.bytes != NULL)
        good = write_member(cli, directory, &signature);
    return good;
}

// Whose signature is on it. With a trust list it has to be there and to be believed.
static kmp_status check_signature(json_t **report, struct cli *cli, const kmp_pack *pack)
{
    char room[TIME_TEXT];
    kmp_text text, trust;
    kmp_source manifest = kmp_pack_manifest(pack), signature = kmp_pack_signature(pack);
    *report = NULL;
    if (signature.bytes == NULL && cli->values[UNPACK_TRUST] == NULL)
        return KMP_OK;
    if (!read_given(&trust, cli, UNPACK_TRUST))
        return KMP_CANNOT_READ;
    kmp_verify_options options = { .trust = trust, .now = time_of(cli, UNPACK_AT, room) };
    kmp_text signed_by = { (char *)(uintptr_t)signature.bytes, signature.size };
    kmp_status status =
        kmp_pack_verify(&text, signed_by, manifest.bytes, manifest.size, &options, cli->problems);
    if (status == KMP_OK)
        *report = json_loadb(text.bytes, text.size, 0, NULL);
    kmp_text_free(&text);
    free(trust.bytes);
    return status;
}

static void tell(const struct cli *cli, const kmp_pack *pack, json_t *report)
{
    const char *directory = cli->values[UNPACK_TO];
    printf(say(cli, directory != NULL ? PHRASE_UNPACKED : PHRASE_PACK_SOUND), kmp_pack_count(pack), directory);
    const char *name = json_string_value(json_object_get(report, "issuer_name"));
    const char *issuer = json_string_value(json_object_get(report, "issuer"));
    char *text = NULL;
    int size;
    if (json_is_true(json_object_get(report, "trusted")))
        size = asprintf(&text, say(cli, PHRASE_SIGNED_BY), name != NULL ? name : issuer, issuer,
                        json_string_value(json_object_get(report, "signed_at")));
    else
        size =
            asprintf(&text, "%s", say(cli, report != NULL ? PHRASE_SIGNED_BY_NOBODY_KNOWN : PHRASE_UNSIGNED));
    if (size >= 0)
        put_text(stdout, text, false);
    putchar('\n');
    free(text);
}

static int unpack(struct cli *cli, const kmp_pack *pack)
{
    json_t *report;
    kmp_status status = check_signature(&report, cli, pack);
    print_problems(cli, cli->operands[0], 1);
    int code = exit_code_of(status);
    if (code == EX_OK && cli->values[UNPACK_TO] != NULL && !write_members(cli, pack))
        code = EX_CANTCREAT;
    if (code == EX_OK)
        tell(cli, pack, report);
    json_decref(report);
    return code;
}

int cmd_unpack(struct cli *cli)
{
    const char *directory = cli->values[UNPACK_TO];
    if (directory != NULL && !is_vacant(directory)) {
        complain(cli, directory, errno == 0 ? PHRASE_NOT_VACANT : PHRASE_CANNOT_READ, strerror(errno));
        return EX_CANTCREAT;
    }
    return with_pack(cli, unpack);
}
