// SPDX-License-Identifier: Apache-2.0
// cmd_pack.c -- kompeten pack and unpack: a class in one file, and back
#include <kompeten/papers.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "class_dir.h"
#include "io.h"
#include "papers.h"
#include "problems.h"

enum { PACK_TO, PACK_WITH_PEOPLE };
enum { UNPACK_TO };

// A photograph or film; a pack that an office can still send.
#define ATTACHMENT_MAX ((size_t)256 * 1024 * 1024)
#define PACK_MAX ((size_t)4 * 1024 * 1024 * 1024)

const struct flag pack_flags[] = {
    [PACK_TO] = { "to", "FILE", PHRASE_PACK_TO },
    [PACK_WITH_PEOPLE] = { "with-people", NULL, PHRASE_PACK_WITH_PEOPLE },
    { .name = NULL },
};

const struct flag unpack_flags[] = {
    [UNPACK_TO] = { "to", "DIR", PHRASE_UNPACK_TO },
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
    bool good = folder != NULL && (!is_folder(folder) || list_names(&names, &count, folder, ""));
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

static bool put_piece(void *stream, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, stream) == size;
}

// Everything else that a class keeps beside its papers.
static bool put_more(kmp_folder *folder, const struct cli *cli, const char *directory, const char *part)
{
    char **names = NULL, *path = path_in(directory, part);
    size_t count = 0;
    bool good = path != NULL && (!is_folder(path) || list_names(&names, &count, path, ""));
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

static int write_pack(struct cli *cli, kmp_pack_sources *sources, FILE *stream)
{
    size_t members;
    sources->write = put_piece;
    sources->caller = stream;
    kmp_status status = kmp_pack_write(&members, sources, cli->engine, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    if (status == KMP_CANNOT_WRITE)
        complain(cli, cli->values[PACK_TO], PHRASE_CANNOT_WRITE, strerror(errno));
    else if (status == KMP_OK && !cli->quiet)
        fprintf(stderr, say(cli, PHRASE_PACKED), cli->values[PACK_TO], members);
    return status == KMP_CANNOT_WRITE ? EX_IOERR : exit_code_of(status);
}

// The file appears whole or not at all.
static int pack(struct cli *cli, kmp_pack_sources *sources)
{
    const char *to = cli->values[PACK_TO];
    char *hidden = NULL;
    if (asprintf(&hidden, "%s.%ld", to, (long)getpid()) < 0)
        return EX_SOFTWARE;
    FILE *stream = fopen(hidden, "wbxe");
    int code = EX_CANTCREAT;
    if (stream == NULL)
        complain(cli, to, PHRASE_CANNOT_WRITE, strerror(errno));
    else
        code = write_pack(cli, sources, stream);
    if (stream != NULL && fclose(stream) != 0 && code == EX_OK)
        code = EX_IOERR;
    if (code == EX_OK && rename(hidden, to) != 0)
        code = EX_CANTCREAT;
    if (stream != NULL && code != EX_OK)
        unlink(hidden);
    free(hidden);
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
        complain(cli, directory, PHRASE_CANNOT_READ, strerror(ENOTDIR));
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

static int unpack(struct cli *cli, const kmp_pack *pack)
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
    if (good)
        printf(say(cli, signature.bytes != NULL ? PHRASE_UNPACKED_SIGNED : PHRASE_UNPACKED),
               kmp_pack_count(pack), directory);
    return good ? EX_OK : EX_CANTCREAT;
}

static int check_pack(struct cli *cli, const char *bytes, size_t size)
{
    kmp_pack *pack;
    kmp_status status = kmp_pack_open(&pack, bytes, size, cli->operands[0], cli->problems);
    print_problems(cli, cli->operands[0], 0);
    if (status != KMP_OK)
        return exit_code_of(status);
    int code = EX_OK;
    if (cli->values[UNPACK_TO] != NULL)
        code = unpack(cli, pack);
    else
        printf(say(cli, PHRASE_PACK_SOUND), kmp_pack_count(pack));
    kmp_pack_close(pack);
    return code;
}

int cmd_unpack(struct cli *cli)
{
    const char *directory = cli->values[UNPACK_TO];
    if (directory != NULL && !is_vacant(directory)) {
        complain(cli, directory, PHRASE_NOT_VACANT);
        return EX_CANTCREAT;
    }
    size_t size = 0;
    void *bytes = map_file(&size, cli->operands[0], PACK_MAX);
    if (bytes == NULL) {
        complain(cli, cli->operands[0], PHRASE_CANNOT_READ, strerror(errno));
        return EX_NOINPUT;
    }
    int code = check_pack(cli, bytes, size);
    unmap_file(bytes, size);
    return code;
}
