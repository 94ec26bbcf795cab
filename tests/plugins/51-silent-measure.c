// SPDX-License-Identifier: Apache-2.0
// 51-silent-measure.c -- declares a measure that never comes
#include "sound.h"

static const kmp_measure measures[] = {
    { "twice", "Twice the length", "Dua kali panjang", "mm", 1, KMP_QUANTITY, NULL, -1, sound_needs, 1,
      "2 x length" },
    { "thrice", "Thrice the length", "Tiga kali panjang", "mm", 1, KMP_QUANTITY, NULL, -1, sound_needs, 1,
      "3 x length" },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", sound_fields, 2, measures, KMP_COUNT_OF(measures),
                                    NULL, 0, NULL, 0 } };

PLUGIN(.tasks = tasks)
