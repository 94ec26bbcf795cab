// SPDX-License-Identifier: Apache-2.0
// cmd_pack.c -- kompeten pack: a class in one file, which its centre may sign
#include <kompeten/papers.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "beside.h"
#include "class_dir.h"
#include "io.h"
#include "papers.h"
#include "problems.h"
#include "whole.h"

enum { PACK_TO, PACK_WITH_PEOPLE, PACK_KEY, PACK_PASSPHRASE };

// A photograph or film.
#define ATTACHMENT_MAX ((size_t)256 * 1024 * 1024)

const struct flag pack_flags[] = {
    [PACK_TO] = { "to", "FILE", PHRASE_PACK_TO },
    [PACK_WITH_PEOPLE] = { "with-people", NULL, PHRASE_PACK_WITH_PEOPLE },
    [PACK_KEY] = { "key", "FILE", PHRASE_PACK_KEY },
    [PACK_PASSPHRASE] = { "passphrase-file", "FILE", PHRASE_PASSPHRASE_FLAG },
    { .name = NULL },
};

// ---- pack ----

struct attachments {
    kmp_source *items;
    size_t count;
};

static void free_attachments(struct attachments *attachments)
{
    for (size_t i = 0; i < attachments->count; i++) {
        unmap_file((void *)(uintptr_t)attachments->items[i].bytes, attachments->items[i].size);
        free((void *)(uintptr_t)attachments->items[i].name);
    }
    free(attachments->items);
}

static bool map_attachments(struct attachments *out, const struct cli *cli, const char *directory)
{
    char **names = NULL, *folder = path_in(directory, "attachments");
    size_t count = 0;
    bool good = list_part(&names, &count, cli, folder, "");
    out->items = good ? calloc(count + 1, sizeof *out->items) : NULL;
    good = out->items != NULL;
    for (size_t i = 0; good && i < count; i++) {
        kmp_source *one = &out->items[i];
        one->name = path_in(folder, names[i]);
        one->bytes = one->name != NULL ? map_file(&one->size, one->name, ATTACHMENT_MAX) : NULL;
        good = one->bytes != NULL;
        if (!good)
            complain(cli, one->name, PHRASE_CANNOT_READ, strerror(errno));
        out->count++;
    }
    free_names(names, count);
    free(folder);
    return good;
}

// Everything else that a class keeps beside its papers.
static bool put_more(kmp_folder *folder, const struct cli *cli, const char *directory, const char *part)
{
    char **names = NULL, *path = path_in(directory, part);
    size_t count = 0;
    bool good = list_part(&names, &count, cli, path, "");
    for (size_t i = 0; good && i < count; i++) {
        kmp_text text = { NULL, 0 };
        char *file = path_in(path, names[i]), *name = path_in(part, names[i]);
        good = file != NULL && name != NULL && read_paper(&text, cli, file) &&
               kmp_folder_put(folder, name, text.bytes, text.size) == KMP_OK;
        free(text.bytes);
        free(file);
        free(name);
    }
    free_names(names, count);
    free(path);
    return good;
}

static int write_pack(struct cli *cli, kmp_pack_sources *sources, struct begun_file *file)
{
    size_t members;
    sources->write = put_piece;
    sources->caller = file;
    kmp_status status = kmp_pack_write(&members, sources, cli->engine, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    if (status == KMP_OK && !cli->quiet)
        fprintf(stderr, say(cli, PHRASE_PACKED), cli->values[PACK_TO], members);
    return exit_code_of(status);
}

// The pack as it was written, signed by the program that has the keys, takes the place.
static int sign(struct cli *cli, const char *written)
{
    const char *passphrase = cli->values[PACK_PASSPHRASE];
    const char *words[] = { "kompeten",
                            "sign",
                            "--lang",
                            cli->language == KMP_INDONESIAN ? "id" : "en",
                            "--key",
                            cli->values[PACK_KEY],
                            "--output",
                            cli->values[PACK_TO],
                            passphrase != NULL ? "--passphrase-file" : NULL,
                            passphrase,
                            NULL };
    size_t count = passphrase != NULL ? 10 : 8;
    const char *all[16];
    memcpy(all, words, count * sizeof *words);
    if (cli->quiet)
        all[count++] = "--quiet";
    all[count++] = "--";
    all[count++] = written;
    all[count] = NULL;
    return call_beside(cli, all);
}

// The file appears whole or not at all.
static int pack(struct cli *cli, kmp_pack_sources *sources)
{
    struct begun_file file;
    bool with_key = cli->values[PACK_KEY] != NULL;
    if (!begin_file(&file, cli, cli->values[PACK_TO]))
        return EX_CANTCREAT;
    int code = write_pack(cli, sources, &file);
    if (!with_key || code != EX_OK)
        return end_file(&file, cli, code);
    if (close_file(file.file)) {
        code = sign(cli, file.hidden);
    } else {
        complain(cli, file.path, PHRASE_CANNOT_WRITE, strerror(errno));
        code = EX_IOERR;
    }
    unlink(file.hidden);
    free(file.hidden);
    return code;
}

int cmd_pack(struct cli *cli)
{
    const char *directory = cli->operands[0];
    if (cli->values[PACK_TO] == NULL) {
        complain(cli, NULL, PHRASE_WANTS_TO);
        return EX_USAGE;
    }
    if (!is_folder(directory)) {
        complain(cli, directory, PHRASE_CANNOT_READ, strerror(errno));
        return EX_NOINPUT;
    }
    struct attachments attachments = { NULL, 0 };
    kmp_folder *folder = class_dir_read(cli, directory);
    bool good = folder != NULL && put_more(folder, cli, directory, "earlier");
    bool with_people = cli->values[PACK_WITH_PEOPLE] != NULL;
    good = good && (!with_people || put_more(folder, cli, directory, "forms")) &&
           map_attachments(&attachments, cli, directory);
    kmp_pack_sources sources = { folder, attachments.items, attachments.count, with_people, NULL, NULL };
    int code = good ? pack(cli, &sources) : EX_NOINPUT;
    free_attachments(&attachments);
    kmp_folder_free(folder);
    return code;
}
