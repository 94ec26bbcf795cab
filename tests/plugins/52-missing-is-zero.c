// SPDX-License-Identifier: Apache-2.0
// 52-missing-is-zero.c -- takes a missing length for nothing
#include "sound.h"

static const kmp_measure measures[] = {
    { "twice", "Twice the length", "Dua kali panjang", "mm", 1, KMP_QUANTITY, NULL, -1, NULL, 0, "2 x length" },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", sound_fields, 2, measures, 1, NULL, 0, NULL, 0 } };

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    desk->emit(a, 0, 0, kmp_mul(kmp_int(2), desk->given(a, (kmp_at)LENGTH) ? length_of(desk, a) : kmp_int(0)),
               NULL);
    return KMP_DONE;
}

PLUGIN(.tasks = tasks, .measure = measure)
