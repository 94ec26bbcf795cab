// SPDX-License-Identifier: Apache-2.0
// schema.h -- what Open Badges 3.0 asks of each part of a credential
#ifndef KOMPETEN_SEAL_SCHEMA_H
#define KOMPETEN_SEAL_SCHEMA_H

#include "../base/tape.h"

// Says every fault: a member that is missing, or is of another kind than it should be.
kmp_status schema_check(const struct tape *tape, uint32_t object, kmp_problems *problems);
// Whether an object is of this type.
bool schema_has_type(const struct tape *tape, uint32_t object, const char *type);

#endif
