// SPDX-License-Identifier: Apache-2.0
// multibase.c -- bytes as text; base64 by libsodium, base58 here because no kept library has it
#include "multibase.h"

#include <sodium.h>
#include <string.h>

static const char alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

char *base58_write(struct arena *arena, const unsigned char *bytes, size_t size)
{
    unsigned char digits[BASE58_BYTES * 2] = { 0 };
    size_t length = 0, zeros = 0;
    if (size > BASE58_BYTES)
        return NULL;
    while (zeros < size && bytes[zeros] == 0)
        zeros++;
    for (size_t i = zeros; i < size; i++) {
        unsigned carry = bytes[i];
        for (size_t j = 0; j < length || carry != 0; j++) {
            carry += 256u * digits[j];
            digits[j] = (unsigned char)(carry % 58);
            carry /= 58;
            length = j < length ? length : j + 1;
        }
    }
    char *text = arena_alloc(arena, zeros + length + 2);
    if (text == NULL)
        return NULL;
    text[0] = 'z';
    memset(text + 1, alphabet[0], zeros);
    for (size_t i = 0; i < length; i++)
        text[1 + zeros + i] = alphabet[digits[length - 1 - i]];
    return text;
}

size_t base58_read(unsigned char *out, size_t room, struct text text)
{
    unsigned char bytes[BASE58_BYTES] = { 0 }; // the least first
    size_t length = 0, zeros = 0;
    if (text.size < 2 || text.bytes[0] != 'z' || room > BASE58_BYTES)
        return 0;
    while (1 + zeros < text.size && text.bytes[1 + zeros] == alphabet[0])
        zeros++;
    for (uint32_t i = 1; i < text.size; i++) {
        const char *digit = text.bytes[i] != 0 ? strchr(alphabet, text.bytes[i]) : NULL;
        if (digit == NULL)
            return 0;
        unsigned carry = (unsigned)(digit - alphabet);
        for (size_t j = 0; j < length || carry != 0; j++) {
            if (j == room)
                return 0;
            carry += 58u * bytes[j];
            bytes[j] = (unsigned char)carry;
            carry >>= 8;
            length = j < length ? length : j + 1;
        }
    }
    if (zeros + length > room)
        return 0;
    memset(out, 0, zeros);
    for (size_t i = 0; i < length; i++)
        out[zeros + i] = bytes[length - 1 - i];
    return zeros + length;
}

static char *base64(struct arena *arena, const unsigned char *bytes, size_t size, int variant)
{
    size_t room = sodium_base64_encoded_len(size, variant);
    char *text = arena_alloc(arena, room);
    return text != NULL ? sodium_bin2base64(text, room, bytes, size, variant) : NULL;
}

char *base64url_write(struct arena *arena, const unsigned char *bytes, size_t size)
{
    return base64(arena, bytes, size, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

char *base64_write(struct arena *arena, const unsigned char *bytes, size_t size)
{
    return base64(arena, bytes, size, sodium_base64_VARIANT_ORIGINAL);
}

unsigned char *base64url_read(size_t *size, struct arena *arena, struct text text)
{
    const char *end = NULL;
    size_t room = (size_t)text.size / 4 * 3 + 3;
    unsigned char *bytes = arena_alloc(arena, room);
    if (bytes == NULL || text.bytes == NULL ||
        sodium_base642bin(bytes, room, text.bytes, text.size, NULL, size, &end,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        end != text.bytes + text.size)
        return NULL;
    return bytes;
}

bool hex_read(unsigned char out[32], struct text text)
{
    size_t size = 0;
    return text.size == 64 && sodium_hex2bin(out, 32, text.bytes, 64, NULL, &size, NULL) == 0 && size == 32;
}
