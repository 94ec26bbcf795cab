// SPDX-License-Identifier: Apache-2.0
// hash.c -- SHA-256 by libcrypto; the algorithm is looked up once
#include "hash.h"

#include <openssl/evp.h>
#include <pthread.h>

enum { HASH_BYTES = 32 };

static pthread_once_t once = PTHREAD_ONCE_INIT;
static EVP_MD *sha256; // lives as long as the process

static void fetch(void)
{
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
}

bool hash_sha256(char out[HASH_TEXT], const void *bytes, size_t size)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    out[0] = 0;
    pthread_once(&once, fetch);
    if (sha256 == NULL || EVP_Digest(bytes, size, hash, &length, sha256, NULL) != 1 || length != HASH_BYTES)
        return false;
    for (int i = 0; i < HASH_BYTES; i++) {
        out[2 * i] = digits[hash[i] >> 4];
        out[2 * i + 1] = digits[hash[i] & 15];
    }
    out[HASH_TEXT - 1] = 0;
    return true;
}
