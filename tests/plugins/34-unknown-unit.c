// SPDX-License-Identifier: Apache-2.0
// 34-unknown-unit.c -- a unit that is no UCUM code
#include "sound.h"

static const kmp_field fields[] = {
    { "length", "Length", "Panjang", KMP_QUANTITY, "millimetres", "0", "1000", NULL, 1, 1, NULL, 0, NULL, 0,
      -1 },
};
static const kmp_task tasks[] = { { "try", "Try", "Coba", fields, KMP_COUNT_OF(fields), sound_measures, 1, NULL,
                                    0, NULL, 0 } };

PLUGIN(.tasks = tasks)
