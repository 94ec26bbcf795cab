// SPDX-License-Identifier: Apache-2.0
// import_folder.c -- the body's folder: a journal of what was taken, and every paper in the place that follows
// from it
//
//   journal.ndjson   a line for everything that was taken; only added to; all else follows from it
//   index.ndjson     what it comes to: a line a result or credential
//   records/ submissions/ credentials/   what stands, named by its hash
//   held/            the same for what does not stand
//   incoming/        on its way: complete and on the disk before the journal tells of it
//   set-aside/       what was not taken, with the reason
//
// Whenever it is killed, the journal tells of nothing that is not whole, and the next run goes on from there.
#include <dirent.h>
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

static const char *const kinds[] = { "records", "submissions", "credentials" };
enum { KINDS = sizeof kinds / sizeof kinds[0] };

static int by_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void fail(struct import *import, const char *path)
{
    complain(import->cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
    import->stopped_by = EX_IOERR;
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
    known->rescored = json_is_true(json_object_get(line, "rescored"));
    known->there = true;
    known->gone = false;
    const char *result = json_string_value(json_object_get(line, "result_sha256"));
    struct import_known *of = !record && result != NULL && !known->held ? folder_known(folder, result) : NULL;
    if (of != NULL)
        of->answered_for = true;
}

// What the journal comes to.
static json_t *read_index(struct import *import)
{
    kmp_text text;
    struct import_folder *folder = &import->folder;
    kmp_status status = kmp_holdings(&text, folder->text.bytes != NULL ? folder->text.bytes : "",
                                     folder->text.size, "journal.ndjson", import->cli->problems);
    if (status != KMP_OK) {
        print_problems(import->cli, folder->path, 0);
        import->stopped_by = exit_code_of(status);
        return NULL;
    }
    json_t *index = json_array();
    char *end;
    for (char *at = text.bytes; (end = strchr(at, '\n')) != NULL; at = end + 1) {
        json_t *line = json_loadb(at, (size_t)(end - at), 0, NULL);
        json_array_append(index, line);
        know(folder, line);
        json_decref(line);
    }
    kmp_text_free(&text);
    return index;
}

static void call_before(const void *node, VISIT visit, int depth)
{
    (void)depth;
    struct import_known *known = *(struct import_known *const *)node;
    if (visit == postorder || visit == leaf)
        known->before = known->there;
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
    json_decref(read_index(import));
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

// ---- papers on their way ----

static bool write_plain(const char *path, kmp_text text)
{
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
    bool good = file >= 0;
    for (size_t done = 0; good && done < text.size;) {
        ssize_t written = write(file, text.bytes + done, text.size - done);
        good = written > 0 || (written < 0 && errno == EINTR);
        done += written > 0 ? (size_t)written : 0;
    }
    int why = errno;
    if (file >= 0)
        close(file);
    errno = why;
    return good;
}

bool put_beside(const char *folder, const char *name, kmp_text text)
{
    char *path = path_in(folder, name), *hidden = NULL;
    bool good = path != NULL && asprintf(&hidden, "%s/.%s", folder, name) >= 0 && write_plain(hidden, text) &&
                rename(hidden, path) == 0;
    free(path);
    free(hidden);
    return good;
}

bool make_parts(const struct import *import, const char *const *parts, size_t count)
{
    bool good = true;
    for (size_t i = 0; good && i < count; i++) {
        char *path = path_in(import->folder.path, parts[i]), *inner = path != NULL ? path_in(path, ".") : NULL;
        good = inner != NULL && make_folder_of(inner);
        free(inner);
        free(path);
    }
    return good;
}

void folder_stage(struct import *import, const char *kind, const char *name, kmp_text text)
{
    char *folder = NULL;
    if (import->dry || import->stopped_by != 0)
        return;
    if (asprintf(&folder, "%s/incoming/%s", import->folder.path, kind) < 0)
        import->stopped_by = EX_SOFTWARE;
    else if (!put_beside(folder, name, text))
        fail(import, folder);
    free(folder);
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

void folder_tell(struct import *import, json_t *line)
{
    struct import_folder *folder = &import->folder;
    char *text = json_dumps(line, JSON_COMPACT | JSON_SORT_KEYS), *head = NULL;
    json_decref(line);
    if (text == NULL || (!folder->begun && asprintf(&head, "{\"at\":\"%s\",\"import\":1}", import->now) < 0)) {
        import->stopped_by = EX_SOFTWARE;
    } else if (is_new_fact(folder, text, strlen(text))) {
        if (!folder->begun)
            keep_line(import, head);
        folder->begun = true;
        keep_line(import, text);
        folder->waiting++;
    }
    free(head);
    free(text);
    if (folder->waiting >= WAITING_MOST)
        folder_flush(import);
}

static bool sync_folder(const char *path)
{
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool good = folder >= 0 && syncfs(folder) == 0;
    if (folder >= 0)
        close(folder);
    return good;
}

void folder_flush(struct import *import)
{
    struct import_folder *folder = &import->folder;
    folder->waiting = 0;
    if (import->dry || import->stopped_by != 0 || folder->written == folder->text.size)
        return;
    bool good = sync_folder(folder->path);
    while (good && folder->written < folder->text.size) {
        ssize_t written = pwrite(folder->journal, folder->text.bytes + folder->written,
                                 folder->text.size - folder->written, (off_t)folder->written);
        good = written > 0 || (written < 0 && errno == EINTR);
        folder->written += written > 0 ? (size_t)written : 0;
    }
    if (!good || fdatasync(folder->journal) != 0)
        fail(import, folder->path);
}

// ---- places ----

// The hash that a paper is named by; false where the name is none of ours.
static bool hash_of_name(char sha256[SHA256_TEXT], const char *name)
{
    if (strspn(name, "0123456789abcdef") != SHA256_TEXT - 1 || name[SHA256_TEXT - 1] != '.')
        return false;
    memcpy(sha256, name, SHA256_TEXT - 1);
    sha256[SHA256_TEXT - 1] = '\0';
    return true;
}

// Where a paper belongs: "" among what stands, "held/"; NULL: nowhere, as the journal does not tell of it.
static const char *place_of(const struct import *import, const char *name)
{
    char sha256[SHA256_TEXT];
    if (!hash_of_name(sha256, name))
        return NULL;
    struct import_known *const *there = tfind(sha256, &import->folder.known, by_text);
    if (there == NULL || !(*there)->there || (*there)->gone)
        return NULL;
    return (*there)->held ? "held/" : "";
}

static void move(struct import *import, const char *from, const char *kind, const char *name)
{
    const char *to = place_of(import, name);
    char *old = NULL, *new = NULL;
    bool unknown = to == NULL;
    if (unknown)
        to = "held/";
    if ((unknown && strcmp(from, "held/") == 0) || strcmp(from, to) == 0)
        return;
    bool good = asprintf(&old, "%s/%s%s/%s", import->folder.path, from, kind, name) >= 0 &&
                asprintf(&new, "%s/%s%s/%s", import->folder.path, to, kind, name) >= 0;
    if (good && unknown && strcmp(from, "incoming/") == 0)
        good = unlink(old) == 0; // it will be sent again
    else if (good)
        good = rename(old, new) == 0;
    if (!good)
        fail(import, new != NULL ? new : import->folder.path);
    free(old);
    free(new);
}

static void move_all(struct import *import, const char *from, const char *kind)
{
    char *path = NULL, **names = NULL;
    size_t count = 0;
    if (asprintf(&path, "%s/%s%s", import->folder.path, from, kind) < 0)
        return;
    bool good = list_names(&names, &count, path, "");
    for (size_t i = 0; good && i < count && import->stopped_by == 0; i++)
        move(import, from, kind, names[i]);
    free_names(names, count);
    free(path);
}

static bool put_index(const struct import *import, const json_t *index)
{
    kmp_text text = { NULL, 0 };
    FILE *stream = open_memstream(&text.bytes, &text.size);
    size_t i;
    json_t *line;
    json_array_foreach (index, i, line) {
        json_dumpf(line, stream, JSON_COMPACT | JSON_SORT_KEYS);
        putc('\n', stream);
    }
    bool good = stream != NULL && fclose(stream) == 0 && put_beside(import->folder.path, "index.ndjson", text);
    free(text.bytes);
    return good;
}

// What is taken away goes first, so that at no time two results of one attempt stand.
void folder_settle(struct import *import, json_t **index)
{
    static const char *const from[] = { "", "held/", "incoming/" };
    folder_flush(import);
    *index = import->stopped_by == 0 ? read_index(import) : NULL;
    if (*index == NULL || import->dry)
        return;
    for (size_t i = 0; i < sizeof from / sizeof from[0]; i++)
        for (size_t kind = 0; kind < KINDS; kind++)
            move_all(import, from[i], kinds[kind]);
    if (import->stopped_by == 0 && (!put_index(import, *index) || !sync_folder(import->folder.path)))
        fail(import, import->folder.path);
}
