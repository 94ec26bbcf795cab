// SPDX-License-Identifier: Apache-2.0
// cmd_key.c -- kompeten key: made, shown, replaced, retired
#include <stdlib.h>

#include "seal.h"

static int give(struct cli *cli, kmp_status status, const char *place)
{
    print_problems(cli, place, 1);
    return exit_code_of(status);
}

int cmd_key_new(struct cli *cli)
{
    char room[TIME_TEXT];
    if (!wants(cli, KEY_OUTPUT))
        return EX_USAGE;
    const char *path = cli->values[KEY_OUTPUT];
    char *passphrase = read_passphrase(cli, cli->values[KEY_PASSPHRASE], path, true);
    if (passphrase == NULL)
        return EX_NOINPUT;
    kmp_text file;
    kmp_key_wish wish = { cli->values[KEY_KIND], cli->values[KEY_CONTROLLER], cli->values[KEY_NAME],
                          cli->values[KEY_URL],  time_of(cli, KEY_AT, room),  passphrase };
    kmp_status status = kmp_key_new(&file, &wish, cli->problems);
    int code = give(cli, status, NULL);
    if (code == EX_OK && !put_file(cli, path, file, true, true))
        code = EX_CANTCREAT;
    forget_passphrase(passphrase);
    kmp_text_free(&file);
    return code;
}

static int show(struct cli *cli, const kmp_text *files)
{
    kmp_text out;
    kmp_key_view view = cli->values[SHOW_TRUST] != NULL ? KMP_KEY_TRUST : KMP_KEY_DID;
    kmp_status status = kmp_key_show(&out, files, (const char *const *)cli->operands,
                                     (size_t)cli->operand_count, view, cli->problems);
    if (status == KMP_OK)
        puts(out.bytes);
    kmp_text_free(&out);
    return give(cli, status, NULL);
}

int cmd_key_show(struct cli *cli)
{
    size_t count = (size_t)cli->operand_count;
    kmp_text *files = calloc(count, sizeof *files);
    int code = files != NULL ? EX_OK : EX_SOFTWARE;
    for (size_t i = 0; i < count && code == EX_OK; i++)
        if (!read_secret_file(&files[i], cli, cli->operands[i]))
            code = EX_NOINPUT;
    if (code == EX_OK)
        code = show(cli, files);
    for (size_t i = 0; files != NULL && i < count; i++)
        free(files[i].bytes);
    free(files);
    return code;
}

int cmd_key_rotate(struct cli *cli)
{
    char room[TIME_TEXT];
    kmp_text file, retired, fresh;
    const char *path = cli->operands[0];
    if (!wants(cli, KEY_OUTPUT))
        return EX_USAGE;
    if (!read_secret_file(&file, cli, path))
        return EX_NOINPUT;
    char *passphrase = read_passphrase(cli, cli->values[KEY_PASSPHRASE], cli->values[KEY_OUTPUT], true);
    int code = EX_NOINPUT;
    if (passphrase != NULL) {
        kmp_key_wish wish = { .now = time_of(cli, KEY_AT, room), .passphrase = passphrase };
        code = give(cli, kmp_key_rotate(&retired, &fresh, file.bytes, file.size, &wish, cli->problems), path);
        if (code == EX_OK && (!put_file(cli, cli->values[KEY_OUTPUT], fresh, true, true) ||
                              !put_file(cli, path, retired, false, true)))
            code = EX_CANTCREAT;
        kmp_text_free(&retired);
        kmp_text_free(&fresh);
    }
    forget_passphrase(passphrase);
    free(file.bytes);
    return code;
}

int cmd_key_retire(struct cli *cli)
{
    char room[TIME_TEXT];
    kmp_text file, retired;
    const char *path = cli->operands[0];
    if (!wants(cli, RETIRE_WHY))
        return EX_USAGE;
    if (!read_secret_file(&file, cli, path))
        return EX_NOINPUT;
    kmp_status status = kmp_key_retire(&retired, file.bytes, file.size, cli->values[RETIRE_WHY],
                                       time_of(cli, RETIRE_AT, room), cli->problems);
    int code = give(cli, status, path);
    if (code == EX_OK && !put_file(cli, path, retired, false, true))
        code = EX_CANTCREAT;
    kmp_text_free(&retired);
    free(file.bytes);
    return code;
}
