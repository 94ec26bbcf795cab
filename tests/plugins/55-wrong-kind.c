// SPDX-License-Identifier: Apache-2.0
// 55-wrong-kind.c -- puts out a text where it declares a number
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit_text(a, 0, 0, kmp_given(length_of(desk, a)) ? "six" : NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
