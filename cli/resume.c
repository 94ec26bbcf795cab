// SPDX-License-Identifier: Apache-2.0
// resume.c -- an output that can be gone on with
//
// The journal is text: a line that says what it belongs to, then five a second: "lines in out scored unscored",
// ended by a full stop so that half a line shows. What stands in the output behind the last mark is written
// again.
#include "resume.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "io.h"
#include "problems.h"

enum { KEEP_EVERY = 200, HEAD_ROOM = 1024, LOCK_TRIES = 60, LOCK_PAUSE = 50000000 };

#define LINE "%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64

static int64_t now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (int64_t)at.tv_sec * 1000 + at.tv_nsec / 1000000;
}

static int cannot(const struct output *out, const char *path, int why)
{
    complain(out->cli, path, PHRASE_CANNOT_WRITE, strerror(why));
    return EX_IOERR;
}

// To be freed; NULL where there is no memory.
static char *journal_of(const struct output *out)
{
    char *path = NULL;
    return asprintf(&path, "%s.journal", out->path) < 0 ? NULL : path;
}

// What the journal belongs to: another input, or a changed one, has another head.
static bool make_head(char head[HEAD_ROOM], const char *input, const char *shard)
{
    struct stat about;
    if (stat(input, &about) != 0)
        return false;
    snprintf(head, HEAD_ROOM, "kompeten journal 1: %.512s, %lld bytes of %lld.%09ld, shard %s\n", input,
             (long long)about.st_size, (long long)about.st_mtim.tv_sec, about.st_mtim.tv_nsec, shard);
    errno = ESPIPE;
    return S_ISREG(about.st_mode);
}

static bool read_mark(struct mark *out, bool *over, const char *line)
{
    char end[8] = "";
    int found = sscanf(line, "%" SCNu64 "%" SCNu64 "%" SCNu64 "%" SCNu64 "%" SCNu64 "%7s", &out->lines,
                       &out->in, &out->out, &out->scored, &out->unscored, end);
    *over = end[0] == '!';
    return found == 6 && (strcmp(end, ".") == 0 || strcmp(end, "!") == 0) && strchr(line, '\n') != NULL;
}

// Reads the head and the marks behind it; the last whole one that the output reaches counts, and the journal is
// whole up to there: not at all where the head is another.
static void read_journal(struct output *out, const char *head, uint64_t there)
{
    char line[HEAD_ROOM];
    out->whole = 0;
    out->mark = (struct mark){ 0 };
    rewind(out->journal);
    while (fgets(line, sizeof line, out->journal) != NULL) {
        struct mark mark = { 0 };
        bool over = false;
        if (out->whole == 0 ? strcmp(line, head) != 0 : !read_mark(&mark, &over, line) || mark.out > there)
            return;
        out->mark = mark;
        out->over = over;
        out->whole += (long)strlen(line);
    }
}

static int refuse(const struct output *out, enum phrase why)
{
    complain(out->cli, out->path, why);
    return EX_DATAERR;
}

// Finds where to go on. An output without a byte can begin anew, whatever it was begun with.
static int find_mark(struct output *out, const char *path, const char *head)
{
    struct stat about, journal;
    if (fstat(out->lines.descriptor, &about) != 0)
        return cannot(out, out->path, errno);
    do
        read_journal(out, head, (uint64_t)about.st_size);
    while (ferror(out->journal) && errno == EINTR);
    if (ferror(out->journal) || fstat(fileno(out->journal), &journal) != 0) {
        complain(out->cli, path, PHRASE_CANNOT_READ, strerror(errno));
        return EX_NOINPUT;
    }
    if (out->whole > 0 || about.st_size == 0)
        return EX_OK;
    return refuse(out, journal.st_size == 0 ? PHRASE_NO_JOURNAL : PHRASE_OTHER_JOURNAL);
}

// Writes behind what is whole of the journal, over what may stand there in part.
static bool append(struct output *out, const char *line)
{
    int descriptor = fileno(out->journal);
    size_t size = strlen(line);
    if (lseek(descriptor, out->whole, SEEK_SET) < 0 || !put_all(descriptor, line, size))
        return false;
    out->whole += (long)size;
    return true;
}

static int begin_journal(struct output *out, const char *path, const char *head)
{
    bool good = TEMP_FAILURE_RETRY(ftruncate(fileno(out->journal), out->whole)) == 0 &&
                (out->whole > 0 || append(out, head));
    return good ? EX_OK : cannot(out, path, errno);
}

