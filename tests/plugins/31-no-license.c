// SPDX-License-Identifier: Apache-2.0
// 31-no-license.c -- does not say under which licence it comes
#include "sound.h"

PLUGIN(.license = NULL)
