// SPDX-License-Identifier: Apache-2.0
// 28-opens-a-socket.c -- asks the network
#include <sys/socket.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    if (socket(1, 1, 0) < 0)
        desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
