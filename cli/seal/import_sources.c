// SPDX-License-Identifier: Apache-2.0
// import_sources.c -- the files that an import is given: looked into for what they are, never for what they are
// called
//
// A folder with records/ in it is a class, an unpacked pack or what another import made: its records,
// credentials and submissions are looked at and nothing else of it. In every other folder each file is.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../papers.h"
#include "../whole.h"
#include "import.h"

enum { DEPTH_MOST = 16 };

// ---- the list ----

static struct import_file *keep_file(struct import_sources *s, const char *path, const char *label)
{
    if (s->file_count == s->file_room) {
        size_t room = s->file_room == 0 ? 64 : s->file_room * 2;
        struct import_file **grown = realloc(s->files, room * sizeof *grown);
        if (grown == NULL)
            return NULL;
        s->files = grown;
        s->file_room = room;
    }
    struct import_file *file = calloc(1, sizeof *file);
    if (file == NULL)
        return NULL;
    s->files[s->file_count++] = file;
    file->path = strdup(path);
    file->label = plain_name(label);
    return file->path != NULL && file->label != NULL ? file : NULL;
}

static struct import_item *add_item(struct import_sources *s)
{
    if (s->count == s->room) {
        size_t room = s->room == 0 ? 256 : s->room * 2;
        struct import_item *grown = realloc(s->items, room * sizeof *grown);
        if (grown == NULL)
            return NULL;
        s->items = grown;
        s->room = room;
    }
    s->items[s->count] = (struct import_item){ .line = 0 };
    return &s->items[s->count++];
}

static int by_kind(const void *a, const void *b)
{
    const struct import_item *one = a, *other = b;
    if (one->kind != other->kind)
        return one->kind < other->kind ? -1 : 1;
    int order = one->kind == ITEM_SUBMISSION ? strcmp(one->sha256, other->sha256)
                                             : strcmp(one->file->label, other->file->label);
    return order != 0 ? order : (one->line > other->line) - (one->line < other->line);
}

const struct import_item *sources_submission(const struct import_sources *sources, const char *sha256)
{
    size_t low = 0, high = sources->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct import_item *item = &sources->items[middle];
        if (item->kind < ITEM_SUBMISSION || strcmp(item->sha256, sha256) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sources->count && strcmp(sources->items[low].sha256, sha256) == 0 ? &sources->items[low]
                                                                                   : NULL;
}

void sources_free(struct import_sources *sources)
{
    for (size_t i = 0; i < sources->file_count; i++) {
        free(sources->files[i]->path);
        free(sources->files[i]->label);
        free(sources->files[i]);
    }
    free(sources->files);
    free(sources->items);
}

// ---- one item ----

static int open_plain(struct stat *about, const char *path)
{
    int file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file >= 0 && (fstat(file, about) != 0 || !S_ISREG(about->st_mode))) {
        close(file);
        file = -1;
        errno = ENOTSUP;
    }
    return file;
}

