// SPDX-License-Identifier: Apache-2.0
// 36-id-with-space.c -- a field's id with a space
#include "sound.h"

static const kmp_field fields[] = {
    { "the length", "Length", "Panjang", KMP_QUANTITY, "mm", "0", "1000", NULL, 1, 1, NULL, 0, NULL, 0, -1 },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", fields, KMP_COUNT_OF(fields), sound_measures, 1, NULL,
                                    0, NULL, 0 } };

PLUGIN(.tasks = tasks)
