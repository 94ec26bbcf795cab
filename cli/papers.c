// SPDX-License-Identifier: Apache-2.0
// papers.c -- records from files and from the folders of classes
#include "papers.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io.h"
#include "problems.h"

bool is_folder(const char *path)
{
    struct stat about;
    if (stat(path, &about) != 0)
        return false;
    errno = ENOTDIR;
    return S_ISDIR(about.st_mode);
}

bool is_there(const char *path)
{
    return access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

char *path_in(const char *folder, const char *name)
{
    char *path = malloc(strlen(folder) + strlen(name) + 2);
    if (path != NULL)
        stpcpy(stpcpy(stpcpy(path, folder), "/"), name);
    return path;
}

static DIR *open_folder(const char *folder)
{
    DIR *stream;
    do
        stream = opendir(folder);
    while (stream == NULL && errno == EINTR);
    return stream;
}

// The next entry; NULL at the end with errno 0, or with the reason why it cannot be read.
static const struct dirent *next_entry(DIR *stream)
{
    errno = 0;
    return readdir(stream);
}

static void close_folder(DIR *stream)
{
    int why = errno;
    if (stream != NULL)
        closedir(stream);
    errno = why;
}

bool is_vacant(const char *folder)
{
    DIR *stream = open_folder(folder);
    bool vacant = true;
    if (stream == NULL)
        return errno == ENOENT;
    for (const struct dirent *entry; vacant && (entry = next_entry(stream)) != NULL;)
        vacant = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
    vacant = vacant && errno == 0;
    close_folder(stream);
    return vacant;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

void free_names(char **names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(names[i]);
    free(names);
}

static bool ends_in(const char *name, const char *ending)
{
    size_t size = strlen(name), end = strlen(ending);
    return name[0] != '.' && size >= end && strcmp(name + size - end, ending) == 0;
}

static bool keep_name(char ***names, size_t *count, const char *name)
{
    char **grown = realloc(*names, (*count + 1) * sizeof *grown);
    if (grown == NULL)
        return false;
    *names = grown;
    grown[*count] = strdup(name);
    return grown[*count] != NULL && ++*count > 0;
}

bool list_names(char ***names, size_t *count, const char *folder, const char *ending)
{
    DIR *stream = open_folder(folder);
    bool good = stream != NULL;
    *names = NULL;
    *count = 0;
    for (const struct dirent *entry; good && (entry = next_entry(stream)) != NULL;)
        good = !ends_in(entry->d_name, ending) || keep_name(names, count, entry->d_name);
    good = good && errno == 0;
    close_folder(stream);
    if (good && *count > 1)
        qsort(*names, *count, sizeof **names, by_name);
    return good;
}

static bool make_room(struct papers *papers)
{
    if (papers->count < papers->room)
        return true;
    size_t room = papers->room == 0 ? 32 : papers->room * 2;
    kmp_text *texts = realloc(papers->texts, room * sizeof *texts);
    if (texts != NULL)
        papers->texts = texts;
    const char **names = realloc(papers->names, room * sizeof *names);
    if (names != NULL)
        papers->names = names;
    if (texts == NULL || names == NULL)
        return false;
    papers->room = room;
    return true;
}

static bool read_record(struct papers *papers, const struct cli *cli, const char *path)
{
    char *name = strdup(path);
    if (name == NULL || !make_room(papers)) {
        complain(cli, path, PHRASE_NO_MEMORY);
        free(name);
        return false;
    }
    if (!read_paper(&papers->texts[papers->count], cli, path)) {
        free(name);
        return false;
    }
    papers->names[papers->count++] = name;
    return true;
}

static bool read_folder(struct papers *papers, const struct cli *cli, const char *folder, const char *ending)
{
    char **names;
    size_t count;
    bool good = list_names(&names, &count, folder, ending);
    if (!good)
        complain(cli, folder, PHRASE_CANNOT_READ, strerror(errno));
    else if (count == 0)
        complain(cli, folder, PHRASE_NO_RECORDS);
    good = good && count > 0;
    for (size_t i = 0; good && i < count; i++) {
        char *path = path_in(folder, names[i]);
        good = path != NULL && read_record(papers, cli, path);
        free(path);
    }
    free_names(names, count);
    return good;
}

static bool read_class(struct papers *papers, const struct cli *cli, const char *folder)
{
    char *records = path_in(folder, "records");
    bool good = records != NULL;
    if (good && is_there(records))
        good = read_folder(papers, cli, records, ".json");
    else if (good)
        good = read_folder(papers, cli, folder, ".record.json");
    free(records);
    return good;
}

bool papers_read_records(struct papers *out, const struct cli *cli, char *const *operands, int count)
{
    *out = (struct papers){ NULL, NULL, 0, 0 };
    for (int i = 0; i < count; i++)
        if (!(is_folder(operands[i]) ? read_class(out, cli, operands[i]) : read_record(out, cli, operands[i])))
            return false;
    return true;
}

bool papers_read_all(struct papers *out, const struct cli *cli, const char *path)
{
    *out = (struct papers){ NULL, NULL, 0, 0 };
    return is_folder(path) ? read_folder(out, cli, path, ".json") : read_record(out, cli, path);
}

void papers_free(struct papers *papers)
{
    for (size_t i = 0; i < papers->count; i++) {
        free(papers->texts[i].bytes);
        free((void *)(uintptr_t)papers->names[i]);
    }
    free(papers->texts);
    free(papers->names);
    *papers = (struct papers){ NULL, NULL, 0, 0 };
}
