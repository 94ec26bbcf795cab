// SPDX-License-Identifier: Apache-2.0
// test_hash.c -- SHA-256 against the values of FIPS 180-4, from several threads
#include "base/hash.h"

#include <pthread.h>

#include "check.h"

static void the_published_values_come_out(void)
{
    char hash[HASH_TEXT], *million = malloc(1000000);
    CHECK(hash_sha256(hash, "", 0));
    CHECK_STR(hash, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hash_sha256(hash, "abc", 3));
    CHECK_STR(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hash_sha256(hash, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56));
    CHECK_STR(hash, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    memset(million, 'a', 1000000);
    CHECK(hash_sha256(hash, million, 1000000));
    CHECK_STR(hash, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    free(million);
}

static void *hash_often(void *wrong)
{
    char hash[HASH_TEXT];
    for (int i = 0; i < 200; i++)
        if (!hash_sha256(hash, "abc", 3) || strncmp(hash, "ba7816bf", 8) != 0)
            ++*(int *)wrong;
    return NULL;
}

static void threads_do_not_disturb_each_other(void)
{
    pthread_t threads[4];
    int wrong[4] = { 0 };
    for (int i = 0; i < 4; i++)
        CHECK_INT(pthread_create(&threads[i], NULL, hash_often, &wrong[i]), 0);
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        CHECK_INT(wrong[i], 0);
    }
}

int main(void)
{
    static const struct check_test tests[] = {
        { "threads do not disturb each other", threads_do_not_disturb_each_other },
        { "the published values come out", the_published_values_come_out },
    };
    return CHECK_SUITE("hash", tests);
}
