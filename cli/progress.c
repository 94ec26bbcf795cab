// SPDX-License-Identifier: Apache-2.0
// progress.c -- how far a long run is, with its rate and the time that is left
#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { OFTEN = 100, AT_FIRST = 1000, LOOK_EVERY = 16 }; // milliseconds; submissions

static int64_t now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (int64_t)at.tv_sec * 1000 + at.tv_nsec / 1000000;
}

void progress_begin(struct progress *out, const struct cli *cli, uint64_t total, uint64_t begun)
{
    *out = (struct progress){ .cli = cli, .total = total, .begun = begun, .terminal = isatty(STDERR_FILENO) };
    out->start = out->shown = now();
    out->tenths = total > 0 ? (int)(begun * 10 / total) : 0;
}

void progress_hide(struct progress *progress)
{
    if (progress->line)
        fputs("\r\033[K", stderr);
    progress->line = false;
}

static void show(struct progress *progress, uint64_t at, int64_t passed)
{
    const struct cli *cli = progress->cli;
    uint64_t rate = passed > 0 ? progress->done * 1000 / (uint64_t)passed : 0;
    uint64_t gone = at - progress->begun, left = progress->total > at ? progress->total - at : 0;
    if (progress->total == 0 || gone == 0)
        fprintf(stderr, say(cli, PHRASE_PROGRESS), progress->done, rate);
    else
        fprintf(stderr, say(cli, PHRASE_PROGRESS_OF), progress->done, (unsigned)(at * 100 / progress->total),
                rate, (uint64_t)((double)passed / 1000 * (double)left / (double)gone + 0.5));
}

static void show_on_terminal(struct progress *progress, uint64_t at, int64_t time)
{
    if (time - progress->shown < OFTEN || time - progress->start < AT_FIRST)
        return;
    progress->shown = time;
    progress_hide(progress);
    show(progress, at, time - progress->start);
    progress->line = true;
}

static void show_in_log(struct progress *progress, uint64_t at, int64_t time)
{
    int tenths = progress->total > 0 ? (int)(at * 10 / progress->total) : 0;
    if (tenths <= progress->tenths || time - progress->start < AT_FIRST)
        return;
    progress->tenths = tenths;
    show(progress, at, time - progress->start);
    fputc('\n', stderr);
}

void progress_step(struct progress *progress, uint64_t at)
{
    progress->done++;
    if (progress->cli->quiet || progress->done % LOOK_EVERY != 0)
        return;
    (progress->terminal ? show_on_terminal : show_in_log)(progress, at, now());
}
