// SPDX-License-Identifier: Apache-2.0
// bytes.h -- text put together in an arena
#ifndef KOMPETEN_SEAL_BYTES_H
#define KOMPETEN_SEAL_BYTES_H

#include "../base/arena.h"

// Begins as { .arena = arena }. After a failed allocation everything is ignored and `failed` is set.
struct bytes {
    struct arena *arena;
    char *at;
    uint32_t size, room;
    bool failed;
};

void bytes_add(struct bytes *bytes, const void *from, size_t size);
void bytes_text(struct bytes *bytes, struct text text);
void bytes_string(struct bytes *bytes, const char *string);
// What was put together; no text where it failed.
struct text bytes_all(const struct bytes *bytes);

#endif
