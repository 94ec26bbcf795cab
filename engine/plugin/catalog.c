// SPDX-License-Identifier: Apache-2.0
// catalog.c -- the trades of some folders: which plugin serves which, and which files were refused
#include "catalog.h"

#include <stdlib.h>
#include <string.h>

#include "../base/file.h"

enum { PLUGIN_BYTES = 64 * 1024 * 1024 };

struct catalog_file {
    const char *name, *path;
    bool tried;
};

struct catalog_folder {
    const char *path;
    bool listed;
    struct catalog_file *files;
    uint32_t count;
};

// ---- one file ----

static kmp_status refuse_second(struct trade *trade, const struct trade *first, kmp_problems *problems)
{
    problem_file(problems, trade->file);
    problem_say(problems, KMP_ERROR, KMP_PLUGIN_SECOND, NULL, "trade", trade->plugin->id, "other", first->file,
                NULL);
    problem_file(problems, NULL);
    trade_close(trade);
    return KMP_PLUGIN_SECOND;
}

static struct trade *find(const struct catalog *catalog, struct text id)
{
    for (uint32_t i = 0; i < catalog->count; i++)
        if (text_is(id, catalog->trades[i]->plugin->id))
            return catalog->trades[i];
    return NULL;
}

static kmp_status keep(struct catalog *catalog, struct trade *trade, kmp_problems *problems)
{
    const struct trade *first = find(catalog, text_of(trade->plugin->id));
    if (first != NULL)
        return refuse_second(trade, first, problems);
    struct trade **place = arena_push(&catalog->arena, (void **)&catalog->trades, &catalog->count,
                                      &catalog->room, sizeof *catalog->trades);
    if (place == NULL) {
        trade_close(trade);
        return KMP_NO_MEMORY;
    }
    *place = trade;
    return KMP_OK;
}

kmp_status catalog_add(struct catalog *catalog, const char *path, kmp_problems *problems)
{
    struct trade *trade = arena_alloc(&catalog->arena, sizeof *trade);
    if (trade == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = catalog->open(trade, path, catalog->user, problems);
    return status == KMP_OK ? keep(catalog, trade, problems) : status;
}

// ---- what is known of files from earlier runs ----

kmp_status catalog_use_cache(struct catalog *catalog, const char *folder)
{
    return cache_open(&catalog->cache, folder);
}

// Refusals that lie in the file's own bytes; the others may be gone next time.
static bool lasting(kmp_status status)
{
    return status == KMP_PLUGIN_NO_LIBRARY || status == KMP_PLUGIN_NO_ENTRY || status == KMP_PLUGIN_OTHER_ABI ||
           status == KMP_PLUGIN_FAULTY;
}

static void learn(struct catalog *catalog, const char *path, const char *trade, const struct problem *refusal)
{
    struct text bytes;
    char sha256[HASH_TEXT];
    struct arena arena = { 0 };
    struct known known = { .path = path, .sha256 = sha256, .trade = trade };
    if (refusal != NULL) {
        known.status = refusal->status;
        memcpy(known.args, refusal->args, sizeof known.args);
    }
    bool stamped = cache_stamp_of(&known.stamp, path);
    if (stamped && trade != NULL && cache_knows(&catalog->cache, path, &known.stamp, trade))
        return;
    if (stamped && file_read(&bytes, &arena, path, PLUGIN_BYTES, NULL) == KMP_OK &&
        hash_sha256(sha256, bytes.bytes, bytes.size))
        cache_learn(&catalog->cache, &known);
    arena_free(&arena);
}

// Opens a file and keeps what it turned out to be. What is said goes into a list of its own first, because the
// list of refusals may be full.
static kmp_status open_and_learn(struct catalog *catalog, struct trade *trade, const char *path)
{
    if (catalog->cache.file == NULL)
        return catalog->open(trade, path, catalog->user, catalog->refused);
    kmp_problems *said = kmp_problems_new();
    if (said == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = catalog->open(trade, path, catalog->user, said);
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(said, i)) != NULL; i++)
        problem_add(catalog->refused, problem);
    if (status == KMP_OK)
        learn(catalog, path, trade->plugin->id, NULL);
    else if (lasting(status) && problem_at(said, 0) != NULL)
        learn(catalog, path, NULL, problem_at(said, 0));
    kmp_problems_free(said);
    return status;
}

