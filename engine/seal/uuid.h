// SPDX-License-Identifier: Apache-2.0
// uuid.h -- names that nobody can guess; those that follow from what they name are base/uuid.h's
#ifndef KOMPETEN_SEAL_UUID_H
#define KOMPETEN_SEAL_UUID_H

#include "../base/uuid.h"

// "urn:uuid:" and a random one (version 4).
char *uuid_random(struct arena *arena);

#endif
