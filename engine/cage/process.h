// SPDX-License-Identifier: Apache-2.0
// process.h -- a caged process as the engine sees it: started, asked, waited for with patience, ended
#ifndef KOMPETEN_CAGE_PROCESS_H
#define KOMPETEN_CAGE_PROCESS_H

#include <sys/types.h>

#include "confine.h"
#include "frame.h"

// How a cage came to its end.
enum cage_end {
    CAGE_LIVES,
    CAGE_NOT_STARTED, // the program is not there or could not confine itself at all
    CAGE_CRASHED,     // a signal
    CAGE_FORBIDDEN,   // it did what the kernel ends a cage for
    CAGE_LEFT,        // it ended by itself, which is no answer
    CAGE_SILENT,      // no answer in time
    CAGE_RUBBISH,     // no frame, or not the one that was due
    CAGE_FULL,        // it used up its memory
    CAGE_ENGINE_FULL  // the engine has no memory
};

struct cage {
    pid_t pid; // 0: none
    int socket;
    uint32_t sequence;
    enum cage_end end;
    struct cage_means means;
    struct pack out;
    struct inbox in;
    int64_t worked;  // milliseconds of processor time when it was asked
    uint32_t served; // attempts and calls so far
};

// Waiting for a frame: `usual` milliseconds; up to `most` while the process had no chance to work.
struct cage_patience {
    int usual, most;
};
extern struct cage_patience cage_patience;

// What a kernel must give to be called a cage; replaced by tests that play a kernel without it.
extern bool (*cage_suffices)(const struct cage_means *means);

// Starts the program, with `plugin` as its descriptor CAGE_PLUGIN (-1: none), and waits until it is confined.
// False where it could not be started. The cage dies with the thread that started it, and when its socket
// closes.
bool cage_start(struct cage *out, const char *program, int plugin);
// The same in two steps, with other work between: starts the program; waits until it is confined.
bool cage_spawn(struct cage *out, const char *program, int plugin);
bool cage_confined(struct cage *cage);
void cage_stop(struct cage *cage);
// Ends the process and does not wait until the system has cleared it away; cage_stop has to follow.
void cage_kill(struct cage *cage);

// Begins a frame; what is packed into cage->out then is its payload.
void cage_begin(struct cage *cage, enum frame_kind kind);
// Sends it. False: the cage is at its end, `end` tells how.
bool cage_send(struct cage *cage);
// The next frame of the answer, valid until the next call. Its kind is one of those asked for.
bool cage_receive(struct frame *out, struct cage *cage);
// The cage's answer makes no sense: ends it so.
void cage_refuse(struct cage *cage, enum cage_end end);

#endif
