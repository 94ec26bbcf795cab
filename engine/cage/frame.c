// SPDX-License-Identifier: Apache-2.0
// frame.c -- frames put together and taken apart
#include "frame.h"

#include <string.h>

enum { READ_AT_ONCE = 64 * 1024, KEPT_ROOM = 1024 * 1024 };

static const uint32_t magic = 0x31474d4b; // "KMG1"

struct head {
    uint32_t magic, kind, sequence, size;
};
_Static_assert(sizeof(struct head) == FRAME_HEAD, "a head has no holes");

void frame_begin(struct pack *pack, enum frame_kind kind, uint32_t sequence)
{
    struct head head = { magic, kind, sequence, 0 };
    pack_empty(pack);
    pack_bytes(pack, &head, sizeof head);
}

bool frame_end(struct pack *pack)
{
    if (pack->failed || pack->size - FRAME_HEAD > FRAME_LIMIT)
        return false;
    uint32_t size = (uint32_t)(pack->size - FRAME_HEAD);
    memcpy(pack->bytes + offsetof(struct head, size), &size, sizeof size);
    return true;
}

char *inbox_room(struct inbox *inbox, size_t *room)
{
    if (inbox->taken > 0) {
        inbox->size -= inbox->taken;
        memmove(inbox->bytes, inbox->bytes + inbox->taken, inbox->size);
        inbox->taken = 0;
    }
    bool huge = inbox->room > KEPT_ROOM && inbox->size < READ_AT_ONCE;
    size_t wanted = huge ? 2 * READ_AT_ONCE : inbox->room;
    if (wanted - inbox->size < READ_AT_ONCE)
        wanted = wanted == 0 ? 2 * READ_AT_ONCE : wanted * 2;
    if (wanted != inbox->room) {
        char *bytes = memory_resize(inbox->bytes, wanted);
        if (bytes == NULL)
            return NULL;
        inbox->bytes = bytes;
        inbox->room = wanted;
    }
    *room = inbox->room - inbox->size;
    return inbox->bytes + inbox->size;
}

int inbox_frame(struct frame *out, struct inbox *inbox)
{
    struct head head;
    size_t there = inbox->size - inbox->taken;
    if (there < sizeof head)
        return 0;
    memcpy(&head, inbox->bytes + inbox->taken, sizeof head);
    if (head.magic != magic || head.kind == 0 || head.kind >= FRAME_KINDS || head.size > FRAME_LIMIT)
        return -1;
    if (there - sizeof head < head.size)
        return 0;
    const char *payload = inbox->bytes + inbox->taken + sizeof head;
    *out = (struct frame){ head.kind, head.sequence, { payload, payload + head.size, false } };
    inbox->taken += sizeof head + head.size;
    return 1;
}

void inbox_free(struct inbox *inbox)
{
    memory_resize(inbox->bytes, 0);
    *inbox = (struct inbox){ .bytes = NULL };
}
