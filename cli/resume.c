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

// What the journal belongs to: another input, or a changed one, has another head.
static bool make_head(char head[HEAD_ROOM], const char *input, const char *shard)
{
    struct stat about;
    if (stat(input, &about) != 0 || !S_ISREG(about.st_mode))
        return false;
    int size =
        snprintf(head, HEAD_ROOM, "kompeten journal 1: %.512s, %lld bytes of %lld.%09ld, shard %s\n", input,
                 (long long)about.st_size, (long long)about.st_mtim.tv_sec, about.st_mtim.tv_nsec, shard);
    return size < HEAD_ROOM;
}

// Reads the marks behind the head; the last whole one that the output reaches counts.
static void read_marks(struct output *out, uint64_t there)
{
    char line[256];
    while (fgets(line, sizeof line, out->journal) != NULL) {
        struct mark mark;
        char end[8] = "";
        int found = sscanf(line, "%" SCNu64 "%" SCNu64 "%" SCNu64 "%" SCNu64 "%" SCNu64 "%7s", &mark.lines,
                           &mark.in, &mark.out, &mark.scored, &mark.unscored, end);
        bool whole =
            found == 6 && (strcmp(end, ".") == 0 || strcmp(end, "!") == 0) && strchr(line, '\n') != NULL;
        if (!whole || mark.out > there)
            return;
        out->mark = mark;
        out->over = end[0] == '!';
    }
}

static int refuse(const struct output *out, enum phrase why)
{
    complain(out->cli, out->path, why);
    return EX_DATAERR;
}

// Finds where to go on. The output is cut there.
static int find_mark(struct output *out, const char *head)
{
    char found[HEAD_ROOM] = "";
    struct stat about;
    if (fstat(out->lines.descriptor, &about) != 0)
        return cannot(out, out->path, errno);
    if (fgets(found, sizeof found, out->journal) == NULL)
        return about.st_size == 0 ? EX_OK : refuse(out, PHRASE_NO_JOURNAL);
    if (strcmp(found, head) != 0)
        return refuse(out, PHRASE_OTHER_JOURNAL);
    read_marks(out, (uint64_t)about.st_size);
    return EX_OK;
}

static int write_journal(struct output *out, const char *head, bool anew)
{
    bool good = true;
    if (anew)
        good = ftruncate(fileno(out->journal), 0) == 0 && fseek(out->journal, 0, SEEK_SET) == 0 &&
               fputs(head, out->journal) >= 0;
    else
        good = fseek(out->journal, 0, SEEK_END) == 0;
    return good && fflush(out->journal) == 0 ? EX_OK : cannot(out, out->path, errno);
}

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

static int open_journal(struct output *out, const char *input, const char *shard, bool resume)
{
    char *path = NULL, head[HEAD_ROOM];
    if (asprintf(&path, "%s.journal", out->path) < 0)
        return EX_SOFTWARE;
    int descriptor = make_head(head, input, shard) ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666) : -1;
    int why = errno;
    if (descriptor >= 0 && !lock(descriptor)) {
        complain(out->cli, path, PHRASE_JOURNAL_IN_USE);
        close(descriptor);
        free(path);
        return EX_TEMPFAIL;
    }
    out->journal = descriptor >= 0 ? fdopen(descriptor, "r+") : NULL;
    int code = out->journal != NULL ? EX_OK : cannot(out, path, why);
    if (code == EX_OK && resume)
        code = find_mark(out, head);
    if (code == EX_OK)
        code = write_journal(out, head, out->mark.lines == 0 && !out->over);
    free(path);
    return code;
}

int output_open(struct output *out, const struct cli *cli, const char *path, const char *input,
                const char *shard, bool resume)
{
    *out = (struct output){ .cli = cli, .path = path, .kept = now() };
    int descriptor = out->lines.descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return cannot(out, path, errno);
    int code = input != NULL ? open_journal(out, input, shard, resume) : EX_OK;
    if (code == EX_OK && (ftruncate(descriptor, (off_t)out->mark.out) != 0 ||
                          lseek(descriptor, (off_t)out->mark.out, SEEK_SET) < 0))
        code = cannot(out, path, errno);
    return code;
}

// The output first, then the mark that promises it.
static bool keep(struct output *out, char end)
{
    const struct mark *mark = &out->mark;
    if (fdatasync(out->lines.descriptor) != 0 && errno != EINVAL && errno != EROFS)
        return false;
    if (out->journal == NULL)
        return true;
    return fprintf(out->journal, LINE " %c\n", mark->lines, mark->in, mark->out, mark->scored, mark->unscored,
                   end) > 0 &&
           fflush(out->journal) == 0;
}

bool output_settle(struct output *out)
{
    if (!lines_flush(&out->lines))
        return false;
    if (out->journal != NULL && now() - out->kept >= KEEP_EVERY) {
        out->kept = now();
        keep(out, '.');
    }
    return true;
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
    if (code == EX_OK && !out->over && !keep(out, over ? '!' : '.'))
        code = cannot(out, out->path, errno);
    if (close(out->lines.descriptor) != 0 && code == EX_OK)
        code = cannot(out, out->path, errno);
    if (out->journal != NULL)
        fclose(out->journal);
    out->journal = NULL;
    return code;
}
