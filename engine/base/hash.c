// SPDX-License-Identifier: Apache-2.0
// hash.c -- SHA-256 and SHA-1 by libcrypto
//
// By its plain functions: the newer ones look the algorithm up among providers first, and reading their
// configuration takes longer than to score an attempt.
#define OPENSSL_API_COMPAT 10101 // where the plain functions are no old ones
#include "hash.h"

#include <openssl/sha.h>

void hash_hex(char *out, const unsigned char *bytes, size_t size)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < size; i++) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
    out[2 * size] = 0;
}

bool hash_sha256(char out[HASH_TEXT], const void *bytes, size_t size)
{
    unsigned char hash[SHA256_DIGEST_LENGTH];
    SHA256_CTX state;
    out[0] = 0;
    if (SHA256_Init(&state) != 1 || SHA256_Update(&state, bytes, size) != 1 || SHA256_Final(hash, &state) != 1)
        return false;
    hash_hex(out, hash, SHA256_DIGEST_LENGTH);
    return true;
}

bool hash_sha1(unsigned char out[HASH_SHA1_BYTES], const void *bytes, size_t size)
{
    SHA_CTX state;
    return SHA1_Init(&state) == 1 && SHA1_Update(&state, bytes, size) == 1 && SHA1_Final(out, &state) == 1;
}
