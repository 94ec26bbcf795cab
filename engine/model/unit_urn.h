// SPDX-License-Identifier: Apache-2.0
// unit_urn.h -- names of units, elements and KUK, the same in credentials and in frameworks
#ifndef KOMPETEN_MODEL_UNIT_URN_H
#define KOMPETEN_MODEL_UNIT_URN_H

#include "../base/arena.h"

// "urn:uuid:" of a unit, and of an element ("element") or KUK ("kuk") of it by its number. The decree belongs to
// it: one code stands for different units under different decrees. No text: there is none. NULL: no memory.
char *unit_urn(struct arena *arena, struct text code, struct text decree);
char *unit_part_urn(struct arena *arena, const char *kind, struct text code, struct text decree, struct text no);

#endif
