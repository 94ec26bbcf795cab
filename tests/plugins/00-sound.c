// SPDX-License-Identifier: Apache-2.0
// 00-sound.c -- nothing is wrong with it
#include "sound.h"

PLUGIN(.abi = KMP_ABI)
