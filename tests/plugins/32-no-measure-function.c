// SPDX-License-Identifier: Apache-2.0
// 32-no-measure-function.c -- has nothing that measures
#include "sound.h"

PLUGIN(.measure = NULL)
