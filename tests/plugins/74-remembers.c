// SPDX-License-Identifier: Apache-2.0
// 74-remembers.c -- remembers between candidates
#include "sound.h"

static kmp_num best;

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    kmp_num length = length_of(desk, a);
    if (!kmp_given(best) || kmp_less(best, length) == KMP_YES)
        best = length;
    desk->emit(a, 0, 0, best, NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