// Whether a file need not be opened by somebody who looks for `id` (no text: for all there is): it is known as
// refused, which is said, or as serving another trade.
static bool passed_over(struct catalog *catalog, struct catalog_file *file, struct text id)
{
    struct cache_stamp stamp;
    const struct known *known = catalog->cache.file != NULL && cache_stamp_of(&stamp, file->path)
                                    ? cache_find(&catalog->cache, file->path, &stamp)
                                    : NULL;
    if (known == NULL)
        return false;
    if (known->trade != NULL)
        return id.bytes != NULL && !text_is(id, known->trade);
    struct problem refusal = { .status = known->status, .severity = KMP_ERROR, .file = file->path };
    memcpy(refusal.args, known->args, sizeof refusal.args);
    problem_add(catalog->refused, &refusal);
    file->tried = true;
    return true;
}

// ---- folders ----

static kmp_status list(struct catalog *catalog, struct catalog_folder *folder)
{
    const char **names;
    uint32_t count;
    if (folder->listed)
        return KMP_OK;
    kmp_status status = file_list(&names, &count, &catalog->arena, folder->path, ".so", catalog->refused);
    if (status != KMP_OK)
        return status;
    folder->files = arena_array(&catalog->arena, (size_t)count + 1, sizeof *folder->files);
    for (uint32_t i = 0; folder->files != NULL && i < count; i++) {
        const char *path = arena_printf(&catalog->arena, "%s/%s", folder->path, names[i]);
        if (path == NULL)
            return KMP_NO_MEMORY;
        folder->files[i] = (struct catalog_file){ names[i], path, false };
        for (uint32_t t = 0; t < catalog->count; t++)
            folder->files[i].tried |= strcmp(catalog->trades[t]->file, path) == 0;
    }
    folder->count = count;
    folder->listed = folder->files != NULL;
    return folder->listed ? KMP_OK : KMP_NO_MEMORY;
}

bool catalog_hindrance(kmp_status status)
{
    return status == KMP_NO_MEMORY || status == KMP_CANNOT_READ || status == KMP_PLUGIN_NO_CAGE;
}

// The file that has the trade's name, or NULL where it was tried before or is not there.
static struct catalog_file *untried(struct catalog_folder *folder, struct text id)
{
    for (uint32_t i = 0; i < folder->count; i++) {
        const char *name = folder->files[i].name;
        if (!folder->files[i].tried && strlen(name) == id.size + strlen(".so") &&
            memcmp(name, id.bytes, id.size) == 0)
            return &folder->files[i];
    }
    return NULL;
}

static kmp_status try_file(struct catalog *catalog, struct catalog_folder *folder, struct catalog_file *file)
{
    struct trade *trade = arena_alloc(&catalog->arena, sizeof *trade);
    if (trade == NULL)
        return KMP_NO_MEMORY;
    file->tried = true;
    kmp_status status = open_and_learn(catalog, trade, file->path);
    file->tried = !catalog_hindrance(status); // what the machine could not do today may be tried again
    if (status != KMP_OK)
        return status;
    struct catalog_file *named = untried(folder, text_of(trade->plugin->id));
    if (named != NULL && try_file(catalog, folder, named) == KMP_NO_MEMORY) {
        trade_close(trade);
        return KMP_NO_MEMORY;
    }
    return keep(catalog, trade, catalog->refused);
}

// Every file of a folder that may serve `id`; no text: any trade.
static kmp_status try_all(struct catalog *catalog, struct catalog_folder *folder, struct text id)
{
    kmp_status status = list(catalog, folder);
    for (uint32_t i = 0; status == KMP_OK && i < folder->count; i++)
        if (!folder->files[i].tried && !passed_over(catalog, &folder->files[i], id) &&
            try_file(catalog, folder, &folder->files[i]) == KMP_NO_MEMORY)
            status = KMP_NO_MEMORY;
    return status;
}

