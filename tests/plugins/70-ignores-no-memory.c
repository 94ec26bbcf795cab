// SPDX-License-Identifier: Apache-2.0
// 70-ignores-no-memory.c -- asks for more memory than there is and does not look
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    char *work = desk->scratch(a, (size_t)1 << 45);
    work[0] = 1;
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
