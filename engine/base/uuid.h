// SPDX-License-Identifier: Apache-2.0
// uuid.h -- names of things as URNs: the same name gives the same URN everywhere, so that an import can be done
// twice
#ifndef KOMPETEN_BASE_UUID_H
#define KOMPETEN_BASE_UUID_H

#include "arena.h"

enum { UUID_BYTES = 16, UUID_URN = 9 }; // bytes of one; of "urn:uuid:" in front of its text

// "urn:uuid:" and version 5 (RFC 9562) of `kind`:`name` in the namespace of kompeten; NULL where there is no
// memory. Kinds in use: "unit", "element", "kuk", "rubric", "scheme", "assessor", "association", "item-type".
char *uuid_of_name(struct arena *arena, const char *kind, struct text name);
// "urn:uuid:" and the text of 16 bytes, to which the version is written.
char *uuid_print(struct arena *arena, unsigned char bytes[UUID_BYTES], unsigned version);

#endif
