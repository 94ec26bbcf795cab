// SPDX-License-Identifier: Apache-2.0
// import_journal.c -- what the body's folder knows: a line for everything that was taken, only added to
//
// Whenever an import is killed, the journal tells of nothing that is not whole, and the next run goes on from
// there.
#include <errno.h>
#include <fcntl.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "../papers.h"
#include "import.h"

enum { LOCK_TRIES = 40, LOCK_PAUSE = 50000000, WAITING_MOST = 128 };

static int by_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

// ---- what is known ----

struct import_known *folder_known(struct import_folder *folder, const char *sha256)
{
    struct import_known *fresh = calloc(1, sizeof *fresh);
    if (fresh == NULL)
        return NULL;
    snprintf(fresh->sha256, sizeof fresh->sha256, "%s", sha256);
    struct import_known **there = tsearch(fresh, &folder->known, by_text);
    if (there == NULL || *there != fresh)
        free(fresh);
    return there != NULL ? *there : NULL;
}

const struct import_known *folder_find(const struct import_folder *folder, const char *sha256)
{
    struct import_known *const *there = tfind(sha256, &folder->known, by_text);
    return there != NULL ? *there : NULL;
}

static bool is_new_fact(struct import_folder *folder, const char *line, size_t size)
{
    char *hash = malloc(SHA256_TEXT);
    if (hash == NULL || kmp_sha256(hash, line, size) != KMP_OK) {
        free(hash);
        return true;
    }
    char **there = tsearch(hash, &folder->facts, by_text);
    bool fresh = there == NULL || *there == hash;
    if (there == NULL || *there != hash)
        free(hash);
    return fresh;
}

static void read_facts(struct import_folder *folder)
{
    const char *end;
    for (const char *at = folder->text.bytes; (end = strchr(at, '\n')) != NULL; at = end + 1)
        is_new_fact(folder, at, (size_t)(end - at));
}

// Remembers one line of the index.
static void know(struct import_folder *folder, const json_t *line)
{
    bool record = strcmp(json_string_value(json_object_get(line, "paper")), "record") == 0;
    const char *sha256 = json_string_value(json_object_get(line, record ? "result_sha256" : "sha256"));
    struct import_known *known = sha256 != NULL ? folder_known(folder, sha256) : NULL;
    if (known == NULL)
        return;
    known->held = !json_is_null(json_object_get(line, "held"));
    known->unproven = known->held && strcmp(import_text(line, "held"), "unproven") == 0;
    known->rescored = json_is_true(json_object_get(line, "rescored"));
    known->there = true;
    known->answered_for |= json_array_size(json_object_get(line, "signed_by")) > 0;
    known->gone = false;
    const char *result = json_string_value(json_object_get(line, "result_sha256"));
    struct import_known *of = !record && result != NULL && !known->held ? folder_known(folder, result) : NULL;
    if (of != NULL)
        of->answered_for = true;
}

json_t *index_line(const char **at)
{
    const char *end = *at != NULL ? strchr(*at, '\n') : NULL;
    json_t *line = end != NULL ? json_loadb(*at, (size_t)(end - *at), 0, NULL) : NULL;
    *at = end != NULL ? end + 1 : NULL;
    return line;
}

bool folder_index(kmp_text *index, struct import *import)
{
    struct import_folder *folder = &import->folder;
    kmp_status status = kmp_holdings(index, folder->text.bytes != NULL ? folder->text.bytes : "",
                                     folder->text.size, "journal.ndjson", import->cli->problems);
    if (status != KMP_OK) {
        print_problems(import->cli, folder->path, 0);
        import->stopped_by = exit_code_of(status);
        return false;
    }
    const char *at = index->bytes;
    for (json_t *line; (line = index_line(&at)) != NULL; json_decref(line))
        know(folder, line);
    return true;
}

static void call_before(const void *node, VISIT visit, int depth)
{
    (void)depth;
    struct import_known *known = *(struct import_known *const *)node;
    if (visit == postorder || visit == leaf)
        known->before = known->there && !known->unproven;
}

// ---- opening ----

// One that was killed a moment ago may hold it still. Not flock, which a cage that is being started would keep.
static bool lock(int descriptor)
{
    struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    for (int i = 0; i < LOCK_TRIES; i++) {
        if (fcntl(descriptor, F_SETLK, &all) == 0)
            return true;
        nanosleep(&(struct timespec){ .tv_nsec = LOCK_PAUSE }, NULL);
    }
    return false;
}

