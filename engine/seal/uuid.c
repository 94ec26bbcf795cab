// SPDX-License-Identifier: Apache-2.0
// uuid.c -- RFC 9562, version 4
#include "uuid.h"

#include <sodium.h>

char *uuid_random(struct arena *arena)
{
    unsigned char bytes[UUID_BYTES];
    randombytes_buf(bytes, sizeof bytes);
    return uuid_print(arena, bytes, 4);
}
