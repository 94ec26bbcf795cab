// SPDX-License-Identifier: Apache-2.0
// 41-other-name.c -- serves another trade than its file is called
#include "sound.h"

PLUGIN(.id = "gallery")
