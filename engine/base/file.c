// SPDX-License-Identifier: Apache-2.0
// file.c -- whole files, read within a bound
#include "file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// The system's own words depend on the locale; these do not.
static const struct {
    int error;
    const char *why;
} reasons[] = {
    { ENOENT, "there is no such file" },    { EACCES, "permission denied" },
    { ENOTDIR, "there is no such folder" }, { EISDIR, "it is a folder" },
    { ELOOP, "its links go in a circle" },  { EMFILE, "too many files are open" },
    { EIO, "the medium reports an error" },
};

static kmp_status cannot_read(kmp_problems *problems, const char *path, const char *why)
{
    struct problem problem = {
        .status = KMP_CANNOT_READ, .severity = KMP_ERROR, .file = path, .args = { { "why", why } }
    };
    problem_add(problems, &problem);
    return KMP_CANNOT_READ;
}

static kmp_status no_memory(kmp_problems *problems)
{
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, (char *)NULL);
    return KMP_NO_MEMORY;
}

static const char *reason(int error)
{
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (reasons[i].error == error)
            return reasons[i].why;
    return "the system refuses it";
}

kmp_status file_refuse(kmp_problems *problems, const char *path, int error)
{
    return error == ENOMEM ? no_memory(problems) : cannot_read(problems, path, reason(error));
}

// Reads to the end or until `room` bytes are there; false with errno.
static bool read_to_end(int descriptor, char *bytes, size_t room, size_t *size)
{
    for (*size = 0; *size < room;) {
        ssize_t got = read(descriptor, bytes + *size, room - *size);
        if (got == 0)
            return true;
        if (got < 0 && errno != EINTR)
            return false;
        *size += got < 0 ? 0 : (size_t)got;
    }
    return true;
}

static bool is_absence(int error)
{
    return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
}

static kmp_status read_open(struct text *out, struct arena *arena, int descriptor, const char *path,
                            size_t limit, kmp_problems *problems)
{
    struct stat status;
    if (fstat(descriptor, &status) != 0)
        return file_refuse(problems, path, errno);
    if (!S_ISREG(status.st_mode))
        return cannot_read(problems, path,
                           S_ISDIR(status.st_mode) ? "it is a folder" : "it is no regular file");
    size_t size = (size_t)status.st_size, got;
    if (size > limit || size >= UINT32_MAX)
        return cannot_read(problems, path, "it is too large");
    char *bytes = arena_alloc(arena, size + 1);
    if (bytes == NULL)
        return no_memory(problems);
    if (!read_to_end(descriptor, bytes, size + 1, &got))
        return file_refuse(problems, path, errno);
    if (got > size)
        return cannot_read(problems, path, "it grew while it was read");
    bytes[got] = 0;
    *out = (struct text){ bytes, (uint32_t)got };
    return KMP_OK;
}

kmp_status file_read(struct text *out, struct arena *arena, const char *path, size_t limit,
                     kmp_problems *problems)
{
    *out = (struct text){ NULL, 0 };
    int descriptor;
    do
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return file_refuse(problems, path, errno);
    kmp_status status = read_open(out, arena, descriptor, path, limit, problems);
    close(descriptor);
    return status;
}

static bool ends_in(const char *name, const char *ending)
{
    size_t size = strlen(name), tail = strlen(ending);
    return size >= tail && strcmp(name + size - tail, ending) == 0;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static DIR *open_folder(const char *folder)
{
    DIR *opened;
    do
        opened = opendir(folder);
    while (opened == NULL && errno == EINTR);
    return opened;
}

// The next entry; NULL at the end with errno 0, or with the reason why it cannot be read.
static const struct dirent *next_entry(DIR *opened)
{
    errno = 0;
    return readdir(opened);
}

kmp_status file_list(const char ***names, uint32_t *count, struct arena *arena, const char *folder,
                     const char *ending, kmp_problems *problems)
{
    uint32_t room = 0;
    *names = NULL;
    *count = 0;
    DIR *opened = open_folder(folder);
    if (opened == NULL)
        return is_absence(errno) ? KMP_OK : file_refuse(problems, folder, errno);
    kmp_status status = KMP_OK;
    const struct dirent *entry;
    while (status == KMP_OK && (entry = next_entry(opened)) != NULL) {
        if (!ends_in(entry->d_name, ending))
            continue;
        const char *copy = arena_string(arena, text_of(entry->d_name));
        const char **name = copy == NULL ? NULL : arena_push(arena, (void **)names, count, &room, sizeof *name);
        if (name == NULL)
            status = KMP_NO_MEMORY;
        else
            *name = copy;
    }
    if (status == KMP_OK && errno != 0)
        status = file_refuse(problems, folder, errno);
    closedir(opened);
    if (*count > 1)
        qsort(*names, *count, sizeof **names, by_bytes);
    return status;
}

bool file_exists(const char *path)
{
    return access(path, F_OK) == 0 || !is_absence(errno);
}
