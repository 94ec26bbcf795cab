// SPDX-License-Identifier: Apache-2.0
// class_dir.c -- a class as a directory
#include "class_dir.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "io.h"
#include "papers.h"
#include "problems.h"
#include "whole.h"

enum { FILE_MAX = 256 * 1024 * 1024 }; // a photograph or film of an attempt

bool is_class(const char *directory)
{
    char *path = path_in(directory, "session.json");
    bool folder = is_folder(directory) || (errno != ENOENT && errno != ENOTDIR);
    bool there = path != NULL && folder && is_there(path);
    free(path);
    return there;
}

static bool put_paper(kmp_folder *folder, const struct cli *cli, const char *directory, const char *name)
{
    kmp_text text = { NULL, 0 };
    char *path = name != NULL ? path_in(directory, name) : NULL;
    bool good = path != NULL && read_paper(&text, cli, path);
    if (path == NULL)
        complain(cli, directory, PHRASE_NO_MEMORY);
    if (good && text.size > PAPER_MAX) {
        complain(cli, path, PHRASE_CANNOT_READ, strerror(EFBIG));
        good = false;
    } else if (good && kmp_folder_put(folder, name, text.bytes, text.size) != KMP_OK) {
        complain(cli, path, PHRASE_NO_MEMORY);
        good = false;
    }
    free(text.bytes);
    free(path);
    return good;
}

bool list_part(char ***names, size_t *count, const struct cli *cli, const char *path, const char *ending)
{
    *names = NULL;
    *count = 0;
    if (path != NULL && (!is_there(path) || list_names(names, count, path, ending)))
        return true;
    complain(cli, path, PHRASE_CANNOT_READ, strerror(path != NULL ? errno : ENOMEM));
    return false;
}

static bool put_papers(kmp_folder *folder, const struct cli *cli, const char *directory, const char *part)
{
    char **names = NULL, *path = path_in(directory, part);
    size_t count = 0;
    bool good = list_part(&names, &count, cli, path, ".json");
    for (size_t i = 0; good && i < count; i++) {
        char *name = path_in(part, names[i]);
        good = put_paper(folder, cli, directory, name);
        free(name);
    }
    free_names(names, count);
    free(path);
    return good;
}

static bool put_where_there(kmp_folder *folder, const struct cli *cli, const char *directory, const char *name)
{
    char *path = path_in(directory, name);
    bool absent = path != NULL && !is_there(path);
    free(path);
    return absent || put_paper(folder, cli, directory, name);
}

kmp_folder *class_dir_read(const struct cli *cli, const char *directory)
{
    static const char *const names[] = { "session.json", "people.csv", "instruments.csv", "journal.ndjson" };
    kmp_folder *folder = kmp_folder_new();
    bool good = folder != NULL;
    for (size_t i = 0; good && i < sizeof names / sizeof names[0]; i++)
        good = put_where_there(folder, cli, directory, names[i]);
    good = good && put_papers(folder, cli, directory, "submissions") &&
           put_papers(folder, cli, directory, "records");
    if (good)
        return folder;
    if (folder == NULL)
        complain(cli, directory, PHRASE_NO_MEMORY);
    kmp_folder_free(folder);
    return NULL;
}

// ---- writing ----
//
// All papers are written beside their places first, then the disk is asked once to hold them, then all take
// their places: where something fails before that, nothing has changed.

struct staged {
    char **hidden, **paths;
    size_t count, placed;
};

// "DIR/submissions/.BAR1-001.json.123" for "DIR/submissions/BAR1-001.json".
static char *hidden_path(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *hidden = NULL;
    if (asprintf(&hidden, "%.*s/.%s.%ld", (int)(slash - path), path, slash + 1, (long)getpid()) < 0)
        return NULL;
    return hidden;
}

static bool write_beside(const char *hidden, const kmp_paper *paper)
{
    int file = open_file(hidden, O_WRONLY | O_CREAT | O_TRUNC);
    bool good = file >= 0 && put_all(file, paper->bytes, paper->size);
    return file >= 0 && close_file(file) && good;
}

static bool stage(struct staged *staged, const struct cli *cli, const char *directory, const kmp_paper *paper)
{
    char *path = path_in(directory, paper->name), *hidden = path != NULL ? hidden_path(path) : NULL;
    bool good = hidden != NULL && make_folder_of(path) && write_beside(hidden, paper);
    if (!good)
        complain(cli, path != NULL ? path : directory, PHRASE_CANNOT_WRITE, strerror(errno));
    staged->hidden[staged->count] = hidden;
    staged->paths[staged->count++] = path;
    return good;
}

