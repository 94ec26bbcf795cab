// SPDX-License-Identifier: Apache-2.0
// feed.c -- submissions out of the operands of score, lines by blocks
#include "feed.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io.h"
#include "problems.h"
#include "signals.h"

#ifdef KOMPETEN_TINY
enum { BLOCK = 64 };
#else
enum { BLOCK = 64 * 1024 };
#endif

static void stop(struct feed *feed, int code)
{
    if (feed->stopped_by == 0 || code == EX_SOFTWARE)
        feed->stopped_by = code;
}

static const char *path_of(const struct feed *feed)
{
    return feed->cli->operands[feed->operand];
}

bool holds_lines(const char *path)
{
    size_t length = strlen(path);
    return strcmp(path, "-") == 0 || (length > 7 && strcmp(path + length - 7, ".ndjson") == 0);
}

bool feed_take_shard(struct feed *feed, const char *text)
{
    char *end = NULL;
    errno = 0;
    feed->part = strtoull(text, &end, 10);
    if (text[0] < '1' || text[0] > '9' || *end != '/' || end[1] < '1' || end[1] > '9')
        return false;
    feed->parts = strtoull(end + 1, &end, 10);
    return errno == 0 && *end == '\0' && feed->part <= feed->parts;
}

void feed_begin(struct feed *feed, struct cli *cli)
{
    struct stat about;
    feed->cli = cli;
    feed->descriptor = -1;
    if (feed->parts == 0)
        feed->part = feed->parts = 1;
    for (int i = 0; i < cli->operand_count; i++) {
        const char *path = cli->operands[i];
        bool known = (strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &about) : stat(path, &about)) == 0 &&
                     S_ISREG(about.st_mode);
        feed->total = known && (i == 0 || feed->total > 0) ? feed->total + (uint64_t)about.st_size : 0;
    }
}

void feed_end(struct feed *feed)
{
    if (feed->descriptor > STDIN_FILENO)
        close(feed->descriptor);
    free(feed->bytes);
    free(feed->paper.bytes);
    feed->bytes = NULL;
    feed->paper.bytes = NULL;
    feed->descriptor = -1;
}

// ---- a file of lines ----

static bool open_lines(struct feed *feed)
{
    struct stat about;
    const char *path = path_of(feed);
    feed->descriptor =
        strcmp(path, "-") == 0 ? STDIN_FILENO : (int)TEMP_FAILURE_RETRY(open(path, O_RDONLY | O_CLOEXEC));
    if (feed->descriptor < 0) {
        complain(feed->cli, path, PHRASE_CANNOT_READ, strerror(errno));
        stop(feed, EX_NOINPUT);
        return false;
    }
    feed->waits = fstat(feed->descriptor, &about) != 0 || !S_ISREG(about.st_mode);
    feed->line = feed->offset = 0;
    feed->start = feed->scanned = feed->end = 0;
    feed->over = false;
    return true;
}

static void close_lines(struct feed *feed)
{
    if (feed->line == 0 && feed->stopped_by == 0)
        complain(feed->cli, path_of(feed), PHRASE_NOTHING_IN_IT);
    if (feed->descriptor != STDIN_FILENO)
        close(feed->descriptor);
    feed->descriptor = -1;
    feed->before += feed->offset;
    feed->operand++;
}

static bool make_room(struct feed *feed)
{
    if (feed->start > 0) {
        memmove(feed->bytes, feed->bytes + feed->start, feed->end - feed->start);
        feed->end -= feed->start;
        feed->scanned -= feed->start;
        feed->start = 0;
    }
    if (feed->room - feed->end >= BLOCK)
        return true;
    size_t room = feed->room == 0 ? 2 * BLOCK : feed->room * 2;
    char *grown = realloc(feed->bytes, room);
    if (grown == NULL) {
        complain(feed->cli, path_of(feed), PHRASE_NO_MEMORY);
        stop(feed, EX_SOFTWARE);
        return false;
    }
    feed->bytes = grown;
    feed->room = room;
    return true;
}

// Of a line that is too long only as much is kept as shows that it is.
static void cut_long_line(struct feed *feed)
{
    size_t kept = (size_t)PAPER_MAX + 1;
    if (feed->scanned - feed->start <= kept + BLOCK)
        return;
    size_t surplus = feed->scanned - feed->start - kept;
    memmove(feed->bytes + feed->start + kept, feed->bytes + feed->scanned, feed->end - feed->scanned);
    feed->end -= surplus;
    feed->scanned -= surplus;
    feed->offset += surplus;
}

