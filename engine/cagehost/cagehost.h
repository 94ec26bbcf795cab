// SPDX-License-Identifier: Apache-2.0
// cagehost.h -- the program that runs within a cage: one plugin or one rubric, and the socket to the engine
#ifndef KOMPETEN_CAGEHOST_H
#define KOMPETEN_CAGEHOST_H

#include "../cage/confine.h"
#include "../cage/frame.h"
#include "../cage/wire.h"
#include "../plugin/load.h"
#include "../rubric/call.h"

struct cagehost {
    struct cage_means means;
    struct inbox in;
    struct pack out;
    struct arena work; // emptied for every frame
    struct arena kept; // the plugin's files, the rubric's text
    kmp_problems *problems;
    uint32_t sequence;  // of the frame that is being answered
    struct trade trade; // trade.plugin NULL: none yet
    struct hold *hold;  // NULL: no rubric yet
    bool working;       // confined beyond loading
};

// main.c. Without an answer there is no use in going on: every failure here ends the process.
void cagehost_begin(struct cagehost *host, enum frame_kind kind);
void cagehost_send(struct cagehost *host);
void cagehost_receive(struct frame *out, struct cagehost *host);
void cagehost_end(void) __attribute__((noreturn));
// Takes the rest of the rights away, once.
void cagehost_work(struct cagehost *host);

// Answers are collected into few frames, but not while something slow lets the engine wait.
struct answers {
    enum frame_kind kind;
    int64_t begun; // nanoseconds
};
void cagehost_answers_begin(struct answers *out, struct cagehost *host, enum frame_kind kind);
// Whether those so far have gone, and a new frame has begun unless it was the last.
bool cagehost_answered(struct answers *answers, struct cagehost *host, bool last);

// plugin.c
void answer_load(struct cagehost *host, struct unpack *payload);
void answer_measure(struct cagehost *host, struct unpack *payload);
// rubric.c
void answer_read(struct cagehost *host, struct unpack *payload);
void answer_call(struct cagehost *host, struct unpack *payload);

#endif
