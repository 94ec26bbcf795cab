// SPDX-License-Identifier: Apache-2.0
// 58-undeclared-notice.c -- reports a notice that it does not declare
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->report(a, KMP_NOTE, (kmp_at)LENGTH, 3);
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
