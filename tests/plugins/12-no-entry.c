// SPDX-License-Identifier: Apache-2.0
// 12-no-entry.c -- exports another name
#include "sound.h"

KMP_EXPORT extern const kmp_plugin kompeten_plugin;
const kmp_plugin kompeten_plugin = { SOUND };
