// SPDX-License-Identifier: Apache-2.0
// uuid.h -- names of things as URNs: the same name gives the same URN everywhere, so that an import can be done
// twice
#ifndef KOMPETEN_SEAL_UUID_H
#define KOMPETEN_SEAL_UUID_H

#include "../base/arena.h"

// "urn:uuid:" and version 5 of `kind`:`name` in the namespace of kompeten; NULL where there is no memory. Kinds
// in use: "unit", "kuk", "rubric", "assessor".
char *uuid_of_name(struct arena *arena, const char *kind, struct text name);
// "urn:uuid:" and a random one (version 4).
char *uuid_random(struct arena *arena);

#endif
