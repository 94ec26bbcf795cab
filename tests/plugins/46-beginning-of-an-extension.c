// SPDX-License-Identifier: Apache-2.0
// 46-beginning-of-an-extension.c -- compares only the beginning of an id
#include "sound.h"

static const void *extension(const char *id)
{
    return strncmp(id, "kompeten.examples/1", 19) == 0 ? &sound_examples : NULL;
}

PLUGIN(.extension = extension)
