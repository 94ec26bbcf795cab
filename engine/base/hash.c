// SPDX-License-Identifier: Apache-2.0
// hash.c -- SHA-256 by libcrypto
//
// By its plain functions: the newer ones look the algorithm up among providers first, and reading their
// configuration takes longer than to score an attempt.
#define OPENSSL_API_COMPAT 10101 // where the plain functions are no old ones
#include "hash.h"

#include <openssl/sha.h>

bool hash_sha256(char out[HASH_TEXT], const void *bytes, size_t size)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char hash[SHA256_DIGEST_LENGTH];
    SHA256_CTX state;
    out[0] = 0;
    if (SHA256_Init(&state) != 1 || SHA256_Update(&state, bytes, size) != 1 || SHA256_Final(hash, &state) != 1)
        return false;
    for (int i = 0; i < SHA256_DIGEST_LENGTH; i++) {
        out[2 * i] = digits[hash[i] >> 4];
        out[2 * i + 1] = digits[hash[i] & 15];
    }
    out[HASH_TEXT - 1] = 0;
    return true;
}
