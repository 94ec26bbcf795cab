// SPDX-License-Identifier: Apache-2.0
// files.c -- files of a certification body: keys, papers, registers
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "seal.h"

enum { REGISTER_MAX = 256 * 1024 * 1024 };

const char *time_of(const struct cli *cli, int index, char room[TIME_TEXT])
{
    if (cli->values[index] != NULL)
        return cli->values[index];
    time_t now = time(NULL);
    struct tm parts;
    gmtime_r(&now, &parts);
    strftime(room, TIME_TEXT, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return room;
}

bool wants(const struct cli *cli, int index)
{
    if (cli->values[index] != NULL)
        return true;
    complain(cli, NULL, PHRASE_WANTS_OPTION, cli->command->flags[index].name);
    return false;
}

bool read_given(kmp_text *text, const struct cli *cli, int index)
{
    *text = (kmp_text){ NULL, 0 };
    const char *path = cli->values[index];
    if (path == NULL)
        return true;
    if (!read_paper(text, cli, path))
        return false;
    if (text->size == 0) // what was given and is empty is not what was left out
        complain(cli, path, PHRASE_CANNOT_READ, strerror(ENODATA));
    return text->size > 0;
}

bool read_secret_file(kmp_text *text, const struct cli *cli, const char *path)
{
    struct stat about;
    *text = (kmp_text){ NULL, 0 };
    if (stat(path, &about) == 0 && (about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        complain(cli, path, PHRASE_KEY_READABLE);
        return false;
    }
    return read_paper(text, cli, path);
}

static bool write_whole(int file, kmp_text text)
{
    for (size_t done = 0; done < text.size;) {
        ssize_t written = write(file, text.bytes + done, text.size - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? (size_t)written : 0;
    }
    return write(file, "\n", 1) == 1 && fsync(file) == 0;
}

// `fresh` by a link, which fails where the name is taken.
static bool give_name(const char *hidden, const char *path, bool fresh)
{
    if (!fresh)
        return rename(hidden, path) == 0;
    bool linked = link(hidden, path) == 0;
    int why = errno;
    unlink(hidden);
    errno = why;
    return linked;
}

bool put_file(const struct cli *cli, const char *path, kmp_text text, bool fresh, bool secret)
{
    char *hidden = NULL;
    bool good = false;
    if (asprintf(&hidden, "%s.%ld.part", path, (long)getpid()) >= 0) {
        int file = open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0600 : 0666);
        good = file >= 0 && write_whole(file, text);
        int why = errno;
        if (file >= 0)
            close(file);
        errno = why;
        good = good && give_name(hidden, path, fresh);
    }
    if (!good && errno == EEXIST)
        complain(cli, path, PHRASE_FILE_EXISTS);
    else if (!good)
        complain(cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
    free(hidden);
    return good;
}

// ---- registers ----

// What a call that was killed has left of its last line is nobody's: the credential it was for is put out only
// when the line is whole.
static bool forget_torn_line(struct held *held)
{
    kmp_text *text = &held->text;
    if (text->size == 0 || text->bytes[text->size - 1] == '\n' || text->bytes[text->size - 1] == '}')
        return true;
    while (text->size > 0 && text->bytes[text->size - 1] != '\n')
        text->size--;
    text->bytes[text->size] = '\0';
    return text->size > 0 && ftruncate(fileno(held->stream), (off_t)text->size) == 0;
}

static bool read_register(struct held *held)
{
    struct stat about;
    if (fstat(fileno(held->stream), &about) != 0 || about.st_size > REGISTER_MAX)
        return false;
    size_t size = (size_t)about.st_size;
    held->text.bytes = malloc(size + 1);
    if (held->text.bytes == NULL)
        return false;
    held->text.size = fread(held->text.bytes, 1, size, held->stream);
    held->text.bytes[held->text.size] = '\0';
    return held->text.size == size && forget_torn_line(held);
}

bool hold_register(struct held *held, const struct cli *cli, const char *path)
{
    *held = (struct held){ .path = path };
    held->stream = fopen(path, "a+be");
    bool good = held->stream != NULL && flock(fileno(held->stream), LOCK_EX) == 0;
    if (good) {
        rewind(held->stream);
        good = read_register(held);
    }
    if (!good) {
        complain(cli, path, PHRASE_CANNOT_READ, strerror(errno));
        let_go(held);
    }
    return good;
}

bool add_line(const struct held *held, const struct cli *cli, kmp_text line)
{
    bool whole = held->text.size == 0 || held->text.bytes[held->text.size - 1] == '\n';
    bool good = (whole || write(fileno(held->stream), "\n", 1) == 1) && write_whole(fileno(held->stream), line);
    if (!good)
        complain(cli, held->path, PHRASE_CANNOT_WRITE, strerror(errno));
    return good;
}

void let_go(struct held *held)
{
    if (held->stream != NULL)
        fclose(held->stream);
    free(held->text.bytes);
    *held = (struct held){ .stream = NULL };
}
