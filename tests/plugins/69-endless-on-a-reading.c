// SPDX-License-Identifier: Apache-2.0
// 69-endless-on-a-reading.c -- counts down a length that is no whole number
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    for (kmp_num left = length_of(desk, a); kmp_given(left) && left.n != 0; left = kmp_sub(left, kmp_int(1)))
        if (kmp_less(left, kmp_int(-1)) == KMP_YES)
            left = kmp_frac(1, 3);
    desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
