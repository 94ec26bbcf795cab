// SPDX-License-Identifier: Apache-2.0
// 40-version-of-words.c -- a version that cannot be compared
#include "sound.h"

PLUGIN(.version = "final")
