// SPDX-License-Identifier: Apache-2.0
// frame.h -- the frames between the engine and a cage: head, payload, and what each kind carries
#ifndef KOMPETEN_CAGE_FRAME_H
#define KOMPETEN_CAGE_FRAME_H

#include "pack.h"

// E: the engine says it, C: the cage does. Every E but FILE is answered by one or several C.
enum frame_kind {
    FRAME_HELLO = 1, // C: what confines it
    FRAME_LOAD,      // E: the plugin lies behind descriptor CAGE_PLUGIN
    FRAME_WANT,      // C: the name of a data file beside the plugin
    FRAME_FILE,      // E: its bytes, or none
    FRAME_DECLARED,  // C: what the plugin declares, or why it is refused
    FRAME_MEASURE,   // E: a task, its settings, the evidence of some attempts
    FRAME_MEASURED,  // C: what the plugin put out for the next of them
    FRAME_READ,      // E: the text of a rubric
    FRAME_PLAN,      // C: its plan, or why it is refused
    FRAME_CALL,      // E: calls of that rubric's functions for some attempts
    FRAME_CALLED,    // C: what the functions gave for the next of them
    FRAME_KINDS
};

enum {
    CAGE_SOCKET = 3, // descriptors of a cage
    CAGE_PLUGIN = 4,
    FRAME_HEAD = 16,                // bytes
    FRAME_LIMIT = 32 * 1024 * 1024, // bytes of a payload
    FRAME_ATTEMPTS = 64             // in one frame
};

struct frame {
    uint32_t kind, sequence;
    struct unpack payload;
};

// Begins a frame in an empty pack; what is packed then is its payload.
void frame_begin(struct pack *pack, enum frame_kind kind, uint32_t sequence);
// Writes its length into its head; false where there was no memory or it is too long.
bool frame_end(struct pack *pack);

// Bytes that came and are no whole frame yet.
struct inbox {
    char *bytes;
    size_t size, room, taken;
};

// Room for what comes next, or NULL where there is no memory.
char *inbox_room(struct inbox *inbox, size_t *room);
// 1: the next whole frame, valid until inbox_room; 0: more has to come; -1: this is no frame.
int inbox_frame(struct frame *out, struct inbox *inbox);
void inbox_free(struct inbox *inbox);

#endif
