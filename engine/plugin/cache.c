// SPDX-License-Identifier: Apache-2.0
// cache.c -- what is known of plugin files from earlier runs
#include "cache.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/file.h"
#include "../base/tape.h"
#include "../base/writer.h"

enum { CACHE_BYTES = TAPE_MAX_BYTES, PLUGIN_BYTES = 64 * 1024 * 1024, FILES_AT_MOST = 10000 };

// What else decides whether a file is refused: another engine reads another cache.
static const char *engine_of(struct arena *arena)
{
    return arena_printf(arena, "%s, plugin line %d, %d sentences", KMP_VERSION, KMP_ABI, (int)KMP_STATUS_COUNT);
}

// ---- reading ----

static const char *text_in(struct cache *cache, const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = tape_member(tape, object, key);
    return node != 0 && tape_node(tape, node)->kind == NODE_STRING
               ? arena_string(&cache->arena, tape_node(tape, node)->text)
               : NULL;
}

static int64_t number_in(const struct tape *tape, uint32_t object, const char *key)
{
    uint32_t node = tape_member(tape, object, key);
    struct exact value;
    if (node == 0 || tape_node(tape, node)->kind != NODE_NUMBER ||
        !exact_read(&value, tape_node(tape, node)->text))
        return -1;
    kmp_num number = exact_num(value);
    return number.d == 1 ? number.n : -1;
}

static bool read_args(struct cache *cache, struct known *out, const struct tape *tape, uint32_t object)
{
    uint32_t args = tape_member(tape, object, "args"), count = 0;
    for (uint32_t i = args != 0 ? tape_first(tape, args) : 0; i != 0 && count < PROBLEM_ARGS;
         i = tape_node(tape, i)->next, count++) {
        out->args[count] = (struct problem_arg){ arena_string(&cache->arena, tape_node(tape, i)->key),
                                                 arena_string(&cache->arena, tape_node(tape, i)->text) };
        if (out->args[count].name == NULL || out->args[count].value == NULL)
            return false;
    }
    return true;
}

static bool read_known(struct cache *cache, struct known *out, const struct tape *tape, uint32_t object)
{
    *out = (struct known){ .path = text_in(cache, tape, object, "path"),
                           .sha256 = text_in(cache, tape, object, "sha256"),
                           .stamp = { number_in(tape, object, "size"), number_in(tape, object, "inode"),
                                      number_in(tape, object, "modified"), number_in(tape, object, "changed") },
                           .trade = text_in(cache, tape, object, "trade") };
    const char *code = text_in(cache, tape, object, "refused");
    out->status = code != NULL ? problem_status_of(text_of(code)) : KMP_OK;
    bool told = out->trade != NULL ? code == NULL : code != NULL && out->status != KMP_STATUS_COUNT;
    return told && out->path != NULL && out->sha256 != NULL && strlen(out->sha256) == HASH_TEXT - 1 &&
           read_args(cache, out, tape, object);
}

static struct known *push(struct cache *cache, const struct known *known)
{
    struct known *item =
        arena_push(&cache->arena, (void **)&cache->items, &cache->count, &cache->room, sizeof *item);
    if (item != NULL)
        *item = *known;
    return item;
}

static int by_path(const void *a, const void *b, void *items)
{
    const struct known *known = items;
    return strcmp(known[*(const uint32_t *)a].path, known[*(const uint32_t *)b].path);
}

static void put_in_order(struct cache *cache)
{
    cache->order = arena_array(&cache->arena, (size_t)cache->count + 1, sizeof *cache->order);
    for (uint32_t i = 0; cache->order != NULL && i < cache->count; i++)
        cache->order[cache->ordered++] = i;
    if (cache->ordered > 1)
        qsort_r(cache->order, cache->ordered, sizeof *cache->order, by_path, cache->items);
}

