// SPDX-License-Identifier: Apache-2.0
// 49-no-examples.c -- has no examples
#include "sound.h"

PLUGIN(.extension = NULL)
