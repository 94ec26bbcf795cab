// SPDX-License-Identifier: Apache-2.0
// import_folder.c -- the body's folder: every paper in the place that follows from the journal
//
//   journal.ndjson   a line for everything that was taken; all else follows from it
//   index.ndjson     what it comes to: a line a result or credential
//   records/ submissions/ credentials/   what stands, named by its hash
//   held/            the same for what does not stand
//   incoming/        on its way: complete and on the disk before the journal tells of it
//   set-aside/       what was not taken, with the reason
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../papers.h"
#include "import.h"

static const char *const kinds[] = { "records", "submissions", "credentials" };
enum { KINDS = sizeof kinds / sizeof kinds[0] };

void folder_fail(struct import *import, const char *path)
{
    complain(import->cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
    import->stopped_by = EX_IOERR;
}

bool folder_sync(const char *path)
{
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool good = folder >= 0 && syncfs(folder) == 0;
    if (folder >= 0)
        close(folder);
    return good;
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
        folder_fail(import, folder);
    free(folder);
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
    const struct import_known *known = folder_find(&import->folder, sha256);
    if (known == NULL || !known->there || known->gone)
        return NULL;
    return known->held ? "held/" : "";
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
        folder_fail(import, new != NULL ? new : import->folder.path);
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

// What is taken away goes first, so that at no time two results of one attempt stand.
void folder_settle(struct import *import, kmp_text *index)
{
    static const char *const from[] = { "", "held/", "incoming/" };
    folder_flush(import);
    if (import->stopped_by != 0 || !folder_index(index, import) || import->dry)
        return;
    for (size_t i = 0; i < sizeof from / sizeof from[0]; i++)
        for (size_t kind = 0; kind < KINDS; kind++)
            move_all(import, from[i], kinds[kind]);
    if (import->stopped_by == 0 &&
        (!put_beside(import->folder.path, "index.ndjson", *index) || !folder_sync(import->folder.path)))
        folder_fail(import, import->folder.path);
}