static bool read_journal(struct import_folder *folder, int file)
{
    struct stat about;
    if (fstat(file, &about) != 0)
        return false;
    size_t size = (size_t)about.st_size;
    folder->text.bytes = malloc(size + 1);
    if (folder->text.bytes == NULL)
        return false;
    while (folder->text.size < size) {
        ssize_t got = pread(file, folder->text.bytes + folder->text.size, size - folder->text.size,
                            (off_t)folder->text.size);
        if (got <= 0)
            return false;
        folder->text.size += (size_t)got;
    }
    // A last line that was not finished never counted.
    while (folder->text.size > 0 && folder->text.bytes[folder->text.size - 1] != '\n')
        folder->text.size--;
    folder->text.bytes[folder->text.size] = '\0';
    folder->written = folder->text.size;
    return true;
}

static int open_journal(struct import *import)
{
    struct import_folder *folder = &import->folder;
    char *path = path_in(folder->path, "journal.ndjson");
    int code = EX_OK, flags = import->dry ? O_RDONLY : O_RDWR | O_CREAT;
    int file = path != NULL && (import->dry || make_folder_of(path))
                   ? open(path, flags | O_NOFOLLOW | O_CLOEXEC, 0666)
                   : -1;
    if (file < 0 && !(import->dry && errno == ENOENT)) {
        complain(import->cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
        code = EX_CANTCREAT;
    } else if (!import->dry && !lock(file)) {
        complain(import->cli, folder->path, PHRASE_IMPORT_IN_USE);
        code = EX_TEMPFAIL;
    } else if (file >= 0 && (!read_journal(folder, file) ||
                             (!import->dry && ftruncate(file, (off_t)folder->written) != 0))) {
        complain(import->cli, path, PHRASE_CANNOT_READ, strerror(errno));
        code = EX_IOERR;
    }
    free(path);
    folder->journal = -1;
    if (file >= 0 && !import->dry && code == EX_OK)
        folder->journal = file;
    else if (file >= 0)
        close(file);
    return code;
}

int folder_open(struct import *import)
{
    int code = open_journal(import);
    if (code != EX_OK)
        return code;
    if (import->folder.text.bytes != NULL)
        read_facts(&import->folder);
    import_ask_signatures(import);
    kmp_text index = { NULL, 0 };
    folder_index(&index, import);
    kmp_text_free(&index);
    twalk(import->folder.known, call_before);
    return import->stopped_by;
}

void folder_close(struct import *import)
{
    struct import_folder *folder = &import->folder;
    if (folder->journal >= 0)
        close(folder->journal);
    free(folder->text.bytes);
    tdestroy(folder->facts, free);
    tdestroy(folder->known, free);
}

// ---- the journal ----

static void keep_line(struct import *import, const char *line)
{
    kmp_text *text = &import->folder.text;
    size_t size = strlen(line);
    char *grown = realloc(text->bytes, text->size + size + 2);
    if (grown == NULL) {
        import->stopped_by = EX_SOFTWARE;
        return;
    }
    text->bytes = grown;
    memcpy(grown + text->size, line, size);
    memcpy(grown + text->size + size, "\n", 2);
    text->size += size + 1;
}

// The head of a run, before its first line.
static void tell_begin(struct import *import)
{
    json_t *head = json_pack("{s:s,s:i}", "at", import->now, "import", 1);
    char *text = json_dumps(head, JSON_COMPACT | JSON_SORT_KEYS);
    json_decref(head);
    if (text != NULL)
        keep_line(import, text);
    else
        import->stopped_by = EX_SOFTWARE;
    import->folder.begun = true;
    free(text);
}

void folder_tell(struct import *import, json_t *line)
{
    struct import_folder *folder = &import->folder;
    char *text = json_dumps(line, JSON_COMPACT | JSON_SORT_KEYS);
    json_decref(line);
    if (text == NULL) {
        import->stopped_by = EX_SOFTWARE;
    } else if (is_new_fact(folder, text, strlen(text))) {
        if (!folder->begun)
            tell_begin(import);
        keep_line(import, text);
        folder->waiting++;
    }
    free(text);
    if (folder->waiting >= WAITING_MOST)
        folder_flush(import);
}

void folder_flush(struct import *import)
{
    struct import_folder *folder = &import->folder;
    folder->waiting = 0;
    if (import->dry || import->stopped_by != 0 || folder->written == folder->text.size)
        return;
    bool good = folder_sync(folder->path);
    while (good && folder->written < folder->text.size) {
        ssize_t written = pwrite(folder->journal, folder->text.bytes + folder->written,
                                 folder->text.size - folder->written, (off_t)folder->written);
        good = written > 0 || (written < 0 && errno == EINTR);
        folder->written += written > 0 ? (size_t)written : 0;
    }
    if (!good || fdatasync(folder->journal) != 0)
        folder_fail(import, folder->path);
}