// One that was killed a moment ago may hold it still. Not flock, which a cage that is being started would keep.
static bool lock(int descriptor)
{
    struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    for (int i = 0; i < LOCK_TRIES; i++) {
        if (TEMP_FAILURE_RETRY(fcntl(descriptor, F_SETLK, &all)) == 0)
            return true;
        nanosleep(&(struct timespec){ .tv_nsec = LOCK_PAUSE }, NULL);
    }
    return false;
}

static int open_journal(struct output *out, const char *path, const char *input, const char *shard, bool resume)
{
    char head[HEAD_ROOM];
    if (!make_head(head, input, shard)) {
        complain(out->cli, input, PHRASE_CANNOT_READ, strerror(errno));
        return EX_NOINPUT;
    }
    int descriptor = open_file(path, O_RDWR | O_CREAT);
    if (descriptor >= 0 && !lock(descriptor)) {
        complain(out->cli, path, PHRASE_JOURNAL_IN_USE);
        close(descriptor);
        return EX_TEMPFAIL;
    }
    out->journal = descriptor >= 0 ? fdopen(descriptor, "r") : NULL;
    if (out->journal == NULL) {
        int code = cannot(out, path, errno);
        if (descriptor >= 0)
            close(descriptor);
        return code;
    }
    int code = resume ? find_mark(out, path, head) : EX_OK;
    return code == EX_OK ? begin_journal(out, path, head) : code;
}

static int begin_at_mark(struct output *out, const char *input, const char *shard, bool resume)
{
    char *journal = input != NULL ? journal_of(out) : NULL;
    if (input != NULL && journal == NULL)
        return cannot(out, out->path, ENOMEM);
    int code = input != NULL ? open_journal(out, journal, input, shard, resume) : EX_OK;
    free(journal);
    off_t at = (off_t)out->mark.out;
    if (code == EX_OK && (TEMP_FAILURE_RETRY(ftruncate(out->lines.descriptor, at)) != 0 ||
                          lseek(out->lines.descriptor, at, SEEK_SET) < 0))
        code = cannot(out, out->path, errno);
    return code;
}

static int close_all(struct output *out)
{
    int failed = close_file(out->lines.descriptor) ? 0 : errno;
    if (out->journal != NULL)
        fclose(out->journal);
    out->journal = NULL;
    out->lines.descriptor = -1;
    return failed;
}

int output_open(struct output *out, const struct cli *cli, const char *path, const char *input,
                const char *shard, bool resume)
{
    *out = (struct output){ .cli = cli, .path = path, .kept = now() };
    out->lines.descriptor = open_file(path, O_WRONLY | O_CREAT);
    if (out->lines.descriptor < 0)
        return cannot(out, path, errno);
    int code = begin_at_mark(out, input, shard, resume);
    if (code != EX_OK)
        close_all(out); // what another call has kept stays as it is
    return code;
}

// The output first, then the mark that promises it.
static bool hold(const struct output *out)
{
    return sync_bytes(out->lines.descriptor) || errno == EINVAL || errno == EROFS;
}

static bool put_mark(struct output *out, char end)
{
    const struct mark *mark = &out->mark;
    char line[256];
    snprintf(line, sizeof line, LINE " %c\n", mark->lines, mark->in, mark->out, mark->scored, mark->unscored,
             end);
    return out->journal == NULL || append(out, line);
}

bool output_settle(struct output *out)
{
    if (!lines_flush(&out->lines))
        return false;
    if (out->journal != NULL && now() - out->kept >= KEEP_EVERY) {
        out->kept = now();
        if (hold(out))
            put_mark(out, '.');
    }
    return true;
}

static int keep_last(struct output *out, char end)
{
    if (!hold(out))
        return cannot(out, out->path, errno);
    if (put_mark(out, end))
        return EX_OK;
    int why = errno;
    char *journal = journal_of(out);
    int code = cannot(out, journal != NULL ? journal : out->path, why);
    free(journal);
    return code;
}

static int say_unwritten(const struct output *out)
{
    if (out->path != NULL)
        return cannot(out, out->path, out->lines.failed);
    complain(out->cli, NULL, PHRASE_OUTPUT_FAILED, strerror(out->lines.failed));
    return EX_IOERR;
}

int output_close(struct output *out, bool over)
{
    int code = out->lines.failed != 0 ? say_unwritten(out) : EX_OK;
    if (out->path == NULL || out->lines.descriptor < 0)
        return code;
    if (code == EX_OK && !out->over)
        code = keep_last(out, over ? '!' : '.');
    int failed = close_all(out);
    return failed != 0 && code == EX_OK ? cannot(out, out->path, failed) : code;
}
