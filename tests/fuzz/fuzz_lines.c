// SPDX-License-Identifier: Apache-2.0
// fuzz_lines.c -- submissions out of lines: the program's feed, by small blocks, against a splitter that sees
// it all
//
// The first byte says how it is read (bit 0: out of a pipe; bits 1 and 2: in how many parts), the second which
// part, and behind which line another reader goes on. In a file a byte 1 stands for a megabyte, so that lines
// are too long.
#include <stdarg.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../cli/feed.h"
#include "../../cli/io.h"
#include "../../cli/problems.h"
#include "../../cli/signals.h"
#include "target.h"

enum { MEGABYTE = 1024 * 1024, MOST_LINES = 4096, MOST_LONG = 12, PIPE_ROOM = 60000 };

// ---- what the feed asks of the program ----

static int complaints;

void complain(const struct cli *cli, const char *file, enum phrase phrase, ...)
{
    (void)cli;
    (void)file;
    complaints += phrase != PHRASE_NOTHING_IN_IT;
}

bool read_paper(kmp_text *text, const struct cli *cli, const char *path)
{
    (void)text;
    (void)cli;
    (void)path;
    return false;
}

void kmp_engine_look_again(kmp_engine *engine)
{
    (void)engine;
}

bool signals_want_end(void)
{
    return false;
}

bool signals_want_look(void)
{
    return false;
}

bool signals_wait(int descriptor)
{
    return descriptor >= 0;
}

// ---- what there is ----

struct line {
    size_t from, size, end; // `end`: behind its line feed
};

static char *whole;
static size_t whole_size;
static struct line lines[MOST_LINES];
static uint64_t line_count;

static bool expand(const uint8_t *bytes, size_t size, bool file)
{
    int expansions = 0;
    whole_size = 0;
    for (size_t i = 0; i < size; i++)
        expansions += file && bytes[i] == 1;
    if (expansions > MOST_LONG || (!file && size > PIPE_ROOM))
        return false;
    whole = malloc(size + (size_t)expansions * MEGABYTE + 1);
    REQUIRE(whole != NULL);
    for (size_t i = 0; i < size; i++) {
        size_t count = file && bytes[i] == 1 ? MEGABYTE : 1;
        memset(whole + whole_size, bytes[i], count);
        whole_size += count;
    }
    return true;
}

static bool split(void)
{
    line_count = 0;
    for (size_t at = 0; at < whole_size;) {
        if (line_count == MOST_LINES)
            return false;
        const char *feed = memchr(whole + at, '\n', whole_size - at);
        size_t end = feed != NULL ? (size_t)(feed - whole) : whole_size;
        lines[line_count++] = (struct line){ at, end - at, feed != NULL ? end + 1 : end };
        at = end + 1;
    }
    return true;
}

// Standard input is what there is from now on.
static void become_input(bool file)
{
    int ends[2];
    if (file) {
        ends[0] = memfd_create("lines", 0);
        REQUIRE(ends[0] >= 0 && write(ends[0], whole, whole_size) == (ssize_t)whole_size);
        REQUIRE(lseek(ends[0], 0, SEEK_SET) == 0);
    } else {
        REQUIRE(pipe(ends) == 0 && write(ends[1], whole, whole_size) == (ssize_t)whole_size);
        close(ends[1]);
    }
    REQUIRE(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
    close(ends[0]);
}

// ---- what is given ----

static void require_line(const kmp_submission *given, const struct line *line, uint64_t number)
{
    size_t most = (size_t)PAPER_MAX + 1;
    REQUIRE(given->line == number && given->mark == line->end);
    REQUIRE(given->size == (line->size > most ? most : line->size));
    REQUIRE(memcmp(given->json, whole + line->from, given->size) == 0);
}

// Reads from line `first` on, only those of the part.
static void require_lines(struct feed *feed, uint64_t first)
{
    kmp_submission given;
    for (uint64_t i = first; i < line_count; i++) {
        if (i % feed->parts != feed->part - 1)
            continue;
        REQUIRE(feed_next(feed, &given, true) == KMP_READ_ONE);
        require_line(&given, &lines[i], i + 1);
    }
    REQUIRE(feed_next(feed, &given, true) == KMP_READ_END);
    REQUIRE(feed->stopped_by == 0 && !feed->ended_early && complaints == 0);
}

static void read_all(bool file, uint64_t part, uint64_t parts, uint64_t skipped)
{
    static char name[] = "-";
    char *operands[] = { name };
    struct cli cli = { .operands = operands, .operand_count = 1 };
    struct feed feed = { .part = part, .parts = parts };
    become_input(file);
    feed_begin(&feed, &cli);
    if (skipped > 0)
        REQUIRE(feed_skip(&feed, lines[skipped - 1].end, skipped));
    require_lines(&feed, skipped);
    feed_end(&feed);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 2)
        return 0;
    bool file = (bytes[0] & 1) == 0;
    uint64_t parts = 1 + (bytes[0] >> 1 & 3), part = 1 + bytes[1] % parts;
    if (!expand(bytes + 2, size - 2, file))
        return 0;
    if (split()) {
        read_all(file, part, parts, 0);
        if (file && line_count > 0)
            read_all(true, part, parts, 1 + bytes[1] % line_count);
    }
    free(whole);
    return 0;
}