kmp_status catalog_open(struct catalog *out, const char *const *folders, size_t count, catalog_opener *open,
                        void *user)
{
    memset(out, 0, sizeof *out);
    out->open = open;
    out->user = user;
    out->refused = kmp_problems_new();
    out->folders = arena_array(&out->arena, count + 1, sizeof *out->folders);
    if (out->refused == NULL || out->folders == NULL)
        return KMP_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        out->folders[i].path = arena_string(&out->arena, text_of(folders[i]));
        if (out->folders[i].path == NULL)
            return KMP_NO_MEMORY;
        out->folder_count++;
    }
    return KMP_OK;
}

void catalog_close(struct catalog *catalog)
{
    for (uint32_t i = 0; i < catalog->count; i++)
        trade_close(catalog->trades[i]);
    cache_close(&catalog->cache);
    kmp_problems_free(catalog->refused);
    arena_free(&catalog->arena);
    memset(catalog, 0, sizeof *catalog);
}

// Looks for a trade in one folder, the file of its name first.
static kmp_status look_in(struct catalog *catalog, struct catalog_folder *folder, struct text id)
{
    kmp_status status = list(catalog, folder);
    struct catalog_file *named = status == KMP_OK ? untried(folder, id) : NULL;
    if (named != NULL) {
        kmp_status tried = try_file(catalog, folder, named);
        if (catalog_hindrance(tried))
            return tried;
    }
    return status == KMP_OK && find(catalog, id) == NULL ? try_all(catalog, folder, id) : status;
}

static struct trade *search(struct catalog *catalog, struct text id)
{
    struct trade *found = find(catalog, id);
    catalog->hindered = KMP_OK;
    for (uint32_t i = 0; found == NULL && catalog->hindered == KMP_OK && i < catalog->folder_count; i++) {
        kmp_status status = look_in(catalog, &catalog->folders[i], id);
        catalog->hindered = catalog_hindrance(status) ? status : KMP_OK;
        found = find(catalog, id);
    }
    return found;
}

// The refusals go on collecting what is said; of a search that cannot go on, whoever searched is told too.
struct trade *catalog_trade(struct catalog *catalog, struct text id, kmp_problems *problems)
{
    struct trade *found = search(catalog, id);
    const struct problem *said, *last = NULL;
    for (size_t i = 0; catalog->hindered != KMP_OK && (said = problem_at(catalog->refused, i)) != NULL; i++)
        if (said->status == catalog->hindered)
            last = said;
    if (last != NULL)
        problem_add(problems, last);
    return found;
}

// Moves the trade of this file to the front of those from `from` on.
static uint32_t put_next(struct catalog *catalog, uint32_t from, const char *path)
{
    for (uint32_t i = from; i < catalog->count; i++)
        if (strcmp(catalog->trades[i]->file, path) == 0) {
            struct trade *trade = catalog->trades[i];
            memmove(&catalog->trades[from + 1], &catalog->trades[from], (i - from) * sizeof(struct trade *));
            catalog->trades[from] = trade;
            return from + 1;
        }
    return from;
}

kmp_status catalog_all(struct catalog *catalog)
{
    kmp_status status = KMP_OK;
    uint32_t placed = 0;
    for (uint32_t i = 0; status == KMP_OK && i < catalog->folder_count; i++)
        if (try_all(catalog, &catalog->folders[i], (struct text){ NULL, 0 }) == KMP_NO_MEMORY)
            status = KMP_NO_MEMORY;
    for (uint32_t i = 0; status == KMP_OK && i < catalog->folder_count; i++)
        for (uint32_t f = 0; f < catalog->folders[i].count; f++)
            placed = put_next(catalog, placed, catalog->folders[i].files[f].path);
    return status;
}

void catalog_look_again(struct catalog *catalog)
{
    kmp_problems_clear(catalog->refused);
    for (uint32_t i = 0; i < catalog->folder_count; i++)
        catalog->folders[i].listed = false;
}
