// SPDX-License-Identifier: Apache-2.0
// 66-aborts.c -- stops the process where it does not like the evidence
#include <stdlib.h>

#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    if (!desk->given(a, (kmp_at)LENGTH))
        abort();
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
