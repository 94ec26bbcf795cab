// SPDX-License-Identifier: Apache-2.0
// 64-long-list.c -- has room for eight readings where it takes twenty
#include "sound.h"

MEASURE
{
    UNUSED(self);
    UNUSED(task);
    volatile int64_t kept[8] = { 0 };
    uint32_t count = desk->count(a, (kmp_at){ 1, 0, 0, 0 });
    for (uint32_t i = 0; i < count * count * 40; i++)
        kept[i] = 7;
    desk->emit(a, 0, 0, kmp_int(kept[0]), NULL);
    return KMP_DONE;
}

PLUGIN(.measure = measure)