static bool hold(const char *directory)
{
    int folder = open_file(directory, O_RDONLY | O_DIRECTORY);
    bool good = folder >= 0 && syncfs(folder) == 0;
    int why = errno;
    if (folder >= 0)
        close(folder);
    errno = why;
    return good;
}

static bool take_places(struct staged *staged, const struct cli *cli)
{
    for (; staged->placed < staged->count; staged->placed++)
        if (rename(staged->hidden[staged->placed], staged->paths[staged->placed]) != 0) {
            complain(cli, staged->paths[staged->placed], PHRASE_CANNOT_WRITE, strerror(errno));
            return false;
        }
    return true;
}

// A class that could not be made leaves its folder as it was, so that the call can be made again.
static void take_back(const struct staged *staged, const char *directory)
{
    for (size_t i = 0; i < staged->count; i++) {
        char *path = staged->paths[i], *slash = path != NULL ? strrchr(path, '/') : NULL;
        if (i < staged->placed)
            unlink(path);
        if (staged->hidden[i] != NULL)
            unlink(staged->hidden[i]);
        if (slash != NULL && (size_t)(slash - path) > strlen(directory)) {
            *slash = '\0';
            rmdir(path); // where this was the last file in it
        }
    }
}

static void end_staged(struct staged *staged)
{
    for (size_t i = 0; i < staged->count; i++) {
        if (staged->hidden[i] != NULL)
            unlink(staged->hidden[i]); // only there where something failed
        free(staged->hidden[i]);
        free(staged->paths[i]);
    }
    free(staged->hidden);
    free(staged->paths);
}

// What stood there before is kept first, what tells of a change comes next, and the change last: where it is
// broken off, the call is made again, and a line too many in the journal is better than a change that it does
// not tell of.
static int turn_of(const char *name)
{
    if (strncmp(name, "earlier/", 8) == 0)
        return 0;
    return strcmp(name, "journal.ndjson") == 0 ? 1 : 2;
}

bool class_dir_write(const struct cli *cli, const char *directory, const kmp_folder *folder)
{
    size_t count = kmp_folder_count(folder);
    struct staged staged = { calloc(count + 1, sizeof(char *)), calloc(count + 1, sizeof(char *)), 0, 0 };
    bool fresh = !is_class(directory);
    bool good = staged.hidden != NULL && staged.paths != NULL;
    for (int turn = 0; turn < 3; turn++) {
        for (size_t i = 0; good && i < count; i++) {
            kmp_paper paper = kmp_folder_paper(folder, i);
            if (paper.changed && turn_of(paper.name) == turn)
                good = stage(&staged, cli, directory, &paper);
        }
    }
    if (good && staged.count > 0 && !hold(directory)) {
        complain(cli, directory, PHRASE_CANNOT_WRITE, strerror(errno));
        good = false;
    }
    good = good && take_places(&staged, cli);
    if (!good && fresh)
        take_back(&staged, directory);
    end_staged(&staged);
    return good;
}

// ---- files beside ----

bool read_source(kmp_source *out, const struct cli *cli, const char *path)
{
    kmp_text text;
    bool good = read_paper(&text, cli, path);
    *out = (kmp_source){ path, text.bytes, text.size };
    return good;
}

void time_now(char out[32], long days)
{
    time_t now = time(NULL) + days * 86400;
    struct tm local;
    char zone[8] = "+0000";
    size_t size = 0;
    if (localtime_r(&now, &local) != NULL) {
        size = strftime(out, 32, "%Y-%m-%dT%H:%M:%S", &local);
        strftime(zone, sizeof zone, "%z", &local);
    }
    snprintf(out + size, 32 - size, "%.3s:%.2s", zone, zone + 3);
}

bool hash_file(char sha256[65], const char *path)
{
    size_t size;
    void *bytes = map_file(&size, path, FILE_MAX);
    bool good = bytes != NULL && kmp_sha256(sha256, bytes, size) == KMP_OK;
    unmap_file(bytes, size);
    return good;
}

bool copy_file(const struct cli *cli, const char *from, const char *folder, const char *name)
{
    size_t size = 0;
    void *bytes = map_file(&size, from, FILE_MAX);
    bool good = bytes != NULL && write_bytes(cli, folder, name, (kmp_text){ bytes, size });
    if (bytes == NULL)
        complain(cli, from, PHRASE_CANNOT_READ, strerror(errno));
    unmap_file(bytes, size);
    return good;
}
