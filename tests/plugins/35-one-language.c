// SPDX-License-Identifier: Apache-2.0
// 35-one-language.c -- a field without a label in Indonesian
#include "sound.h"

static const kmp_field fields[] = {
    { "length", "Length", NULL, KMP_QUANTITY, "mm", "0", "1000", NULL, 1, 1, NULL, 0, NULL, 0, -1 },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", fields, KMP_COUNT_OF(fields), sound_measures, 1, NULL,
                                    0, NULL, 0 } };

PLUGIN(.tasks = tasks)
