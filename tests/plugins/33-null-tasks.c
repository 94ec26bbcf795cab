// SPDX-License-Identifier: Apache-2.0
// 33-null-tasks.c -- a count with nothing behind it
#include "sound.h"

PLUGIN(.tasks = NULL)
