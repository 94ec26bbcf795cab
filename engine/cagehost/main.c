// SPDX-License-Identifier: Apache-2.0
// main.c -- the kompeten-cage program: confines itself, then answers one frame after another until its socket
// closes
//
// It is started by the engine and useless by itself. What it knows is a plugin or a rubric, readings and steps;
// no candidate, no verdict, no record ever comes here.
#include <errno.h>
#include <time.h>
#include <unistd.h>

#include "cagehost.h"

enum { SENT_AT_ONCE = 64 * 1024, SLOW = 5 * 1000 * 1000 }; // bytes; nanoseconds

void cagehost_end(void)
{
    _exit(1);
}

void cagehost_begin(struct cagehost *host, enum frame_kind kind)
{
    frame_begin(&host->out, kind, host->sequence);
}

void cagehost_send(struct cagehost *host)
{
    if (!frame_end(&host->out))
        cagehost_end();
    for (size_t sent = 0; sent < host->out.size;) {
        ssize_t went = write(CAGE_SOCKET, host->out.bytes + sent, host->out.size - sent);
        if (went > 0)
            sent += (size_t)went;
        else if (errno != EINTR)
            cagehost_end();
    }
}

void cagehost_receive(struct frame *out, struct cagehost *host)
{
    int found;
    while ((found = inbox_frame(out, &host->in)) == 0) {
        size_t room;
        char *into = inbox_room(&host->in, &room);
        ssize_t got = into != NULL ? read(CAGE_SOCKET, into, room) : 0;
        if (got > 0)
            host->in.size += (size_t)got;
        else if (got == 0 || errno != EINTR)
            cagehost_end();
    }
    if (found < 0)
        cagehost_end();
}

void cagehost_work(struct cagehost *host)
{
    if (!host->working && host->means.seccomp && !confine_to_work())
        cagehost_end();
    host->working = true;
}

static int64_t nanoseconds(void)
{
    struct timespec now = { 0, 0 };
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now); // read from a page of the kernel's, without a call
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void cagehost_answers_begin(struct answers *out, struct cagehost *host, enum frame_kind kind)
{
    *out = (struct answers){ kind, nanoseconds() };
    cagehost_begin(host, kind);
}

bool cagehost_answered(struct answers *answers, struct cagehost *host, bool last)
{
    if (!last && host->out.size < SENT_AT_ONCE && nanoseconds() - answers->begun < SLOW)
        return false;
    cagehost_send(host);
    if (!last)
        cagehost_answers_begin(answers, host, answers->kind);
    return true;
}

static void say_hello(struct cagehost *host)
{
    cagehost_begin(host, FRAME_HELLO);
    pack_u32(&host->out, host->means.landlock);
    pack_u8(&host->out, host->means.seccomp);
    cagehost_send(host);
}

static void answer(struct cagehost *host)
{
    struct frame frame;
    cagehost_receive(&frame, host);
    host->sequence = frame.sequence;
    arena_empty(&host->work);
    kmp_problems_clear(host->problems);
    if (frame.kind != FRAME_LOAD)
        cagehost_work(host);
    switch (frame.kind) {
    case FRAME_LOAD:
        answer_load(host, &frame.payload);
        break;
    case FRAME_MEASURE:
        answer_measure(host, &frame.payload);
        break;
    case FRAME_READ:
        answer_read(host, &frame.payload);
        break;
    case FRAME_CALL:
        answer_call(host, &frame.payload);
        break;
    default:
        cagehost_end();
    }
}

int main(void)
{
    static struct cagehost host;
    host.problems = kmp_problems_new();
    if (host.problems == NULL)
        cagehost_end();
    confine_to_load(&host.means);
    say_hello(&host);
    for (;;)
        answer(&host);
}
