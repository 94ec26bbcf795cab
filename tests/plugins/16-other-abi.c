// SPDX-License-Identifier: Apache-2.0
// 16-other-abi.c -- built for another plugin line
#include "sound.h"

PLUGIN(.abi = KMP_ABI + 1)
