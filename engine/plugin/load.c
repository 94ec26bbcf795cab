// SPDX-License-Identifier: Apache-2.0
// load.c -- one plugin file: opened, looked at, refused with a reason or ready to measure
#include "load.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../base/file.h"
#include "attach.h"
#include "declare.h"
#include "elf.h"
#include "host.h"

enum { PLUGIN_LIMIT = 64 * 1024 * 1024, DATA_LIMIT = 1 << 20 };

static kmp_status refuse(kmp_problems *problems, kmp_status status, const char *name, const char *value)
{
    problem_say(problems, KMP_ERROR, status, NULL, name, value, NULL);
    return status;
}

static kmp_status check_file(const char *path, kmp_problems *problems)
{
    struct stat file;
    bool seen = stat(path, &file) == 0;
    if (!seen && errno != ENOENT)
        return file_refuse(problems, path, errno);
    if (!seen || !S_ISREG(file.st_mode))
        return refuse(problems, KMP_PLUGIN_NO_FILE, NULL, NULL);
    if ((file.st_mode & S_IWOTH) != 0)
        return refuse(problems, KMP_PLUGIN_WRITABLE, NULL, NULL);
    return KMP_OK;
}

static kmp_status look_at_file(struct trade *trade, struct text *bytes, const char *path,
                               kmp_problems *problems)
{
    kmp_status status = check_file(path, problems);
    if (status == KMP_OK)
        status = file_read(bytes, &trade->arena, path, PLUGIN_LIMIT, problems);
    if (status != KMP_OK)
        return status;
    const char *found = elf_fault(*bytes);
    if (found != NULL)
        return refuse(problems, KMP_PLUGIN_NO_LIBRARY, "found", found);
    return hash_sha256(trade->file_sha256, bytes->bytes, bytes->size) ? KMP_OK : KMP_NO_MEMORY;
}

// A data file from the folder that has the plugin's name, hashed as it is read.
static kmp_status read_data_file(struct host *host, struct host_file *file)
{
    char *path = arena_printf(host->arena, "%s/%s", host->folder, file->name);
    if (path == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = file_read(&file->bytes, host->arena, path, DATA_LIMIT, host->problems);
    if (status == KMP_CANNOT_READ && !file_exists(path))
        return KMP_PLUGIN_NO_DATA;
    if (status != KMP_OK)
        return status;
    return hash_sha256(file->sha256, file->bytes.bytes, file->bytes.size) ? KMP_OK : KMP_NO_MEMORY;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct host_file *)a)->name, ((const struct host_file *)b)->name);
}

// The hash of all that decides a measure but the code: what is declared, and the files with the limits.
static kmp_status hash_rules(struct trade *trade, struct host *host)
{
    struct writer w = { 0 };
    qsort(host->files, host->count, sizeof host->files[0], by_name);
    write_object(&w);
    write_key(&w, "files");
    write_object(&w);
    for (uint32_t i = 0; i < host->count; i++) {
        write_key(&w, host->files[i].name);
        write_string(&w, host->files[i].sha256);
    }
    write_object_end(&w);
    write_key(&w, "tasks");
    declare_write(&w, trade->plugin);
    write_key(&w, "trade");
    write_string(&w, trade->plugin->id);
    write_object_end(&w);
    bool made = !w.failed && hash_sha256(trade->rules_sha256, w.bytes, w.size);
    writer_free(&w);
    return made ? KMP_OK : KMP_NO_MEMORY;
}

// Opens the plugin with the data files beside it, and hashes what decides its measures.
static kmp_status set_up(struct trade *trade, kmp_problems *problems)
{
    kmp_status status = trade_prepare(trade, problems);
    if (status == KMP_OK)
        status = attach_open(trade, trade->host, problems);
    return status == KMP_OK ? hash_rules(trade, trade->host) : status;
}

kmp_status trade_prepare(struct trade *trade, kmp_problems *problems)
{
    trade->host = arena_alloc(&trade->arena, sizeof *trade->host);
    if (trade->host == NULL)
        return KMP_NO_MEMORY;
    host_prepare(trade->host, &trade->arena, read_data_file, problems);
    trade->host->folder = trade->folder;
    return KMP_OK;
}

kmp_status trade_settle(struct trade *trade, const kmp_plugin *declared, kmp_problems *problems)
{
    trade->plugin = declared;
    kmp_status status = attach_look(trade, problems);
    return status == KMP_OK ? hash_rules(trade, trade->host) : status;
}

kmp_status trade_look(struct trade *out, struct text *bytes, const char *path, kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    size_t length = strlen(path);
    size_t stem = length > 3 && strcmp(path + length - 3, ".so") == 0 ? length - 3 : length;
    out->file = arena_string(&out->arena, text_of(path));
    out->folder = arena_string(&out->arena, (struct text){ path, (uint32_t)stem });
    return out->file == NULL || out->folder == NULL ? KMP_NO_MEMORY : look_at_file(out, bytes, path, problems);
}

kmp_status trade_open(struct trade *out, const char *path, kmp_problems *problems)
{
    struct text bytes;
    problem_file(problems, path);
    kmp_status status = trade_look(out, &bytes, path, problems);
    if (status == KMP_OK)
        status = attach_load(out, out->file, problems);
    if (status == KMP_OK)
        status = attach_look(out, problems);
    if (status == KMP_OK)
        status = set_up(out, problems);
    problem_file(problems, NULL);
    if (status != KMP_OK)
        trade_close(out);
    return status;
}

kmp_status trade_adopt(struct trade *out, const kmp_plugin *plugin, const char *folder, kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    out->plugin = plugin;
    out->file = "";
    out->folder = arena_string(&out->arena, text_of(folder));
    kmp_status status = out->folder == NULL ? KMP_NO_MEMORY : attach_look(out, problems);
    if (status == KMP_OK)
        status = set_up(out, problems);
    if (status != KMP_OK)
        trade_close(out);
    return status;
}

void trade_close(struct trade *trade)
{
    if (trade->plugin != NULL && trade->plugin->abi == KMP_ABI && trade->plugin->close != NULL &&
        trade->self != NULL)
        trade->plugin->close(trade->self);
    if (trade->handle != NULL)
        dlclose(trade->handle);
    arena_free(&trade->arena);
    memset(trade, 0, sizeof *trade);
}

const kmp_task *trade_task(const struct trade *trade, struct text id, uint32_t *index)
{
    size_t prefix = strlen(trade->plugin->id);
    if (id.size > prefix && memcmp(id.bytes, trade->plugin->id, prefix) == 0 && id.bytes[prefix] == '/')
        id = (struct text){ id.bytes + prefix + 1, (uint32_t)(id.size - prefix - 1) };
    for (uint32_t i = 0; i < trade->plugin->task_count; i++)
        if (text_is(id, trade->plugin->tasks[i].id)) {
            *index = i;
            return &trade->plugin->tasks[i];
        }
    return NULL;
}
