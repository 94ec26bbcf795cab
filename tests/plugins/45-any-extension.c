// SPDX-License-Identifier: Apache-2.0
// 45-any-extension.c -- answers whatever it is asked
#include "sound.h"

static const void *extension(const char *id)
{
    UNUSED(id);
    return &sound_examples;
}

PLUGIN(.extension = extension)
