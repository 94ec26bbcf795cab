// SPDX-License-Identifier: Apache-2.0
// 59-undeclared-setting.c -- asks for a setting that it does not declare
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    if (desk->setting(a, "edition") == NULL)
        desk->emit(a, 0, 0, length_of(desk, a), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
