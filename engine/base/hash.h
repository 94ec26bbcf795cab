// SPDX-License-Identifier: Apache-2.0
// hash.h -- SHA-256 (FIPS 180-4) as 64 hexadecimal digits
#ifndef KOMPETEN_BASE_HASH_H
#define KOMPETEN_BASE_HASH_H

#include <stdbool.h>
#include <stddef.h>

enum { HASH_TEXT = 65 };

// False where the library of hashes fails; `out` is then empty. [any]
bool hash_sha256(char out[HASH_TEXT], const void *bytes, size_t size);

#endif
