// SPDX-License-Identifier: Apache-2.0
// multibase.h -- bytes as text: base58 (Bitcoin's alphabet), base64url and base64
#ifndef KOMPETEN_SEAL_MULTIBASE_H
#define KOMPETEN_SEAL_MULTIBASE_H

#include "../base/arena.h"

// "z..." ; NULL where there is no memory. At most BASE58_BYTES bytes.
enum { BASE58_BYTES = 128 };
char *base58_write(struct arena *arena, const unsigned char *bytes, size_t size);
// Reads text that begins with "z" into at most `room` bytes; 0: it is none, or longer.
size_t base58_read(unsigned char *out, size_t room, struct text text);

// Without padding; NULL where there is no memory.
char *base64url_write(struct arena *arena, const unsigned char *bytes, size_t size);
// With padding, the alphabet of RFC 4648 section 4, as digests in the web have it.
char *base64_write(struct arena *arena, const unsigned char *bytes, size_t size);
// The bytes of base64url text without padding; NULL: it is none, or there is no memory.
unsigned char *base64url_read(size_t *size, struct arena *arena, struct text text);
// The bytes of 64 hexadecimal digits; false: they are none.
bool hex_read(unsigned char out[32], struct text text);

#endif
