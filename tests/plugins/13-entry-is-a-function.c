// SPDX-License-Identifier: Apache-2.0
// 13-entry-is-a-function.c -- the entry is a function
#define kompeten_plugin_v1 declared_elsewhere
#include "sound.h"
#undef kompeten_plugin_v1

KMP_EXPORT const kmp_plugin *kompeten_plugin_v1(void);
const kmp_plugin *kompeten_plugin_v1(void)
{
    static const kmp_plugin plugin = { SOUND };
    return &plugin;
}