// Whether nobody else could have written it.
static bool is_ours(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && about.st_uid == geteuid() && (about.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

static void read_cache(struct cache *cache)
{
    struct text bytes;
    struct tape tape;
    if (!is_ours(cache->file) || file_read(&bytes, &cache->arena, cache->file, CACHE_BYTES, NULL) != KMP_OK ||
        tape_read(&tape, &cache->arena, bytes.bytes, bytes.size, NULL, NULL) != KMP_OK)
        return;
    const char *engine = text_in(cache, &tape, 0, "engine"), *ours = engine_of(&cache->arena);
    if (engine == NULL || ours == NULL || strcmp(engine, ours) != 0)
        return;
    uint32_t files = tape_member(&tape, 0, "files");
    for (uint32_t i = files != 0 ? tape_first(&tape, files) : 0; i != 0; i = tape_node(&tape, i)->next) {
        struct known known;
        if (read_known(cache, &known, &tape, i))
            push(cache, &known);
    }
    put_in_order(cache);
}

kmp_status cache_open(struct cache *out, const char *folder)
{
    memset(out, 0, sizeof *out);
    if (folder == NULL)
        return KMP_OK;
    out->file = arena_printf(&out->arena, "%s/plugins-%d.json", folder, KMP_ABI);
    if (out->file == NULL)
        return KMP_NO_MEMORY;
    read_cache(out);
    return KMP_OK;
}

// ---- writing ----

static void write_known(struct writer *w, const struct known *known)
{
    write_object(w);
    write_key(w, "args");
    write_object(w);
    // in the order of a refusal's sentence, which is ours, and sorted where there are two
    uint32_t first = known->args[1].name != NULL && strcmp(known->args[0].name, known->args[1].name) > 0;
    for (uint32_t i = 0; i < 2; i++) {
        const struct problem_arg *arg = &known->args[i ^ first];
        if (arg->name == NULL)
            continue;
        write_key(w, arg->name);
        write_string(w, arg->value);
    }
    write_object_end(w);
    write_key(w, "changed");
    write_integer(w, known->stamp.changed);
    write_key(w, "inode");
    write_integer(w, known->stamp.inode);
    write_key(w, "modified");
    write_integer(w, known->stamp.modified);
    write_key(w, "path");
    write_string(w, known->path);
    if (known->trade == NULL) {
        struct problem problem = { .status = known->status };
        write_key(w, "refused");
        write_string(w, problem_code(&problem));
    }
    write_key(w, "sha256");
    write_string(w, known->sha256);
    write_key(w, "size");
    write_integer(w, known->stamp.size);
    if (known->trade != NULL) {
        write_key(w, "trade");
        write_string(w, known->trade);
    }
    write_object_end(w);
}

// Makes the folder of a file and those above it, for this user alone.
static void make_folders(char *path)
{
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
}

static bool write_bytes(const char *path, const struct writer *w)
{
    int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    bool good = write(descriptor, w->bytes, w->size) == (ssize_t)w->size;
    return close(descriptor) == 0 && good;
}

// The whole file at once: whoever reads it meanwhile has the old one.
static void save(struct cache *cache)
{
    struct writer w = { 0 };
    write_object(&w);
    write_key(&w, "engine");
    write_string(&w, engine_of(&cache->arena));
    write_key(&w, "files");
    write_list(&w);
    for (uint32_t i = 0; i < cache->count; i++)
        if (file_exists(cache->items[i].path))
            write_known(&w, &cache->items[i]);
    write_list_end(&w);
    write_object_end(&w);
    char *hidden = arena_printf(&cache->arena, "%s.%ld", cache->file, (long)getpid());
    if (!w.failed && hidden != NULL) {
        make_folders(hidden);
        if (!write_bytes(hidden, &w) || rename(hidden, cache->file) != 0)
            unlink(hidden);
    }
    writer_free(&w);
}

void cache_close(struct cache *cache)
{
    if (cache->file != NULL && cache->learned)
        save(cache);
    arena_free(&cache->arena);
    memset(cache, 0, sizeof *cache);
}

// ---- asking and learning ----

static int64_t nanoseconds(struct timespec time)
{
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

bool cache_stamp_of(struct cache_stamp *out, const char *path)
{
    struct stat about;
    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode) || (about.st_mode & S_IWOTH) != 0)
        return false;
    *out = (struct cache_stamp){ about.st_size, (int64_t)about.st_ino, nanoseconds(about.st_mtim),
                                 nanoseconds(about.st_ctim) };
    return true;
}

static struct known *find_path(struct cache *cache, const char *path)
{
    uint32_t low = 0, high = cache->ordered;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = strcmp(cache->items[cache->order[middle]].path, path);
        if (order == 0)
            return &cache->items[cache->order[middle]];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static struct known *find_hash(struct cache *cache, const char *path)
{
    struct arena arena = { 0 };
    struct text bytes;
    char sha256[HASH_TEXT];
    struct known *found = NULL;
    if (file_read(&bytes, &arena, path, PLUGIN_BYTES, NULL) == KMP_OK &&
        hash_sha256(sha256, bytes.bytes, bytes.size))
        for (uint32_t i = 0; found == NULL && i < cache->count; i++)
            if (strcmp(cache->items[i].sha256, sha256) == 0)
                found = &cache->items[i];
    arena_free(&arena);
    return found;
}

static bool same_stamp(const struct cache_stamp *a, const struct cache_stamp *b)
{
    return a->size == b->size && a->inode == b->inode && a->modified == b->modified && a->changed == b->changed;
}

// What is kept under this path, where it is of the file as it is now.
static struct known *find_unchanged(struct cache *cache, const char *path, const struct cache_stamp *stamp)
{
    struct known *known = find_path(cache, path);
    return known != NULL && same_stamp(&known->stamp, stamp) ? known : NULL;
}

bool cache_knows(struct cache *cache, const char *path, const struct cache_stamp *stamp, const char *trade)
{
    const struct known *known = find_unchanged(cache, path, stamp);
    return known != NULL && text_same(text_of(known->trade), text_of(trade));
}

const struct known *cache_find(struct cache *cache, const char *path, const struct cache_stamp *stamp)
{
    if (cache->file == NULL)
        return NULL;
    const struct known *known = find_unchanged(cache, path, stamp);
    if (known != NULL)
        return known;
    const struct known *same_bytes = find_hash(cache, path);
    if (same_bytes == NULL)
        return NULL;
    struct known moved = *same_bytes;
    moved.path = path;
    moved.stamp = *stamp;
    cache_learn(cache, &moved);
    return same_bytes;
}

void cache_learn(struct cache *cache, const struct known *known)
{
    if (cache->file == NULL || cache->count >= FILES_AT_MOST)
        return;
    struct known *place = find_path(cache, known->path), kept = *known;
    kept.path = arena_string(&cache->arena, text_of(known->path));
    kept.sha256 = arena_string(&cache->arena, text_of(known->sha256));
    kept.trade = arena_string(&cache->arena, text_of(known->trade));
    for (uint32_t i = 0; i < PROBLEM_ARGS && known->args[i].name != NULL; i++)
        kept.args[i] = (struct problem_arg){ arena_string(&cache->arena, text_of(known->args[i].name)),
                                             arena_string(&cache->arena, text_of(known->args[i].value)) };
    if (kept.path == NULL || kept.sha256 == NULL || (known->trade != NULL && kept.trade == NULL))
        return;
    if (place != NULL)
        *place = kept;
    else if (push(cache, &kept) == NULL)
        return;
    cache->learned = true;
}
