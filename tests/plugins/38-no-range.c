// SPDX-License-Identifier: Apache-2.0
// 38-no-range.c -- a quantity without a plausible range
#include "sound.h"

static const kmp_field fields[] = {
    { "length", "Length", "Panjang", KMP_QUANTITY, "mm", NULL, NULL, NULL, 1, 1, NULL, 0, NULL, 0, -1 },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", fields, KMP_COUNT_OF(fields), sound_measures, 1, NULL,
                                    0, NULL, 0 } };

PLUGIN(.tasks = tasks)
