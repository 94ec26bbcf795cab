// SPDX-License-Identifier: Apache-2.0
// 47-invents.c -- measures where nothing was entered
#include "sound.h"

static const kmp_measure measures[] = {
    { "twice", "Twice the length", "Dua kali panjang", "mm", 1, KMP_QUANTITY, NULL, -1, NULL, 0, "2 x length" },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", sound_fields, 2, measures, 1, NULL, 0, NULL, 0 } };

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    kmp_num length = length_of(desk, a);
    desk->emit(a, 0, 0, kmp_given(length) ? length : kmp_int(0), NULL);
    return KMP_DONE;
}

PLUGIN(.tasks = tasks, .measure = measure)
