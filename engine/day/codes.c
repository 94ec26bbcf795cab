// SPDX-License-Identifier: Apache-2.0
// codes.c -- check codes
#include "codes.h"

#include <string.h>

enum { BASE = 31, SIGNS = 5 };

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXY"; // without I, L, O, U, Z
enum { FIRST_LETTER = 10 };
static const uint32_t weights[SIGNS] = { 2, 3, 4, 5, 1 };

uint32_t code_key(struct text id)
{
    uint32_t key = 7;
    for (uint32_t i = 0; i < id.size; i++)
        key = (key * 33 + (unsigned char)id.bytes[i]) % 65521;
    return key % BASE;
}

// The sum over all signs with their weights is the key of the class, modulo a prime.
static uint32_t sum_of(const uint32_t *signs, uint32_t count)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < count; i++)
        sum += weights[i] * signs[i];
    return sum % BASE;
}

static char letter_of(uint32_t key)
{
    return alphabet[FIRST_LETTER + key % (BASE - FIRST_LETTER)];
}

void code_write(char out[CODE_TEXT], uint32_t key, uint32_t candidate, uint32_t column)
{
    uint32_t signs[SIGNS] = { candidate / BASE % BASE, candidate % BASE, column / BASE % BASE, column % BASE,
                              0 };
    signs[4] = (key + BASE - sum_of(signs, 4)) % BASE;
    out[0] = letter_of(key);
    for (uint32_t i = 0; i < 4; i++)
        out[1 + i] = alphabet[signs[i]];
    out[5] = '-';
    out[6] = alphabet[signs[4]];
    out[7] = '\0';
}

static uint32_t sign_of(char c)
{
    if (c >= 'a' && c <= 'z')
        c = (char)(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const char *at = c != '\0' ? strchr(alphabet, c) : NULL;
    return at != NULL ? (uint32_t)(at - alphabet) : BASE;
}

bool code_read(uint32_t *candidate, uint32_t *column, uint32_t key, struct text text)
{
    uint32_t signs[SIGNS], count = 0;
    if (text.size == 0 || sign_of(text.bytes[0]) != sign_of(letter_of(key)))
        return false;
    for (uint32_t i = 1; i < text.size; i++) {
        if (text.bytes[i] == ' ' || text.bytes[i] == '-')
            continue;
        uint32_t sign = sign_of(text.bytes[i]);
        if (sign == BASE || count == SIGNS)
            return false;
        signs[count++] = sign;
    }
    if (count != SIGNS || sum_of(signs, SIGNS) != key)
        return false;
    *candidate = signs[0] * BASE + signs[1];
    *column = signs[2] * BASE + signs[3];
    return true;
}
