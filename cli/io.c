// SPDX-License-Identifier: Apache-2.0
// io.c -- reading and writing, with the reason where it fails
#include "io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "problems.h"

// ---- calls of the system that a signal has broken off are made again ----

int open_file(const char *path, int flags)
{
    return (int)TEMP_FAILURE_RETRY(open(path, flags | O_CLOEXEC, 0666));
}

bool put_all(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t went = TEMP_FAILURE_RETRY(write(file, bytes, size));
        if (went < 0)
            return false;
        bytes += went;
        size -= (size_t)went;
    }
    return true;
}

bool sync_bytes(int file)
{
    return TEMP_FAILURE_RETRY(fdatasync(file)) == 0;
}

bool close_file(int file)
{
    return close(file) == 0 || errno == EINTR; // it is closed, whatever broke in
}

// ---- reading ----

// Reads until the end or one byte behind PAPER_MAX.
static bool read_all(kmp_text *text, int file)
{
    size_t room = 0;
    *text = (kmp_text){ NULL, 0 };
    for (;;) {
        if (room - text->size < 2) {
            room = room == 0 ? 16384 : room * 2;
            char *grown = realloc(text->bytes, room);
            if (grown == NULL)
                return false;
            text->bytes = grown;
        }
        size_t most = PAPER_MAX + 1 - text->size, left = room - text->size - 1;
        ssize_t got = TEMP_FAILURE_RETRY(read(file, text->bytes + text->size, left < most ? left : most));
        text->size += got > 0 ? (size_t)got : 0;
        text->bytes[text->size] = '\0';
        if (got <= 0 || text->size > PAPER_MAX)
            return got >= 0;
    }
}

bool read_paper(kmp_text *text, const struct cli *cli, const char *path)
{
    bool given = strcmp(path, "-") == 0;
    int file = given ? STDIN_FILENO : open_file(path, O_RDONLY);
    *text = (kmp_text){ NULL, 0 };
    bool good = file >= 0 && read_all(text, file);
    if (!good) {
        complain(cli, path, PHRASE_CANNOT_READ, strerror(errno));
        free(text->bytes);
        text->bytes = NULL;
    }
    if (file >= 0 && !given)
        close(file);
    return good;
}

static bool keep_byte(struct line_reader *reader, int byte)
{
    if (reader->line.size + 1 >= reader->room) {
        size_t room = reader->room == 0 ? 4096 : reader->room * 2;
        char *grown = realloc(reader->line.bytes, room);
        if (grown == NULL)
            return false;
        reader->line.bytes = grown;
        reader->room = room;
    }
    reader->line.bytes[reader->line.size++] = (char)byte;
    reader->line.bytes[reader->line.size] = '\0';
    return true;
}

bool read_line(struct line_reader *reader)
{
    int byte;
    reader->line.size = 0;
    errno = 0;
    while ((byte = getc_unlocked(reader->stream)) != EOF && byte != '\n') {
        if (reader->line.size <= PAPER_MAX && !keep_byte(reader, byte))
            return false;
    }
    if (byte == EOF && (reader->line.size == 0 || ferror(reader->stream)))
        return false;
    reader->number++;
    if (reader->line.size == 0) // an empty line is text too
        return keep_byte(reader, ' ') && (reader->line.bytes[reader->line.size = 0] = '\0') == '\0';
    return true;
}

// Makes a folder and those above it.
static bool make_folder(const char *folder)
{
    char *path = strdup(folder);
    if (path == NULL)
        return false;
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0777);
        *slash = '/';
    }
    bool made = mkdir(path, 0777) == 0 || errno == EEXIST;
    free(path);
    return made;
}

bool write_output(const struct cli *cli, const char *path, kmp_text text)
{
    if (path == NULL)
        return fwrite(text.bytes, 1, text.size, stdout) == text.size;
    const char *slash = strrchr(path, '/');
    char *folder = slash == NULL ? strdup(".") : strndup(path, (size_t)(slash - path) + (slash == path));
    bool good = folder != NULL && write_bytes(cli, folder, slash != NULL ? slash + 1 : path, text);
    free(folder);
    return good;
}

const char *ending_of(const char *path, const char *otherwise)
{
    const char *dot = path != NULL ? strrchr(path, '.') : NULL;
    return dot != NULL && strchr(dot, '/') == NULL ? dot + 1 : otherwise;
}

bool make_folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash != NULL ? strndup(path, (size_t)(slash - path)) : strdup(".");
    bool made = folder != NULL && (folder[0] == '\0' || make_folder(folder));
    free(folder);
    return made;
}

static bool write_all(const char *path, kmp_text text, bool line)
{
    int file = open_file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (file < 0)
        return false;
    bool good = put_all(file, text.bytes, text.size) && put_all(file, "\n", line) && sync_bytes(file);
    int why = errno;
    if (!close_file(file) && good)
        return false;
    errno = why;
    return good;
}

static bool write_whole(const struct cli *cli, const char *folder, const char *name, kmp_text text, bool line)
{
    char *path = NULL, *hidden = NULL;
    bool good = asprintf(&path, "%s/%s", folder, name) >= 0 && make_folder(folder) &&
                asprintf(&hidden, "%s/.%s.%ld", folder, name, (long)getpid()) >= 0 &&
                write_all(hidden, text, line) && rename(hidden, path) == 0;
    if (!good) {
        complain(cli, path != NULL ? path : folder, PHRASE_CANNOT_WRITE, strerror(errno));
        if (hidden != NULL)
            unlink(hidden);
    }
    free(path);
    free(hidden);
    return good;
}

bool write_file(const struct cli *cli, const char *folder, const char *name, kmp_text text)
{
    return write_whole(cli, folder, name, text, true);
}

bool write_bytes(const struct cli *cli, const char *folder, const char *name, kmp_text text)
{
    return write_whole(cli, folder, name, text, false);
}

void hold_standard_streams(void)
{
    for (int stream = 0; stream <= 2; stream++) {
        if (fcntl(stream, F_GETFD) < 0) // opened for what it is not used for, so that using it fails
            (void)!open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    }
}

int finish_output(const struct cli *cli, int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    complain(cli, NULL, PHRASE_OUTPUT_FAILED, strerror(errno));
    return EX_IOERR;
}
