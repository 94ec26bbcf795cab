// SPDX-License-Identifier: Apache-2.0
// hash.h -- SHA-256 (FIPS 180-4) as 64 hexadecimal digits; SHA-1, for the names of version 5 alone
#ifndef KOMPETEN_BASE_HASH_H
#define KOMPETEN_BASE_HASH_H

#include <stdbool.h>
#include <stddef.h>

enum { HASH_TEXT = 65, HASH_SHA1_BYTES = 20 };

// False where the library of hashes fails; `out` is then empty. [any]
bool hash_sha256(char out[HASH_TEXT], const void *bytes, size_t size);
// RFC 9562 asks for it; nothing is protected by it. [any]
bool hash_sha1(unsigned char out[HASH_SHA1_BYTES], const void *bytes, size_t size);
// Two lower case digits a byte, and a NUL.
void hash_hex(char *out, const unsigned char *bytes, size_t size);

#endif
