// SPDX-License-Identifier: Apache-2.0
// 30-id-with-capitals.c -- the trade's id has a capital
#include "sound.h"

PLUGIN(.id = "Museum")