static bool read_part(kmp_text *text, int file, uint64_t at, size_t size)
{
    *text = (kmp_text){ malloc(size + 1), 0 };
    while (text->bytes != NULL && text->size < size) {
        ssize_t got = pread(file, text->bytes + text->size, size - text->size, (off_t)(at + text->size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        text->size += (size_t)got;
    }
    if (text->bytes != NULL && text->size == size) {
        text->bytes[size] = '\0';
        return true;
    }
    free(text->bytes);
    text->bytes = NULL;
    return false;
}

bool item_read(kmp_text *text, const struct import_item *item)
{
    struct stat about;
    *text = (kmp_text){ NULL, 0 };
    int file = open_plain(&about, item->file->path);
    bool good = file >= 0 && read_part(text, file, item->at, (size_t)item->size);
    if (file >= 0)
        close(file);
    return good;
}

bool file_read_plain(kmp_text *text, const char *path)
{
    struct stat about;
    *text = (kmp_text){ NULL, 0 };
    int file = open_plain(&about, path);
    bool good = file >= 0 && about.st_size <= PAPER_MAX && read_part(text, file, 0, (size_t)about.st_size);
    if (file >= 0)
        close(file);
    return good;
}

char *item_label(const struct import_item *item)
{
    char *label = NULL;
    int size = item->line == 0 ? asprintf(&label, "%s", item->file->label)
                               : asprintf(&label, "%s#%llu", item->file->label, (unsigned long long)item->line);
    return size >= 0 ? label : NULL;
}

// ---- what it is ----

static bool is_jwt(kmp_text text)
{
    size_t dots = 0;
    for (size_t i = 0; i < text.size; i++)
        dots += text.bytes[i] == '.';
    return text.size > 2 && memcmp(text.bytes, "ey", 2) == 0 && dots == 2;
}

static bool read_about(struct import_item *item, kmp_text about)
{
    json_t *json = json_loadb(about.bytes, about.size, 0, NULL);
    const char *paper = json_string_value(json_object_get(json, "paper"));
    const char *sha256 = json_string_value(json_object_get(json, "sha256"));
    item->kind = paper == NULL                      ? ITEM_PACK
                 : strcmp(paper, "record") == 0     ? ITEM_RECORD
                 : strcmp(paper, "submission") == 0 ? ITEM_SUBMISSION
                                                    : ITEM_CREDENTIAL;
    if (sha256 != NULL)
        snprintf(item->sha256, sizeof item->sha256, "%s", sha256);
    json_decref(json);
    return paper != NULL;
}

static void take_paper(struct import *import, const struct import_file *file, kmp_text text, uint64_t line,
                       uint64_t at)
{
    struct import_item item = { ITEM_CREDENTIAL, file, line, at, text.size, "" };
    kmp_text about = { NULL, 0 }, canonical = { NULL, 0 };
    char *label = item_label(&item);
    kmp_problems_clear(import->cli->problems);
    bool good = is_jwt(text) ||
                (kmp_about(&about, &canonical, text.bytes, text.size, label, import->cli->problems) == KMP_OK &&
                 read_about(&item, about));
    bool passed_over = good && file->earlier && item.kind != ITEM_SUBMISSION;
    struct import_item *kept = good && !passed_over ? add_item(&import->sources) : NULL;
    if (kept != NULL)
        *kept = item;
    else if (!good)
        set_aside(import, label, text);
    else if (!passed_over)
        import->stopped_by = EX_SOFTWARE;
    else
        report_count(import, "earlier", 1);
    kmp_text_free(&about);
    kmp_text_free(&canonical);
    free(label);
}

static void take_lines(struct import *import, const struct import_file *file, int descriptor)
{
    struct line_reader reader = { .stream = fdopen(descriptor, "rb") };
    uint64_t at = 0;
    while (reader.stream != NULL && import->stopped_by == 0 && read_line(&reader)) {
        if (reader.line.size > 0)
            take_paper(import, file, reader.line, reader.number, at);
        at = (uint64_t)ftello(reader.stream);
    }
    free(reader.line.bytes);
    if (reader.stream != NULL)
        fclose(reader.stream);
}

// A pack begins with the header of its manifest.
static bool is_pack(int file, const struct stat *about)
{
    char head[262] = "";
    return about->st_size > 1024 && pread(file, head, sizeof head, 0) == (ssize_t)sizeof head &&
           strcmp(head, "manifest.json") == 0 && memcmp(head + 257, "ustar", 5) == 0;
}

static bool ends_in_ndjson(const char *path)
{
    size_t size = strlen(path);
    return size > 7 && strcmp(path + size - 7, ".ndjson") == 0;
}

static void take_whole(struct import *import, const struct import_file *file, int descriptor,
                       const struct stat *about)
{
    kmp_text text = { NULL, 0 };
    size_t size = (size_t)about->st_size;
    if (size > PAPER_MAX)
        set_aside_because(import, file->label, "too_large", PHRASE_IMPORT_TOO_LARGE, size, (size_t)PAPER_MAX);
    else if (!read_part(&text, descriptor, 0, size))
        set_aside_because(import, file->label, "cannot_read", PHRASE_CANNOT_READ, strerror(errno));
    else
        take_paper(import, file, text, 0, 0);
    free(text.bytes);
    close(descriptor);
}

static void take_file(struct import *import, const char *path, const char *label)
{
    struct stat about;
    int descriptor = open_plain(&about, path);
    int why = errno;
    struct import_file *file = keep_file(&import->sources, path, label);
    if (file == NULL)
        import->stopped_by = EX_SOFTWARE;
    else
        file->earlier = import->earlier;
    if (file == NULL || descriptor < 0) {
        if (descriptor >= 0)
            close(descriptor);
        else if (why == ELOOP || why == ENOTSUP || why == ENXIO)
            set_aside_because(import, label, "file_kind", PHRASE_IMPORT_FILE_KIND);
        else
            set_aside_because(import, label, "cannot_read", PHRASE_CANNOT_READ, strerror(why));
    } else if (is_pack(descriptor, &about)) {
        struct import_item *item = add_item(&import->sources);
        if (item != NULL)
            *item = (struct import_item){ ITEM_PACK, file, 0, 0, (uint64_t)about.st_size, "" };
        close(descriptor);
    } else if (ends_in_ndjson(path)) {
        take_lines(import, file, descriptor);
    } else {
        take_whole(import, file, descriptor, &about);
    }
}

// ---- folders ----

static void take_path(struct import *import, const char *path, const char *label, int depth);

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

// Hidden names are passed over: they are papers that somebody is still writing.
static bool read_names(char ***names, size_t *count, const char *path)
{
    DIR *stream = opendir(path);
    bool good = stream != NULL;
    for (const struct dirent *entry; good && (entry = readdir(stream)) != NULL;) {
        if (entry->d_name[0] == '.')
            continue;
        char **grown = realloc(*names, (*count + 1) * sizeof *grown);
        if (grown != NULL)
            *names = grown;
        char *name = grown != NULL ? strdup(entry->d_name) : NULL;
        good = name != NULL;
        if (good)
            (*names)[(*count)++] = name;
    }
    if (stream != NULL)
        closedir(stream);
    if (*count > 1)
        qsort(*names, *count, sizeof **names, by_name);
    return good;
}

static void take_folder(struct import *import, const char *path, const char *label, int depth)
{
    char **names = NULL;
    size_t count = 0;
    if (depth > DEPTH_MOST || !read_names(&names, &count, path))
        set_aside_because(import, label, "cannot_read", PHRASE_CANNOT_READ,
                          strerror(depth > DEPTH_MOST ? ELOOP : errno));
    for (size_t i = 0; i < count && import->stopped_by == 0; i++) {
        char *inner = path_in(path, names[i]), *told = path_in(label, names[i]);
        if (inner != NULL && told != NULL)
            take_path(import, inner, told, depth + 1);
        free(inner);
        free(told);
    }
    free_names(names, count);
}

static bool is_real_folder(const char *path)
{
    struct stat about;
    return lstat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static bool take_laid_out(struct import *import, const char *path, const char *label, int depth)
{
    static const char *const parts[] = { "records", "submissions", "earlier", "credentials" };
    char *records = path_in(path, parts[0]);
    bool laid_out = records != NULL && is_real_folder(records);
    free(records);
    for (size_t i = 0; laid_out && i < sizeof parts / sizeof parts[0]; i++) {
        char *inner = path_in(path, parts[i]), *told = path_in(label, parts[i]);
        import->earlier = strcmp(parts[i], "earlier") == 0;
        if (inner != NULL && told != NULL && is_real_folder(inner))
            take_folder(import, inner, told, depth);
        import->earlier = false;
        free(inner);
        free(told);
    }
    return laid_out;
}

static void take_path(struct import *import, const char *path, const char *label, int depth)
{
    if (!is_real_folder(path))
        take_file(import, path, label);
    else if (!take_laid_out(import, path, label, depth))
        take_folder(import, path, label, depth);
}

static const char *last_part(char *path)
{
    for (size_t size = strlen(path); size > 1 && path[size - 1] == '/'; size--)
        path[size - 1] = '\0';
    const char *slash = strrchr(path, '/');
    return slash != NULL && slash[1] != '\0' ? slash + 1 : path;
}

bool sources_find(struct import *import)
{
    for (int i = 0; i < import->cli->operand_count && import->stopped_by == 0; i++)
        take_path(import, import->cli->operands[i], last_part(import->cli->operands[i]), 0);
    struct import_sources *s = &import->sources;
    if (s->count > 1)
        qsort(s->items, s->count, sizeof *s->items, by_kind);
    return import->stopped_by == 0;
}