// Reads the next block; false at the end, or where a signal asks for one.
static bool read_block(struct feed *feed)
{
    cut_long_line(feed);
    if (!make_room(feed)) {
        feed->over = true;
        return false;
    }
    if (feed->waits && !signals_wait(feed->descriptor))
        return true; // whoever asked looks at the signal
    ssize_t got = read(feed->descriptor, feed->bytes + feed->end, feed->room - feed->end);
    if (got > 0)
        feed->end += (size_t)got;
    else if (got == 0 || errno != EINTR)
        feed->over = true;
    if (got < 0 && errno != EINTR) {
        complain(feed->cli, path_of(feed), PHRASE_CANNOT_READ, strerror(errno));
        stop(feed, EX_NOINPUT);
    }
    return !feed->over;
}

// Whether a whole line is in the buffer, or the last one without its line feed.
static bool find_line(struct feed *feed, size_t *size)
{
    bool unseen = feed->end > feed->scanned; // nothing was read yet, or all of it was looked at
    char *feed_at = unseen ? memchr(feed->bytes + feed->scanned, '\n', feed->end - feed->scanned) : NULL;
    feed->scanned = feed_at != NULL ? (size_t)(feed_at - feed->bytes) : feed->end;
    *size = feed->scanned - feed->start;
    return feed_at != NULL || (feed->over && *size > 0);
}

static void give_line(struct feed *feed, kmp_submission *out, size_t size)
{
    const char *line = feed->bytes + feed->start;
    size_t whole = size + (feed->scanned < feed->end);
    feed->start += whole;
    feed->scanned = feed->start;
    feed->offset += whole;
    feed->line++;
    feed->count++;
    *out = (kmp_submission){ .json = line,
                             .size = size > (size_t)PAPER_MAX + 1 ? (size_t)PAPER_MAX + 1 : size,
                             .name = path_of(feed),
                             .line = feed->line,
                             .mark = feed->before + feed->offset };
}

static bool is_there(const struct feed *feed)
{
    struct pollfd ready = { feed->descriptor, POLLIN, 0 };
    return !feed->waits || poll(&ready, 1, 0) > 0;
}

// The next line; KMP_READ_END: of this file.
static kmp_read next_line(struct feed *feed, kmp_submission *out, bool wait)
{
    size_t size;
    while (!find_line(feed, &size)) {
        if (feed->over || signals_want_end())
            return KMP_READ_END;
        if (!wait && !is_there(feed))
            return KMP_READ_LATER;
        read_block(feed);
        if (signals_want_look())
            kmp_engine_look_again(feed->cli->engine);
    }
    give_line(feed, out, size);
    return KMP_READ_ONE;
}

bool feed_skip(struct feed *feed, uint64_t bytes, uint64_t lines)
{
    if (!open_lines(feed))
        return false;
    if (lseek(feed->descriptor, (off_t)bytes, SEEK_SET) < 0) {
        complain(feed->cli, path_of(feed), PHRASE_CANNOT_READ, strerror(errno));
        stop(feed, EX_NOINPUT);
        return false;
    }
    feed->offset = bytes;
    feed->line = feed->count = lines;
    return true;
}

// ---- the operands in order ----

static bool next_file(struct feed *feed, kmp_submission *out)
{
    const char *path = path_of(feed);
    free(feed->paper.bytes);
    feed->operand++;
    if (!read_paper(&feed->paper, feed->cli, path)) {
        stop(feed, EX_NOINPUT);
        return false;
    }
    feed->before += feed->paper.size;
    feed->count++;
    *out = (kmp_submission){ feed->paper.bytes, feed->paper.size, path, 0, feed->before };
    return true;
}

static kmp_read next_of_all(struct feed *feed, kmp_submission *out, bool wait)
{
    while (feed->operand < feed->cli->operand_count && !signals_want_end()) {
        if (!holds_lines(path_of(feed))) {
            if (next_file(feed, out))
                return KMP_READ_ONE;
            continue;
        }
        if (feed->descriptor < 0 && !open_lines(feed)) {
            feed->operand++;
            continue;
        }
        kmp_read read = next_line(feed, out, wait);
        if (read != KMP_READ_END)
            return read;
        if (!signals_want_end())
            close_lines(feed);
    }
    feed->ended_early = feed->operand < feed->cli->operand_count;
    return KMP_READ_END;
}

kmp_read feed_next(struct feed *feed, kmp_submission *out, bool wait)
{
    kmp_read read;
    do {
        read = next_of_all(feed, out, wait);
        if (signals_want_look())
            kmp_engine_look_again(feed->cli->engine);
    } while (read == KMP_READ_ONE && (feed->count - 1) % feed->parts != feed->part - 1);
    return read;
}
